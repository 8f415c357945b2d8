import Findings
import VietnameseText

extension CSVRecords {
    /// Repairs cells whose text is in an old or wrong encoding although the file is not, because clerks paste text from
    /// other documents. The new text is put at the end of the buffer.
    ///
    /// First it only checks cells with characters that Vietnamese in Unicode does not use. If one of them is repaired,
    /// it checks all cells beyond ASCII, because `CÊp` has no such character.
    func repairLegacyText(in text: GrowingBuffer<UInt8>, file: String) -> [Finding] {
        var repairs = TextRepairs()
        var known = KnownRepairs()
        repair(&repairs, &known, in: text, file, where: UTF8Survey.holdsForeignLatin)
        if !repairs.isEmpty { repair(&repairs, &known, in: text, file) { $0.contains { $0 >= 0x80 } } }
        return repairs.findings
    }

    private func repair(
        _ repairs: inout TextRepairs, _ known: inout KnownRepairs, in text: GrowingBuffer<UInt8>, _ file: String,
        where isSuspect: (UnsafeBufferPointer<UInt8>) -> Bool
    ) {
        for row in 0..<rows.count {
            for index in cellIndices(ofRowEntry: row) {
                let (offset, length) = cells[index].textRange
                let bytes = UnsafeBufferPointer(start: text.base + offset, count: length)
                guard isSuspect(bytes) else { continue }
                let before = String(decoding: bytes, as: UTF8.self)
                guard let repair = known.repair(of: before) else { continue }
                let address = CellAddress(row: Int(rows[row].row), column: cells[index].column)
                repairs.add(repair, of: before, at: Place(file: file, cell: address))
                setText(ofCell: index, to: repair.text, in: text)
            }
        }
    }

    /// The results for earlier texts, since the same text often stands in many cells.
    private struct KnownRepairs {
        private var repairs: [String: LegacyText.Repair?] = [:]
        /// How many texts are kept. Others are examined each time.
        private static let mostTexts = 20_000

        mutating func repair(of text: String) -> LegacyText.Repair? {
            if let known = repairs[text] { return known }
            let repair = LegacyText.repair(text, fontName: nil)
            if repairs.count < Self.mostTexts { repairs[text] = .some(repair) }
            return repair
        }
    }

    private func setText(ofCell index: Int, to string: String, in text: GrowingBuffer<UInt8>) {
        let offset = text.count
        for byte in string.utf8 { text.append(byte) }
        cells[index] = cells[index].withText(offset: offset, length: text.count - offset)
    }
}
