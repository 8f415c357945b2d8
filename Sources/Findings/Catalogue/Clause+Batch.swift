// swift-format-ignore-file: prose, one sentence a line.

// Clauses for findings on the run, the workspace and what was published (Batch). `SystemReason` has the operating
// system's reasons.

extension Clause {
    // MARK: Published folders, the archive

    public static let noSuchFile = Clause("không có tệp này", en: "there is no such file")
    public static let cannotBeRead = Clause("không đọc được tệp", en: "it cannot be read")
    public static let contentAltered = Clause("nội dung đã bị thay đổi", en: "its content was altered")
    public static let notTheManifestKnown = Clause(
        "khác bản kê ghi trong sổ theo dõi", en: "not the manifest that the ledger has")
    public static let lacksClosings = Clause(
        "thiếu lần khóa sổ hoặc mở lại có trong sổ theo dõi", en: "lacks closings that the ledger has")

    /// - Parameter name: what was kept.
    public static func copyGone(of name: Clause) -> Clause {
        Clause("không còn bản lưu của \(name[.vietnamese])", en: "the copy of \(name[.english]) is gone")
    }

    public static func copyAltered(of name: Clause) -> Clause {
        Clause("nội dung của \(name[.vietnamese]) đã bị thay đổi", en: "the copy of \(name[.english]) was altered")
    }

    // MARK: Texts that reports rest on

    public static let partSettings = Clause("thiết lập (tonghop.yaml)", en: "the settings (tonghop.yaml)")
    public static let partRulebook = Clause("bộ tiêu chí", en: "the rulebook")
    public static let partVocabulary = Clause("từ vựng (vocabulary.yaml)", en: "the vocabulary (vocabulary.yaml)")
    public static let partRegister = Clause("danh mục đơn vị (register.csv)", en: "the register (register.csv)")
    public static let partLineage = Clause("biến động đơn vị (lineage.csv)", en: "the lineage (lineage.csv)")
    public static let partWaivers = Clause("các mục đã chấp nhận (waivers.yaml)", en: "the waivers (waivers.yaml)")
    public static let partNarrative = Clause("phần viết (noi-dung/)", en: "the analyst's text (noi-dung/)")
    public static let partReceived = Clause("sổ nhận (nhan.csv)", en: "the received log (nhan.csv)")
    public static let partTemplates = Clause("mẫu trình bày", en: "the templates")
    public static let partKnowledge = Clause(
        "số liệu kỳ trước mà báo cáo đã dùng", en: "what the report knew of earlier periods")
    public static let partDocument = Clause(
        "số, ngày và người ký của báo cáo", en: "the report's number, date and signer")

    // MARK: What to do about a lost copy: `{assumed}` of `archive-damaged`

    public static let putReturnIntoInbox = Clause(
        "đặt tệp gốc của đơn vị gửi vào thư mục nhận rồi chạy lại",
        en: "put the reporting unit's file into the inbox and run again")
    public static let makeReportAnew = Clause(
        "lập báo cáo mới: chạy lại lệnh report, thêm --as-of với ngày lập báo cáo",
        en: "make the report anew: run report again with --as-of and its date")
    public static let leaveUnknownCopy = Clause(
        "xóa tệp: không báo cáo nào cần đến", en: "remove it: no report needs it")

    // MARK: The ledger

    /// Stands between the ledger's name and the number of periods that it lacks.
    public static let ledgerLacks = Clause("không có", en: "lacks")
    public static let ledgerGone = Clause("không còn, trong khi đã có", en: "is gone, and there are")

    /// What did not come back with the ledger: full sentences, without the last full stop.
    ///
    /// - Parameters:
    ///   - lacking: periods for which only results are back.
    ///   - withdrawn: folders of reports that were withdrawn.
    public static func rebuilt(lacking: [String], withdrawn: [String]) -> Clause {
        let names = lacking.joined(separator: ", ")
        let folders = withdrawn.joined(separator: ", ")
        return Clause(
            (lacking.isEmpty
                ? "Không mất báo cáo nào; chỉ các bản dự thảo đã bị thay không còn trong sổ"
                : "Kỳ \(names) chỉ lấy lại được kết quả, ngày nhận và tình trạng, không lập lại được y nguyên")
                + (withdrawn.isEmpty ? "" : ". Ngày và lý do rút lại của \(folders) không còn trong sổ"),
            en: (lacking.isEmpty
                ? "No report is lost; drafts that gave way are not in it any more"
                : "Of \(names) only results, receipts and state are back; it cannot be made again as it was")
                + (withdrawn.isEmpty ? "" : ". When and why \(folders) were taken back is lost"))
    }

