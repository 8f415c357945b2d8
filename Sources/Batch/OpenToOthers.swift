import Findings
import Foundation
import Glibc

/// What a workspace keeps of children and districts, and whether users of the machine who have nothing to do with it can
/// get at it.
enum OpenToOthers {
    /// - Parameter paths: those that are not there are passed over.
    static func findings(of paths: [String], _ code: FindingCode = .openToOthers) -> [Finding] {
        paths.compactMap { path in
            guard let mode = mode(of: path), isReachable(path), mode & (S_IROTH | S_IWOTH | S_IXOTH) != 0 else {
                return nil
            }
            return Finding(code, at: Place(file: path), value: String(mode & 0o777, radix: 8))
        }
    }

    private static func mode(of path: String) -> mode_t? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode : nil
    }

    /// Every folder above lets everybody pass.
    private static func isReachable(_ path: String) -> Bool {
        var folder = URL(fileURLWithPath: path).resolvingSymlinksInPath().deletingLastPathComponent().path
        while true {
            guard let mode = mode(of: folder), mode & S_IXOTH != 0 else { return false }
            guard folder != "/" else { return true }
            folder = URL(fileURLWithPath: folder).deletingLastPathComponent().path
        }
    }
}
