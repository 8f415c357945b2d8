/// The list of entries at the end of a ZIP file. It is read for what libzip does not tell: where each entry is.
struct CentralDirectory {
    struct Entry {
        /// Where the entry's local header starts.
        let offset: UInt64
        /// The least number of bytes that it takes from there: header, name and deflated data.
        let length: UInt64
        /// The inflated size that the file declares for it.
        let inflated: UInt64
    }

    let entries: [Entry]

    /// `nil` if there is no complete directory.
    init?(_ bytes: UnsafeRawBufferPointer, limit: Int) {
        guard let end = Self.endRecord(in: bytes) else { return nil }
        var entries: [Entry] = []
        var position = end.offset
        while entries.count < min(end.count, limit), let (entry, next) = Self.entry(bytes, at: position) {
            entries.append(entry)
            position = next
        }
        self.entries = entries
    }

    /// Whether two entries share bytes, which is a way to have the same data inflated many times.
    var overlaps: Bool {
        let ordered = entries.sorted { $0.offset < $1.offset }
        return zip(ordered, ordered.dropFirst()).contains { first, second in
            first.offset.addingReportingOverflow(first.length).partialValue > second.offset
        }
    }

    private static func endRecord(in bytes: UnsafeRawBufferPointer) -> (offset: Int, count: Int)? {
        var position = bytes.count - 22
        let earliest = max(0, bytes.count - 22 - 65_535)
        while position >= earliest {
            if number(bytes, position, 4) == 0x0605_4B50 {
                let record = zip64Record(bytes, before: position)
                let offset = record?.offset ?? number(bytes, position + 16, 4)
                let count = record?.count ?? number(bytes, position + 10, 2)
                if let offset, let count, count == 0 || number(bytes, Int(clamping: offset), 4) == 0x0201_4B50 {
                    return (Int(clamping: offset), Int(clamping: count))
                }
            }
            position -= 1
        }
        return nil
    }

    /// The 64-bit record before the end record. Large files have one, and some programs always write one.
    private static func zip64Record(_ bytes: UnsafeRawBufferPointer, before end: Int) -> (
        offset: UInt64, count: UInt64
    )? {
        guard number(bytes, end - 20, 4) == 0x0706_4B50, let at = number(bytes, end - 12, 8).map({ Int(clamping: $0) }),
            number(bytes, at, 4) == 0x0606_4B50, let count = number(bytes, at + 32, 8),
            let offset = number(bytes, at + 48, 8)
        else { return nil }
        return (offset, count)
    }

    private static func entry(_ bytes: UnsafeRawBufferPointer, at position: Int) -> (Entry, next: Int)? {
        guard number(bytes, position, 4) == 0x0201_4B50,
            var deflated = number(bytes, position + 20, 4), var inflated = number(bytes, position + 24, 4),
            let name = number(bytes, position + 28, 2), let extra = number(bytes, position + 30, 2),
            let comment = number(bytes, position + 32, 2), var offset = number(bytes, position + 42, 4)
        else { return nil }
        let extraStart = position + 46 + Int(name)
        if let wide = zip64Extra(bytes, extraStart..<extraStart + Int(extra)) {
            var field = wide
            if inflated == 0xFFFF_FFFF { (inflated, field) = (number(bytes, field, 8) ?? 0, field + 8) }
            if deflated == 0xFFFF_FFFF { (deflated, field) = (number(bytes, field, 8) ?? 0, field + 8) }
            if offset == 0xFFFF_FFFF { offset = number(bytes, field, 8) ?? 0 }
        }
        let length = deflated.addingReportingOverflow(30 + name)
        return (
            Entry(
                offset: offset, length: length.overflow ? .max : length.partialValue, inflated: inflated),
            extraStart + Int(extra) + Int(comment)
        )
    }

    /// Where the 64-bit values of an entry start.
    private static func zip64Extra(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int? {
        var position = range.lowerBound
        while position + 4 <= range.upperBound, let id = number(bytes, position, 2),
            let size = number(bytes, position + 2, 2)
        {
            if id == 1 { return position + 4 }
            position += 4 + Int(size)
        }
        return nil
    }

    /// A little-endian number; `nil` if it would go beyond the end.
    private static func number(_ bytes: UnsafeRawBufferPointer, _ position: Int, _ width: Int) -> UInt64? {
        guard position >= 0, position <= bytes.count - width else { return nil }
        return (0..<width).reversed().reduce(0) { $0 << 8 | UInt64(bytes[position + $1]) }
    }
}
