// swift-format-ignore-file: prose, one sentence a line.

// Clauses for findings on returns (Returns, Assessment).

extension Clause {
    // MARK: Why no table was found

    public static let noRowLikeAHead = Clause("không có hàng nào giống đầu bảng", en: "no row looks like a head")

    public static let noLineOfACommune = Clause(
        "bảng bắt đầu ở ô này có cột tiêu chí nhưng không hàng nào là số điểm của một xã trong danh mục",
        en:
            "the table that begins here has columns of criteria, but no row holds the points of a commune of the register"
    )

    /// - Parameter heads: the heads of the columns, with their cells.
    public static func noHeadOfPoints(_ heads: String) -> Clause {
        Clause(
            "bảng bắt đầu ở ô này có cột tên xã, nhưng các cột khác không ghi là điểm của tiêu chí: \(heads)",
            en:
                "the table that begins here has a column of names, but nothing in it is headed as points of a criterion: \(heads)"
        )
    }

    /// - Parameters:
    ///   - row: starting at 1.
    ///   - sheet: `nil` for a file that has none.
    ///   - hasNames: whether the row names a column of communes.
    ///   - criteria: how many columns of criteria it names.
    public static func nearestToAHead(row: Int, sheet: String?, hasNames: Bool, criteria: Int) -> Clause {
        let place = sheet.map { " của trang tính “\($0)”" } ?? ""
        let placeInEnglish = sheet.map { " of the sheet “\($0)”" } ?? ""
        return Clause(
            "giống đầu bảng nhất là hàng \(row)\(place), ở đó \(hasNames ? "có" : "không có") cột tên xã và có \(criteria) cột tiêu chí",
            en:
                "nearest to a head is row \(row)\(placeInEnglish), \(hasNames ? "with" : "without") a column of names; columns of criteria: \(criteria)"
        )
    }

    // MARK: What is meant

    /// Names close to one that is not known; other words if there are none.
    public static func namesNear(_ names: [String]) -> Clause {
        guard !names.isEmpty else { return Clause("không có tên nào gần giống", en: "no name comes near") }
        let list = names.joined(separator: ", ")
        return Clause("gần giống nhất: \(list)", en: "nearest: \(list)")
    }

    /// - Parameter cell: `F12`.
    public static func cell(_ cell: String) -> Clause { Clause("ô \(cell)", en: "cell \(cell)") }

    /// A row, with its sheet if one is named.
    public static func row(_ row: String, ofSheet sheet: String?) -> Clause {
        Clause(
            row + (sheet.map { " của trang tính “\($0)”" } ?? ""),
            en: row + (sheet.map { " of the sheet “\($0)”" } ?? ""))
    }

    /// Where a figure is stated: in a file or, without one, in the law.
    public static func stated(in file: String?) -> Clause {
        file.map { Clause("tệp “\($0)”", en: "the file “\($0)”") } ?? Clause("văn bản quy định", en: "the law")
    }

    /// A place in a file or, if the place is empty, the whole file.
    public static func placeAsked(_ place: String) -> Clause {
        place.isEmpty ? Clause("tệp", en: "the file") : Clause(place, en: place)
    }

    /// What a title says of the time: `tháng 9/2022`, `tháng 1–6/2022`, `năm 2021–2025`.
    ///
    /// - Parameters:
    ///   - years: `nil` where it names none.
    ///   - months: 1 to 12; `nil` for whole years.
    public static func time(years: ClosedRange<Int>?, months: ClosedRange<Int>?) -> Clause {
        let year = years.map(range) ?? ""
        guard let months else { return Clause("năm \(year)", en: "the year \(year)") }
        let time = range(months) + (year.isEmpty ? "" : "/\(year)")
        return Clause("tháng \(time)", en: "\(months.count == 1 ? "month" : "months") \(time)")
    }

    private static func range(_ numbers: ClosedRange<Int>) -> String {
        numbers.count == 1 ? "\(numbers.lowerBound)" : "\(numbers.lowerBound)–\(numbers.upperBound)"
    }
}
