import Findings

/// Compound files (CFB): what Office wrote before 2007, and what encrypted workbooks still come in.
enum CompoundFile {
    static func kind(_ bytes: UnsafeRawBufferPointer) -> FileKind {
        if holds("EncryptedPackage", bytes) { return .unsupported(.passwordProtected) }
        if holds("Workbook", bytes) || holds("Book", bytes) { return .unsupported(.oldWorkbook) }
        if holds("WordDocument", bytes) {
            return .document(vi: "văn bản Word (.doc)", en: "Word (.doc)", hasTable: false)
        }
        if holds("__properties_version1.0", bytes) { return .sealed(.outlookMail, "Outlook (.msg)") }
        if holds("PowerPoint Document", bytes) {
            return .foreign(vi: "bài trình chiếu PowerPoint (.ppt)", en: "PowerPoint (.ppt)")
        }
        return .foreign(vi: "tệp Office kiểu cũ", en: "OLE")
    }

    /// Whether the directory has an entry of this name. Entries take 128 bytes and start at multiples of it;
    /// looking at all of those saves following the chain of sectors, which a broken file may not have.
    private static func holds(_ name: String, _ bytes: UnsafeRawBufferPointer) -> Bool {
        let pattern: [UInt8] = name.utf8.flatMap { [$0, 0] } + [0, 0]
        var position = 512
        while position + 128 <= bytes.count {
            let length = Int(bytes[position + 64]) | Int(bytes[position + 65]) << 8
            if length == pattern.count, bytes[position..<position + length].elementsEqual(pattern) { return true }
            position += 128
        }
        return false
    }
}
