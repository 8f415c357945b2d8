/// What a person sees.
extension NumberFormat {
    /// What a spreadsheet fills a cell with whose number its format cannot show.
    static let unshowable = "########"

    /// - Parameter signs: those of the machine at which the cell is looked at.
    func text(of number: Double, epoch: SerialDate.Epoch = .year1900, signs: FormatSigns = .vietnamese) -> String {
        let (chosen, dropsSign) = section(of: number)
        guard let section = chosen, number.isFinite else { return Self.unshowable }
        if section.kind != .number {
            return DateWriter(number, section: section, epoch: epoch, signs: signs)?.text ?? Self.unshowable
        }
        let (text, isZero) = section.text(of: number, signs: signs)
        return number < 0 && !dropsSign && !isZero ? "-" + text : text
    }

    /// What a text shows as.
    func text(of text: String) -> String {
        guard changesText, let section = textSection else { return text }
        return section.elements.map { $0 == .text || $0 == .general ? text : $0.plainText }.joined()
    }
}

extension FormatSection {
    /// A number without its sign, and whether nothing but zeros is left of it.
    fileprivate func text(of number: Double, signs: FormatSigns) -> (text: String, isZero: Bool) {
        switch layout {
        case .decimal(let layout):
            let writer = DecimalWriter(number, elements[...], layout, signs)
            return (writer.text, writer.isZero)
        case .fraction(let layout):
            let writer = FractionWriter(number, elements, layout, signs)
            return (writer.text, writer.isZero)
        case .fixed:
            let plain = DecimalDigits(number).text(decimal: signs.decimal)
            let text = elements.map { element in
                switch element {
                case .general, .text: plain
                default: element.plainText
                }
            }.joined()
            // An empty section hides the sign with the number.
            return (text, number == 0 || text.isEmpty)
        case .date: return ("", false)
        }
    }
}
