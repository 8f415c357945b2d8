import Civil
import Delivery
import Findings
import Ledger

// Reports that lie in their folders and that the ledger does not know: it is new, lost, or a copy from before them.

extension Memory {
    /// The periods whose published reports the ledger does not have, in order of time.
    func unknownPeriods() throws(RunFailure) -> [Period] {
        // A report that is being taken back is no unknown one.
        let known = Set(try ledger { try $0.publishedPeriods() } + unfinishedWithdrawals().map(\.period))
        return Self.publishedPeriods(in: place.reports).filter { !known.contains($0) }
    }

    /// The periods that have a published folder.
    static func publishedPeriods(in reports: String) -> [Period] {
        ((try? Files.entries(of: reports)) ?? []).compactMap { Period(iso: $0.name) }
            .filter { Files.exists("\(reports)/\($0)/\(PublishedResult.path)") }.sorted()
    }

    /// Takes them over from their folders, as far as these and the archive carry.
    ///
    /// - Returns: what is to be said of it; nothing where the ledger knows everything.
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
        return periods.isEmpty ? [] : [rebuilt(periods, lacking: others.map(\.period))]
    }

    private func takeOverClosings(of period: Period) throws(RunFailure) {
        guard let note = ClosingNote(in: folder(of: period), of: period),
            let run = try ledger({ try $0.publishedRun(of: period) })
        else { return }
        for closing in note.closings(run: run.id) { try ledger { try $0.add(closing) } }
    }

    /// - Parameter lacking: those whose accounts the archive does not have.
    private func rebuilt(_ periods: [Period], lacking: [Period]) -> Finding {
        let names = lacking.map(\.description).joined(separator: ", ")
        return Finding(
            .ledgerRebuilt, at: Place(file: place.ledger),
            details: [
                .count: String(periods.count), .suggestions: periods.map(\.description).joined(separator: ", "),
                .assumed: lacking.isEmpty
                    ? "Không mất báo cáo nào; chỉ các bản dự thảo đã bị thay không còn trong sổ"
                    : "Kỳ \(names) chỉ lấy lại được kết quả, ngày nhận và tình trạng, không lập lại được y nguyên",
            ],
            english: [
                .assumed: lacking.isEmpty
                    ? "No report is lost; drafts that gave way are not in it any more"
                    : "Of \(names) only results, receipts and state are back; it cannot be made again as it was"
            ])
    }
}
