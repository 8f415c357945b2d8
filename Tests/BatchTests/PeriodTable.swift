import Findings

@testable import Batch

/// The table of states and events as ARCHITECTURE.md prints it.
enum PeriodTable {
    static let begin = "<!-- Period table: RECORD_SNAPSHOTS=1 swift test --filter PeriodStateTests writes it anew. -->"
    static let end = "<!-- End of the period table. -->"

    static var lines: [String] {
        let states = PeriodState.allCases
        let head = "| event | " + states.map { "`\($0.rawValue)`" }.joined(separator: " | ") + " |"
        let rows = PeriodEvent.allCases.map { event in
            "| `\(event.rawValue)` | "
                + states.map { cell($0.answer(to: event), in: $0) }.joined(separator: " | ") + " |"
        }
        return [head, "|" + String(repeating: "---|", count: states.count + 1)] + rows
    }

    private static func cell(_ answer: PeriodAnswer, in state: PeriodState) -> String {
        switch answer {
        case .leads(let next): next == state ? "stays" : "→ \(next.rawValue)"
        case .onlyAgain(let code): "again, else `\(code.rawValue)`"
        case .refused(let code): "`\(code.rawValue)`"
        }
    }
}
