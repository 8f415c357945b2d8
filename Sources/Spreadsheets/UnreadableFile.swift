import Findings

/// A file from which nothing can be read as it is. The finding says why, and what to do.
public struct UnreadableFile: Error, Equatable {
    public let finding: Finding
    public let nature: Nature

    /// What the file is, which decides what can still be done with it.
    public enum Nature: Equatable, Sendable {
        /// Somebody meant to send data, but it cannot be used.
        case unusable
        /// A spreadsheet of another format, which LibreOffice can convert into one that is read.
        case convertible(ConvertibleFormat)
        /// A spreadsheet of another format, which the program itself rewrites as one that is read.
        case transcribable(TranscribedFormat)
        /// It just wraps other files.
        case parcel(Parcel.Wrapping)
        /// A text that has a table as wide as a return's.
        case documentWithTable
        /// A text or a picture. Only a person can tell what it shows.
        case document
        /// It has nothing to do with returns.
        case foreign
    }

    /// Whether it is not a spreadsheet at all (a letter, a picture). It is then only mentioned, unless more is known
    /// about the file.
    public var isForeign: Bool { [.documentWithTable, .document, .foreign].contains(nature) }

    init(_ finding: Finding, nature: Nature = .unusable) {
        self.finding = finding
        self.nature = nature
    }
}
