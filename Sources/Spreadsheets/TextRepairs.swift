import Findings
import VietnameseText

/// The repairs of a file's texts: for each kind the first one, and how many there were.
struct TextRepairs {
    private struct Entry {
        let place: Place
        let before: String
        let after: String
        var count = 1
    }

    private var entries: [FindingCode: Entry] = [:]

    var isEmpty: Bool { entries.isEmpty }

    /// - Parameter text: the text as it is in the file.
    mutating func add(_ repair: LegacyText.Repair, of text: String, at place: @autoclosure () -> Place) {
        let code = Self.code(of: repair)
        if let count = entries[code]?.count {
            entries[code]?.count = count + 1
        } else {
            entries[code] = Entry(place: place(), before: text, after: repair.text)
        }
    }

    /// In the order of the catalogue.
    var findings: [Finding] {
        FindingCode.allCases.compactMap { code in
            entries[code].map { entry in
                Finding(
                    code, at: entry.place, value: entry.after,
                    details: [.count: "\(entry.count)", .assumed: entry.before])
            }
        }
    }

    private static func code(of repair: LegacyText.Repair) -> FindingCode {
        switch repair.encoding {
        case .tcvn3, .tcvn3ReadAsWindows1258, .vni: .legacyTextRepaired
        case .utf8ReadAsLatin: repair.hasLosses ? .misreadTextLost : .misreadTextRepaired
        }
    }
}
