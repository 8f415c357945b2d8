/// Why a message did not go out.
public struct MailFailure: Error, Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// There is no such host, or nobody answers there.
        case unreachable
        /// The machine has no libcurl.
        case noLibrary
        /// The server stopped answering.
        case timedOut
        /// There is no encryption, or the certificate is not trusted.
        case encryption
        /// User name or password is wrong.
        case login
        /// The server said no: `550 5.1.1 unknown user`.
        case refused(answer: String)
        /// The server said no to these recipients, each with its answer; nobody got the message.
        case recipientsRefused([RefusedRecipient])
        /// The whole message went out, and the server did not say whether it took it.
        case unanswered
        case other
    }

    public struct RefusedRecipient: Hashable, Sendable {
        public let address: String
        public let answer: String
    }

    public let kind: Kind
    /// libcurl's own words, in English.
    public let reason: String
}
