import Civil
import Findings
import Glibc
import Ledger

// Withdraws a draft: first the ledger is told, then the folder is put aside. If a run is killed between the two, the
// next start finishes the work.

extension Memory {
    /// Withdraws the published report, and returns the path of the folder that it was put aside as.
    func withdraw(_ run: RecordedRun, on day: CivilDate, reason: String) throws(RunFailure) -> String {
        let withdrawal = Withdrawal(
            period: run.period, day: day, reason: reason, run: run.id, manifest: run.manifest,
            folder: freeFolder(of: run.period))
        try ledger { try $0.withdraw(withdrawal) }
        KeptRuns(archive: place.archive).forget(run)
        try putAside(withdrawal)
        return "\(place.reports)/\(withdrawal.folder)"
    }

    /// `2022-10-rut-lai`, beside the published folders, with a number at its end if that name is taken.
    private func freeFolder(of period: Period) -> String {
        var name = "\(period)-rut-lai"
        var number = 1
        while Self.companions.contains(where: { Files.exists("\(place.reports)/\(name)\($0)") }) {
            number += 1
            name = "\(period)-rut-lai-\(number)"
        }
        return name
    }

    /// Endings of the folders that belong to a published folder, and an empty one for the folder itself. That comes
    /// last: as long as it is there, the work is unfinished.
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

    /// Withdrawals whose folder has not been put aside yet.
    func unfinishedWithdrawals() throws(RunFailure) -> [Withdrawal] {
        var unfinished: [Withdrawal] = []
        for withdrawal in try ledger({ try $0.withdrawals() }) {
            guard publishedManifest(of: withdrawal.period) == withdrawal.manifest else { continue }
            // The very same report may have been published again since.
            if try ledger({ try $0.publishedRun(of: withdrawal.period) }) == nil { unfinished.append(withdrawal) }
        }
        return unfinished
    }

    func endWithdrawals() throws(RunFailure) {
        for withdrawal in try unfinishedWithdrawals() { try putAside(withdrawal) }
    }
}
