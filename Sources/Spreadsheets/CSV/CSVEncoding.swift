/// How the bytes of a CSV file stand for text.
enum CSVEncoding: String, Equatable, Sendable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case utf32LittleEndian = "UTF-32LE"
    case utf32BigEndian = "UTF-32BE"
    case windows1258 = "Windows-1258"
    case tcvn3 = "TCVN3 (ABC)"
    case vni = "VNI"

    /// What `bytes` start with if they declare their encoding: the encoding and the length of its mark.
    static func declared(by bytes: some Collection<UInt8>) -> (encoding: CSVEncoding, markLength: Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        // Before UTF-16, whose mark this one begins with.
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32LittleEndian, 4) }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32BigEndian, 4) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        return nil
    }

    /// UTF-16 without a mark, told by where its zero bytes are: digits, separators and line ends have theirs
    /// all on one side. Stray NULs in other text do not make a quarter of all pairs.
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

    /// Which UTF-16 bytes are in, declared or not; `nil` when they are not.
    static func utf16(of bytes: some Collection<UInt8>) -> CSVEncoding? {
        let encoding = declared(by: bytes)?.encoding ?? ofZeroBytes(in: bytes)
        return encoding == .utf16LittleEndian || encoding == .utf16BigEndian ? encoding : nil
    }

    var isUTF32: Bool { self == .utf32LittleEndian || self == .utf32BigEndian }
}
