import CLibCrypto

/// The SHA-256 of bytes, as `sha256sum` writes it. The only place here that touches libcrypto.
public enum Digest {
    /// libcrypto refused to work, because OpenSSL's installation or configuration is broken.
    public struct Unavailable: Error {}

    /// SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits.
    public static func sha256(of bytes: [UInt8]) throws(Unavailable) -> String { try sha256(of: bytes[...]) }

    /// The same for a slice, without copying it.
    public static func sha256(of bytes: ArraySlice<UInt8>) throws(Unavailable) -> String {
        var digest = [UInt8](repeating: 0, count: 32)
        let done = bytes.withUnsafeBytes { EVP_Digest($0.baseAddress, $0.count, &digest, nil, EVP_sha256(), nil) }
        guard done == 1 else { throw Unavailable() }
        return digest.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
    }
}
