import VietnameseText

/// A cell whose text was in an old encoding inside a file that is not: a clerk pasted it from another document.
struct CSVRepair {
    let address: CellAddress
    let before: String
    let after: String
}

extension CSVRecords {
    /// Repairs the cells that prove to be in TCVN3 or VNI. Their new text stands at the end of the buffer.
    ///
    func repairLegacyText(in text: GrowingBuffer<UInt8>) -> [CSVRepair] {
        var repairs: [CSVRepair] = []
        var known: [String: String?] = [:]
        for row in 0..<rows.count {
            for index in cellIndices(ofRowEntry: row) {
                guard let before = textBeyondASCII(ofCell: index, in: text) else { continue }
                let after = known[before] ?? LegacyText.repair(before, fontName: nil)?.text
                if known.count < 10_000 { known[before] = .some(after) }
                guard let after else { continue }
                let address = CellAddress(row: Int(rows[row].row), column: Int(cells[index].column))
                repairs.append(CSVRepair(address: address, before: before, after: after))
                setText(ofCell: index, to: after, in: text)
            }
        }
        return repairs
    }

    private func textBeyondASCII(ofCell index: Int, in text: GrowingBuffer<UInt8>) -> String? {
        let (offset, length) = cells[index].textRange
        let bytes = UnsafeBufferPointer(start: text.base + offset, count: length)
        return bytes.contains { $0 >= 0x80 } ? String(decoding: bytes, as: UTF8.self) : nil
    }

    private func setText(ofCell index: Int, to string: String, in text: GrowingBuffer<UInt8>) {
        let offset = text.count
        for byte in string.utf8 { text.append(byte) }
        cells[index].payload = CellRecord.textPayload(offset: offset, length: text.count - offset)
    }
}
