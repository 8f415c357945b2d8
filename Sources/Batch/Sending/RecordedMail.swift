import Delivery
import Findings
import Ledger

/// Hands messages to the mail server of the settings. The ledger is told before each message goes out and again after
/// the server's answer. If the second entry is missing, the message may have gone out.
struct RecordedMail {
    let access: MailAccess
    let memory: Memory
    let options: SendOptions
    let password: String?

    /// Returns what went wrong, and with which sending; `nil` when the server has taken the message for every
    /// recipient. Throws when the ledger cannot be told; then nothing went out.
    ///
    /// - Parameters:
    ///   - draft: path of the draft, for messages.
    ///   - reply: the reply that is sent; `nil` for the report itself.
    func send(
        _ letter: MailMessage, to recipients: [MailAddress], draft: String, reply: RecordedSending.Reply? = nil
    ) throws(RunFailure) -> (failure: MailFailure, sending: RecordedSending)? {
        let (message, id): ([UInt8], String)
        do { (message, id) = (try letter.sent(), try letter.id()) } catch {
            throw RunFailure(PublicationError(.noDigest, at: draft))
        }
        let sending = RecordedSending(
            period: options.period, manifest: memory.publishedManifest(of: options.period) ?? "", day: options.today,
            state: .started, messageID: id, recipients: recipients.map(\.address), answer: "", reply: reply)
        let record = try memory.ledger { try $0.begin(sending) }
        do throws(MailFailure) {
            let answer = try access.send(message, to: recipients, password: password)
            // It is sent, even if the ledger cannot be told; the next call refuses to send it again unasked.
            try? memory.ledger { try $0.end(sending: record, of: options.period, .sent, answer: answer) }
            return nil
        } catch {
            if error.kind != .unanswered {
                try? memory.ledger { try $0.end(sending: record, of: options.period, .refused, answer: error.reason) }
            }
            return (error, sending)
        }
    }
}
