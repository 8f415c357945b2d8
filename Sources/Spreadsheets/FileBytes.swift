import Findings
import Foundation

/// The bytes of a file on disk.
enum FileBytes {
    /// - Throws: `UnreadableFile` with the system's reason, or if the file is too large.
    static func read(path: String, named: String, limits: Limits) throws(UnreadableFile) -> GrowingBuffer<UInt8> {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw failure(errno, named) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(errno, named) }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw failure(EISDIR, named) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw failure(EINVAL, named) }
        guard status.st_size <= limits.fileBytes else {
            let limit = InflationBudget.size(limits.fileBytes)
            throw UnreadableFile(Finding(.fileTooLarge, at: Place(file: named), details: [.limit: limit]))
        }
        return try contents(of: descriptor, size: Int(status.st_size), named)
    }

    private static func contents(
        of descriptor: Int32, size: Int, _ named: String
    ) throws(UnreadableFile) -> GrowingBuffer<UInt8> {
        let contents = GrowingBuffer<UInt8>(capacity: size)
        while contents.count < size {
            let before = contents.count
            try contents.append(upTo: size - before) { memory throws(UnreadableFile) in
                while true {
                    let got = Foundation.read(descriptor, memory.baseAddress, memory.count)
                    if got >= 0 { return got }
                    guard errno == EINTR else { throw failure(errno, named) }
                }
            }
            if contents.count == before { break }
        }
        return contents
    }

    private static func failure(_ number: Int32, _ named: String) -> UnreadableFile {
        UnreadableFile(Finding(.fileUnreadable, at: Place(file: named), errno: number))
    }
}
