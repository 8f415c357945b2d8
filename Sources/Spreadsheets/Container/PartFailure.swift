import Findings

/// Why reading a part of a workbook stopped.
enum PartFailure: Error {
    /// The part is broken; the reason as a library gave it. Other parts may still be good.
    case damaged(String)
    /// The whole file is refused: a limit, or something no honest file holds.
    case refused(FindingCode, value: String? = nil, details: [Detail: String] = [:])
}
