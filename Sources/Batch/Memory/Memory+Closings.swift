import Civil
import Delivery
import Findings
import Ledger

// The folder of a closed period says so itself, as the ledger does, which is told first. If a run is killed between the
// two, the next start that writes finishes the work.

extension Memory {
    func noteClosings(of period: Period) throws(RunFailure) {
        let note = try closingNote(of: period)
        guard !note.steps.isEmpty, Files.exists(folder(of: period)) else { return }
        do throws(PublicationError) {
            try note.write(to: folder(of: period))
        } catch {
            throw RunFailure(error)
        }
    }

    /// The periods whose folder lacks some of the closings that the ledger has. A folder with other closings than the
    /// ledger's stays as it is: this ledger is an old copy that knows less.
    func unnotedClosings() throws(RunFailure) -> [Period] {
        var periods: [Period] = []
        for period in try ledger({ try $0.periodsWithClosings() }) where Files.exists(folder(of: period)) {
            let steps = try closingNote(of: period).steps
            let noted = ClosingNote(in: folder(of: period), of: period)?.steps ?? []
            if noted.count < steps.count, steps.starts(with: noted) { periods.append(period) }
        }
        return periods
    }

    func endClosings() throws(RunFailure) {
        for period in try unnotedClosings() { try noteClosings(of: period) }
    }

    /// The folders that lack closings, as findings for a command that only looks.
    func withoutClosingNote() throws(RunFailure) -> [Finding] {
        try unnotedClosings().map { period in
            Finding(
                .publishedAltered, at: Place(file: "\(folder(of: period))/\(ClosingNote.name)"),
                details: [.date: period.description], clauses: [.reason: .lacksClosings])
        }
    }

    private func closingNote(of period: Period) throws(RunFailure) -> ClosingNote {
        ClosingNote(try ledger { try $0.bindingClosings(of: period) }, of: period)
    }
}
