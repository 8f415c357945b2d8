/// Why no marked copy of a file can be made: its sender gets the list alone.
public enum Unmarkable: Error, Equatable, Sendable {
    /// It is not a workbook of Office Open XML: an older or another format.
    case otherFormat
    /// A password or an information right is on it.
    case encrypted
    /// Changing it would break its digital signature.
    case signed
    /// Several people work in it, and it keeps a record of their changes.
    case shared
    case tooLarge
    /// It is damaged.
    case damaged
    /// A part of it is written in a way that the program does not change; the part's name.
    case notUnderstood(String)
}
