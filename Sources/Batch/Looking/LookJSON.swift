import Foundation
import Numbers
import Registry

/// What the commands that only look print with `--json`, with keys as other programs write them. Keys may be added, but
/// no key is ever given another meaning.
enum LookJSON {
    struct Status: Encodable {
        struct Report: Encodable {
            let asOf: String
            let issue: Int
            let final: Bool
            let folder: String
        }
        struct Deadline: Encodable {
            let duty, day: String
            let daysLeft: Int
            let workedTo: Bool
            let citation: String
        }
        struct District: Encodable {
            let code, name, status: String
            let received, basis: String?
            let communes, reported: Int
        }
        struct Step: Encodable {
            let step: String
            let command: String?
            let text: String
        }
        let period, state: String
        let report: Report?
        let deadlines: [Deadline]
        let districts: [District]
        let newFiles, waitingFiles: [String]
        let errors, warnings: Int
        let isSent: Bool
        let next: [Step]
    }

    struct Check: Encodable {
        struct File: Encodable {
            let name, outcome: String
            let district: String?
            let communes: Int
        }
        struct Finding: Encodable {
            let severity, code: String
            let file, sheet, cell, value: String?
            let message, advice: String
            /// `open`, `waived` or `replaced`.
            let standing: String
            let replacedBy: String?
        }
        let files: [File]
        let findings: [Finding]
        let needsAttention: Bool
    }

    struct History: Encodable {
        struct Past: Encodable {
            let period, asOf: String
            let issue: Int
            let final, closed: Bool
            let counts: CommuneCounts
            let lateOrMissing: [String]

            private enum CodingKeys: CodingKey { case period, asOf, issue, final, closed, lateOrMissing }

            func encode(to encoder: any Encoder) throws {
                var past = encoder.container(keyedBy: CodingKeys.self)
                try past.encode(period, forKey: .period)
                try past.encode(asOf, forKey: .asOf)
                try past.encode(issue, forKey: .issue)
                try past.encode(final, forKey: .final)
                try past.encode(closed, forKey: .closed)
                try past.encode(lateOrMissing, forKey: .lateOrMissing)
                // The counts' keys stand beside the others, not in an object of their own.
                try counts.encode(to: encoder)
            }
        }
        struct Withdrawn: Encodable {
            let period, day, reason: String
        }
        let periods: [Past]
        let withdrawn: [Withdrawn]
    }

    struct Explanation: Encodable {
        struct Commune: Encodable {
            let code, name, district, verdict: String
            let total, threshold: Millionths?
            /// Every possible threshold, where it is open which one is the commune's.
            let thresholds: [Millionths]?
            let points: [Millionths?]
            let file, sheet: String?
            let row: Int?
            let lines: [String]
        }
        struct Measure: Encodable {
            let id, name: String
            /// Money in million đồng; for a question of yes or no, how many say yes.
            let total: Millionths?
            let lines: [String]
        }
        let period: String
        let communes: [Commune]
        var measure: Measure?
    }

    /// The value as one document, with its keys in snake case and sorted.
    static func text(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
}
