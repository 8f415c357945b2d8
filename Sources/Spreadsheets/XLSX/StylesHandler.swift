/// Reads `styles.xml`: the number format and the font of every cell style.
final class StylesHandler: XMLHandler {
    private enum State {
        case document, styleSheet, numberFormats, fonts, font, cellFormats, differences, difference, differentFont
    }

    private var state = State.document
    /// What matters about a `<font>`.
    private struct Font {
        /// An index into `fonts`.
        var number: Int?
        var isStruck = false
    }

    /// Formats by the number with which styles name them; built-in ones are added when they are first asked for.
    private var codes: [Int: NumberFormat] = [:]
    private var fontOfIndex: [Font] = []
    private var fontNumbers: [String: Int] = [:]
    private(set) var fonts: [String] = []
    /// For each `xf` the numbers of its number format and font. They are resolved when all of them have been read.
    private var formats: [(format: Int, font: Int)] = []

    /// For every style that conditions put over a cell's own (`dxf`): whether it strikes out or hides the cell's
    /// content, or shows words in its place.
    private(set) var conceals: [Bool] = []

    /// Whether any font is struck through.
    var hasStruckFont: Bool { fontOfIndex.contains(where: \.isStruck) }

    /// The different styles, and, for every index that a cell can give, which of them it means.
    func resolved() -> (styles: [CellStyle], ofIndex: [UInt16])? {
        var styles: [CellStyle] = []
        var numbers: [CellStyle: UInt16] = [:]
        var ofIndex: [UInt16] = []
        for (format, font) in formats {
            let font = font < fontOfIndex.count ? fontOfIndex[font] : Font()
            let style = CellStyle(format: self.format(format), font: font.number, isStruck: font.isStruck)
            if let number = numbers[style] {
                ofIndex.append(number)
            } else {
                guard let number = UInt16(exactly: styles.count) else { return nil }
                numbers[style] = number
                styles.append(style)
                ofIndex.append(number)
            }
        }
        return (styles, ofIndex)
    }

    override func start(_ element: XMLElement) -> Bool {
        switch state {
        case .document:
            guard element.isNamed("styleSheet") else {
                failure = .damaged("no style sheet")
                return false
            }
            state = .styleSheet
        case .styleSheet:
            if element.isNamed("numFmts") {
                state = .numberFormats
            } else if element.isNamed("fonts") {
                state = .fonts
            } else if element.isNamed("cellXfs") {
                state = .cellFormats
            } else if element.isNamed("dxfs") {
                state = .differences
            } else {
                return false
            }
        case .fonts:
            guard element.isNamed("font") else { return false }
            state = .font
            fontOfIndex.append(Font())
        case .differences:
            guard element.isNamed("dxf") else { return false }
            state = .difference
            conceals.append(false)
        case .difference:
            if element.isNamed("numFmt") { conceal(NumberFormat(code: element.text("formatCode") ?? "").isConcealing) }
            guard element.isNamed("font") else { return false }
            state = .differentFont
        case .differentFont:
            if element.isNamed("strike") { conceal(Self.isOn(element)) }
            return false
        case .numberFormats, .font, .cellFormats:
            entry(element)
            return false
        }
        return true
    }

    override func end() {
        switch state {
        case .font: state = .fonts
        case .numberFormats, .fonts, .cellFormats, .differences: state = .styleSheet
        case .difference: state = .differences
        case .differentFont: state = .difference
        case .document, .styleSheet: break
        }
    }

    private func entry(_ element: XMLElement) {
        if state == .numberFormats, element.isNamed("numFmt"), let id = element.number("numFmtId") {
            codes[id] = NumberFormat(code: element.text("formatCode") ?? "")
        } else if state == .font, element.isNamed("name"), let name = element.text("val") {
            fontOfIndex[fontOfIndex.count - 1].number = number(ofFont: name)
        } else if state == .font, element.isNamed("strike") {
            fontOfIndex[fontOfIndex.count - 1].isStruck = Self.isOn(element)
        } else if state == .cellFormats, element.isNamed("xf") {
            formats.append((element.number("numFmtId") ?? 0, element.number("fontId") ?? 0))
        }
    }

    private static func isOn(_ element: XMLElement) -> Bool {
        element.attribute("val").flatMap { ByteNumber.boolean($0) } ?? true
    }

    private func conceal(_ isConcealing: Bool) {
        if isConcealing { conceals[conceals.count - 1] = true }
    }

    private func format(_ id: Int) -> NumberFormat {
        if let known = codes[id] { return known }
        let format = NumberFormat(builtIn: id)
        codes[id] = format
        return format
    }

    private func number(ofFont name: String) -> Int {
        if let number = fontNumbers[name] { return number }
        fonts.append(name)
        fontNumbers[name] = fonts.count - 1
        return fonts.count - 1
    }
}
