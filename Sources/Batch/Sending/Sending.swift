import Civil
import Delivery
import Findings
import Ledger
import Reports

/// Hands a report's message to the mail server of the settings, once. If anything stands in the way, the draft stays
/// where it is.
///
/// If the server's answer never came, the message may have gone out (`RecordedMail`); the next call says so instead of
/// sending it again.
struct Sending {
    let dispatch: Dispatch
    let workspace: Workspace
    let memory: Memory
    let options: SendOptions

    /// Sends the message, and returns the addresses that it went to.
    func send() throws(RunFailure) -> (recipients: [String], findings: [Finding]) {
        let standing = try memory.standing(of: options.period)
        if case .refused(let code) = standing.state.answer(to: options.allowsDraft ? .sendDraft : .send) {
            throw failure(code, at: dispatch.draft)
        }
        let settings = workspace.settings.mail
        guard !settings.to.isEmpty else { throw failure(.mailSettingsMissing, at: workspace.settingsPath) }
        let access = try MailAccess(workspace, draft: dispatch.draft)
        let recipients = settings.to + settings.cc
        try refuseAgain(to: recipients.map(\.address))
        let password = try access.password(options.password)
        let mail = RecordedMail(access: access, memory: memory, options: options, password: password.text)
        if let (failure, sending) = try mail.send(dispatch.message, to: recipients, draft: dispatch.draft) {
            let told = failed(failure, sending, at: access.place)
            throw RunFailure(told.findings + password.findings, kind: told.kind)
        }
        return (recipients.map(\.address), password.findings)
    }

    /// SHA-256 of the manifest that the dispatch was made from.
    private var manifest: String { memory.publishedManifest(of: options.period) ?? "" }

    /// Throws if this very report was sent to one of them, or perhaps was, unless it is to be sent again.
    private func refuseAgain(to recipients: [String]) throws(RunFailure) {
        guard !options.sendsAgain else { return }
        let earlier = try memory.ledger { try $0.sendings(of: options.period) }.filter {
            $0.manifest == manifest && $0.reply == nil
        }
        let sent = earlier.filter { $0.state == .sent }
        let perhaps = earlier.filter { $0.state == .started }
        for (sendings, code) in [(sent, FindingCode.alreadySent), (perhaps, .perhapsSent)] {
            let known = recipients.filter { recipient in sendings.contains { $0.recipients.contains(recipient) } }
            guard !known.isEmpty, let last = sendings.last else { continue }
            throw RunFailure([said(code, known, last)])
        }
    }

    private func said(_ code: FindingCode, _ recipients: [String], _ sending: RecordedSending) -> Finding {
        Finding(
            code, at: Place(file: dispatch.draft), value: sending.messageID,
            details: [
                .suggestions: recipients.joined(separator: ", "), .date: WrittenDate(sending.day).short,
            ], clauses: [.reason: .answerOfServer(sending.answer)])
    }

    private func failed(_ error: MailFailure, _ sending: RecordedSending, at place: String) -> RunFailure {
        switch error.kind {
        case .unanswered: return RunFailure([said(.perhapsSent, sending.recipients, sending)])
        case .recipientsRefused(let refused):
            return RunFailure(
                refused.map {
                    Finding(
                        .recipientRefused, at: Place(file: place), value: $0.address, details: [.reason: $0.answer])
                } + failure(.mailNotSent, at: place, reason: error.clause).findings)
        default: return failure(.mailNotSent, at: place, reason: error.clause)
        }
    }

    private func failure(_ code: FindingCode, at path: String, reason: Clause? = nil) -> RunFailure {
        RunFailure([
            Finding(
                code, at: Place(file: path), details: [.otherFile: dispatch.draft],
                clauses: reason.map { [.reason: $0] } ?? [:])
        ])
    }
}
