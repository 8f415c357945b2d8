/// UTF-8 whose bytes were taken for a Latin code page and saved like that: "TiÃªu chÃ­" for "Tiêu chí". Five bytes have
/// no character in that code page and were lost, most often as "?". The word may tell what they were.
enum Mojibake {
    /// A letter of the original text.
    private enum Unit {
        case known(Unicode.Scalar)
        /// One of these letters. The word tells which.
        case lost([Unicode.Scalar])
        /// A blank that may belong to the letter before it (`Ã ` is à) or be just a blank.
        case blank
    }

    /// The original text, with U+FFFD for whatever cannot be known; `nil` if nothing proves that it was read wrongly.
    static func repair(_ text: String) -> LegacyText.Repair? {
        guard let units = units(of: Array(text.unicodeScalars)) else { return nil }
        let asItStands = VietnameseEvidence(of: text)
        guard !(asItStands.isVietnamese && asItStands.malformed == 0) else { return nil }
        var result = String.UnicodeScalarView()
        var hasLosses = false
        for word in words(units) {
            let (scalars, isWhole) = resolved(word)
            result.append(contentsOf: scalars)
            hasLosses = hasLosses || !isWhole
        }
        return LegacyText.Repair(
            text: VietnameseText.nfc(String(result)), encoding: .utf8ReadAsLatin, hasLosses: hasLosses)
    }

    /// `nil` if no letter proves it, or if a letter cannot be the result of such a mistake.
    private static func units(of scalars: [Unicode.Scalar]) -> [Unit]? {
        var units: [Unit] = []
        var isProved = false
        var position = 0
        while position < scalars.count {
            let scalar = scalars[position]
            guard scalar.value >= 0x80 else {
                units.append(.known(scalar))
                position += 1
                continue
            }
            guard let sequence = Sequence(scalars[position...]) else {
                // A no-break space that was in the text all along.
                guard scalar.value == 0xA0 || scalar.value == 0xFFFD else { return nil }
                units.append(.known(scalar))
                position += 1
                continue
            }
            units += sequence.units.filter { if case .known("\u{FEFF}") = $0 { false } else { true } }
            position += sequence.length
            switch sequence.proof {
            case .complete: isProved = true
            case .none: break
            case .withinWord:
                let before = position > sequence.length ? scalars[position - sequence.length - 1] : " "
                let behind = position < scalars.count ? scalars[position] : " "
                isProved = isProved || before.isASCIILetter || behind.isASCIILetter
            }
        }
        return isProved ? units : nil
    }

    /// Splits the text into words; blanks and signs are words of their own.
    private static func words(_ units: [Unit]) -> [[Unit]] {
        var words: [[Unit]] = [[]]
        for unit in units {
            if case .known(let scalar) = unit, !scalar.properties.isAlphabetic {
                words += [[unit], []]
            } else {
                words[words.count - 1].append(unit)
            }
        }
        return words.filter { !$0.isEmpty }
    }

    /// The word with its lost letters, if exactly one reading is a Vietnamese word; and whether it is then complete.
    private static func resolved(_ word: [Unit]) -> ([Unicode.Scalar], isWhole: Bool) {
        var readings: [[Unicode.Scalar]] = [[]]
        var isSure = true
        for unit in word {
            switch unit {
            case .known(let scalar): readings = readings.map { $0 + [scalar] }
            case .blank:
                isSure = false
                readings = readings.flatMap { [$0, $0 + [" "]] }
            case .lost(let letters):
                if letters.count > 1 { isSure = false }
                readings = readings.flatMap { reading in letters.map { reading + [$0] } }
            }
            if readings.count > 64 { break }
        }
        if isSure, let reading = readings.first { return (reading, true) }
        let isBlankAlone = !word.contains { if case .lost(let letters) = $0 { letters.count > 1 } else { false } }
        let possible = readings.count > 64 ? [] : readings.filter(isVietnamese)
        // A blank belongs to the letter before it if that makes a word.
        if possible.count == 1 || isBlankAlone, let reading = possible.first { return (reading, true) }
        return (
            word.map { unit in
                switch unit {
                case .known(let scalar): scalar
                case .blank: " "
                case .lost(let letters): letters.count == 1 ? letters[0] : "\u{FFFD}"
                }
            }, isBlankAlone
        )
    }

