// swift-format-ignore-file: prose, one sentence a line.

// Why other programs, locks and the ledger could not be used (Batch).

extension Clause {
    // MARK: Programs at work

    public static func unfinished(after seconds: Int) -> Clause {
        Clause("quá \(seconds) giây chưa xong", en: "not finished after \(seconds) seconds")
    }

    /// - Parameter product: what the program was to make, as people call it: `PDF`, `.xlsx`.
    public static func ended(without product: String) -> Clause {
        Clause("kết thúc mà không có tệp \(product)", en: "it ended without a file \(product)")
    }

    public static func ended(withCode code: Int32) -> Clause {
        Clause("kết thúc với mã \(code)", en: "it ended with code \(code)")
    }

    public static func stopped(bySignal signal: Int32) -> Clause {
        Clause("bị dừng bởi tín hiệu \(signal)", en: "it was stopped by signal \(signal)")
    }

    // MARK: Locks

    /// - Parameters:
    ///   - clock: date and time, `2022-11-30 08:15:02`.
    ///   - spoken: the same as people say it, `08:15:02 ngày 30/11/2022`.
    public static func heldBy(process: Int, since clock: String, spoken: String) -> Clause {
        Clause(
            "tiến trình số \(process), chạy từ \(spoken), giờ Việt Nam",
            en: "process \(process), running since \(clock), Vietnam time")
    }

    public static let holderUnknown = Clause("chưa rõ tiến trình nào", en: "process unknown")

    // MARK: The ledger; in English what SQLite says, verbatim

    public static func structureUnreadable(_ message: String) -> Clause {
        Clause("không đọc được cấu trúc của tệp", en: message.isEmpty ? "its pages do not fit together" : message)
    }

    public static let madeByLaterVersion = Clause(
        "do phiên bản mới hơn của chương trình lập", en: "made by a later version")
    public static let diskCannotLock = Clause(
        "ổ đĩa hoặc thư mục mạng này không khóa được tệp", en: "this disk or network share cannot lock files")
    public static let diskWithoutSharedMemory = Clause(
        "ổ đĩa hoặc thư mục mạng này không cho các chương trình dùng chung bộ nhớ",
        en: "this disk or network share cannot give programs memory in common")

    public static func notOpened(_ message: String) -> Clause {
        Clause("SQLite không mở hoặc không ghi được tệp", en: message)
    }

    public static func errorOfSQLite(_ message: String) -> Clause { Clause("lỗi của SQLite", en: message) }

    /// An error that the program does not know.
    public static func unknownError(_ message: String) -> Clause { Clause("lỗi không rõ", en: message) }
}
