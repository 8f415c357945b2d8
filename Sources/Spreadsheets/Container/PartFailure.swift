import Findings

/// Why reading a part of a workbook stopped.
enum PartFailure: Error {
    /// The part is broken, for the reason that a library gives. Other parts may still be good.
    case damaged(String)
    /// The whole file is refused, because of a limit or of something that no honest file has.
    case refused(FindingCode, value: String? = nil, details: [Detail: String] = [:])
}
