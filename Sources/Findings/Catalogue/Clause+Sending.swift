// What a mail server, or the library that speaks with it, answered (Batch). In English what libcurl says, verbatim.

extension Clause {
    public static func serverUnreachable(_ reason: String) -> Clause {
        Clause("không kết nối được với máy chủ", en: reason)
    }

    public static func noMailLibrary(_ reason: String) -> Clause {
        Clause("máy này không có libcurl.so.4 (gói libcurl4 của Debian)", en: reason)
    }

    public static func serverSilent(_ reason: String) -> Clause { Clause("máy chủ không trả lời", en: reason) }

    public static func notEncrypted(_ reason: String) -> Clause {
        Clause("không mã hóa được kết nối hoặc chứng thư số của máy chủ không đáng tin cậy", en: reason)
    }

    public static func loginWrong(_ reason: String) -> Clause {
        Clause("tên đăng nhập hoặc mật khẩu không đúng", en: reason)
    }

    public static func serverRefused(answer: String) -> Clause {
        Clause("máy chủ từ chối, trả lời “\(answer)”", en: "the server answered “\(answer)”")
    }

    public static func recipientsRefused(_ reason: String) -> Clause {
        Clause("máy chủ từ chối người nhận", en: reason)
    }

    public static func messageUnanswered(_ reason: String) -> Clause {
        Clause("máy chủ không trả lời sau khi đã nhận thư", en: reason)
    }

    public static func otherMailFailure(_ reason: String) -> Clause { Clause("libcurl báo: \(reason)", en: reason) }

    /// What the server said when it took a message.
    public static func answerOfServer(_ answer: String) -> Clause {
        answer.isEmpty ? Clause("không có", en: "none") : Clause(named: answer)
    }
}
