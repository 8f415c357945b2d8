import CLibZip
import Findings
import Foundation

/// A ZIP file in memory. In this module, only `ZipContainer` and `InflatingPart` use libzip.
///
/// Names are looked up as Office does: ignoring ASCII case, with either kind of slash, percent-encoded or not. Inflated
/// bytes are counted as they come; declared sizes are not trusted.
final class ZipContainer {
    struct Entry {
        /// As it is written in the file.
        let name: String
        fileprivate let index: UInt64
        fileprivate let deflated: Int
        /// The inflated size that the file declares.
        let inflated: Int
        let isEncrypted: Bool
        /// Whether another entry has the same name, ignoring case.
        fileprivate var isAmbiguous = false

        var isFolder: Bool { name.hasSuffix("/") || name.hasSuffix("\\") }
    }

    private let archive: OpaquePointer
    private var entries: [String: Entry] = [:]
    /// In the order of the file.
    private(set) var listing: [Entry] = []
    var names: [String] { listing.map(\.name) }
    private let budget: InflationBudget
    private let limits: Limits
    private let deadline: Deadline
    private let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: InflatingPart.chunkSize, alignment: 16)

    /// - Parameter bytes: they must live longer than the container.
    init(_ bytes: UnsafeRawBufferPointer, limits: Limits, deadline: Deadline) throws(PartFailure) {
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error) else {
            chunk.deallocate()
            throw PartFailure(&error)
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            chunk.deallocate()
            throw PartFailure(&error)
        }
        self.archive = archive
        self.deadline = deadline
        self.limits = limits
        budget = InflationBudget(limits: limits)
        try listEntries(bytes, limits: limits)
    }

    deinit {
        zip_discard(archive)
        chunk.deallocate()
    }

    private func listEntries(_ bytes: UnsafeRawBufferPointer, limits: Limits) throws(PartFailure) {
        let count = zip_get_num_entries(archive, 0)
        guard count <= limits.entries else {
            throw .refused(.tooManyEntries, details: [.limit: "\(limits.entries)"])
        }
        guard let directory = CentralDirectory(bytes, limit: limits.entries), directory.entries.count == Int(count)
        else { throw .damaged("central directory") }
        guard !directory.overlaps else { throw .refused(.overlappingEntries) }
        for index in 0..<UInt64(max(0, count)) {
            guard let name = zip_get_name(archive, index, ZIP_FL_ENC_GUESS).map({ String(cString: $0) }) else {
                continue
            }
            var stat = zip_stat_t()
            zip_stat_index(archive, index, 0, &stat)
            let key = Self.key(name)
            let entry = Entry(
                name: name, index: index, deflated: Int(clamping: stat.comp_size),
                inflated: Int(clamping: stat.size), isEncrypted: stat.encryption_method != UInt16(ZIP_EM_NONE))
            listing.append(entry)
            if entries[key] == nil {
                entries[key] = entry
            } else {
                entries[key]?.isAmbiguous = true
            }
        }
    }

    func contains(_ name: String) -> Bool { entries[Self.key(name)] != nil }

    /// Inflates a part and passes it on in pieces of 64 KiB. Only the last one may be shorter.
    ///
    /// Until this returns, nothing final may be done with the pieces, because a wrong checksum is noticed only at the
    /// end.
    ///
    /// - Parameter freeBytes: how many bytes may be inflated whatever the deflated size is; if `nil`, what the limits
    ///   say.
    func read(_ name: String, freeBytes: Int? = nil, _ consume: (UnsafeRawBufferPointer) throws(PartFailure) -> Void)
        throws(PartFailure)
    {
        guard let entry = entries[Self.key(name)] else { throw .damaged("\(name): missing") }
        guard !entry.isAmbiguous else { throw .refused(.duplicatePart, value: name) }
        try read(entry, freeBytes: freeBytes, consume)
    }

    /// The same for an entry of the listing.
    func read(_ entry: Entry, freeBytes: Int? = nil, _ consume: (UnsafeRawBufferPointer) throws(PartFailure) -> Void)
        throws(PartFailure)
    {
        guard let file = zip_fopen_index(archive, entry.index, 0) else { throw PartFailure(zip_get_error(archive)) }
        defer { zip_fclose(file) }
        budget.startPart(deflated: entry.deflated, free: freeBytes ?? limits.freeBytes)
        let part = InflatingPart(file: file, budget: budget)
        if entry.deflated >= ReadAhead.worthwhile {
            let ahead = ReadAhead(part)
            if ahead.start() { return try ahead.read(deadline: deadline, consume) }
        }
        try readDirectly(part, consume)
    }

    private func readDirectly(
        _ part: InflatingPart, _ consume: (UnsafeRawBufferPointer) throws(PartFailure) -> Void
    ) throws(PartFailure) {
        while true {
            let filled = try part.fill(chunk)
            try deadline.check()
            if filled > 0 { try consume(UnsafeRawBufferPointer(rebasing: chunk[..<filled])) }
            if filled < chunk.count { return }
        }
    }

    /// The form in which names are compared: as in OPC, ignoring case and percent-encoding (ECMA-376, part 2, part
    /// names), and with either kind of slash.
    private static func key(_ name: String) -> String {
        var key: [UInt8] = []
        for byte in (name.removingPercentEncoding ?? name).utf8 {
            switch byte {
            case UInt8(ascii: "\\"): key.append(UInt8(ascii: "/"))
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): key.append(byte | 0x20)
            default: key.append(byte)
            }
        }
        return String(decoding: key.drop { $0 == UInt8(ascii: "/") }, as: UTF8.self)
    }
}
