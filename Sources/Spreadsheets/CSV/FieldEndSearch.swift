/// Finds the ends of unquoted fields (the separator, CR or LF), looking at eight bytes at a time.
struct FieldEndSearch {
    private let separators: UInt64
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let lows: UInt64 = 0x7F7F_7F7F_7F7F_7F7F

    init(separator: UInt8) {
        separators = UInt64(separator) &* Self.ones
    }

    /// Sets the high bit of each byte of `word` that ends a field, and no other bit. The lowest byte comes first.
    @inline(__always)
    private func hits(in word: UInt64) -> UInt64 {
        // A byte b is zero exactly if both (b & 0x7F) + 0x7F and b lack the high bit. No carry crosses into another
        // byte.
        ~(Self.nonZero(word ^ separators)
            & Self.nonZero(word ^ (UInt64(Byte.lineFeed) &* Self.ones))
            & Self.nonZero(word ^ (UInt64(Byte.carriageReturn) &* Self.ones))
            | Self.lows)
    }

    @inline(__always)
    private static func nonZero(_ word: UInt64) -> UInt64 { ((word & lows) &+ lows) | word }

    /// The hits in the eight bytes from `offset` on; none after the end of the text.
    @inline(__always)
    func hits(at offset: Int, of text: UnsafeRawBufferPointer) -> UInt64 {
        if offset &+ 8 <= text.count {
            return hits(in: UInt64(littleEndian: text.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
        }
        return hitsAtEnd(from: offset, of: text)
    }

    /// The last bytes of the text, padded with zero bytes.
    private func hitsAtEnd(from offset: Int, of text: UnsafeRawBufferPointer) -> UInt64 {
        guard offset < text.count else { return 0 }
        var word: UInt64 = 0
        for (position, byte) in text[offset...].enumerated() { word |= UInt64(byte) << UInt64(position * 8) }
        return hits(in: word)
    }
}
