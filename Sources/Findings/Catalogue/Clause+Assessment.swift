// swift-format-ignore-file: prose, one sentence a line.

// What findings on communes, measures and the days on which returns came fill in (Assessment, and measures in Returns).

extension Clause {
    // MARK: What became different

    /// What a later return says otherwise: `tiêu chí số 3: từ 80 thành 75; tổng điểm: từ 812 thành 807`.
    ///
    /// - Parameter known: empty where the points are the same and something else is not.
    public static func changes(_ known: [Clause]) -> Clause {
        known.isEmpty
            ? Clause(
                "tổng điểm hoặc kết quả ghi trong biểu, hoặc ô không đọc được",
                en: "the written total or verdict, or a cell that could not be read")
            : known.joined(separator: "; ")
    }

    /// `công nhận: từ không thành có`.
    public static func change(of what: Clause, from old: Clause, to new: Clause) -> Clause {
        [what, change(from: old, to: new)].joined(separator: ": ")
    }

    static func change(from old: Clause, to new: Clause) -> Clause {
        Clause(
            "từ \(old[.vietnamese]) thành \(new[.vietnamese])",
            en: "from \(old[.english]) to \(new[.english])")
    }

    /// A commune whose verdict turned: `xã Bành Trạch (từ đạt thành không đạt)`.
    public static func turned(_ commune: String, from old: Clause, to new: Clause) -> Clause {
        let change = change(from: old, to: new)
        return Clause("\(commune) (\(change[.vietnamese]))", en: "\(commune) (\(change[.english]))")
    }

    public static func criterion(_ number: Int) -> Clause {
        Clause("tiêu chí số \(number)", en: "criterion \(number)")
    }

    public static let total = Clause("tổng điểm", en: "total")
    public static let verdict = Clause("kết quả", en: "verdict")
    public static let registered = Clause("đăng ký", en: "registered")
    public static let planned = Clause("kế hoạch", en: "planned")
    public static let committed = Clause("cam kết", en: "committed")
    public static let recognised = Clause("công nhận", en: "recognised")
    public static let decisionNumber = Clause("số quyết định", en: "decision")
    public static let decisionDate = Clause("ngày quyết định", en: "decision date")

    public static let meets = Clause("đạt", en: "meets")
    public static let fails = Clause("không đạt", en: "fails")
    public static let lacksData = Clause("chưa đủ dữ liệu", en: "incomplete")
    public static let notReported = Clause("chưa báo cáo", en: "not-reported")

    public static let yes = Clause("có", en: "yes")
    public static let no = Clause("không", en: "no")
    public static let nothingStated = Clause("chưa có", en: "none")

    // MARK: Figures

    /// A number as each language writes it: `1.250,5`, in English `1250.5`.
    public static func number(_ written: String, en plain: String) -> Clause { Clause(written, en: plain) }

    /// The thresholds that are possible for a commune: `800 hoặc 850`.
    public static func thresholds(_ written: [String]) -> Clause {
        Clause(written.joined(separator: " hoặc "), en: written.joined(separator: " or "))
    }

    // MARK: By what a file is said to have come on a day

    public static let byReceivedLog = Clause("theo sổ nhận nhan.csv", en: "by the received log nhan.csv")
    public static let byMailDate = Clause("theo ngày gửi của thư", en: "by the date of the mail")
    public static let byFileTime = Clause("theo thời gian của tệp", en: "by the time of the file")
    public static let byFirstSight = Clause(
        "theo ngày chương trình thấy tệp lần đầu", en: "by the day on which a run first saw it")
}
