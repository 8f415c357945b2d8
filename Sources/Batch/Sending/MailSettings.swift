import Delivery
import StrictYAML

/// Whom the report goes to, and through which server: `mail:` in `tonghop.yaml`.
struct MailSettings: Equatable {
    var from: MailAddress?
    var to: [MailAddress] = []
    var cc: [MailAddress] = []
    /// `nil` where only drafts are made.
    var server: MailServer?
}

extension MailSettings {
    /// Every key may be absent; mistakes are reported with their lines.
    init(_ value: YAMLValue) {
        func addresses(_ key: String) -> [MailAddress] {
            value.optionalList(key).compactMap { $0.parsed(as: .address, MailAddress.init) }
        }
        from = value.optional("from")?.parsed(as: .address, MailAddress.init)
        to = addresses("to")
        cc = addresses("cc")
        server = value.optional("smtp").map(MailServer.init)
    }
}

extension MailServer {
    fileprivate init(_ value: YAMLValue) {
        let encryption: Encryption? = value.optional("tls")?.asChoice()
        let host = value.required("host")?.parsed(as: .host) { Self.isHostName($0) ? $0 : nil }
        let user = value.optional("user")
        // A password sent unencrypted is a password given away.
        if encryption == MailServer.Encryption.none, let user { user.report("smtp-login-in-the-open") }
        if encryption == MailServer.Encryption.none, let host, !MailServer(host: host).isLocal {
            value.required("host")?.report("smtp-open-elsewhere")
        }
        self.init(
            host: host ?? "", port: value.optional("port")?.asInteger(within: 1...65_535),
            encryption: encryption ?? .startTLS, user: user?.asText,
            passwordFile: value.optional("password_file")?.asText,
            trustedCertificates: value.optional("trusted_certificates")?.asText)
    }
}
