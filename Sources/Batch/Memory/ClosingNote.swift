import Civil
import Delivery
import Foundation
import Ledger

/// How a period was closed and opened, in a file of its published folder (`khoa-so.json`), so that it still binds if
/// the ledger is lost. Files that people put into the folder stay there from one publication to the next, and so does
/// this one.
struct ClosingNote: Codable, Equatable {
    struct Step: Codable, Equatable {
        let closed: Bool
        let day: CivilDate
        let reason: String
    }
    let period: Period
    let steps: [Step]

    static let name = "khoa-so.json"

    init(_ closings: [Closing], of period: Period) {
        self.period = period
        steps = closings.map { Step(closed: $0.isClosed, day: $0.day, reason: $0.reason) }
    }

    /// `nil` where there is no note that can be read.
    init?(in folder: String, of period: Period) {
        guard let bytes = try? Files.bytes(of: Array("\(folder)/\(Self.name)".utf8CString), limit: 1 << 20),
            let note = try? JSONDecoder().decode(Self.self, from: Data(bytes)), note.period == period
        else { return nil }
        self = note
    }

    /// Writes the note into the period's folder, unless it is there already. The caller must hold the lock of the
    /// folder of reports.
    func write(to folder: String) throws(PublicationError) {
        guard !steps.isEmpty, ClosingNote(in: folder, of: period) != self else { return }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        guard let json = try? encoder.encode(self) else { return }
        let path = "\(folder)/\(Self.name)"
        Publication.clearLeftovers(of: path)
        try Publication.replaceFile(Array(json) + [10], at: path)
    }

    /// The steps as the ledger has them.
    ///
    /// - Parameter run: id of the published report.
    func closings(run: Int) -> [Closing] {
        steps.map { Closing(period: period, isClosed: $0.closed, day: $0.day, reason: $0.reason, run: run) }
    }
}
