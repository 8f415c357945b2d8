import Civil
import Findings
import Glibc
import Ledger

// A draft that is taken back: first the ledger knows, then the folder is put aside. What a kill left between the two is
// ended by the next start.

extension Memory {
    /// Takes back the report that stands, and gives the folder that it was put aside as.
    func withdraw(_ run: RecordedRun, on day: CivilDate, reason: String) throws(RunFailure) -> String {
        let withdrawal = Withdrawal(
            period: run.period, day: day, reason: reason, run: run.id, manifest: run.manifest,
            folder: freeFolder(of: run.period))
        try ledger { try $0.withdraw(withdrawal) }
        KeptRuns(archive: place.archive).forget(run)
        try putAside(withdrawal)
        return "\(place.reports)/\(withdrawal.folder)"
    }

    /// `2022-10-rut-lai` beside the published folders; a number behind it where there is one already.
    private func freeFolder(of period: Period) -> String {
        var name = "\(period)-rut-lai"
        var number = 1
        while Self.companions.contains(where: { Files.exists("\(place.reports)/\(name)\($0)") }) {
            number += 1
            name = "\(period)-rut-lai-\(number)"
        }
        return name
    }

    /// What goes with a published folder, and the folder itself, which comes last: while it stands the rest is to be done.
    private static let companions = CompanionFolder.allCases.map(\.rawValue) + [""]

    private func putAside(_ withdrawal: Withdrawal) throws(RunFailure) {
        for suffix in Self.companions {
            let folder = self.folder(of: withdrawal.period) + suffix
            guard Files.exists(folder) else { continue }
            guard rename(folder, "\(place.reports)/\(withdrawal.folder)\(suffix)") == 0 else {
                throw RunFailure(.outputUnwritable, at: Place(file: folder), errno: errno)
            }
        }
    }

    /// Those whose folder still stands.
    func unfinishedWithdrawals() throws(RunFailure) -> [Withdrawal] {
        var unfinished: [Withdrawal] = []
        for withdrawal in try ledger({ try $0.withdrawals() }) {
            guard publishedManifest(of: withdrawal.period) == withdrawal.manifest else { continue }
            // The very same report may have been made again since.
            if try ledger({ try $0.publishedRun(of: withdrawal.period) }) == nil { unfinished.append(withdrawal) }
        }
        return unfinished
    }

    func endWithdrawals() throws(RunFailure) {
        for withdrawal in try unfinishedWithdrawals() { try putAside(withdrawal) }
    }
}
