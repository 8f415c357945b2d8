import Glibc

/// Writes to standard output in large pieces, and does not end the program if the reader has gone.
final class StandardOutput {
    /// Whether the reader has closed the pipe, so that nothing more needs to be written.
    private(set) var isClosed = false
    private var pending: [UInt8] = []
    private var failure: Int32?
    private static let piece = 1 << 16

    func write(_ text: String) {
        pending.append(contentsOf: text.utf8)
        if pending.count >= Self.piece { flush() }
    }

    /// - Parameter line: UTF-8 without a line end.
    func write(line: [UInt8]) {
        pending.append(contentsOf: line)
        write("\n")
    }

    /// The error number of the first piece that could not be written; `nil` if all is well or the reader has simply
    /// gone.
    @discardableResult func flush() -> Int32? {
        if !isClosed, failure == nil, let number = Descriptor.write(pending, to: STDOUT_FILENO) {
            if number == EPIPE { isClosed = true } else { failure = number }
        }
        pending.removeAll(keepingCapacity: true)
        return failure
    }
}
