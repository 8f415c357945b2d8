import Findings
import VietnameseText

/// What is asked about one finding, as the reply to its district prints it. By these words the program finds the
/// finding again when the reply's table comes back with an answer.
public struct ReplyItem: Hashable, Sendable {
    /// The file's name as the district sent it; empty for what is about no file.
    public let file: String
    /// Empty where there is no sheet.
    public let sheet: String
    /// `F12`; `Cả trang tính` or `Cả tệp` for what has no cell.
    public let cell: String
    /// What was found and what was expected.
    public let message: String

    public init(file: String, sheet: String, cell: String, message: String) {
        self.file = file
        self.sheet = sheet
        self.cell = cell
        self.message = message
    }

    /// `nil` for a finding that does not concern the district.
    public init?(_ finding: Finding) {
        guard let words = finding.toDistrict else { return nil }
        let place = finding.place
        self.init(
            file: place.file.map(Self.sentName) ?? "", sheet: place.sheet ?? "",
            cell: place.cell?.description
                ?? (place.sheet != nil ? "Cả trang tính" : place.file != nil ? "Cả tệp" : ""),
            message: Self.withoutCodes(words.message))
    }

    /// The name of a file without the inbox's folders, which the district does not know.
    public static func sentName(_ file: String) -> String {
        withoutCodes(file.split(separator: "/").last.map(String.init) ?? file)
    }

    /// Removes the piece of a hash from names such as `(nhận 05-11-2022, 0a1b2c3d)`. Files of one name that only the
    /// archive still has bear it, and it tells a district nothing.
    public static func withoutCodes(_ text: String) -> String {
        text.replacing(#/\((nhận \d{2}-\d{2}-\d{4}), [0-9a-f]{8}\)/#) { "(\($0.1))" }
    }

    // MARK: As it comes back

    /// The item reduced to what a spreadsheet program leaves alone when it opens and saves the table: every text on one
    /// line, no apostrophes (they keep cells from being formulas), no leading zeros in a sheet's number.
    var kept: ReplyItem {
        ReplyItem(
            file: Self.kept(file), sheet: Self.number(Self.kept(sheet)), cell: Self.kept(cell),
            message: Self.kept(message))
    }

    /// The same without its sheet, whose name may have changed: a spreadsheet program takes “11-2022” for a date.
    var onAnySheet: ReplyItem { ReplyItem(file: file, sheet: "", cell: cell, message: message) }

    static func kept(_ text: String) -> String { VietnameseText.tidy(text.filter { $0 != "'" }) }

    private static func number(_ text: String) -> String {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return text }
        let digits = text.drop { $0 == "0" }
        return digits.isEmpty ? "0" : String(digits)
    }
}
