import Foundation

/// Office's encryption since 2010. It is described in XML, and the key is itself encrypted with the password.
struct AgileEncryption {
    /// A salt, and the hash and cipher that it is used with.
    private struct Parameters {
        let salt: [UInt8]
        let hash: String
        let keyBytes: Int

        init?(_ element: Substring) {
            guard AgileEncryption.attribute("cipherAlgorithm", of: element) == "AES",
                AgileEncryption.attribute("cipherChaining", of: element) == "ChainingModeCBC",
                let salt = AgileEncryption.bytes("saltValue", of: element),
                let hash = AgileEncryption.attribute("hashAlgorithm", of: element),
                let bits = AgileEncryption.attribute("keyBits", of: element).flatMap({ Int($0) }),
                [128, 192, 256].contains(bits)
            else { return nil }
            self.salt = salt
            self.hash = hash
            keyBytes = bits / 8
        }
    }

    /// No program uses a higher count. A higher one would be an attempt to cost us time.
    private static let mostSpins = 1_000_000
    /// The package is encrypted in pieces of this many bytes.
    private static let pieceSize = 4096

    private let ofPackage: Parameters
    private let ofPassword: Parameters
    private let spins: Int
    private let verifier: [UInt8]
    private let verifierHash: [UInt8]
    private let key: [UInt8]

    /// - Parameter xml: the result is `nil` if it describes something else.
    init?(_ xml: [UInt8]) {
        let text = String(decoding: xml, as: UTF8.self)
        guard let package = Self.element("keyData", in: text), let password = Self.element("encryptedKey", in: text),
            let ofPackage = Parameters(package), let ofPassword = Parameters(password),
            let spins = Self.attribute("spinCount", of: password).flatMap({ Int($0) }),
            (0...Self.mostSpins).contains(spins),
            let verifier = Self.bytes("encryptedVerifierHashInput", of: password),
            let verifierHash = Self.bytes("encryptedVerifierHashValue", of: password),
            let key = Self.bytes("encryptedKeyValue", of: password)
        else { return nil }
        self.ofPackage = ofPackage
        self.ofPassword = ofPassword
        self.spins = spins
        self.verifier = verifier
        self.verifierHash = verifierHash
        self.key = key
    }

    /// `nil` if the password is wrong.
    ///
    /// - Parameter password: in UTF-16, low byte first.
    func decrypt(_ package: [UInt8], password: [UInt8]) -> [UInt8]? {
        guard var spun = Cipher.hash(ofPassword.hash, ofPassword.salt + password) else { return nil }
        for spin in 0..<spins {
            guard let next = Cipher.hash(ofPassword.hash, Array(littleEndian: spin) + spun) else { return nil }
            spun = next
        }
        // The three constants say what each key is for ([MS-OFFCRYPTO] 2.3.4.13).
        guard let input = opened(verifier, by: spun, [0xFE, 0xA7, 0xD2, 0x76, 0x3B, 0x4B, 0x9E, 0x79]),
            let hash = Cipher.hash(ofPassword.hash, Array(input.prefix(ofPassword.salt.count))),
            let expected = opened(verifierHash, by: spun, [0xD7, 0xAA, 0x0F, 0x6D, 0x30, 0x61, 0x34, 0x4E]),
            expected.prefix(hash.count).elementsEqual(hash),
            let key = opened(key, by: spun, [0x14, 0x6E, 0x0B, 0xE7, 0xAB, 0xAC, 0xD0, 0xD6])
        else { return nil }
        return plain(package, key: Array(key.prefix(ofPackage.keyBytes)))
    }

    private func opened(_ bytes: [UInt8], by spun: [UInt8], _ purpose: [UInt8]) -> [UInt8]? {
        Cipher.hash(ofPassword.hash, spun + purpose).flatMap {
            Cipher.decrypt(
                bytes, key: $0.fitted(to: ofPassword.keyBytes, filling: 0x36),
                start: ofPassword.salt.fitted(to: 16, filling: 0x36))
        }
    }

    private func plain(_ package: [UInt8], key: [UInt8]) -> [UInt8]? {
        var plain: [UInt8] = []
        plain.reserveCapacity(package.count)
        for (number, start) in stride(from: 0, to: package.count, by: Self.pieceSize).enumerated() {
            let piece = Array(package[start..<min(start + Self.pieceSize, package.count)])
            guard let vector = Cipher.hash(ofPackage.hash, ofPackage.salt + Array(littleEndian: number)),
                let opened = Cipher.decrypt(
                    // An incomplete last block is padded.
                    piece.fitted(to: (piece.count + 15) / 16 * 16, filling: 0), key: key,
                    start: vector.fitted(to: 16, filling: 0x36))
            else { return nil }
            plain += opened
        }
        return plain
    }

    /// The text from after the element's name to the end of its start tag.
    private static func element(_ name: String, in xml: String) -> Substring? {
        xml.firstRange(of: name + " ").map { xml[$0.upperBound...].prefix { $0 != ">" } }
    }

    private static func attribute(_ name: String, of element: Substring) -> String? {
        element.firstRange(of: name + "=\"").map { String(element[$0.upperBound...].prefix { $0 != "\"" }) }
    }

    private static func bytes(_ name: String, of element: Substring) -> [UInt8]? {
        attribute(name, of: element).flatMap { Data(base64Encoded: $0) }.map { Array($0) }
    }
}
