import Delivery
import Findings

/// Hands a message to the server of the settings; what stands in the way leaves the draft where it is.
struct Sending {
    let dispatch: Dispatch
    let settings: MailSettings
    /// Of the settings, for what is to be said of them.
    let settingsPath: String

    init(_ dispatch: Dispatch, settings: MailSettings, settingsPath: String) {
        self.dispatch = dispatch
        self.settings = settings
        self.settingsPath = settingsPath
    }

    /// The addresses that got it.
    func send(_ options: SendOptions) throws(RunFailure) -> [String] {
        guard dispatch.isFinal || options.allowsDraft else {
            throw failure(.draftNotSent, at: dispatch.draft)
        }
        guard let server = settings.server, let sender = settings.from, !settings.to.isEmpty else {
            throw failure(.mailSettingsMissing, at: settingsPath)
        }
        let recipients = settings.to + settings.cc
        do {
            try MailSender.send(
                try dispatch.message.sent(), from: sender, to: recipients, through: server,
                password: try password(for: server, options))
        } catch let error as MailFailure {
            throw failure(
                .mailNotSent, at: "\(server.host):\(server.port)", reason: error.reason(in: .vietnamese),
                english: error.reason(in: .english))
        } catch let error as RunFailure {
            throw error
        } catch {
            throw RunFailure(PublicationError(.noDigest, at: dispatch.draft))
        }
        return recipients.map(\.address)
    }

    /// `nil` for a server without login.
    private func password(for server: MailServer, _ options: SendOptions) throws(RunFailure) -> String? {
        guard server.user != nil else { return nil }
        if let file = server.passwordFile {
            guard let text = try Files.text(at: file), let line = text.split(whereSeparator: \.isNewline).first else {
                throw failure(.mailPasswordMissing, at: file)
            }
            return String(line)
        }
        guard let password = options.password, !password.isEmpty else {
            throw failure(.mailPasswordMissing, at: settingsPath)
        }
        return password
    }

    private func failure(
        _ code: FindingCode, at path: String, reason: String = "", english: String = ""
    ) -> RunFailure {
        RunFailure([
            Finding(
                code, at: Place(file: path), details: [.otherFile: dispatch.draft, .reason: reason],
                english: [.reason: english])
        ])
    }
}
