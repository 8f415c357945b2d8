import Findings

/// Compound files (CFB): what Office wrote before 2007, and what encrypted workbooks still come in.
enum CompoundFile {
    static func kind(_ bytes: UnsafeRawBufferPointer) -> FileKind {
        // What rights management encrypts has no password: an account opens it, or nobody.
        let isOfRights = ["DRMEncryptedTransform", "DRMEncryptedDataSpace", "\u{9}DRMContent"].contains {
            holds($0, bytes)
        }
        if isOfRights { return .unsupported(.rightsProtected) }
        if holds("EncryptedPackage", bytes) { return .unsupported(.passwordProtected) }
        if holds("Workbook", bytes) || holds("Book", bytes) { return .unsupported(.oldWorkbook) }
        if holds("WordDocument", bytes) {
            return .document(.wordDocument(".doc"), hasTable: false)
        }
        if holds("__properties_version1.0", bytes) { return .sealed(.outlookMail, "Outlook (.msg)") }
        if holds("PowerPoint Document", bytes) {
            return .foreign(.presentation(".ppt"))
        }
        return .foreign(.oldOfficeFile)
    }

    /// Whether the directory has an entry of this name, in any case: `WORKBOOK` and `BOOK` are written too. Entries take 128 bytes and start at multiples of it;
    /// looking at all of those saves following the chain of sectors, which a broken file may not have.
    private static func holds(_ name: String, _ bytes: UnsafeRawBufferPointer) -> Bool {
        let pattern: [UInt8] = name.utf8.flatMap { [$0, 0] } + [0, 0]
        var position = 512
        while position + 128 <= bytes.count {
            let length = Int(bytes[position + 64]) | Int(bytes[position + 65]) << 8
            if length == pattern.count, isSame(bytes[position..<position + length], pattern) { return true }
            position += 128
        }
        return false
    }

    /// Without regard to the case of ASCII letters.
    private static func isSame(_ name: Slice<UnsafeRawBufferPointer>, _ pattern: [UInt8]) -> Bool {
        zip(name, pattern).allSatisfy { $0 == $1 || ($0 ^ $1 == 0x20 && (0x61...0x7A).contains($0 | 0x20)) }
    }
}
