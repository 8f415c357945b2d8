import Findings
import Foundation

/// The folder of reports, held by one run at a time.
enum OutputLock {
    /// Makes the folder if need be and holds it until `release`. Throws when another run holds it.
    static func hold(in folder: String) throws(RunFailure) -> RunLock {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw RunFailure(.outputUnwritable, at: Place(file: folder), details: [.reason: error.localizedDescription])
        }
        do throws(RunLockError) {
            return try RunLock(folder: folder)
        } catch {
            let code = error.isHeld ? FindingCode.lockHeld : .outputUnwritable
            throw RunFailure(
                [Finding(code, at: Place(file: error.path), details: [.reason: error.reason])],
                kind: error.isHeld ? .lockHeld : .nothingPublished)
        }
    }
}
