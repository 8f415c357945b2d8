/// The server that takes mail (máy chủ gửi thư), as the settings name it. The password is never part of the settings.
public struct MailServer: Hashable, Sendable {
    /// How the connection is protected from being read on the way.
    public enum Encryption: String, Sendable, CaseIterable {
        /// The connection starts unencrypted, and ends if the server does not switch to encryption (RFC 3207).
        case startTLS = "starttls"
        /// Encrypted from the first byte (RFC 8314).
        case tls
        /// Never encrypted: for a server on the same machine.
        case none

        /// The usual port.
        public var port: Int {
            switch self {
            case .startTLS: 587
            case .tls: 465
            case .none: 25
            }
        }
    }

    public let host: String
    /// 1 to 65535.
    public let port: Int
    public let encryption: Encryption
    /// `nil` for a server that asks for no login.
    public let user: String?
    /// Path of the file whose first line is the password.
    public let passwordFile: String?
    /// Path of a file of certificates (PEM) to trust instead of the machine's.
    public let trustedCertificates: String?

    public init(
        host: String, port: Int? = nil, encryption: Encryption = .startTLS, user: String? = nil,
        passwordFile: String? = nil, trustedCertificates: String? = nil
    ) {
        self.host = host
        self.port = port ?? encryption.port
        self.encryption = encryption
        self.user = user
        self.passwordFile = passwordFile
        self.trustedCertificates = trustedCertificates
    }

    /// Whether the server is this very machine, so that mail does not leave it on the way there.
    public var isLocal: Bool { ["localhost", "127.0.0.1"].contains(host.lowercased()) }

    /// Letters, digits, hyphens and dots, with no part empty: what may stand in an address and a URL as it is.
    public static func isHostName(_ text: String) -> Bool {
        text.utf8.count <= 253
            && text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
                !label.isEmpty && label.utf8.allSatisfy { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") }
            }
    }
}
