import Findings
import Foundation

/// What a file is, by its content. Its name may say something else.
enum FileKind: Equatable {
    case zip
    /// Separated text, or any other text.
    case text
    /// A file that somebody meant as a spreadsheet, but that must be saved in another format.
    case unsupported(FindingCode)
    /// A file that wraps other files and cannot be opened: the reason, and its common name.
    case sealed(FindingCode, String)
    /// A text or a picture, in which the figures of a return may stand.
    case document(Clause, hasTable: Bool)
    /// No spreadsheet; by the name that people know it under.
    case foreign(Clause)

    /// Bytes that tell nothing.
    static let unknown = FileKind.foreign(.unknownFile)

    /// A ZIP file without a spreadsheet in it.
    static let archive = FileKind.foreign(.zipArchive)

    init(of bytes: UnsafeRawBufferPointer) {
        self =
            Self.magic(bytes) ?? (MailHead.begins(bytes) ? .unsupported(.mailMessage) : nil) ?? Self.markup(bytes)
            ?? (Self.isBinary(bytes) ? .unknown : .text)
    }

    private static func magic(_ bytes: UnsafeRawBufferPointer) -> FileKind? {
        if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6]) { return .zip }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return CompoundFile.kind(bytes) }
        // Workbooks from before Excel 5 begin with a BOF record and have no container.
        if bytes.count >= 4, bytes[0] == 9, [0, 2, 4, 8].contains(bytes[1]), [4, 6, 8, 16].contains(bytes[2]),
            bytes[3] == 0
        {
            return .unsupported(.oldWorkbook)
        }
        if bytes.count >= 12, bytes.starts(with: Array("RIFF".utf8)), bytes[8..<12].elementsEqual("WEBP".utf8) {
            return .document(.picture("WEBP"), hasTable: false)
        }
        if bytes.count >= 12, bytes[4..<8].elementsEqual("ftyp".utf8) {
            return .document(.pictureOrFilm, hasTable: false)
        }
        if let archive = archives.first(where: { bytes.starts(with: $0.bytes) }) {
            return .sealed(.sealedArchive, archive.name)
        }
        // TNEF (MS-OXTNEF), in which Outlook wraps attachments for other Outlooks.
        if bytes.starts(with: [0x78, 0x9F, 0x3E, 0x22]) { return .sealed(.outlookMail, "winmail.dat") }
        if bytes.starts(with: [0x4D, 0x5A, 0x90, 0]) { return .foreign(.program) }
        return documents.first { bytes.starts(with: $0.bytes) }.map {
            .document($0.name, hasTable: false)
        }
    }

    private static let documents: [(name: Clause, bytes: [UInt8])] = [
        (.document("PDF"), Array("%PDF-".utf8)), (.document("RTF"), Array("{\\rtf".utf8)),
        (.picture("PNG"), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]), (.picture("JPEG"), [0xFF, 0xD8, 0xFF]),
        (.picture("GIF"), Array("GIF8".utf8)), (.picture("TIFF"), [0x49, 0x49, 0x2A, 0]),
        (.picture("TIFF"), [0x4D, 0x4D, 0, 0x2A]),
    ]

    private static let archives: [(name: String, bytes: [UInt8])] = [
        ("RAR", Array("Rar!\u{1A}\u{07}".utf8)), ("7-Zip", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        ("GZIP", [0x1F, 0x8B, 8]),
    ]

    /// HTML and XML that are meant as spreadsheets.
    private static func markup(_ bytes: UnsafeRawBufferPointer) -> FileKind? {
        // Leaving out the zero bytes makes UTF-16 readable.
        let head = String(decoding: bytes.prefix(8192).filter { $0 != 0 && $0 < 0x80 }, as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
        if isWebArchive(head) { return .unsupported(.htmlTable) }
        if head.hasPrefix("id;p") { return .unsupported(.sylkFile) }
        guard head.hasPrefix("<") else { return nil }
        if head.contains("urn:schemas-microsoft-com:office:spreadsheet") && !head.contains("<html") {
            return .unsupported(.xmlSpreadsheet2003)
        }
        if head.contains("opendocument") && head.contains("spreadsheet") { return .unsupported(.openDocument) }
        if ["<!doctype html", "<html", "<head", "<meta", "<table", "<body", "<style", "<div", "<!--"]
            .contains(where: head.hasPrefix) || head.contains("<html") || head.contains("<table")
        {
            return .unsupported(.htmlTable)
        }
        return head.hasPrefix("<?xml") ? .foreign(.xmlFile) : nil
    }

    /// A page saved together with everything it needs, as a message with several parts that was never sent.
    private static func isWebArchive(_ head: String) -> Bool {
        let lines = head.prefix(4096).split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
        guard let first = lines.first, first.prefix(while: { $0.isLetter || $0 == "-" }).count > 2,
            first.drop(while: { $0.isLetter || $0 == "-" }).first == ":",
            head.contains("mime-version:"), head.contains("multipart/related")
        else { return false }
        return !lines.contains { line in ["to:", "message-id:", "received:"].contains { line.hasPrefix($0) } }
    }

    /// Whether the bytes can hardly be text in any encoding, because they have control characters that texts do not
    /// have. Ends of lines, pages and files do not count, nor do single NULs.
    private static func isBinary(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let sample = Array(bytes.prefix(8192))
        var units = sample.map(UInt16.init)
        if CSVEncoding.declared(by: sample)?.encoding.isUTF32 == true { return false }
        // In UTF-16, one half of Đ (U+0110), ạ (U+1EA1) or a grave accent (U+0300) looks like a control character.
        if let encoding = CSVEncoding.utf16(of: sample) {
            let low = encoding == .utf16LittleEndian ? 0 : 1
            units = stride(from: 0, to: sample.count - 1, by: 2).map { start in
                UInt16(sample[start + low]) | UInt16(sample[start + 1 - low]) << 8
            }
        }
        let controls = units.count { $0 < 0x20 && ![0, 9, 10, 11, 12, 13, 0x1A, 0x1B].contains($0) }
        return controls * 20 > units.count
    }
}
