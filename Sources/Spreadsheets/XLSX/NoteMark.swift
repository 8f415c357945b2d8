/// Marks of notes as a character of their own: a raised 2 is ².
enum NoteMark {
    /// `vertAlign` of a run; the raw value is what workbooks write.
    enum Height: String {
        case line = "baseline"
        case raised = "superscript"
        case lowered = "subscript"
    }

    /// The font that runs of marks get: none of the old encodings, whatever the cell's own is, since ¹ would be a letter there.
    static let font = "Unicode"

    /// The same with every character raised or lowered that Unicode has a form of.
    static func marked(_ text: String, _ height: Height) -> String {
        let forms = height == .raised ? raised : height == .lowered ? lowered : [:]
        return String(text.map { forms[$0] ?? $0 })
    }

    private static let raised = forms(
        of: "0123456789()+-abcdefghiklmnoprstuvxyz", "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁺⁻ᵃᵇᶜᵈᵉᶠᵍʰⁱᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛˣʸᶻ")
    private static let lowered = forms(of: "0123456789()+-", "₀₁₂₃₄₅₆₇₈₉₍₎₊₋")

    private static func forms(of plain: String, _ marks: String) -> [Character: Character] {
        Dictionary(uniqueKeysWithValues: zip(plain, marks))
    }
}
