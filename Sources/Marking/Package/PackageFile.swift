import CLibZip
import Foundation
import Spreadsheets

/// A workbook's ZIP file in which single parts can be replaced. Every other entry is copied as it is, with its
/// compressed bytes, and keeps its place.
///
/// Names are compared as Office does it, without regard to ASCII case.
final class PackageFile {
    private let archive: OpaquePointer
    private let source: OpaquePointer
    private var isOpen = true
    private var indices: [String: UInt64] = [:]
    private var changed: [String: [UInt8]] = [:]
    /// Added parts, in the order in which they were added.
    private var added: [(name: String, bytes: [UInt8])] = []

    /// In bytes. A part that is larger when inflated is not worth the memory.
    static let largestPart = 48 << 20
    /// In bytes. For a larger file there is only the list.
    static let largestFile = 16 << 20
    private static let mostEntries = 10_000

    init(_ bytes: [UInt8]) throws(Unmarkable) {
        guard bytes.count <= Self.largestFile else { throw .tooLarge }
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        // The source takes over a copy, which becomes the new file.
        guard let copy = malloc(max(1, bytes.count)) else { throw .tooLarge }
        bytes.withUnsafeBytes { memory in
            if let base = memory.baseAddress { copy.copyMemory(from: base, byteCount: memory.count) }
        }
        guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, &error) else {
            free(copy)
            throw .damaged
        }
        zip_source_keep(source)
        guard let archive = zip_open_from_source(source, 0, &error) else {
            zip_source_free(source)
            zip_source_free(source)
            throw .damaged
        }
        self.archive = archive
        self.source = source
        try list()
    }

    deinit {
        if isOpen { zip_discard(archive) }
        zip_source_free(source)
    }

    private func list() throws(Unmarkable) {
        let count = zip_get_num_entries(archive, 0)
        guard count <= Self.mostEntries else { throw .tooLarge }
        for index in 0..<UInt64(max(0, count)) {
            guard let name = zip_get_name(archive, index, zip_flags_t(ZIP_FL_ENC_GUESS)).map({ String(cString: $0) })
            else { throw .damaged }
            var status = zip_stat_t()
            guard zip_stat_index(archive, index, 0, &status) == 0 else { throw .damaged }
            guard status.encryption_method == UInt16(ZIP_EM_NONE) else { throw .encrypted }
            // If two entries have one name, programs differ in which they read.
            guard indices.updateValue(index, forKey: Self.key(name)) == nil else { throw .notUnderstood(name) }
        }
    }

    private static func key(_ name: String) -> String {
        let name = name.utf8.contains(UInt8(ascii: "%")) ? name.removingPercentEncoding ?? name : name
        let bytes = name.utf8.map { byte -> UInt8 in
            switch byte {
            case UInt8(ascii: "\\"): UInt8(ascii: "/")
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
            default: byte
            }
        }
        return String(decoding: bytes.drop { $0 == UInt8(ascii: "/") }, as: UTF8.self)
    }

    func contains(_ name: String) -> Bool {
        let key = Self.key(name)
        return indices[key] != nil || added.contains { Self.key($0.name) == key }
    }

    /// A part with all changes so far; `nil` if there is none of this name.
    func part(_ name: String) throws(Unmarkable) -> [UInt8]? {
        let key = Self.key(name)
        if let bytes = changed[key] { return bytes }
        if let own = added.first(where: { Self.key($0.name) == key }) { return own.bytes }
        guard let index = indices[key] else { return nil }
        guard let file = zip_fopen_index(archive, index, 0) else { throw .damaged }
        defer { zip_fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let got = zip_fread(file, &chunk, UInt64(chunk.count))
            guard got >= 0 else { throw .damaged }
            guard got > 0 else { return bytes }
            bytes += chunk[..<Int(got)]
            guard bytes.count <= Self.largestPart else { throw .tooLarge }
        }
    }

    /// Replaces a part, or adds one.
    func put(_ bytes: [UInt8], as name: String) {
        let key = Self.key(name)
        if indices[key] != nil {
            changed[key] = bytes
        } else if let index = added.firstIndex(where: { Self.key($0.name) == key }) {
            added[index].bytes = bytes
        } else {
            added.append((name, bytes))
        }
    }

    /// A name that no part has, made of `stem`, a number and `ending`.
    func freeName(_ stem: String, _ ending: String) -> String {
        var number = 1
        while contains("\(stem)\(number)\(ending)") { number += 1 }
        return "\(stem)\(number)\(ending)"
    }

    /// The changed file. The package cannot be used after this.
    func written() throws(Unmarkable) -> [UInt8] {
        for (key, bytes) in changed.sorted(by: { $0.key < $1.key }) {
            guard let index = indices[key] else { continue }
            let content = try content(bytes)
            guard zip_file_replace(archive, index, content, 0) == 0 else {
                zip_source_free(content)
                throw .damaged
            }
            try settle(index)
        }
        for (name, bytes) in added {
            let content = try content(bytes)
            let index = zip_file_add(archive, name, content, zip_flags_t(ZIP_FL_ENC_UTF_8))
            guard index >= 0 else {
                zip_source_free(content)
                throw .damaged
            }
            try settle(UInt64(index))
        }
        guard zip_close(archive) == 0 else { throw .damaged }
        isOpen = false
        return try result()
    }

    /// Dates an entry 01/01/1980, as Excel itself does for the parts of every workbook, so that the same changes give
    /// the same bytes.
    private func settle(_ index: UInt64) throws(Unmarkable) {
        guard zip_file_set_dostime(archive, index, 0, 1 << 5 | 1, 0) == 0,
            zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, 6) == 0
        else { throw .damaged }
    }

    private func content(_ bytes: [UInt8]) throws(Unmarkable) -> OpaquePointer {
        // libzip reads the copy when the archive is closed.
        guard let copy = malloc(max(1, bytes.count)) else { throw .tooLarge }
        bytes.withUnsafeBytes { memory in
            if let base = memory.baseAddress { copy.copyMemory(from: base, byteCount: memory.count) }
        }
        guard let content = zip_source_buffer(archive, copy, UInt64(bytes.count), 1) else {
            free(copy)
            throw .damaged
        }
        return content
    }

    private func result() throws(Unmarkable) -> [UInt8] {
        var status = zip_stat_t()
        guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else { throw .damaged }
        defer { zip_source_close(source) }
        var bytes = [UInt8](repeating: 0, count: Int(status.size))
        guard zip_source_read(source, &bytes, status.size) == Int64(status.size) else { throw .damaged }
        return bytes
    }
}
