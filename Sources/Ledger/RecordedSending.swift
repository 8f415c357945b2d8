import Civil
import GRDB

/// A report, or a reply to a district, that was handed to a mail server, or was about to be (lần gửi).
public struct RecordedSending: Sendable, Equatable {
    public let period: Period
    /// SHA-256 of the `manifest.json` of the report that was sent.
    public let manifest: String
    public let day: CivilDate
    public let state: State
    /// `Message-ID` of the message, without angle brackets.
    public let messageID: String
    public let recipients: [String]
    /// The server's last answer; empty while there is none.
    public let answer: String
    /// The reply that was sent; `nil` for the report itself.
    public let reply: Reply?

    /// A reply that was sent to a district.
    public struct Reply: Sendable, Equatable {
        /// Code of the district.
        public let district: String
        /// SHA-256 of what the reply says, apart from its dates. The same text on another day is the same reply.
        public let sha256: String

        public init(district: String, sha256: String) {
            self.district = district
            self.sha256 = sha256
        }
    }

    public enum State: String, Sendable {
        /// Written before the message goes out. If it stays so, nobody knows whether the server took the message.
        case started
        case sent
        /// Nobody got it.
        case refused
    }

    public init(
        period: Period, manifest: String, day: CivilDate, state: State, messageID: String, recipients: [String],
        answer: String, reply: Reply? = nil
    ) {
        self.period = period
        self.manifest = manifest
        self.day = day
        self.state = state
        self.messageID = messageID
        self.recipients = recipients
        self.answer = answer
        self.reply = reply
    }
}

extension Ledger {
    /// What was sent for a period, or was about to be, in order.
    public func sendings(of period: Period) throws(LedgerError) -> [RecordedSending] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM sending WHERE period = ? ORDER BY id", arguments: [period.description]
            ).map { row in
                guard let state = RecordedSending.State(rawValue: row["state"]) else {
                    throw LedgerError(.damaged, "state")
                }
                let recipients: String = row["recipients"]
                let district: String? = row["reply_to"]
                let reply: String? = row["reply_sha256"]
                return RecordedSending(
                    period: period, manifest: row["manifest_sha256"], day: try row.knownDate("day"), state: state,
                    messageID: row["message_id"], recipients: recipients.split(separator: " ").map(String.init),
                    answer: row["answer"],
                    reply: district.flatMap { code in reply.map { .init(district: code, sha256: $0) } })
            }
        }
    }

    /// Records that a message is about to go out, and returns the id of this record.
    public func begin(_ sending: RecordedSending) throws(LedgerError) -> Int {
        try write(sending.period) { database in
            try database.execute(
                sql: """
                    INSERT INTO sending (period, manifest_sha256, day, state, message_id, recipients, answer, reply_to,
                        reply_sha256)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    sending.period.description, sending.manifest, sending.day.description, sending.state.rawValue,
                    sending.messageID, sending.recipients.joined(separator: " "), sending.answer,
                    sending.reply?.district,
                    sending.reply?.sha256,
                ])
            return Int(database.lastInsertedRowID)
        }
    }

    /// Records how a sending ended.
    public func end(
        sending id: Int, of period: Period, _ state: RecordedSending.State, answer: String
    ) throws(LedgerError) {
        try write(period) { database in
            try database.execute(
                sql: "UPDATE sending SET state = ?, answer = ? WHERE id = ?", arguments: [state.rawValue, answer, id])
        }
    }
}
