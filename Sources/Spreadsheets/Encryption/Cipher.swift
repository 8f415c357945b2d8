import CLibCrypto

/// The hashes and the cipher of encrypted workbooks. Only this and `Delivery.Digest` use libcrypto.
enum Cipher {
    /// The hash of some bytes; `nil` if libcrypto does not know the algorithm.
    ///
    /// - Parameter name: `SHA1`, `SHA512`, with or without hyphens.
    static func hash(_ name: String, _ bytes: [UInt8]) -> [UInt8]? {
        guard let algorithm = EVP_get_digestbyname(name.filter { $0 != "-" }) else { return nil }
        var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        var length: UInt32 = 0
        guard EVP_Digest(bytes, bytes.count, &digest, &length, algorithm, nil) == 1 else { return nil }
        return Array(digest.prefix(Int(length)))
    }

    /// Decrypts AES without padding: with cipher block chaining or, if `start` is `nil`, each block on its own.
    ///
    /// - Parameters:
    ///   - key: 16, 24 or 32 bytes.
    ///   - start: the initialization vector, 16 bytes.
    static func decrypt(_ bytes: [UInt8], key: [UInt8], start: [UInt8]?) -> [UInt8]? {
        guard bytes.count.isMultiple(of: 16), start.map({ $0.count == 16 }) ?? true,
            let algorithm = algorithm(keyBytes: key.count, isChained: start != nil),
            let context = EVP_CIPHER_CTX_new()
        else { return nil }
        defer { EVP_CIPHER_CTX_free(context) }
        guard EVP_DecryptInit_ex(context, algorithm, nil, key, start) == 1,
            EVP_CIPHER_CTX_set_padding(context, 0) == 1
        else { return nil }
        var plain = [UInt8](repeating: 0, count: bytes.count + 16)
        var length: Int32 = 0
        guard EVP_DecryptUpdate(context, &plain, &length, bytes, Int32(clamping: bytes.count)) == 1 else { return nil }
        return Array(plain.prefix(Int(length)))
    }

    private static func algorithm(keyBytes: Int, isChained: Bool) -> OpaquePointer? {
        switch (keyBytes, isChained) {
        case (16, true): EVP_aes_128_cbc()
        case (24, true): EVP_aes_192_cbc()
        case (32, true): EVP_aes_256_cbc()
        case (16, false): EVP_aes_128_ecb()
        case (24, false): EVP_aes_192_ecb()
        case (32, false): EVP_aes_256_ecb()
        default: nil
        }
    }
}
