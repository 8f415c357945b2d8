// swift-format-ignore-file: prose, one sentence a line.

// What is wrong with registers, rulebooks and settings, and what was expected there (Batch).

extension Clause {
    // MARK: Registers: `{reason}` of `register-wrong`

    public static func wrongHead(_ columns: String) -> Clause {
        Clause(
            "dòng đầu phải là \(columns)",
            en: "the first line must be \(columns)")
    }

    public static func wrongFieldCount(_ found: Int, expected: Int) -> Clause {
        Clause(
            "có \(found) cột, cần \(expected)",
            en: "\(found) fields, \(expected) needed")
    }

    public static let strayQuote = Clause(
        "dấu ngoặc kép không khép kín hoặc sai chỗ",
        en: "a quote is not closed or misplaced")

    public static func uselessValue(_ value: String, inColumn column: String) -> Clause {
        Clause(
            "cột \(column) ghi “\(value)”, không dùng được",
            en: "the column \(column) holds “\(value)”, which is of no use")
    }

    public static let endBeforeStart = Clause("ngày hết hạn trước ngày bắt đầu", en: "the span ends before it starts")

    public static func overlappingSpans(ofCode code: String) -> Clause {
        Clause(
            "mã \(code) có hai dòng trùng thời gian",
            en: "the code \(code) has two lines for the same days")
    }

    public static func conflictingNames(ofCode code: String) -> Clause {
        Clause(
            "mã \(code) mang hai tên khác nhau",
            en: "the code \(code) has two different names")
    }

    public static func secondProvince(_ code: String) -> Clause {
        Clause(
            "có đơn vị của tỉnh thứ hai, mã \(code), trong cùng thời gian (nếu danh mục có ý gồm nhiều tỉnh thì ghi province: \"06\", mã của tỉnh lập báo cáo, vào tonghop.yaml)",
            en:
                "it has units of a second province, \(code), for the same days (where the register is meant to have several, write province: \"06\", the code of the one that reports, into tonghop.yaml)"
        )
    }

    public static func twoCodes(_ one: String, _ other: String) -> Clause {
        Clause(
            "một tỉnh mang hai mã, \(one) và \(other)",
            en: "one province has two codes, \(one) and \(other)")
    }

    public static let halfAGroup = Clause(
        "các cột group_code, group_name, group_type phải ghi đủ cả ba hoặc để trống cả ba (xã tự báo cáo)",
        en:
            "the columns group_code, group_name, group_type must all be filled, or all be empty (the commune reports itself)"
    )

    public static func noUnitOfProvince(_ code: String, butOf list: String) -> Clause {
        Clause(
            "không có đơn vị nào của tỉnh \(code) (có: \(list))",
            en: "no unit of province \(code) (has: \(list))")
    }

    public static func unknownUnit(_ code: String) -> Clause {
        Clause(
            "mã \(code) không có trong danh mục",
            en: "the code \(code) is not in the register")
    }

    // MARK: Provinces and the days that a register is for

    /// - Parameter spans: of days; none where it is for no day.
    public static func covered(_ spans: String) -> Clause { Clause(named: spans.isEmpty ? "–" : spans) }

    /// - Parameters:
    ///   - province: by its full name, of which nothing is left.
    ///   - end: its last day.
    public static func covered(_ spans: String, butNot province: String, after end: String) -> Clause {
        Clause(
            "\(spans); sau ngày \(end) \(province) không còn đơn vị nào trong danh mục",
            en: "\(spans); after \(end) \(province) has no unit in it")
    }

    /// A province of the country's lists, by code and name: `06 Bắc Kạn (đến 30/06/2025)`.
    ///
    /// - Parameters:
    ///   - end: the day to which it was called so; `nil` for one whose name stayed.
    ///   - old: its name until then, where it goes on under another.
    public static func province(_ name: String, until end: String? = nil, as old: String? = nil) -> Clause {
        guard let end else { return Clause(named: name) }
        let then = end + (old.map { ": \($0)" } ?? "")
        return Clause("\(name) (đến \(then))", en: "\(name) (until \(then))")
    }

    // MARK: YAML: `{expected}` of `yaml-value-wrong`

    public static let aText = Clause("một dòng chữ", en: "text")

    public static let anInteger = Clause("một số nguyên", en: "integer")

    public static func anInteger(within range: ClosedRange<Int>) -> Clause {
        Clause(
            "một số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
            en: "a whole number of \(range.lowerBound) to \(range.upperBound)")
    }

    public static let aDecimal = Clause("một số, phần thập phân sau dấu chấm", en: "decimal")

    public static let aDate = Clause("một ngày viết như 2022-11-30", en: "date")

    public static let aMonth = Clause("một tháng viết như 2022-11", en: "period")

    public static let aBoolean = Clause("true hoặc false", en: "boolean")

    public static let aList = Clause("một danh sách", en: "list")

    public static let aMapping = Clause("một nhóm khóa và giá trị", en: "mapping")

    public static let anAddress = Clause(
        "một địa chỉ thư điện tử, ví dụ: Cục Trẻ em <cuctreem@example.vn>",
        en: "a mail address, such as Children's Bureau <bureau@example.vn>")

    public static let aHost = Clause(
        "tên máy chủ, ví dụ: smtp.example.vn",
        en: "a host's name, such as smtp.example.vn")

    public static let wholeFile = Clause("cả tệp", en: "the whole file")
}
