/// How the bytes of a CSV file are to be read as text.
enum CSVEncoding: String, Equatable, Sendable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case utf32LittleEndian = "UTF-32LE"
    case utf32BigEndian = "UTF-32BE"
    case windows1258 = "Windows-1258"
    case tcvn3 = "TCVN3 (ABC)"
    case vni = "VNI"

    /// The encoding that `bytes` declare by the mark at their start, and the length of that mark; `nil` if there is
    /// none.
    static func declared(by bytes: some Collection<UInt8>) -> (encoding: CSVEncoding, markLength: Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        // Tested before UTF-16, because this mark begins with that of UTF-16.
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32LittleEndian, 4) }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32BigEndian, 4) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        return nil
    }

    /// Recognises UTF-16 without a mark by its zero bytes: those of digits, separators and line ends are all on the
    /// same side of their pairs. Stray NULs in other text never make up a quarter of all pairs.
    static func ofZeroBytes(in bytes: some Collection<UInt8>) -> CSVEncoding? {
        let sample = bytes.prefix(1 << 16)
        var zeros = (even: 0, odd: 0)
        for (position, byte) in sample.enumerated() where byte == 0 {
            if position & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let enough = max(2, sample.count / 8)
        if zeros.odd >= enough, zeros.even * 10 <= zeros.odd { return .utf16LittleEndian }
        if zeros.even >= enough, zeros.odd * 10 <= zeros.even { return .utf16BigEndian }
        return nil
    }

    /// The kind of UTF-16 that the bytes are in, declared or not; `nil` if they are not UTF-16.
    static func utf16(of bytes: some Collection<UInt8>) -> CSVEncoding? {
        let encoding = declared(by: bytes)?.encoding ?? ofZeroBytes(in: bytes)
        return encoding == .utf16LittleEndian || encoding == .utf16BigEndian ? encoding : nil
    }

    var isUTF32: Bool { self == .utf32LittleEndian || self == .utf32BigEndian }
}
