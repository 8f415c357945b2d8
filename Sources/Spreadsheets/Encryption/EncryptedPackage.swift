/// A workbook that is encrypted as a whole ([MS-OFFCRYPTO]).
///
/// If only the structure of a workbook is protected, Excel encrypts it with a fixed password of its own. Such a file
/// opens for everybody, and so it does here. Other passwords are not tried.
enum EncryptedPackage {
    /// The password that nobody has to type.
    private static let password: [UInt8] = "VelvetSweatshop".utf8.flatMap { [$0, 0] }

    /// The package within a compound file; `nil` if it needs another password or is damaged.
    static func opened(_ bytes: UnsafeRawBufferPointer) -> [UInt8]? {
        guard let streams = CompoundStreams(bytes), let information = streams.stream(named: "EncryptionInfo"),
            let package = streams.stream(named: "EncryptedPackage"), information.count > 8, package.count > 8
        else { return nil }
        let size = package.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let content = Array(package.dropFirst(8))
        guard size <= UInt64(content.count) else { return nil }
        let plain: [UInt8]? =
            switch (information[0], information[2]) {
            case (4, 4): AgileEncryption(Array(information.dropFirst(8)))?.decrypt(content, password: password)
            case (2...4, 2): StandardEncryption(information)?.decrypt(content, password: password)
            default: nil
            }
        return plain.map { Array($0.prefix(Int(size))) }
    }
}

extension Array where Element == UInt8 {
    /// A number as four bytes, lowest first.
    init(littleEndian number: Int) {
        self = (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    /// Exactly `count` bytes: the first ones, padded if there are fewer.
    func fitted(to count: Int, filling byte: UInt8) -> [UInt8] {
        Array(prefix(count)) + [UInt8](repeating: byte, count: Swift.max(0, count - self.count))
    }
}
