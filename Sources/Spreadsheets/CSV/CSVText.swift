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

    /// The text in memory of its own, which cells refer to and in which quotes are resolved.
    private(set) var buffer: GrowingBuffer<UInt8>
    private(set) var encoding: CSVEncoding
    private(set) var notes: [Note] = []
    /// U+FFFD may be among the characters.
    private(set) var mayHoldReplacements = false
    /// Characters that text read in the wrong encoding is full of.
    private(set) var hasForeignLatin = false
    /// Every part of the text is in NFC, and in no old encoding.
    private(set) var isFinal = false

    /// Finds out the encoding and decodes: a mark, zero bytes, UTF-8 if the bytes allow it, else the legacy
    /// encoding in which the whole text reads best as Vietnamese. What cannot be decoded becomes U+FFFD.
    /// - Parameter file: becomes the text where nothing has to be decoded.
    init(decoding file: GrowingBuffer<UInt8>) {
        let declaration = CSVEncoding.declared(by: file.elements)
        let assumed = declaration == nil ? CSVEncoding.ofZeroBytes(in: file.elements) : nil
        encoding = declaration?.encoding ?? assumed ?? .utf8
        buffer = file
        if let declaration { buffer.removeFirst(declaration.markLength) }
        if let assumed { notes.append(.assumedEncoding(assumed)) }
        if encoding.isUTF32 {
            replace(UTF32Text.utf8(of: buffer.elements, encoding))
        } else if encoding != .utf8 {
            replace(UTF16Text.utf8(of: buffer.elements, encoding))
        }
        let survey = UTF8Survey(buffer)
        mayHoldReplacements = survey.hasMarks
        if encoding == .utf8, !survey.isUTF8, declaration == nil {
            decodeLegacy()
        } else if survey.badBytes > 0 {
            replace(Array(String(decoding: buffer.elements, as: UTF8.self).utf8))
            mayHoldReplacements = true
        }
        if survey.hasNUL { dropNULs() }
        if survey.hasMarks { dropMarks() }
        hasForeignLatin = encoding == .utf8 && survey.hasForeignLatin
        isFinal = survey.badBytes == 0 && !survey.hasForeignLatin && !survey.mayCombine
    }

    private mutating func replace(_ bytes: [UInt8]) {
        buffer = bytes.withUnsafeBufferPointer { GrowingBuffer(copying: $0) }
    }

    private mutating func decodeLegacy() {
        let legacy = LegacyBytes(Array(buffer.elements))
        encoding = legacy.encoding
        notes.append(legacy.isVietnamese ? .assumedEncoding(encoding) : .unclearEncoding(encoding))
        replace(legacy.utf8())
        mayHoldReplacements = true
    }

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

// MARK: - Cleaning

extension CSVText {
    private mutating func dropNULs() {
        guard let first = buffer.bytes.firstOffset(of: 0) else { return }
        let line = lineNumber(at: first)
        var kept = first
        for offset in first..<buffer.count where buffer[offset] != 0 {
            buffer[kept] = buffer[offset]
            kept += 1
        }
        notes.append(.droppedNULs(count: buffer.count - kept, line: line))
        buffer.truncate(to: kept)
    }

    /// Drops byte-order marks behind the one that the file may start with.
    private mutating func dropMarks() {
        var kept = 0
        // Where the stretch starts that is to be kept next.
        var start = 0
        var line = 0
        var from = 0
        while let lead = buffer.bytes.firstOffset(of: Self.mark[0], from: from) {
            from = lead + 1
            guard buffer.bytes[lead...].starts(with: Self.mark) else { continue }
            if start == 0 { line = lineNumber(at: lead) }
            kept = keep(start..<lead, at: kept)
            start = lead + Self.mark.count
        }
        guard start > 0 else { return }
        kept = keep(start..<buffer.count, at: kept)
        notes.append(.droppedMarks(count: (buffer.count - kept) / Self.mark.count, line: line))
        buffer.truncate(to: kept)
    }

    /// Moves a stretch of the text up to where it is to stand; returns where it ends there.
    private func keep(_ stretch: Range<Int>, at place: Int) -> Int {
        (buffer.base + place).update(from: buffer.base + stretch.lowerBound, count: stretch.count)
        return place + stretch.count
    }

    /// The line, from 1, of an offset.
    private func lineNumber(at offset: Int) -> Int {
        var counter = LineCounter(text: buffer.bytes)
        return counter.line(at: offset)
    }
}
