import Delivery
import Findings

extension MailFailure {
    /// For the `{reason}` of a finding.
    var clause: Clause {
        switch kind {
        case .unreachable: .serverUnreachable(reason)
        case .noLibrary: .noMailLibrary(reason)
        case .timedOut: .serverSilent(reason)
        case .encryption: .notEncrypted(reason)
        case .login: .loginWrong(reason)
        case .refused(let answer): .serverRefused(answer: answer)
        case .recipientsRefused: .recipientsRefused(reason)
        case .unanswered: .messageUnanswered(reason)
        case .other: .otherMailFailure(reason)
        }
    }
}
