import Civil
import Delivery
import Findings
import Ledger

// Takes over reports that lie in their folders but that the ledger does not know: it is new, was lost, or is an old
// copy.

extension Memory {
    /// The periods whose published reports the ledger does not have, in order of time.
    func unknownPeriods() throws(RunFailure) -> [Period] {
        // A report that is being withdrawn is not an unknown one.
        let known = Set(try ledger { try $0.publishedPeriods() } + unfinishedWithdrawals().map(\.period))
        return Self.publishedPeriods(in: place.reports).filter { !known.contains($0) }
    }

    /// The periods that have a published folder.
    static func publishedPeriods(in reports: String) -> [Period] {
        ((try? Files.entries(of: reports)) ?? []).compactMap { Period(iso: $0.name) }
            .filter { Files.exists("\(reports)/\($0)/\(PublishedResult.path)") }.sorted()
    }

    /// Takes these reports over into the ledger, as far as their folders and the archive tell.
    ///
    /// - Returns: a finding that says so; none where the ledger knows everything.
    func takeOverUnknownReports() throws(RunFailure) -> [Finding] {
        var numbered: [KeptRun] = []
        var others: [RunToRecord] = []
        for period in try unknownPeriods() {
            let manifest = publishedManifest(of: period) ?? ""
            let kept = KeptRuns(archive: place.archive).all(of: period)
            if kept.contains(where: { $0.run.manifest == manifest }) {
                numbered += kept.filter { $0.run.isFinal || $0.run.manifest == manifest }
            } else if var run = OlderReport.run(folder: folder(of: period), period: period) {
                run.manifest = manifest
                others.append(run)
            }
        }
        for kept in numbered.sorted(by: { $0.id < $1.id }) {
            try ledger { try $0.takeOver(kept.run, numbered: kept.id) }
        }
        for run in others { try ledger { try $0.takeOver(run) } }
        let periods = Set(numbered.map(\.run.period)).union(others.map(\.period)).sorted()
        for period in periods { try takeOverClosings(of: period) }
        return periods.isEmpty ? [] : [rebuilt(periods, lacking: others.map(\.period), try unknownWithdrawals())]
    }

    /// Folders of withdrawn reports for which the ledger no longer knows when and why they were withdrawn.
    private func unknownWithdrawals() throws(RunFailure) -> [String] {
        let known = Set(try ledger { try $0.withdrawals() }.map(\.folder))
        return ((try? Files.entries(of: place.reports)) ?? []).map(\.name).filter { name in
            guard let end = name.firstRange(of: "-rut-lai") else { return false }
            let isFolderOfReport = ["", "-"].contains(String(name[end.upperBound...].prefix(1)))
            return Period(iso: String(name[..<end.lowerBound])) != nil && isFolderOfReport && !known.contains(name)
                && Files.exists("\(place.reports)/\(name)/\(PublishedResult.path)")
                && !CompanionFolder.allCases.contains { name.hasSuffix($0.rawValue) }
        }.sorted()
    }

    private func takeOverClosings(of period: Period) throws(RunFailure) {
        guard let note = ClosingNote(in: folder(of: period), of: period),
            let run = try ledger({ try $0.publishedRun(of: period) })
        else { return }
        for closing in note.closings(run: run.id) { try ledger { try $0.add(closing) } }
    }

    /// - Parameters:
    ///   - lacking: the periods whose accounts the archive does not have.
    ///   - withdrawn: folders of withdrawn reports that the ledger does not know.
    private func rebuilt(_ periods: [Period], lacking: [Period], _ withdrawn: [String]) -> Finding {
        Finding(
            .ledgerRebuilt, at: Place(file: place.ledger),
            details: [
                .count: String(periods.count), .suggestions: periods.map(\.description).joined(separator: ", "),
            ],
            clauses: [.assumed: .rebuilt(lacking: lacking.map(\.description), withdrawn: withdrawn)])
    }
}
