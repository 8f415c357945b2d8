/// Reads `styles.xml`: for every cell style its number format and font.
final class StylesHandler: XMLHandler {
    private enum State { case document, styleSheet, numberFormats, fonts, font, cellFormats }

    private var state = State.document
    private var codes: [Int: NumberFormat] = [:]
    private var fontOfIndex: [Int?] = []
    private var fontNumbers: [String: Int] = [:]
    private(set) var fonts: [String] = []
    /// Of each `xf`: its number format and font, resolved when all is read.
    private var formats: [(format: Int, font: Int)] = []

    /// The different styles, and for every index that a cell may give, which of them it is.
    func resolved() -> (styles: [CellStyle], ofIndex: [UInt16])? {
        var styles: [CellStyle] = []
        var numbers: [CellStyle: UInt16] = [:]
        var ofIndex: [UInt16] = []
        for (format, font) in formats {
            let style = CellStyle(
                format: codes[format] ?? NumberFormat(builtIn: format),
                font: font < fontOfIndex.count ? fontOfIndex[font] : nil)
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
            } else {
                return false
            }
        case .fonts:
            guard element.isNamed("font") else { return false }
            state = .font
            fontOfIndex.append(nil)
        case .numberFormats, .font, .cellFormats:
            entry(element)
            return false
        }
        return true
    }

    override func end() {
        switch state {
        case .font: state = .fonts
        case .numberFormats, .fonts, .cellFormats: state = .styleSheet
        case .document, .styleSheet: break
        }
    }

    private func entry(_ element: XMLElement) {
        if state == .numberFormats, element.isNamed("numFmt"), let id = element.number("numFmtId") {
            codes[id] = NumberFormat(code: element.text("formatCode") ?? "")
        } else if state == .font, element.isNamed("name"), let name = element.text("val") {
            fontOfIndex[fontOfIndex.count - 1] = number(ofFont: name)
        } else if state == .cellFormats, element.isNamed("xf") {
            formats.append((element.number("numFmtId") ?? 0, element.number("fontId") ?? 0))
        }
    }

    private func number(ofFont name: String) -> Int {
        if let number = fontNumbers[name] { return number }
        fonts.append(name)
        fontNumbers[name] = fonts.count - 1
        return fonts.count - 1
    }
}
