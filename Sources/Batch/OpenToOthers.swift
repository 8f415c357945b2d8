import Findings
import Foundation
import Glibc

/// Checks whether other users of the machine, who have nothing to do with a workspace, can get at what it keeps about
/// children and districts.
enum OpenToOthers {
    /// - Parameter paths: paths that do not exist are skipped.
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

    /// Every folder above it lets everybody through.
    private static func isReachable(_ path: String) -> Bool {
        var folder = URL(fileURLWithPath: path).resolvingSymlinksInPath().deletingLastPathComponent().path
        while true {
            guard let mode = mode(of: folder), mode & S_IXOTH != 0 else { return false }
            guard folder != "/" else { return true }
            folder = URL(fileURLWithPath: folder).deletingLastPathComponent().path
        }
    }
}