    private static func isVietnamese(_ reading: [Unicode.Scalar]) -> Bool {
        reading.split(separator: " ").allSatisfy {
            VietnameseSyllable.isPossibleAsWritten(String(String.UnicodeScalarView($0)))
        }
    }

    /// The bytes of one character.
    private struct Sequence {
        enum Proof {
            /// Only this mistake writes it like that.
            case complete
            /// Next to a letter, only this mistake writes it like that: `QÄ?-UBND`.
            case withinWord
            case none
        }

        let units: [Unit]
        let length: Int
        let proof: Proof

        init?(_ scalars: ArraySlice<Unicode.Scalar>) {
            guard let lead = scalars.first.flatMap(Mojibake.byte) else { return nil }
            let count: Int
            switch lead {
            case 0xC2...0xC6: count = 2
            case 0xE1, 0xE2, 0xEF: count = 3
            default: return nil
            }
            let tail = scalars.dropFirst().prefix(count - 1).prefix { Mojibake.byte(of: $0).map(Self.isTail) ?? false }
            let bytes = [lead] + tail.compactMap(Mojibake.byte)
            if bytes.count == count {
                guard let letter = Mojibake.scalar(of: bytes) else { return nil }
                (units, length, proof) = ([.known(letter)], count, lead == 0xC2 ? .none : .complete)
                return
            }
            guard bytes.count == count - 1 else { return nil }
            let next = scalars.dropFirst(bytes.count).first
            // The no-break space that ends à became a blank, or was cut off at the end.
            if lead == 0xC3, next == nil || next == " " {
                (units, length, proof) = (
                    next == nil ? [.known("à")] : [.known("à"), .blank], next == nil ? 1 : 2, .none
                )
                return
            }
            // A byte without a character became "?", or vanished.
            let letters = Mojibake.undefined.compactMap { Mojibake.scalar(of: bytes + [$0]) }
            guard !letters.isEmpty else { return nil }
            let isMarked = next == "?" || next == "\u{FFFD}"
            units = [.lost(letters)]
            length = bytes.count + (isMarked ? 1 : 0)
            proof = isMarked && letters.count == 1 ? .withinWord : .none
        }

        private static func isTail(_ byte: UInt8) -> Bool { (0x80...0xBF).contains(byte) }
    }

    /// Bytes for which Windows-1252 has no character.
    private static let undefined: [UInt8] = [0x81, 0x8D, 0x8F, 0x90, 0x9D]

    /// A Vietnamese letter, or a sign that occurs in Vietnamese text; otherwise `nil`.
    private static func scalar(of bytes: [UInt8]) -> Unicode.Scalar? {
        let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
        guard scalars.count == 1, let scalar = scalars.first, scalar != "\u{FFFD}" else { return nil }
        switch scalar.value {
        case 0xA0...0xBF, 0x2010...0x2027, 0x20AB, 0xFEFF: return scalar
        default:
            let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
            return small == "đ" || VietnameseLetter(small) != nil ? scalar : nil
        }
    }

    /// The byte from which a character was read, in Windows-1252, Latin-1 or Windows-1258.
    private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0x80...0xFF: UInt8(scalar.value)
        case 0x102: 0xC3
        default: punctuation[scalar]
        }
    }

    /// The bytes from 0x80 to 0x9F are the punctuation of both code pages; Windows-1252 has four more letters.
    private static let punctuation: [Unicode.Scalar: UInt8] = {
        var bytes: [Unicode.Scalar: UInt8] = ["Š": 0x8A, "Ž": 0x8E, "š": 0x9A, "ž": 0x9E]
        for byte in UInt8(0x80)...0x9F where Windows1258.scalar(of: byte) != "\u{FFFD}" {
            bytes[Windows1258.scalar(of: byte)] = byte
        }
        return bytes
    }()
}
