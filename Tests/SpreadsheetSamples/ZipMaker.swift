import CLibZip
import Foundation

/// Makes ZIP files in memory, so that a test can have the XML of its workbook as text.
enum ZipMaker {
    struct Failure: Error {}

    /// A ZIP file with these entries in this order, deflated.
    static func zip(_ entries: [(name: String, content: [UInt8])]) throws -> [UInt8] {
        var error = zip_error_t()
        guard let target = zip_source_buffer_create(nil, 0, 0, &error),
            let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error)
        else { throw Failure() }
        zip_source_keep(target)
        defer { zip_source_free(target) }
        for entry in entries {
            // libzip reads the content when the archive is closed, and then frees it.
            guard let copy = malloc(max(1, entry.content.count)) else { throw Failure() }
            entry.content.withUnsafeBytes { bytes in
                if let base = bytes.baseAddress { _ = memcpy(copy, base, bytes.count) }
            }
            guard let source = zip_source_buffer(archive, copy, UInt64(entry.content.count), 1) else { throw Failure() }
            let index = zip_file_add(archive, entry.name, source, ZIP_FL_ENC_UTF_8)
            // The same entries give the same bytes at any time.
            guard index >= 0, zip_file_set_dostime(archive, UInt64(index), 0, 0x5481, 0) == 0 else { throw Failure() }
        }
        guard zip_close(archive) == 0 else { throw Failure() }
        return try contents(of: target)
    }

    private static func contents(of source: OpaquePointer) throws -> [UInt8] {
        guard zip_source_open(source) == 0 else { throw Failure() }
        defer { zip_source_close(source) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let got = zip_source_read(source, &chunk, UInt64(chunk.count))
            guard got > 0 else { return bytes }
            bytes += chunk[..<Int(got)]
        }
    }

    /// Overwrites a little-endian number in every central directory entry, or only in the one with this name.
    static func patchCentralDirectory(
        _ bytes: [UInt8], of name: String, field offset: Int, width: Int, _ change: (UInt64) -> UInt64
    ) -> [UInt8] {
        var bytes = bytes
        let wanted = Array(name.utf8)
        for position in 0..<max(0, bytes.count - 46)
        where bytes[position..<position + 4].elementsEqual([0x50, 0x4B, 1, 2])
            && bytes[(position + 46)...].starts(with: wanted)
        {
            let field = position + offset
            let old = (0..<width).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64(bytes[field + $1]) }
            for byte in 0..<width { bytes[field + byte] = UInt8(change(old) >> (8 * UInt64(byte)) & 0xFF) }
        }
        return bytes
    }
}
