import VietnameseText

/// Cells whose text was in an old encoding inside a file that is not: clerks paste them from other documents.
struct CSVRepairs {
    var count = 0
    /// The first of them.
    var example: (address: CellAddress, before: String, after: String)?
}

extension CSVRecords {
    /// Repairs the cells that prove to be in TCVN3 or VNI. Their new text stands at the end of the buffer.
    ///
    /// Looks first at cells with characters that Vietnamese in Unicode does not use; where one of them is repaired,
    /// at all cells beyond ASCII, for `CÊp` uses none.
    func repairLegacyText(in text: GrowingBuffer<UInt8>) -> CSVRepairs {
        var repairs = CSVRepairs()
        repair(&repairs, in: text, where: UTF8Survey.holdsForeignLatin)
        if repairs.count > 0 { repair(&repairs, in: text) { $0.contains { $0 >= 0x80 } } }
        return repairs
    }

    private func repair(
        _ repairs: inout CSVRepairs, in text: GrowingBuffer<UInt8>,
        where isSuspect: (UnsafeBufferPointer<UInt8>) -> Bool
    ) {
        for row in 0..<rows.count {
            for index in cellIndices(ofRowEntry: row) {
                let (offset, length) = cells[index].textRange
                let bytes = UnsafeBufferPointer(start: text.base + offset, count: length)
                guard isSuspect(bytes) else { continue }
                let before = String(decoding: bytes, as: UTF8.self)
                guard let after = LegacyText.repair(before, fontName: nil)?.text else { continue }
                let address = CellAddress(row: Int(rows[row].row), column: cells[index].column)
                repairs.count += 1
                repairs.example = repairs.example ?? (address, before, after)
                setText(ofCell: index, to: after, in: text)
            }
        }
    }

    private func setText(ofCell index: Int, to string: String, in text: GrowingBuffer<UInt8>) {
        let offset = text.count
        for byte in string.utf8 { text.append(byte) }
        cells[index] = cells[index].withText(offset: offset, length: text.count - offset)
    }
}
