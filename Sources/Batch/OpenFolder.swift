import CLinux
import Glibc

/// A folder that is kept open while its files are looked at and read. Nothing outside it can be reached through it,
/// whatever is put into it: neither by a link nor by swapping a folder for a link meanwhile.
final class OpenFolder: Sendable {
    private let descriptor: Int32

    init(_ path: String) throws(Files.SystemError) {
        descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Files.SystemError() }
    }

    deinit { close(descriptor) }

    /// Opens something below the folder. Links that stay below it are followed if the kernel can check that, otherwise
    /// no links are. A path that leads out fails with `ELOOP`.
    ///
    /// - Parameter path: relative and zero-terminated; an empty one is the folder itself.
    func open(_ path: [CChar], _ flags: Int32) throws(Files.SystemError) -> Int32 {
        let path = path.first == 0 ? Array(".".utf8CString) : path
        let file = tonghop_open_beneath(descriptor, path, flags | O_CLOEXEC)
        if file >= 0 { return file }
        switch errno {
        case EXDEV: throw Files.SystemError(ELOOP)
        // The call is missing before Linux 5.6, and in containers that know only older calls.
        case ENOSYS, EPERM: return try openWithoutLinks(path, flags | O_CLOEXEC | O_NOFOLLOW)
        case let number: throw Files.SystemError(number)
        }
    }

    private func openWithoutLinks(_ path: [CChar], _ flags: Int32) throws(Files.SystemError) -> Int32 {
        let parts = path.dropLast().split(separator: CChar(bitPattern: UInt8(ascii: "/")))
        var folder = descriptor
        for (position, part) in parts.enumerated() {
            let isLast = position == parts.count - 1
            let next = openat(
                folder, Array(part) + [0], isLast ? flags : O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
            let failure = Files.SystemError()
            if folder != descriptor { close(folder) }
            guard next >= 0 else { throw failure }
            folder = next
        }
        return folder
    }

    /// The status of something below the folder; links are followed as in `open`.
    func status(of path: [CChar]) throws(Files.SystemError) -> stat {
        let file = try open(path, TONGHOP_O_PATH)
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw Files.SystemError() }
        // Where links are not followed, `O_PATH` opens the link itself.
        if status.st_mode & S_IFMT == S_IFLNK { throw Files.SystemError(ELOOP) }
        return status
    }
}
