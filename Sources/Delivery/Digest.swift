import CLibCrypto

/// The SHA-256 of bytes, as `sha256sum` writes it. The only place here that touches libcrypto.
public enum Digest {
    /// libcrypto refused to work (a broken installation or configuration of OpenSSL).
    public struct Unavailable: Error {}

    /// SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits.
    public static func sha256(of bytes: [UInt8]) throws(Unavailable) -> String {
        var digest = [UInt8](repeating: 0, count: 32)
        guard EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha256(), nil) == 1 else { throw Unavailable() }
        return digest.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
    }
}
