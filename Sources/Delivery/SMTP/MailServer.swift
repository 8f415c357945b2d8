/// The server that takes mail (máy chủ gửi thư), as the settings name it. The password is never part of them.
public struct MailServer: Hashable, Sendable {
    /// How the connection is kept from being read on the way.
    public enum Encryption: String, Sendable, CaseIterable {
        /// In the open at first, then encrypted or not at all (RFC 3207).
        case startTLS = "starttls"
        /// From the first byte (RFC 8314).
        case tls
        /// Never: for a server on the same machine.
        case none

        /// The port that is customary.
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
    /// Path of a file of certificates (PEM) that are trusted instead of the machine's.
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

    /// Whether it is this very machine: the way there leaves it nowhere.
    public var isLocal: Bool { ["localhost", "127.0.0.1"].contains(host.lowercased()) }

    /// Letters, digits, hyphens and dots, no part empty: what may stand in an address and a URL as it is.
    public static func isHostName(_ text: String) -> Bool {
        text.utf8.count <= 253
            && text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
                !label.isEmpty && label.utf8.allSatisfy { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") }
            }
    }
}
