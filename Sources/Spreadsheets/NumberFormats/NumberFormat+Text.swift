/// What a person sees.
extension NumberFormat {
    /// What spreadsheets show if the format cannot show the number.
    static let unshowable = "########"

    /// - Parameter signs: the signs of the machine at which the cell is seen.
    func text(of number: Double, epoch: SerialDate.Epoch = .year1900, signs: FormatSigns = .vietnamese) -> String {
        let (chosen, dropsSign) = section(of: number)
        guard let section = chosen, number.isFinite else { return Self.unshowable }
        if section.kind != .number {
            return DateWriter(number, section: section, epoch: epoch, signs: signs)?.text ?? Self.unshowable
        }
        let (text, isZero) = section.text(of: number, signs: signs)
        return number < 0 && !dropsSign && !isZero ? "-" + text : text
    }

    /// What the cell shows for a text.
    func text(of text: String) -> String {
        guard changesText, let section = textSection else { return text }
        return section.elements.map { $0 == .text || $0 == .general ? text : $0.plainText }.joined()
    }
}

extension FormatSection {
    /// The text of a number without its sign, and whether only zeros are left of it.
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
            // An empty section hides the sign together with the number.
            return (text, number == 0 || text.isEmpty)
        case .date: return ("", false)
        }
    }
}
