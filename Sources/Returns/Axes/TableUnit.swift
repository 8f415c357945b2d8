/// The unit of a whole table, given above it: "(ĐVT: người)", "Đơn vị tính: %".
enum TableUnit {
    static func isOtherThanPoints(_ text: LabelledText) -> Bool {
        let words = text.words.map(\.folded)
        guard
            let start = words.indices.first(where: {
                words[$0...].starts(with: ["don", "vi", "tinh"]) || words[$0] == "dvt"
            })
        else { return false }
        let behind = text.words[(start + (words[start] == "dvt" ? 1 : 3))...]
        return text.hasPercent || !behind.isEmpty && !behind.contains { ["diem", "d"].contains($0.folded) }
    }
}
