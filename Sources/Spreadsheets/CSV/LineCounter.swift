/// Numbers the lines of a text from 1. CR, LF and CRLF each end a line. If the offsets are asked in ascending order, it
/// passes through the text only once.
struct LineCounter {
    private let text: UnsafeRawBufferPointer
    private var offset = 0
    private var line: Int

    /// - Parameter firstLine: the number of the first line of `text`.
    init(text: UnsafeRawBufferPointer, firstLine: Int = 1) {
        self.text = text
        line = firstLine
    }

    /// The line of the byte at `target`, which must not be before an earlier target.
    mutating func line(at target: Int) -> Int {
        while offset < min(target, text.count) {
            let byte = text[offset]
            offset += 1
            let endsLine =
                byte == Byte.lineFeed
                || (byte == Byte.carriageReturn && !(offset < text.count && text[offset] == Byte.lineFeed))
            if endsLine { line += 1 }
        }
        return line
    }
}
