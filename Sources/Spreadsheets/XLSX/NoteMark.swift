/// Writes the marks of notes as characters of their own: a raised 2 becomes ².
enum NoteMark {
    /// `vertAlign` of a run; the raw value is what workbooks write.
    enum Height: String {
        case line = "baseline"
        case raised = "superscript"
        case lowered = "subscript"
    }

    /// The font for the runs with marks. It must not be one of an old encoding, even if the cell's is, because ¹ would
    /// be a letter there.
    static let font = "Unicode"

    /// The text with every character raised or lowered for which Unicode has such a form.
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
