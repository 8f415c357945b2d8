import CLibZip

/// A ZIP file that is split into its parts and put together again with the right lengths and checksums, so that changed
/// XML gets past the container.
struct PartedPackage {
    struct Part {
        var name: [UInt8]
        var content: [UInt8]
    }

    var parts: [Part] = []
    /// How many bytes of a part are inflated at most.
    private static let mostBytes = 16 << 20

    /// `nil` if libzip finds no ZIP file in the bytes.
    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: [0x50, 0x4B]) else { return nil }
        var parts: [Part] = []
        let isArchive = bytes.withUnsafeBytes { bytes -> Bool in
            var error = zip_error_t()
            guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error) else {
                return false
            }
            guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
                zip_source_free(source)
                return false
            }
            defer { zip_discard(archive) }
            for index in 0..<UInt64(clamping: min(64, zip_get_num_entries(archive, 0))) {
                guard let name = zip_get_name(archive, index, ZIP_FL_ENC_RAW) else { continue }
                parts.append(Part(name: Array(String(cString: name).utf8), content: Self.content(archive, index)))
            }
            return true
        }
        guard isArchive, !parts.isEmpty else { return nil }
        self.parts = parts
    }

    private static func content(_ archive: OpaquePointer, _ index: UInt64) -> [UInt8] {
        guard let file = zip_fopen_index(archive, index, 0) else { return [] }
        defer { zip_fclose(file) }
        var content: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while content.count < mostBytes {
            let got = zip_fread(file, &chunk, UInt64(chunk.count))
            guard got > 0 else { break }
            content += chunk[..<Int(got)]
        }
        return content
    }

    var inflatedSize: Int { parts.reduce(0) { $0 + $1.content.count } }

    /// The ZIP file, without compression.
    var bytes: [UInt8] {
        var file: [UInt8] = []
        var directory: [UInt8] = []
        for part in parts {
            let offset = file.count
            let common =
                Self.number(20, 2) + Self.number(0x800, 2) + Self.number(0, 2) + Self.number(0x21_0000, 4)
                + Self.number(Checksum.crc32(part.content), 4) + Self.number(part.content.count, 4)
                + Self.number(part.content.count, 4) + Self.number(part.name.count, 2) + Self.number(0, 2)
            file += Self.number(0x0403_4B50, 4) + common + part.name + part.content
            directory +=
                Self.number(0x0201_4B50, 4) + Self.number(20, 2) + common + Self.number(0, 2 + 2 + 2 + 4)
                + Self.number(offset, 4) + part.name
        }
        let end =
            Self.number(0x0605_4B50, 4) + Self.number(0, 4) + Self.number(parts.count, 2)
            + Self.number(parts.count, 2) + Self.number(directory.count, 4) + Self.number(file.count, 4)
            + Self.number(0, 2)
        return file + directory + end
    }

    private static func number(_ value: some BinaryInteger, _ width: Int) -> [UInt8] {
        (0..<width).map {
            $0 < 8 ? UInt8(truncatingIfNeeded: UInt64(truncatingIfNeeded: value) >> (8 * UInt64($0))) : 0
        }
    }
}
