import Findings
import Foundation
import Spreadsheets

/// Writes a finding as text and reads it back, for those findings of a run that its files cannot give again.
enum KeptFinding {
    static func text(_ finding: Finding) -> String {
        func names(_ details: [Detail: String]) -> [String: String] {
            Dictionary(uniqueKeysWithValues: details.map { ($0.key.rawValue, $0.value) })
        }
        let form = Form(
            code: finding.code.rawValue, file: finding.place.file, sheet: finding.place.sheet,
            cell: finding.place.cell?.description, value: finding.value,
            subject: finding.subject == .none ? nil : finding.subject,
            details: names(finding.details), english: names(finding.englishDetails))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(form)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// `nil` for a code that this version of the program does not know.
    static func finding(_ text: String) -> Finding? {
        guard let form = try? JSONDecoder().decode(Form.self, from: Data(text.utf8)),
            let code = FindingCode(rawValue: form.code)
        else { return nil }
        func details(_ names: [String: String]) -> [Detail: String] {
            let known = names.compactMap { name, text in Detail(rawValue: name).map { ($0, text) } }
            return Dictionary(known, uniquingKeysWith: { first, _ in first })
        }
        let place = Place(
            file: form.file, sheet: form.sheet, cell: form.cell.flatMap(CellAddress.init(written:)),
            line: form.details[Detail.line.rawValue].flatMap { Int($0) })
        return Finding(
            kept: code, at: place, value: form.value, about: form.subject ?? .none, details: details(form.details),
            english: details(form.english))
    }

    private struct Form: Codable {
        let code: String
        let file, sheet, cell, value: String?
        /// `nil` in findings that earlier versions kept.
        let subject: Finding.Subject?
        let details, english: [String: String]
    }
}
