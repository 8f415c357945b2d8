import Foundation
import Glibc

/// A small file system of its own, which can be filled up.
final class FullDisk {
    let path = FileManager.default.temporaryDirectory.path + "/tonghop-disk-\(UUID().uuidString)"

    init(kibibytes: Int) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        guard mount("tmpfs", path, "tmpfs", 0, "size=\(kibibytes)k") == 0 else { throw POSIXError(.EPERM) }
    }

    deinit {
        umount2(path, Int32(MNT_DETACH))
        try? FileManager.default.removeItem(atPath: path)
    }

    static let canMount = (try? FullDisk(kibibytes: 16)) != nil

    private var ballast: String { "\(path)/ballast" }

    func fill(leavingKibibytes rest: Int) throws {
        var status = statvfs()
        guard statvfs(path, &status) == 0 else { throw POSIXError(.EIO) }
        let free = Int(status.f_bavail) * Int(status.f_frsize) - rest * 1024
        try Data(count: max(0, free)).write(to: URL(fileURLWithPath: ballast))
    }

    func empty() throws { try FileManager.default.removeItem(atPath: ballast) }
}
