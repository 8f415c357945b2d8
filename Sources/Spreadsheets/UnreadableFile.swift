import Findings

/// A file from which nothing can be read as it is. The finding says why and what to do.
public struct UnreadableFile: Error, Equatable {
    public let finding: Finding
    public let nature: Nature

    /// What the file is, and so what may still become of it.
    public enum Nature: Equatable, Sendable {
        /// Somebody meant to send data, and it did not arrive.
        case unusable
        /// A spreadsheet of another format, of which LibreOffice makes one that is read.
        case convertible(ConvertibleFormat)
        /// A spreadsheet of another format, which is taken down as one that is read.
        case transcribable(TranscribedFormat)
        /// Only the wrapping of other files.
        case parcel(Parcel.Wrapping)
        /// A text that holds a table as wide as a return's.
        case documentWithTable
        /// A text or a picture, of which only a person can tell what it shows.
        case document
        /// Nothing to do with returns.
        case foreign
    }

    /// No spreadsheet at all (a letter, a picture): for information only, unless more is known of the file.
    public var isForeign: Bool { [.documentWithTable, .document, .foreign].contains(nature) }

    init(_ finding: Finding, nature: Nature = .unusable) {
        self.finding = finding
        self.nature = nature
    }
}
