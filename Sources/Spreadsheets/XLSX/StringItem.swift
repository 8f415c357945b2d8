import VietnameseText

/// Collects one text of a workbook, `<si>` or `<is>`: its own `<t>` and those of its runs, but not the phonetic ones.
/// The text goes straight to the end of a buffer.
struct StringItem {
    private enum State { case item, run, runProperties, text }

    /// A part of the text and its formatting.
    private struct Piece {
        var start: Int
        var font: String?
        var strike = SharedStrings.Run.Strike.inherited
        var height = NoteMark.Height.line
    }

    private var state = State.item
    private var outer = State.item
    private var start = 0
    /// Whether the last piece is not stored yet. Only what follows tells whether it is the only `<t>`.
    private var isPieceWaiting = false
    private var hasRuns = false
    private var isSpacePreserved = false
    private var piece = Piece(start: 0)
    private var run = Piece(start: 0)
    /// The finished pieces; empty for a single `<t>`.
    private var pieces: [Piece] = []
    private let keepsPlainRuns: Bool
    /// The parts with a formatting that matters: struck through, or in a font whose codes are not letters. Empty if
    /// there are none.
    private(set) var runs: [SharedStrings.Run] = []

    /// - Parameter keepsPlainRuns: whether cells may be struck through. Then a run that says that it is not struck
    ///   matters.
    init(keepsPlainRuns: Bool) { self.keepsPlainRuns = keepsPlainRuns }

    mutating func begin(at position: Int) {
        start = position
        state = .item
        isPieceWaiting = false
        hasRuns = false
        isSpacePreserved = false
        if !pieces.isEmpty { pieces = [] }
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
            piece = outer == .run ? run : Piece(start: 0)
            piece.start = text.count
            return true
        case .item where element.isLetter("r"):
            if isPieceWaiting { endPiece(in: text) }
            state = .run
            hasRuns = true
            run = Piece(start: 0)
            return true
        case .run where element.isNamed("rPr"):
            state = .runProperties
            run.strike = .plain
            return true
        case .runProperties:
            readProperty(element)
            return false
        default:
            return false
        }
    }

    private mutating func readProperty(_ element: XMLElement) {
        if element.isNamed("rFont") {
            run.font = element.text("val")
        } else if element.isNamed("vertAlign") {
            run.height = NoteMark.Height(rawValue: element.text("val") ?? "") ?? .line
        } else if element.isNamed("strike") {
            run.strike = element.attribute("val").flatMap { ByteNumber.boolean($0) } == false ? .plain : .struck
        }
    }

    /// Whether text that comes now belongs to the item.
    var isInText: Bool { state == .text }

    /// Called when an element inside the item ends. Returns `false` if it was the item itself.
    mutating func end(in text: GrowingBuffer<UInt8>) -> Bool {
        switch state {
        case .item: return false
        case .run: state = .item
        case .runProperties: state = .run
        case .text:
            state = outer
            isPieceWaiting = true
            if hasRuns || !pieces.isEmpty { endPiece(in: text) }
        }
        return true
    }

    /// Ends a piece that cannot be a single `<t>`.
    private mutating func endPiece(in text: GrowingBuffer<UInt8>) {
        isPieceWaiting = false
        StringEscapes.decode(text, from: piece.start)
        pieces.append(piece)
    }

    /// Called when the item ends: turns what was collected into its text.
    mutating func finish(in text: GrowingBuffer<UInt8>) {
        if isPieceWaiting {
            if !isSpacePreserved { trim(text) }
            StringEscapes.decode(text, from: start)
        } else if hasRuns {
            if pieces.contains(where: { $0.height != .line }) { markNotes(in: text) }
            guard pieces.contains(where: isTelling) else { return }
            runs = pieces.map { SharedStrings.Run(offset: $0.start - start, font: $0.font, strike: $0.strike) }
        }
    }

    private func isTelling(_ piece: Piece) -> Bool {
        piece.strike == .struck || (keepsPlainRuns && piece.strike == .plain)
            || piece.font.map { CellFont(name: $0).isTelling || $0 == NoteMark.font } ?? false
    }

    /// Raised and lowered digits and letters are marks of notes, and "7" with a raised one after it is not 71. They
    /// become the characters for raised and lowered digits and letters, in the same place. If nothing else is on the
    /// line, or the font's codes are not letters, the text stays as it is.
    private mutating func markNotes(in text: GrowingBuffer<UInt8>) {
        let bytes = Array(UnsafeBufferPointer(start: text.base + start, count: text.count - start))
        var parts = pieces.indices.map { index in
            let end = index + 1 < pieces.count ? pieces[index + 1].start : text.count
            return String(decoding: bytes[pieces[index].start - start..<end - start], as: UTF8.self)
        }
        guard pieces.indices.contains(where: { pieces[$0].height == .line && VietnameseText.isVisible(parts[$0]) })
        else {
            return
        }
        for index in pieces.indices where pieces[index].height != .line {
            guard !(pieces[index].font.map { CellFont(name: $0).isTelling } ?? false) else { continue }
            let marked = NoteMark.marked(parts[index], pieces[index].height)
            guard marked != parts[index] else { continue }
            parts[index] = marked
            pieces[index].font = NoteMark.font
        }
        text.truncate(to: start)
        for index in pieces.indices {
            pieces[index].start = text.count
            for byte in parts[index].utf8 { text.append(byte) }
        }
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
