/// The text of a CSV file: UTF-8, well-formed, without NUL and byte-order marks, whatever the
/// file's bytes were; and what had to be assumed or mended to get there.
struct CSVText {
    /// What was assumed or mended.
    enum Note: Equatable {
        /// Nothing in the file declares the encoding; its text reads as Vietnamese in this one.
        case assumedEncoding(CSVEncoding)
        /// Nothing in the file declares the encoding, and in none does its text read as Vietnamese.
        case unclearEncoding(CSVEncoding)
        /// NUL characters were dropped; the first stood in this line.
        case droppedNULs(count: Int, line: Int)
        /// Byte-order marks were dropped from the middle of the file, as joined files have them.
        case droppedMarks(count: Int, line: Int)
    }

    private var bytes: [UInt8]
    /// Where the text starts in `bytes`: behind a byte-order mark.
    private var start = 0
    private(set) var encoding: CSVEncoding
    private(set) var notes: [Note] = []
    /// U+FFFD may be among the characters.
    private(set) var mayHoldReplacements = false
    /// Characters that text read in the wrong encoding is full of.
    private(set) var hasForeignLatin = false

    /// Finds out the encoding and decodes: a mark, zero bytes, UTF-8 if the bytes allow it, else the legacy
    /// encoding in which the whole text reads best as Vietnamese. What cannot be decoded becomes U+FFFD.
    init(decoding file: [UInt8]) {
        if let (declared, markLength) = CSVEncoding.declared(by: file) {
            encoding = declared
            bytes = declared == .utf8 ? file : UTF16Text.utf8(of: file.dropFirst(markLength), declared)
            start = declared == .utf8 ? markLength : 0
        } else if let assumed = CSVEncoding.ofZeroBytes(in: file) {
            encoding = assumed
            bytes = UTF16Text.utf8(of: file[...], assumed)
            notes.append(.assumedEncoding(assumed))
        } else {
            encoding = .utf8
            bytes = file
        }
        let survey = UTF8Survey(bytes)
        mayHoldReplacements = survey.hasMarks
        if encoding == .utf8, !survey.isUTF8, start == 0 {
            decodeLegacy()
        } else if survey.badBytes > 0 {
            bytes = Array(String(decoding: bytes, as: UTF8.self).utf8)
            mayHoldReplacements = true
        }
        if survey.hasNUL { dropNULs() }
        if survey.hasMarks { dropMarks() }
        hasForeignLatin = encoding == .utf8 && survey.hasForeignLatin
    }

    /// The text in memory of its own, which cells refer to and in which quotes are resolved.
    func buffer() -> GrowingBuffer<UInt8> {
        let buffer = GrowingBuffer<UInt8>(capacity: bytes.count - start)
        buffer.prepare(bytes.count - start)
        bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            buffer.append(base + start, count: bytes.count - start)
        }
        return buffer
    }

    private mutating func decodeLegacy() {
        let legacy = LegacyBytes(bytes)
        encoding = legacy.encoding
        notes.append(legacy.isVietnamese ? .assumedEncoding(encoding) : .unclearEncoding(encoding))
        bytes = legacy.utf8()
        mayHoldReplacements = true
    }

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

// MARK: - Cleaning

extension CSVText {
    private mutating func dropNULs() {
        guard let first = bytes.firstOffset(of: 0) else { return }
        let line = lineNumber(at: first)
        let before = bytes.count
        bytes.removeAll { $0 == 0 }
        notes.append(.droppedNULs(count: before - bytes.count, line: line))
    }

    /// Drops byte-order marks behind the one that the file may start with.
    private mutating func dropMarks() {
        var kept: [UInt8] = []
        var copied = 0
        var line = 0
        var from = start
        while let lead = bytes.firstOffset(of: Self.mark[0], from: from) {
            from = lead + 1
            guard bytes[lead...].starts(with: Self.mark) else { continue }
            if copied == 0 { line = lineNumber(at: lead) }
            kept += bytes[copied..<lead]
            copied = lead + 3
        }
        guard copied > 0 else { return }
        kept += bytes[copied...]
        notes.append(.droppedMarks(count: (bytes.count - kept.count) / 3, line: line))
        bytes = kept
    }

    /// The line, from 1, of an offset.
    private func lineNumber(at offset: Int) -> Int {
        bytes.withUnsafeBytes { text in
            var counter = LineCounter(text: text)
            return counter.line(at: offset)
        }
    }
}
