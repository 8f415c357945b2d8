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
            throw error.failure
        }
    }
}
