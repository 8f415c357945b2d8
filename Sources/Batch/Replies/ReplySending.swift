import Delivery
import Findings
import Ledger
import Reports
import Returns

/// Hands the districts' letters to the mail server of the settings, each letter once.
struct ReplySending {
    let dispatch: ReplyDispatch
    let mail: RecordedMail

    /// Sends the letters that have an address and did not go out before. A failure of one does not hold back the
    /// others, unless the server itself cannot be used.
    func send(_ letters: [DistrictLetter], _ outcome: inout ReplySendRun.Outcome) {
        var unavailable: MailFailure?
        for letter in letters where !letter.message.to.isEmpty {
            if let unavailable {
                fail(letter, unavailable, nil, &outcome)
                continue
            }
            do throws(RunFailure) {
                if let told = try sentBefore(letter) {
                    outcome.findings.append(told)
                    outcome.isIncomplete = outcome.isIncomplete || told.severity == .error
                } else if let (failure, sending) = try mail.send(
                    letter.message, to: letter.message.to, draft: dispatch.draft(of: letter), reply: letter.recorded)
                {
                    fail(letter, failure, sending, &outcome)
                    if failure.kind.isOfServer { unavailable = failure }
                } else {
                    outcome.sent.append(letter.group.fullName)
                }
            } catch {
                // The ledger cannot be told, so nothing more goes out.
                outcome.findings += error.findings
                outcome.isIncomplete = true
                return
            }
        }
    }

    /// A finding if the ledger shows that this very reply went out before, or perhaps did, unless it is to be sent
    /// again.
    private func sentBefore(_ letter: DistrictLetter) throws(RunFailure) -> Finding? {
        guard !mail.options.sendsAgain else { return nil }
        let earlier = try mail.memory.ledger { try $0.sendings(of: mail.options.period) }.filter {
            $0.reply == letter.recorded
        }
        if let sent = earlier.last(where: { $0.state == .sent }) { return said(.replyAlreadySent, letter, sent) }
        return earlier.last { $0.state == .started }.map { said(.replyPerhapsSent, letter, $0) }
    }

    /// - Parameter sending: `nil` for a letter that was not tried.
    private func fail(
        _ letter: DistrictLetter, _ failure: MailFailure, _ sending: RecordedSending?,
        _ outcome: inout ReplySendRun.Outcome
    ) {
        outcome.isIncomplete = true
        if failure.kind == .unanswered, let sending {
            outcome.findings.append(said(.replyPerhapsSent, letter, sending))
            return
        }
        outcome.findings.append(
            Finding(
                .replyNotSent, at: Place(file: mail.access.place), about: .init(letter.group),
                details: [.otherFile: dispatch.draft(of: letter)],
                clauses: [.reason: failure.fullClause]))
    }

    private func said(_ code: FindingCode, _ letter: DistrictLetter, _ sending: RecordedSending) -> Finding {
        Finding(
            code, at: Place(file: dispatch.draft(of: letter)), value: sending.messageID, about: .init(letter.group),
            details: [
                .key: letter.group.code, .date: WrittenDate(sending.day).short,
                .suggestions: sending.recipients.joined(separator: ", "),
            ])
    }
}

extension DistrictLetter {
    /// The reply as the ledger identifies it.
    fileprivate var recorded: RecordedSending.Reply { .init(district: group.code, sha256: digest) }
}

extension MailFailure {
    /// With the recipients that were refused, each with its answer.
    fileprivate var fullClause: Clause {
        guard case .recipientsRefused(let refused) = kind else { return clause }
        let answers = refused.map { "\($0.address) (\($0.answer))" }.joined(separator: ", ")
        return [clause, Clause(named: answers)].joined(separator: " ")
    }
}

extension MailFailure.Kind {
    /// The same would happen with every other message.
    fileprivate var isOfServer: Bool {
        switch self {
        case .unreachable, .timedOut, .noLibrary, .encryption, .login: true
        case .refused, .recipientsRefused, .unanswered, .other: false
        }
    }
}
