import Assessment
import Civil
import Findings
import StrictYAML

/// The findings that the department accepts, as the workspace's `waivers.yaml` lists them with their reasons.
///
/// The file belongs to the analyst; the program only reads it.
struct Waivers: Equatable {
    /// The waivers, by the period that they are for.
    private(set) var byPeriod: [Period: [Waiver]] = [:]

    /// No waivers.
    init() {}

    /// Reads the file's text. Throws all mistakes, each with its line and key.
    init(yaml: String) throws(YAMLMistakes) {
        self = try YAMLDocument.read(yaml) { top in
            var waivers = Waivers()
            for entry in top.optionalList("waivers") {
                let period = entry.required("period")?.parsed(as: .period) { Period(iso: $0) }
                guard let waiver = Waiver(entry), let period else { continue }
                waivers.byPeriod[period, default: []].append(waiver)
            }
            return waivers
        }
    }
}

extension Waiver {
    /// `nil` where a mistake has been reported.
    fileprivate init?(_ entry: YAMLValue) {
        func text(_ key: String) -> String? { entry.optional(key)?.asText }
        let (file, sheet, cell) = (text("file"), text("sheet"), text("cell"))
        let decidedBy = text("by") ?? ""
        let reason = Self.reason(of: entry)
        guard let code = Self.code(of: entry), let reason else { return nil }
        self.init(
            code: code, file: file, sheet: sheet, cell: cell, reason: reason, decidedBy: decidedBy, line: entry.line)
    }

    private static func code(of entry: YAMLValue) -> FindingCode? {
        guard let value = entry.required("code"), let text = value.asText else { return nil }
        if let code = FindingCode(rawValue: text) { return code }
        value.report(FindingCode.waiverCodeUnknown.rawValue)
        return nil
    }

    private static func reason(of entry: YAMLValue) -> String? {
        guard let value = entry.required("reason"), let text = value.asText else { return nil }
        if text.contains(where: { !$0.isWhitespace }) { return text }
        value.report(FindingCode.waiverWithoutReason.rawValue)
        return nil
    }
}
