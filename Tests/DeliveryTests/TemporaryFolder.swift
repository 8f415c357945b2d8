import Foundation
import Glibc

/// A folder for one test, removed with this value; on a small file system if the test asks for one.
final class TemporaryFolder {
    let path: String
    private var isMounted = false

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/tonghop-delivery-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    /// Mounts a tmpfs of so many KiB on the folder.
    convenience init(mountingKiB size: Int) throws {
        try self.init()
        guard mount("tmpfs", path, "tmpfs", 0, "size=\(size)k") == 0 else { throw POSIXError(.EPERM) }
        isMounted = true
    }

    /// From now on nothing can be written to the mounted file system.
    func makeReadOnly() throws {
        guard mount(nil, path, nil, UInt(MS_REMOUNT | MS_RDONLY), nil) == 0 else { throw POSIXError(.EPERM) }
    }

    deinit {
        if isMounted { umount2(path, Int32(MNT_DETACH)) }
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Whether this machine lets the tests mount: usually only for root outside a sandbox.
    static let canMount = (try? TemporaryFolder(mountingKiB: 16)) != nil

    /// Paths of everything below the folder, in order.
    var contents: [String] {
        FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String }.sorted() ?? []
    }

    func write(_ text: String, to name: String) throws {
        let file = "\(path)/\(name)"
        try FileManager.default.createDirectory(
            atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try text.write(toFile: file, atomically: false, encoding: .utf8)
    }

    func read(_ name: String) -> String? { try? String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) }
}
