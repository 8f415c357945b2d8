import Findings

/// Compound files (CFB): the format of Office before 2007, which still wraps encrypted workbooks.
enum CompoundFile {
    static func kind(_ bytes: UnsafeRawBufferPointer) -> FileKind {
        // A file encrypted by rights management has no password. Only an account can open it.
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

    /// Whether the directory has an entry with this name, in any case, because `WORKBOOK` and `BOOK` occur too. Entries
    /// take 128 bytes and start at multiples of that. Looking at all of these avoids following the chain of sectors,
    /// which may be broken.
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

    /// Compares names, ignoring the case of ASCII letters.
    private static func isSame(_ name: Slice<UnsafeRawBufferPointer>, _ pattern: [UInt8]) -> Bool {
        zip(name, pattern).allSatisfy { $0 == $1 || ($0 ^ $1 == 0x20 && (0x61...0x7A).contains($0 | 0x20)) }
    }
}
