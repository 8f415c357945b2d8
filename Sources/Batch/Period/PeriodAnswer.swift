import Findings

/// How a state of a period answers an event.
enum PeriodAnswer: Sendable, Equatable {
    /// It is done, and this is the period's state afterwards.
    case leads(to: PeriodState)
    /// The published report may be made again as it is; anything else is refused with this message.
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
