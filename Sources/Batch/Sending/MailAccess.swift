import Delivery
import Findings

/// The server of the settings with the sender that it is used by.
struct MailAccess {
    let server: MailServer
    let sender: MailAddress
    private let workspace: Workspace
    /// Path of what was to be sent, for the messages.
    private let draft: String

    /// Throws where the settings lack one of the two.
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

    /// What the server said when it took the message for every recipient.
    func send(_ message: [UInt8], to recipients: [MailAddress], password: String?) throws(MailFailure) -> String {
        try MailSender.send(message, from: sender, to: recipients, through: server, password: password)
    }

    /// `nil` for a server without login.
    ///
    /// - Parameter given: where the settings name no file of it.
    func password(_ given: String?) throws(RunFailure) -> (text: String?, findings: [Finding]) {
        guard server.user != nil else { return (nil, []) }
        if let file = server.passwordFile {
            // Beside the settings, wherever the program was started.
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
