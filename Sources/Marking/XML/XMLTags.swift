/// The tags of a part in order, each with the position of its bytes, so that changes can be cut in there and all else
/// stays as it is.
///
/// The text must be well-formed XML in UTF-8, which `PartText` makes sure of. Anything odd beyond that is skipped.
struct XMLTags {
    struct Tag {
        enum Kind { case start, end, empty }

        let kind: Kind
        /// From `<` to just after `>`.
        let range: Range<Int>
        let name: Range<Int>
    }

    private let bytes: [UInt8]
    /// Just after the last tag that was read.
    private(set) var position: Int

    /// - Parameter start: where to begin reading; it must not lie within a tag.
    init(_ bytes: [UInt8], from start: Int = 0) {
        self.bytes = bytes
        position = start
    }

    /// The next tag, or `nil` at the end. Comments, CDATA sections, instructions and text are skipped.
    mutating func next() -> Tag? {
        while let open = find(UInt8(ascii: "<"), from: position), open + 1 < bytes.count {
            switch bytes[open + 1] {
            case UInt8(ascii: "!"):
                let rest = bytes[(open + 2)...]
                position =
                    rest.starts(with: "--".utf8)
                    ? behind("-->", from: open + 4)
                    : behind(rest.starts(with: "[CDATA[".utf8) ? "]]>" : ">", from: open + 2)
            case UInt8(ascii: "?"): position = behind("?>", from: open + 2)
            default: return tag(from: open)
            }
        }
        position = bytes.count
        return nil
    }

    private mutating func tag(from open: Int) -> Tag? {
        guard let close = end(of: open) else {
            position = bytes.count
            return nil
        }
        position = close + 1
        let isEnd = bytes[open + 1] == UInt8(ascii: "/")
        let isEmpty = bytes[close - 1] == UInt8(ascii: "/")
        let start = open + (isEnd ? 2 : 1)
        var end = start
        while end < close, !Self.isSpace(bytes[end]), bytes[end] != UInt8(ascii: "/") { end += 1 }
        return Tag(kind: isEnd ? .end : isEmpty ? .empty : .start, range: open..<close + 1, name: start..<end)
    }

    /// The position of the `>` that closes a tag, ignoring any within quotation marks.
    private func end(of open: Int) -> Int? {
        var quote: UInt8 = 0
        var index = open + 1
        while index < bytes.count {
            let byte = bytes[index]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return index
            }
            index += 1
        }
        return nil
    }

    private func find(_ byte: UInt8, from start: Int) -> Int? {
        var index = start
        while index < bytes.count {
            if bytes[index] == byte { return index }
            index += 1
        }
        return nil
    }

    private func behind(_ mark: String, from start: Int) -> Int {
        let mark = Array(mark.utf8)
        var index = start
        while index + mark.count <= bytes.count {
            if bytes[index..<index + mark.count].elementsEqual(mark) { return index + mark.count }
            index += 1
        }
        return bytes.count
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
}

/// An attribute of a tag, with its bytes.
struct XMLAttribute {
    let name: String
    /// From the name to just after the closing quotation mark.
    let range: Range<Int>
    /// The part between the quotation marks.
    let value: Range<Int>

    /// The attributes of a tag, in order.
    static func all(of tag: XMLTags.Tag, in bytes: [UInt8]) -> [XMLAttribute] {
        var attributes: [XMLAttribute] = []
        var index = tag.name.upperBound
        while index < tag.range.upperBound {
            let byte = bytes[index]
            if XMLTags.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
                index += 1
                continue
            }
            let start = index
            while index < tag.range.upperBound, bytes[index] != UInt8(ascii: "="), !XMLTags.isSpace(bytes[index]) {
                index += 1
            }
            let name = String(decoding: bytes[start..<index], as: UTF8.self)
            while index < tag.range.upperBound, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "'") {
                index += 1
            }
            guard index < tag.range.upperBound else { break }
            let quote = bytes[index]
            let first = index + 1
            index = first
            while index < tag.range.upperBound, bytes[index] != quote { index += 1 }
            attributes.append(XMLAttribute(name: name, range: start..<index + 1, value: first..<index))
            index += 1
        }
        return attributes
    }
}
