/// What a finding is about, apart from the file: by this a district's answer finds it again in the file that comes back. With
/// another value at the place it is another finding.
public struct FindingKey: Hashable, Sendable {
    /// The stable code.
    public let code: String
    /// Empty where there is none; the same for the others.
    public let sheet: String
    public let cell: String
    /// What stood there.
    public let value: String
    /// What else the finding says of the sheet itself.
    public let details: String

    public init(code: String, sheet: String, cell: String, value: String, details: String) {
        self.code = code
        self.sheet = sheet
        self.cell = cell
        self.value = value
        self.details = details
    }

    /// The same in another sheet, or of the file as a whole: a text file has no sheet, and comes back as one of a workbook.
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

    /// What other files, other periods, the day or the file's format make of a finding is no part of what the district looked
    /// at.
    private static let ofTheSheet: [Detail] = [.commune, .otherCommune, .criterion, .field]

    /// On one line and no longer than a cell of a workbook holds, as it comes back of one.
    private static func kept(_ text: String) -> String {
        let words = OneLine.text(text).split(whereSeparator: \.isWhitespace)
        return String(words.joined(separator: " ").prefix(4000))
    }
}
