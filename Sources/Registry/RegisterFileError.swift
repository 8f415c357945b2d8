import Civil

/// A mistake in a register's data file: in which file, on which line, and what it is.
public struct RegisterFileError: Error, Equatable, Sendable {
    /// Which of the two files of a register.
    public enum File: String, Sendable {
        case units, lineage
    }

    /// What is wrong with the line.
    public enum Problem: Equatable, Sendable {
        /// The first line is not the head that the file must have.
        case wrongHead(expected: [String])
        case wrongFieldCount(found: Int, expected: Int)
        /// A quote that is never closed, or stands inside or after a field.
        case strayQuote
        /// A value that its column does not allow.
        case badValue(column: String, value: String)
        /// The span ends before it starts.
        case endBeforeStart
        /// The same commune code on another line, for days that both cover.
        case overlappingSpans(code: String)
        /// A province or group code with another name or type on another line, for days that both cover.
        case conflictingNames(code: String)
        /// Some of a group's three columns are empty and some are not.
        case halfAGroup
        /// One province name under two codes, for days that both cover.
        case twoCodes(String, String)
        /// Units of a second province, for days that both cover, if nobody said which province is meant.
        case secondProvince(code: String)
        /// No unit is of the province that the workspace names; these provinces are there.
        case provinceMissing(code: String, known: [String])
        /// A lineage that names a unit, by code and date, which the units' file does not have.
        case unknownUnit(code: String)
    }

    public let file: File
    /// Number of the line; the head is line 1.
    public let line: Int
    public let problem: Problem
}

/// There is no register for a date, because the book does not cover it.
public struct NoRegisterError: Error, Equatable, Sendable {
    public let date: CivilDate
    /// The last province at home in the book; `nil` where it has no units at all.
    public let province: Province?
    /// The spans that the book covers, in order of time.
    public let covered: [Span]
}
