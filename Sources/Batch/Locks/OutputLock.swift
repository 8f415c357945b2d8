import Delivery
import Findings

/// Lets one run at a time hold the folder of reports.
enum OutputLock {
    /// Makes the folder if need be and holds it until `release`. Throws when another run holds it. It also clears away
    /// what killed runs left elsewhere.
    static func hold(in folder: String) throws(RunFailure) -> RunLock {
        Leftovers.clear()
        do throws(PublicationError) {
            try Publication.makeFolder(folder)
        } catch {
            throw RunFailure(error)
        }
        do throws(RunLockError) {
            return try RunLock(folder: folder)
        } catch {
            let finding = Finding(
                error.isHeld ? .lockHeld : .outputUnwritable, at: Place(file: error.path),
                clauses: [.reason: error.clause])
            throw RunFailure([finding], kind: error.isHeld ? .lockHeld : .nothingPublished)
        }
    }
}
