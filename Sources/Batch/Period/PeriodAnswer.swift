import Findings

/// What a state says to an event.
enum PeriodAnswer: Sendable, Equatable {
    /// It is done, and the period stands so afterwards.
    case leads(to: PeriodState)
    /// The report that stands may be made again as it is; anything else is refused with this message.
    case onlyAgain(otherwise: FindingCode)
    /// It is refused with this message.
    case refused(FindingCode)

    /// The message that anything new is refused with; `nil` where it is allowed.
    var refusal: FindingCode? {
        switch self {
        case .leads: nil
        case .onlyAgain(let code), .refused(let code): code
        }
    }
}
