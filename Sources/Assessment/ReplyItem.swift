import Findings
import VietnameseText

/// What is asked about one finding, as the reply to its district prints it: these words lead an answer in the reply's
/// table back to its finding.
public struct ReplyItem: Hashable, Sendable {
    /// As the district called it; empty for what is about no file.
    public let file: String
    /// Empty where there is none.
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

    /// `nil` for what is not the district's business.
    public init?(_ finding: Finding) {
        guard let words = finding.toDistrict else { return nil }
        let place = finding.place
        self.init(
            file: place.file.map(Self.sentName) ?? "", sheet: place.sheet ?? "",
            cell: place.cell?.description
                ?? (place.sheet != nil ? "Cả trang tính" : place.file != nil ? "Cả tệp" : ""),
            message: Self.withoutCodes(words.message))
    }

    /// The district knows nothing of the inbox's folders.
    public static func sentName(_ file: String) -> String {
        withoutCodes(file.split(separator: "/").last.map(String.init) ?? file)
    }

    /// Files of one name that the archive alone has bear a piece of their hash, which tells a district nothing.
    public static func withoutCodes(_ text: String) -> String {
        text.replacing(#/\((nhận \d{2}-\d{2}-\d{4}), [0-9a-f]{8}\)/#) { "(\($0.1))" }
    }

    // MARK: As it comes back

    /// What no spreadsheet program changes when it opens the table and saves it: one line each, without the apostrophes that
    /// keep formulas away, and numbers without zeros before them.
    var kept: ReplyItem {
        ReplyItem(
            file: Self.kept(file), sheet: Self.number(Self.kept(sheet)), cell: Self.kept(cell),
            message: Self.kept(message))
    }

    /// The same without its sheet: “11-2022” is a date to a spreadsheet program.
    var onAnySheet: ReplyItem { ReplyItem(file: file, sheet: "", cell: cell, message: message) }

    static func kept(_ text: String) -> String { VietnameseText.tidy(text.filter { $0 != "'" }) }

    private static func number(_ text: String) -> String {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return text }
        let digits = text.drop { $0 == "0" }
        return digits.isEmpty ? "0" : String(digits)
    }
}
