/// A person or office with a mail address (địa chỉ thư điện tử): `Cục Trẻ em <treem@example.vn>`.
public struct MailAddress: Hashable, Sendable {
    /// Empty where only the address is given.
    public let name: String
    /// `treem@example.vn`: ASCII, as every server takes it.
    public let address: String

    /// Reads `treem@example.vn` or `Cục Trẻ em <treem@example.vn>`; `nil` for anything else, and for a name with
    /// control characters, which would break a header.
    public init?(_ text: String) {
        let text = text.trimmingSpaces
        guard text.unicodeScalars.allSatisfy({ $0.value >= 32 && $0.value != 127 }) else { return nil }
        guard text.hasSuffix(">") else {
            self.init(name: "", address: text)
            return
        }
        guard let open = text.lastIndex(of: "<") else { return nil }
        var name = String(text[..<open]).trimmingSpaces
        if name.count >= 2, name.hasPrefix("\""), name.hasSuffix("\"") { name = String(name.dropFirst().dropLast()) }
        self.init(name: name, address: String(text[text.index(after: open)...].dropLast()))
    }

    private init?(name: String, address: String) {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, Self.isLocalPart(parts[0]), MailServer.isHostName(String(parts[1])) else { return nil }
        self.name = name
        self.address = address
    }

    /// As people write it: `Cục Trẻ em <treem@example.vn>`.
    public var written: String { name.isEmpty ? address : "\(name) <\(address)>" }

    /// The part of the address after the `@`.
    var domain: String { String(address[address.index(after: address.firstIndex(of: "@") ?? address.startIndex)...]) }

    /// A dot-atom (RFC 5322, 3.2.3) of at most 64 bytes.
    private static func isLocalPart(_ text: Substring) -> Bool {
        let atoms = text.split(separator: ".", omittingEmptySubsequences: false)
        let allowed = Set("!#$%&'*+-/=?^_`{|}~".utf8)
        return text.utf8.count <= 64
            && atoms.allSatisfy { atom in
                !atom.isEmpty
                    && atom.utf8.allSatisfy { $0.isASCIILetterOrDigit || allowed.contains($0) }
            }
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        let spaces: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        var text = Substring(drop(while: spaces))
        while let last = text.last, spaces(last) { text.removeLast() }
        return String(text)
    }
}

extension UInt8 {
    /// A–Z, a–z, 0–9.
    var isASCIILetterOrDigit: Bool {
        (48...57).contains(self) || (65...90).contains(self) || (97...122).contains(self)
    }
}
