/// The text of a CSV file as well-formed UTF-8 without NULs and byte-order marks, whatever the file's bytes were, and
/// what had to be assumed or corrected for that.
struct CSVText {
    /// Something that was assumed or corrected.
    enum Note: Equatable {
        /// The file does not declare its encoding. In this one its text reads as Vietnamese.
        case assumedEncoding(CSVEncoding)
        /// The file does not declare its encoding, and its text does not read as Vietnamese in any.
        case unclearEncoding(CSVEncoding)
        /// NUL characters were dropped; the first one was in this line.
        case droppedNULs(count: Int, line: Int)
        /// Byte-order marks within the file were dropped. They occur if files were joined.
        case droppedMarks(count: Int, line: Int)
    }

    /// The text in memory of its own. Cells refer to it, and quotes are resolved in it.
    private(set) var buffer: GrowingBuffer<UInt8>
    private(set) var encoding: CSVEncoding
    private(set) var notes: [Note] = []
    /// Whether U+FFFD may be among the characters.
    private(set) var mayHoldReplacements = false
    /// Whether it has characters that are typical of text read in the wrong encoding.
    private(set) var hasForeignLatin = false
    /// Whether all of the text is in NFC and none of it is in an old encoding.
    private(set) var isFinal = false

    /// Finds out the encoding and decodes the text. It goes by a mark, by zero bytes, by UTF-8 if the bytes allow that,
    /// or else by the old encoding in which the whole text reads best as Vietnamese. What cannot be decoded becomes
    /// U+FFFD.
    ///
    /// - Parameter file: its memory becomes the text if nothing has to be decoded.
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

    /// Drops byte-order marks that are not at the start of the file.
    private mutating func dropMarks() {
        var kept = 0
        // Where the next part to keep starts.
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

    /// Moves a part of the text to `place`, and returns where it then ends.
    private func keep(_ stretch: Range<Int>, at place: Int) -> Int {
        (buffer.base + place).update(from: buffer.base + stretch.lowerBound, count: stretch.count)
        return place + stretch.count
    }

    /// The line of an offset, counted from 1.
    private func lineNumber(at offset: Int) -> Int {
        var counter = LineCounter(text: buffer.bytes)
        return counter.line(at: offset)
    }
}
