import CLinux
import Glibc

/// A file in memory that a library can write to by its path. It vanishes when the object is released.
final class MemoryFile {
    private let descriptor: Int32

    init() throws(WorkbookWritingError) {
        descriptor = memfd_create("workbook", TONGHOP_MFD_CLOEXEC)
        guard descriptor >= 0 else { throw Self.failure }
    }

    deinit { close(descriptor) }

    var path: String { "/proc/self/fd/\(descriptor)" }

    func bytes() throws(WorkbookWritingError) -> [UInt8] {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Self.failure }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        var position = 0
        while position < bytes.count {
            let read = bytes.withUnsafeMutableBytes { buffer in
                pread(descriptor, buffer.baseAddress?.advanced(by: position), buffer.count - position, off_t(position))
            }
            guard read > 0 else { throw Self.failure }
            position += read
        }
        return bytes
    }

    private static var failure: WorkbookWritingError {
        WorkbookWritingError(reason: "file in memory", number: errno)
    }
}
