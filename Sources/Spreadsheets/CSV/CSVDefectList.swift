/// The defects of a file. All of them are counted, and the first ones of each kind are kept for findings.
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
