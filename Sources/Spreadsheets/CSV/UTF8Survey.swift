import Dispatch
import Synchronization
import VietnameseText

/// A fast look at bytes that may be UTF-8: whether they are, and what in the text needs work.
struct UTF8Survey: Equatable {
    /// How many well-formed characters beyond ASCII there are.
    var characters = 0
    /// How many bytes belong to no well-formed character.
    var badBytes = 0
    /// Whether there is a character that Vietnamese in Unicode does not use, but that is typical of text in the wrong
    /// encoding: µ, ¹, Ö.
    var hasForeignLatin = false

    /// Whether there is a NUL.
    var hasNUL = false
    /// Whether there is a character that may combine with another one, so that the text may not be in NFC.
    var mayCombine = false
    /// Whether there is a character from U+F000 on. Byte-order marks and replacement characters are among these.
    var hasMarks = false

    /// Whether the bytes are UTF-8, apart from damage. Text in a single-byte encoding hardly ever contains a
    /// well-formed sequence by chance, so a few bad bytes among many good characters are damage.
    var isUTF8: Bool { badBytes == 0 || characters > badBytes }

    /// Surveys a long text in pieces, in parallel. The result does not depend on how it is cut.
    init(_ text: GrowingBuffer<UInt8>) {
        let cuts = Self.cuts(of: text.bytes)
        let surveys = Mutex([UTF8Survey](repeating: UTF8Survey(), count: cuts.count - 1))
        DispatchQueue.concurrentPerform(iterations: cuts.count - 1) { piece in
            var survey = UTF8Survey()
            survey.look(at: UnsafeRawBufferPointer(rebasing: text.bytes[cuts[piece]..<cuts[piece + 1]]))
            surveys.withLock { $0[piece] = survey }
        }
        for survey in surveys.withLock({ $0 }) { add(survey) }
    }

    private init() {}

    /// Where the pieces of a text start and where it ends: at character boundaries, a few MiB apart.
    private static func cuts(of text: UnsafeRawBufferPointer) -> [Int] {
        let starts = stride(from: pieceSize, to: text.count, by: pieceSize).map { cut in
            (cut..<min(cut + 4, text.count)).first { text[$0] & 0xC0 != 0x80 } ?? cut
        }
        return [0] + starts + [text.count]
    }

    private static let pieceSize = 8 << 20

    private mutating func add(_ other: UTF8Survey) {
        characters += other.characters
        badBytes += other.badBytes
        hasForeignLatin = hasForeignLatin || other.hasForeignLatin
        hasNUL = hasNUL || other.hasNUL
        hasMarks = hasMarks || other.hasMarks
        mayCombine = mayCombine || other.mayCombine
    }

    private mutating func look(at text: UnsafeRawBufferPointer) {
        var offset = 0
        while offset < text.count {
            if text[offset] < 0x80 {
                offset = endOfASCII(from: offset, in: text)
                continue
            }
            let lead = text[offset]
            let length = Self.lengthOfCharacter(at: offset, of: text)
            if length > 0 {
                characters &+= 1
                if lead < 0xC4, !hasForeignLatin { hasForeignLatin = Self.isForeignLatin(lead, text[offset &+ 1]) }
                if lead == 0xEF { hasMarks = true }
                // No character below U+0300 combines.
                if lead >= 0xCC, !mayCombine {
                    mayCombine =
                        length != 3 || !VietnameseText.neverCombines(lead, text[offset &+ 1], text[offset &+ 2])
                }
            } else {
                badBytes &+= 1
            }
            offset &+= max(length, 1)
        }
    }