    /// - Parameters:
    ///   - errors: how many are open, as a number or `?`.
    ///   - warnings: the same.
    public static func open(errors: String, warnings: String) -> Clause {
        Clause(
            "\(errors) lỗi và \(warnings) cảnh báo chưa xử lý", en: "errors open: \(errors), warnings open: \(warnings)"
        )
    }

    // MARK: Files of the workspace

    public static let noDigest = Clause("không tính được mã SHA-256", en: "SHA-256 is not available")
    public static let unusableName = Clause("tên tệp không dùng được", en: "not a usable file name")
    public static let twoOfOneName = Clause("hai tệp trùng tên", en: "two files of one name")
    public static let neverEnds = Clause("đợi mãi chưa xong", en: "it goes on and on")
    public static let noMailAddress = Clause("không phải địa chỉ thư điện tử", en: "no mail address")

    public static func largerThan(kilobytes: Int) -> Clause {
        Clause("lớn hơn \(kilobytes) KB", en: "larger than \(kilobytes) KB")
    }

    /// - Parameter reason: the library's, in English.
    public static func workbookNotMade(_ reason: String) -> Clause {
        Clause("không lập được bảng tính: \(reason)", en: reason)
    }

    public static func notUTF8(line: Int) -> Clause {
        Clause("dòng \(line) không theo bảng mã UTF-8", en: "line \(line) is not UTF-8")
    }

    /// - Parameter list: codes and names.
    public static func codesOfUnits(_ list: String) -> Clause {
        Clause("mã các đơn vị báo cáo: \(list)", en: "codes of the reporting units: \(list)")
    }

    // MARK: Sums that do not come out: `{key}` of `figures-do-not-add-up`

    public static let sumOfFiles = Clause("số tệp trong thư mục nhận", en: "files")
    public static let sumOfRegister = Clause("số đơn vị trong danh mục", en: "register")
    public static let sumOfVerdicts = Clause("số đơn vị theo kết quả", en: "verdicts")
    public static let sumOfRecords = Clause("số đơn vị có số liệu", en: "records")
    public static let sumOfAnnexes = Clause("tổng các phụ lục", en: "annexes")
    public static let sumOfCriteria = Clause("số điểm của từng tiêu chí", en: "criteria")
    public static let sumOfMeasures = Clause("số liệu nhiệm vụ, giải pháp, kinh phí", en: "measures")

    // MARK: The period that files are of: `{reason}` of `period-unclear`

    public static func filesSpeak(of period: String) -> Clause {
        Clause("cho thấy là của kỳ \(period)", en: "speak of \(period)")
    }

    /// - Parameters:
    ///   - period: the other one, which a report stands for.
    ///   - isFinal: what stands is the final report.
    public static func filesNameNoPeriod(while period: String, isFinal: Bool) -> Clause {
        Clause(
            "không ghi là của kỳ nào, trong khi kỳ \(period) đã có \(isFinal ? "bản chính thức" : "bản dự thảo") mà chưa khóa",
            en:
                "do not say which period they are of, while \(period) has \(isFinal ? "a final report" : "a draft") and is not closed"
        )
    }

    // MARK: The document

    public static let beforeTheReport = Clause("đã qua ngày lập báo cáo", en: "it is before the day of the report")
    public static let afterADeadline = Clause("sau thời hạn của kỳ", en: "it is after a deadline of the period")

    /// What the replies say about the day to answer by.
    public static func repliesSay(day: String?) -> Clause {
        day.map { Clause("ghi ngày \($0)", en: "say \($0)") } ?? Clause("không nêu ngày", en: "name no day")
    }

    public static func figuresCame(on day: String) -> Clause {
        Clause("báo cáo có số liệu nhận ngày \(day)", en: "the report has figures that came on \(day)")
    }

    public static func daysAfterTheReport(moreThan days: Int) -> Clause {
        Clause("quá \(days) ngày sau ngày lập báo cáo", en: "more than \(days) days after the day of the report")
    }

    public static func issueOfThisPeriod(_ issue: Int) -> Clause {
        Clause("lần phát hành \(issue) của kỳ này", en: "issue \(issue) of this period")
    }

    public static func report(of period: String) -> Clause {
        Clause("báo cáo kỳ \(period)", en: "the report of \(period)")
    }

    public static let noLibraryToDraw = Clause(
        "máy này không có thư viện librsvg để vẽ", en: "this machine has no librsvg to draw with")

    public static func notDrawn(_ count: Int) -> Clause {
        Clause("librsvg không vẽ được \(count) hình", en: "librsvg could not draw \(count) of them")
    }
}
