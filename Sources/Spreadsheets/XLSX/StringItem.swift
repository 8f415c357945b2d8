import VietnameseText

/// Gathers one text of a workbook, `<si>` or `<is>`: its direct `<t>` and those of its runs, without the
/// phonetic ones. The text goes straight to the end of a buffer.
struct StringItem {
    private enum State { case item, run, runProperties, text }

    private var state = State.item
    private var outer = State.item
    private var start = 0
    private var pieceStart = 0
    private var pieces = 0
    private var isPieceWaiting = false
    private var hasRuns = false
    private var isSpacePreserved = false
    private var runFont: String?
    private var isRunRaised = false
    private var hasLegacyRun = false
    /// Where the text has fonts of its own, in an old encoding; else empty.
    private(set) var runs: [SharedStrings.Run] = []

    mutating func begin(at position: Int) {
        start = position
        state = .item
        pieces = 0
        isPieceWaiting = false
        hasRuns = false
        isSpacePreserved = false
        hasLegacyRun = false
        if !runs.isEmpty { runs = [] }
    }

    /// - Returns: whether the element's content is wanted.
    mutating func start(
        _ element: XMLElement, isSpacePreserved preserved: Bool, in text: GrowingBuffer<UInt8>
    ) -> Bool {
        switch state {
        case .item where element.isLetter("t"), .run where element.isLetter("t"):
            if isPieceWaiting { endPiece(in: text) }
            outer = state
            state = .text
            isSpacePreserved = preserved
            pieceStart = text.count
            return true
        case .item where element.isLetter("r"):
            if isPieceWaiting { endPiece(in: text) }
            state = .run
            hasRuns = true
            runFont = nil
            isRunRaised = false
            return true
        case .run where element.isNamed("rPr"):
            state = .runProperties
            return true
        case .runProperties where element.isNamed("rFont"):
            runFont = element.text("val")
            hasLegacyRun = hasLegacyRun || LegacyText.isLegacy(fontName: runFont)
            return false
        case .runProperties where element.isNamed("vertAlign"):
            isRunRaised = element.text("val") == "superscript"
            return false
        default:
            return false
        }
    }

    /// Whether text that comes now belongs to the item.
    var isInText: Bool { state == .text }

    /// An element inside the item ends. `false`: it was the item itself.
    mutating func end(in text: GrowingBuffer<UInt8>) -> Bool {
        switch state {
        case .item: return false
        case .run: state = .item
        case .runProperties: state = .run
        case .text:
            pieces += 1
            state = outer
            isPieceWaiting = true
            if hasRuns || pieces > 1 { endPiece(in: text) }
        }
        return true
    }

    /// A piece that cannot be a lone `<t>`. The first piece waits for it: only what follows tells.
    private mutating func endPiece(in text: GrowingBuffer<UInt8>) {
        isPieceWaiting = false
        StringEscapes.decode(text, from: pieceStart)
        if outer == .run, isRunRaised, !LegacyText.isLegacy(fontName: runFont) { raise(text) }
        runs.append(SharedStrings.Run(offset: pieceStart - start, font: outer == .run ? runFont : nil))
    }

    /// A raised digit behind a number is the mark of a footnote, and "7" with one after it is not 71: it keeps its place as
    /// people see it, as the character for a raised digit. Behind words, as in "m" and a raised 2, nothing is misread and
    /// the text stays as it is stored.
    private func raise(_ text: GrowingBuffer<UInt8>) {
        let before = UnsafeBufferPointer(start: text.base + start, count: pieceStart - start)
        guard before.contains(where: { (48...57).contains($0) }),
            before.allSatisfy({ $0 < 0x80 && !(65...90).contains($0 & ~0x20) })
        else { return }
        let piece = Array(UnsafeBufferPointer(start: text.base + pieceStart, count: text.count - pieceStart))
        guard piece.contains(where: { Self.raised[$0] != nil }) else { return }
        text.truncate(to: pieceStart)
        for byte in piece {
            if let raised = Self.raised[byte] { raised.utf8.forEach(text.append) } else { text.append(byte) }
        }
    }

    private static let raised: [UInt8: String] = Dictionary(
        uniqueKeysWithValues: zip("0123456789()".utf8, "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾".map(String.init)))

    /// The item ends: what was gathered becomes its text.
    mutating func finish(in text: GrowingBuffer<UInt8>) {
        if isPieceWaiting {
            if !isSpacePreserved { trim(text) }
            StringEscapes.decode(text, from: start)
        }
        if !hasLegacyRun { runs = [] }
    }

    private func trim(_ text: GrowingBuffer<UInt8>) {
        var end = text.count
        while end > start, ByteNumber.isSpace(text[end - 1]) { end -= 1 }
        var first = start
        while first < end, ByteNumber.isSpace(text[first]) { first += 1 }
        if first > start { (text.base + start).update(from: text.base + first, count: end - first) }
        text.truncate(to: start + end - first)
    }
}
