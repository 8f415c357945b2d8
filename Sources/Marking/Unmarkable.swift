/// Why no marked copy of a file can be made. Its sender then gets only the list.
public enum Unmarkable: Error, Equatable, Sendable {
    /// It is not a workbook of Office Open XML: an older or another format.
    case otherFormat
    /// It is protected by a password or by rights management.
    case encrypted
    /// Changing it would break its digital signature.
    case signed
    /// Several people work in it, and it keeps a record of their changes.
    case shared
    case tooLarge
    /// It is damaged.
    case damaged
    /// A part of it, named here, is written in a way that the program cannot change safely.
    case notUnderstood(String)
}
