/// Changes to the bytes of a part, by position (chỗ sửa). Whatever no change covers stays as it was.
struct Splices {
    private var changes: [(range: Range<Int>, bytes: [UInt8])] = []

    var isEmpty: Bool { changes.isEmpty }

    mutating func replace(_ range: Range<Int>, with text: String) { changes.append((range, Array(text.utf8))) }

    mutating func insert(_ text: String, at position: Int) { replace(position..<position, with: text) }

    /// The bytes with all changes. Insertions at one position keep the order in which they were made. If changes
    /// overlap, the one that begins first counts.
    func applied(to bytes: [UInt8]) -> [UInt8] {
        guard !changes.isEmpty else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + changes.reduce(0) { $0 + $1.bytes.count })
        var position = 0
        let ordered = changes.enumerated().sorted {
            ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
        }
        for (_, change) in ordered where change.range.lowerBound >= position {
            result += bytes[position..<change.range.lowerBound]
            result += change.bytes
            position = change.range.upperBound
        }
        return result + bytes[position...]
    }
}
