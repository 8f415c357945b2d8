/// The names that a wording may use in braces. Their values are finished text.
public enum Detail: String, Sendable, CaseIterable {
    /// What was expected.
    case expected
    /// Numbers of criteria, starting at 1; made from `Finding.Subject`.
    case criterion
    /// Communes with their types: "xã Bành Trạch"; made from `Finding.Subject`.
    case commune
    /// A second commune, where two are compared.
    case otherCommune
    /// A district: "huyện Ba Bể"; `Finding.Subject` says it.
    case district
    /// A second district, where two are compared.
    case otherDistrict
    /// A column of the return by its head, "Tổng điểm", or a measure. `Finding.Subject` says it of the one that the
    /// finding is about.
    case field
    /// Another place in the same file: "F14".
    case otherCell
    /// Another file.
    case otherFile
    /// How many, in digits; they are grouped when the words are made.
    case count
    /// A limit, with its unit if it has one: "256 MB"; also the number that a count is part of.
    case limit
    /// Names to choose from, or names of what is meant.
    case suggestions
    /// What was assumed or what something was taken for.
    case assumed
    /// A period, `2022-11`, or a date, `30/11/2022`.
    case date
    /// Why something failed: the operating system's reason, a clause of the catalogue or, in English, a library's own
    /// words.
    case reason
    /// A line number in a text file, which `Place` says, or rows of a sheet, starting at 1: "9, 12–20".
    case line
    /// A column number in a text file, starting at 1.
    case column
    /// A key of a settings or rulebook file, the code of another finding, or a command to paste.
    case key
}
