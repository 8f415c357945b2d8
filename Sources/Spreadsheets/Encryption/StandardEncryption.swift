/// The encryption of Office 2007: AES with a key made from the password.
struct StandardEncryption {
    private static let spins = 50_000

    private let keyBytes: Int
    private let salt: [UInt8]
    private let verifier: [UInt8]
    private let verifierHash: [UInt8]

    /// - Parameter information: the stream `EncryptionInfo`. The result is `nil` if it describes another cipher than
    ///   AES.
    init?(_ information: [UInt8]) {
        func word(_ offset: Int) -> Int? {
            guard offset + 4 <= information.count else { return nil }
            return information[offset..<offset + 4].reversed().reduce(0) { $0 << 8 | Int($1) }
        }
        // After version and flags comes the length of the header, then the header, then the verifier.
        guard let length = word(8), let algorithm = word(20), [0x660E, 0x660F, 0x6610].contains(algorithm),
            let bits = word(28), information.count >= 12 + length + 72
        else { return nil }
        let start = 12 + length
        keyBytes = bits / 8
        salt = Array(information[start + 4..<start + 20])
        verifier = Array(information[start + 20..<start + 36])
        verifierHash = Array(information[start + 40..<start + 72])
    }

    /// `nil` if the password is wrong.
    ///
    /// - Parameter password: in UTF-16, low byte first.
    func decrypt(_ package: [UInt8], password: [UInt8]) -> [UInt8]? {
        guard let key = key(of: password), let input = Cipher.decrypt(verifier, key: key, start: nil),
            let hash = Cipher.hash("SHA1", input), let expected = Cipher.decrypt(verifierHash, key: key, start: nil),
            expected.prefix(hash.count).elementsEqual(hash)
        else { return nil }
        return Cipher.decrypt(package.fitted(to: (package.count + 15) / 16 * 16, filling: 0), key: key, start: nil)
    }

    /// The key for a password, as in [MS-OFFCRYPTO] 2.3.4.7.
    private func key(of password: [UInt8]) -> [UInt8]? {
        guard var spun = Cipher.hash("SHA1", salt + password) else { return nil }
        for spin in 0..<Self.spins {
            guard let next = Cipher.hash("SHA1", Array(littleEndian: spin) + spun) else { return nil }
            spun = next
        }
        guard let final = Cipher.hash("SHA1", spun + Array(littleEndian: 0)) else { return nil }
        let halves = [UInt8(0x36), 0x5C].compactMap { pad in
            Cipher.hash("SHA1", (0..<64).map { $0 < final.count ? final[$0] ^ pad : pad })
        }
        return Array(halves.joined().prefix(keyBytes))
    }
}
