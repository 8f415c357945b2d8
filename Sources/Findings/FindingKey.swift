/// What a finding is about, apart from the file. By this a district's answer is matched with the finding in the file
/// that comes back. With another value in the same place it is another finding.
public struct FindingKey: Hashable, Sendable {
    /// The stable code of the finding's kind.
    public let code: String
    /// Empty where there is none, and so are the following.
    public let sheet: String
    public let cell: String
    /// The value that was there.
    public let value: String
    /// What else the finding says about the sheet itself.
    public let details: String

    public init(code: String, sheet: String, cell: String, value: String, details: String) {
        self.code = code
        self.sheet = sheet
        self.cell = cell
        self.value = value
        self.details = details
    }

    /// The same key for another sheet, or, with an empty name, for the file as a whole. A text file has no sheet, but
    /// comes back as a sheet of a workbook.
    public func on(sheet: String) -> FindingKey {
        FindingKey(code: code, sheet: sheet, cell: cell, value: value, details: details)
    }

    public init(_ finding: Finding) {
        let details = Self.ofTheSheet.compactMap { detail in finding.details[detail].map { "\(detail.rawValue)=\($0)" }
        }
        self.init(
            code: finding.code.rawValue, sheet: finding.place.sheet ?? "", cell: finding.place.cell?.description ?? "",
            value: Self.kept(finding.value ?? ""), details: Self.kept(details.joined(separator: "; ")))
    }

    /// The details that count. The others depend on other files, other periods, the day or the file's format, and are
    /// no part of what the district looked at.
    private static let ofTheSheet: [Detail] = [.commune, .otherCommune, .criterion, .field]

    /// The text on one line, and cut to what a cell of a workbook holds, so that it is the same when it comes back from
    /// one.
    private static func kept(_ text: String) -> String {
        let words = OneLine.text(text).split(whereSeparator: \.isWhitespace)
        return String(words.joined(separator: " ").prefix(4000))
    }
}