    /// The offset of the next byte beyond ASCII, or the end of the text. It also notes NULs on the way.
    @inline(__always)
    private mutating func endOfASCII(from start: Int, in text: UnsafeRawBufferPointer) -> Int {
        var offset = start
        // Has the high bit of some byte set once a word with a zero byte has been seen.
        var zeros: UInt64 = 0
        defer { if zeros & 0x8080_8080_8080_8080 != 0 { hasNUL = true } }
        while offset &+ 8 <= text.count {
            let word = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            zeros |= (word &- 0x0101_0101_0101_0101) & ~word
            let beyond = word & 0x8080_8080_8080_8080
            if beyond != 0 { return offset &+ beyond.trailingZeroBitCount >> 3 }
            offset &+= 8
        }
        while offset < text.count, text[offset] < 0x80 {
            if text[offset] == 0 { hasNUL = true }
            offset &+= 1
        }
        return offset
    }

    /// The length of the well-formed character at an offset; 0 if there is none (Unicode, table 3-7).
    @inline(__always)
    static func lengthOfCharacter(at offset: Int, of text: UnsafeRawBufferPointer) -> Int {
        let lead = text[offset]
        let rest = text.count &- offset
        func isTail(_ position: Int) -> Bool { text[offset &+ position] & 0xC0 == 0x80 }
        switch lead {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: return rest >= 2 && isTail(1) ? 2 : 0
        case 0xE0...0xEF:
            guard rest >= 3, isTail(1), isTail(2) else { return 0 }
            let second = text[offset &+ 1]
            return (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) ? 0 : 3
        case 0xF0...0xF4:
            guard rest >= 4, isTail(1), isTail(2), isTail(3) else { return 0 }
            let second = text[offset &+ 1]
            return (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F) ? 0 : 4
        default: return 0
        }
    }

    /// Whether it is in U+00A1–00FF, but neither a letter of Vietnamese nor the degree sign.
    static func isForeignLatin(_ lead: UInt8, _ second: UInt8) -> Bool {
        if lead == 0xC2 { return second > 0xA0 && second != 0xB0 }
        return vietnameseLatin >> UInt64(second & 0x3F) & 1 == 0
    }

    /// Whether a text is all ASCII. The last word overlaps the one before if the length is not a multiple of eight.
    @inline(__always)
    static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        let count = raw.count
        var seen: UInt64 = 0
        if count >= 8 {
            var offset = 0
            while offset &+ 8 < count {
                seen |= raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                offset &+= 8
            }
            seen |= raw.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
        } else if count >= 4 {
            seen = UInt64(
                raw.loadUnaligned(fromByteOffset: 0, as: UInt32.self)
                    | raw.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
        } else if count > 0 {
            seen = UInt64(raw[0] | raw[count &>> 1] | raw[count &- 1])
        }
        return seen & 0x8080_8080_8080_8080 == 0
    }

    /// Whether a text has a letter or sign of Latin-1 that Vietnamese does not use. Only such a text can be in an old
    /// encoding without its font saying so.
    static func holdsForeignLatin(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        var offset = 0
        while offset &+ 1 < bytes.count {
            // Most text is ASCII, so eight bytes are checked at a time.
            while offset &+ 8 <= bytes.count,
                raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                offset &+= 8
            }
            guard offset &+ 1 < bytes.count else { break }
            let lead = bytes[offset]
            offset &+= 1
            if lead == 0xC2 || lead == 0xC3, isForeignLatin(lead, bytes[offset]) { return true }
            // Ã before another byte beyond ASCII is the first byte of a letter that was read in the wrong encoding.
            if lead == 0xC3, bytes[offset] == 0x83, offset &+ 1 < bytes.count, bytes[offset &+ 1] >= 0x80 {
                return true
            }
        }
        return false
    }

    /// One bit for each letter from U+00C0 to U+00FF that Vietnamese uses, and for Ð and ð, which look like Đ.
    private static let vietnameseLatin = "ÀÁÂÃÈÉÊÌÍÐÒÓÔÕÙÚÝàáâãèéêìíðòóôõùúý".unicodeScalars
        .reduce(UInt64(0)) { $0 | 1 << UInt64($1.value & 0x3F) }
}
