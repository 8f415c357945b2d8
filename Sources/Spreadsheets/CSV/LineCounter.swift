/// Numbers the lines of a text, from 1; CR, LF and CRLF each end one. Asked in rising order of offsets it goes
/// through the text once.
struct LineCounter {
    private let text: UnsafeRawBufferPointer
    private var offset = 0
    private var line: Int

    /// - Parameter firstLine: the number of the line that `text` starts with.
    init(text: UnsafeRawBufferPointer, firstLine: Int = 1) {
        self.text = text
        line = firstLine
    }

    /// The line that holds the byte at `target`, which must not lie before an earlier target.
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
