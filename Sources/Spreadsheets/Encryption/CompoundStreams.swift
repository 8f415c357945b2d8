/// The streams of a compound file ([MS-CFB]), which is a small file system: sectors that are linked into chains.
struct CompoundStreams {
    private let bytes: UnsafeRawBufferPointer
    private let sectorSize: Int
    private let miniSectorSize: Int
    /// Streams shorter than this are in the mini stream.
    private let miniLimit: Int
    private var next: [UInt32] = []
    private var nextMini: [UInt32] = []
    private var miniStream: [UInt8] = []
    private var entries: [(name: [UInt8], start: UInt32, size: Int)] = []

    /// From this number on, a value ends a chain or is not a sector.
    private static let endOfChain: UInt32 = 0xFFFF_FFFA

    /// - Parameter bytes: they must live longer than the streams. The result is `nil` if they are broken.
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count >= 512, let shift = Self.number(bytes, 30, 2), shift == 9 || shift == 12,
            let miniShift = Self.number(bytes, 32, 2), miniShift <= shift
        else { return nil }
        self.bytes = bytes
        sectorSize = 1 << Int(shift)
        miniSectorSize = 1 << Int(miniShift)
        miniLimit = Int(Self.number(bytes, 56, 4) ?? 0)
        next = allocation()
        guard let directory = chain(from: word(48)) else { return nil }
        readDirectory(directory)
        guard let root = entries.first, let mini = chain(from: root.start),
            let allocation = chain(from: word(60))
        else { return nil }
        miniStream = Array(mini.prefix(root.size))
        nextMini = Self.words(of: allocation)
    }

    /// The content of the stream with this name.
    func stream(named name: String) -> [UInt8]? {
        let wanted: [UInt8] = name.utf8.flatMap { [$0, 0] }
        guard let entry = entries.first(where: { $0.name == wanted }) else { return nil }
        let content = entry.size < miniLimit ? miniChain(from: entry.start) : chain(from: entry.start)
        guard let content, content.count >= entry.size else { return nil }
        return Array(content.prefix(entry.size))
    }

    /// For each sector, the one that follows it. The header names the first 109 sectors of this table; more are named
    /// in extra sectors.
    private func allocation() -> [UInt32] {
        var sectors = (0..<109).map { word(76 + $0 * 4) }
        var further = word(68)
        var left = bytes.count / sectorSize
        while further < Self.endOfChain, left > 0, let sector = sector(further) {
            let words = Self.words(of: Array(sector))
            sectors += words.dropLast()
            further = words.last ?? Self.endOfChain
            left -= 1
        }
        return sectors.prefix { $0 < Self.endOfChain }.prefix(bytes.count / sectorSize)
            .flatMap { sector($0).map { Self.words(of: Array($0)) } ?? [] }
    }

    private mutating func readDirectory(_ directory: [UInt8]) {
        for start in stride(from: 0, through: directory.count - 128, by: 128) {
            let length = Int(directory[start + 64]) | Int(directory[start + 65]) << 8
            let words = Self.words(of: Array(directory[start + 116..<start + 124]))
            // An entry without a name is free; the first one is the root.
            guard (2...64).contains(length), words.count == 2, words[1] <= 0x7FFF_FFFF else { continue }
            entries.append((Array(directory[start..<start + length - 2]), words[0], Int(words[1])))
        }
    }

    private func sector(_ index: UInt32) -> UnsafeRawBufferPointer? {
        let start = (Int(index) + 1) * sectorSize
        // The last sector may be cut off.
        guard start < bytes.count else { return nil }
        return UnsafeRawBufferPointer(rebasing: bytes[start..<min(start + sectorSize, bytes.count)])
    }

    private func chain(from first: UInt32) -> [UInt8]? {
        var content: [UInt8] = []
        var index = first
        while index < Self.endOfChain {
            guard Int(index) < next.count, content.count <= bytes.count, let sector = sector(index) else { return nil }
            content += sector
            index = next[Int(index)]
        }
        return content
    }

    private func miniChain(from first: UInt32) -> [UInt8]? {
        var content: [UInt8] = []
        var index = first
        while index < Self.endOfChain {
            let start = Int(index) * miniSectorSize
            guard Int(index) < nextMini.count, start < miniStream.count, content.count <= miniStream.count else {
                return nil
            }
            content += miniStream[start..<min(start + miniSectorSize, miniStream.count)]
            index = nextMini[Int(index)]
        }
        return content
    }

    private func word(_ offset: Int) -> UInt32 { Self.number(bytes, offset, 4).map { UInt32($0) } ?? .max }

    private static func words(of bytes: [UInt8]) -> [UInt32] {
        stride(from: 0, through: bytes.count - 4, by: 4).map { start in
            bytes[start..<start + 4].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        }
    }

    /// A little-endian number; `nil` if it would go beyond the end.
    private static func number(_ bytes: UnsafeRawBufferPointer, _ position: Int, _ width: Int) -> UInt64? {
        guard position >= 0, position <= bytes.count - width else { return nil }
        return (0..<width).reversed().reduce(0) { $0 << 8 | UInt64(bytes[position + $1]) }
    }
}
