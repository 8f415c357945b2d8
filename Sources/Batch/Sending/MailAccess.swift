import Delivery
import Findings

/// The mail server of the settings, with the sender that uses it.
struct MailAccess {
    let server: MailServer
    let sender: MailAddress
    private let workspace: Workspace
    /// Path of what was to be sent, for the messages.
    private let draft: String

    /// Throws if the settings lack the server or the sender.
    init(_ workspace: Workspace, draft: String) throws(RunFailure) {
        guard let server = workspace.settings.mail.server, let sender = workspace.settings.mail.from else {
            throw Self.failure(.mailSettingsMissing, at: workspace.settingsPath, draft: draft)
        }
        self.server = server
        self.sender = sender
        self.workspace = workspace
        self.draft = draft
    }

    /// For the messages: `smtp.example.vn:587`.
    var place: String { "\(server.host):\(server.port)" }

    /// Sends a message and returns what the server answered when it took it for every recipient.
    func send(_ message: [UInt8], to recipients: [MailAddress], password: String?) throws(MailFailure) -> String {
        try MailSender.send(message, from: sender, to: recipients, through: server, password: password)
    }

    /// The server's password, with a finding if others can read its file; `nil` for a server without login. Throws if
    /// it is missing.
    ///
    /// - Parameter given: the password to use if the settings name no file for it.
    func password(_ given: String?) throws(RunFailure) -> (text: String?, findings: [Finding]) {
        guard server.user != nil else { return (nil, []) }
        if let file = server.passwordFile {
            // The path is relative to the settings, wherever the program was started.
            let path = file.hasPrefix("/") ? file : "\(workspace.folder)/\(file)"
            guard let text = try Files.text(at: path), let line = text.split(whereSeparator: \.isNewline).first else {
                throw Self.failure(.mailPasswordMissing, at: path, draft: draft)
            }
            return (String(line), OpenToOthers.findings(of: [path], .mailPasswordOpen))
        }
        guard let given, !given.isEmpty else {
            throw Self.failure(.mailPasswordMissing, at: workspace.settingsPath, draft: draft)
        }
        return (given, [])
    }

    private static func failure(_ code: FindingCode, at path: String, draft: String) -> RunFailure {
        RunFailure(code, at: Place(file: path), details: [.otherFile: draft])
    }
}
