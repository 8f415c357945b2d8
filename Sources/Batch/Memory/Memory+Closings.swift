import Civil
import Delivery
import Findings
import Ledger

// The folder of a closed period says so itself, beside the ledger, which knows first. What a kill left between the two is
// ended by the next start that writes.

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

    /// The periods whose folder does not have all the closings that the ledger has. A folder that has others knows more
    /// than this ledger, which is a copy from before, and stays as it is.
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

    /// The folders that lack closings, for who looks.
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
