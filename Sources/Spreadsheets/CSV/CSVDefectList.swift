/// The defects of a file: all are counted, and of each kind the first are kept to be told one by one.
struct CSVDefectList {
    private(set) var kept: [CSVDefect] = []
    private var counts: [CSVDefect.Kind: Int] = [:]

    mutating func add(_ defect: CSVDefect) {
        let count = counts[defect.kind, default: 0]
        counts[defect.kind] = count + 1
        if count < CSVLimits.findingsOfAKind { kept.append(defect) }
    }

    /// How many defects of a kind were not kept.
    func surplus(of kind: CSVDefect.Kind) -> Int {
        max(0, counts[kind, default: 0] - CSVLimits.findingsOfAKind)
    }
}
