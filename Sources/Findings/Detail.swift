/// What a wording may name in braces. Values are finished text.
public enum Detail: String, Sendable, CaseIterable {
    /// What was expected.
    case expected
    /// Number of a criterion, 1 to 13; `Finding.Subject` says it.
    case criterion
    /// A commune with its type: "xã Bành Trạch"; `Finding.Subject` says it.
    case commune
    /// A second commune, where two are compared.
    case otherCommune
    /// A district: "huyện Ba Bể"; `Finding.Subject` says it.
    case district
    /// A second district, where two are compared.
    case otherDistrict
    /// A column of the return by its head, "Tổng điểm", or a measure; `Finding.Subject` says it of the one that it is about.
    case field
    /// Another place in the same file: "F14".
    case otherCell
    /// Another file.
    case otherFile
    /// How many; digits only, grouped when it is said.
    case count
    /// A limit and its unit: "256 MB".
    case limit
    /// Names: to choose from, or those that are meant.
    case suggestions
    /// What was assumed or what something was taken for.
    case assumed
    /// A period, `2022-11`, or a date, `30/11/2022`.
    case date
    /// The reason that the operating system gave; in English also one that a library gave, verbatim.
    case reason
    /// A line number in a text file, which `Place` says, or rows of a sheet, starting at 1: "9, 12–20".
    case line
    /// A column number in a text file, starting at 1.
    case column
    /// A key of a settings or rulebook file, or the code of another finding.
    case key
}
