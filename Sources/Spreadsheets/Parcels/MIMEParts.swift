/// The parts of a message with several parts: what stands between the lines that begin with the boundary (RFC 2046,
/// 5.1). The line end before a boundary belongs to the boundary.
struct MIMEParts {
    private(set) var all: [ArraySlice<UInt8>] = []
    /// Whether the line that ends the last part is there, so that nothing is cut off.
    private(set) var isWhole = false

    init(of body: ArraySlice<UInt8>, boundary: String) {
        let mark = Array("--\(boundary)".utf8)
        var start: Int?
        var rest = body
        while !rest.isEmpty, !isWhole {
            let (line, next) = MIMELine.first(of: rest)
            if line.starts(with: mark) {
                let tail = line.dropFirst(mark.count)
                isWhole = tail.starts(with: Array("--".utf8))
                if isWhole || tail.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
                    if let start { all.append(Self.withoutLastLineEnd(body[start..<max(start, line.startIndex)])) }
                    start = isWhole ? nil : next.startIndex
                }
            }
            rest = next
        }
        // The end is cut off, so this takes what there is of the last part.
        if let start, start < body.endIndex { all.append(body[start...]) }
    }

    private static func withoutLastLineEnd(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard bytes.last == 0x0A else { return bytes }
        let line = bytes.dropLast()
        return line.last == 0x0D ? line.dropLast() : line
    }
}
