/// Reads `sharedStrings.xml`. Every `<si>` takes an index, even an empty one.
final class SharedStringsHandler: XMLHandler {
    private let stored = GrowingBuffer<UInt8>(capacity: 4096)
    private let ends = GrowingBuffer<UInt32>(capacity: 256)
    private var runs: [Int: [SharedStrings.Run]] = [:]
    @exclusivity(unchecked) private var item: StringItem
    private var isInTable = false
    private var isInItem = false
    private let limits: Limits

    /// - Parameter hasStruckCells: whether some font of the workbook is struck through.
    init(limits: Limits, hasStruckCells: Bool) {
        self.limits = limits
        item = StringItem(keepsPlainRuns: hasStruckCells)
    }

    var strings: SharedStrings { SharedStrings(text: stored, ends: ends, runs: runs) }

    override func start(_ element: XMLElement) -> Bool {
        if isInItem { return item.start(element, isSpacePreserved: isSpacePreserved, in: stored) }
        if isInTable {
            guard element.isNamed("si") else { return false }
            isInItem = true
            item.begin(at: stored.count)
            return true
        }
        isInTable = element.isNamed("sst")
        if !isInTable { failure = .damaged("no shared strings") }
        return isInTable
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isInItem, item.isInText, let base = bytes.baseAddress { stored.append(base, count: bytes.count) }
    }

    override func end() {
        guard isInItem else { return }
        if item.end(in: stored) { return }
        item.finish(in: stored)
        isInItem = false
        if !item.runs.isEmpty { runs[ends.count] = item.runs }
        ends.append(UInt32(truncatingIfNeeded: stored.count))
        if ends.count > limits.strings {
            failure = .refused(.tooManyStrings, details: [.limit: "\(limits.strings)"])
        }
    }
}
