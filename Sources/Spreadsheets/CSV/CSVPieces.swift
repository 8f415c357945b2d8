import Foundation
import Synchronization

/// A long text cut at line ends, to be read on all cores at once.
///
/// Only a text without quotes can be cut so, for a quoted field may reach over line ends. Where a row has to be told
/// of, or there are more than a sheet holds, the text is read in one go instead.
struct CSVPieces {
    private let text: GrowingBuffer<UInt8>
    private let separator: UInt8
    /// Where the pieces start, and where the last one ends.
    private let cuts: [Int]

    /// Less than this is read as fast by one core.
    private static let smallest = 1 << 20

    /// `nil` where the text cannot be cut, or need not.
    init?(of text: GrowingBuffer<UInt8>, _ separator: CSVSeparator) {
        let size = text.count - separator.start
        let pieces = min(ProcessInfo.processInfo.activeProcessorCount, size / Self.smallest)
        guard pieces > 1, text.bytes.firstOffset(of: Byte.quote, from: separator.start) == nil else { return nil }
        self.text = text
        self.separator = separator.byte
        let starts = (1..<pieces).map { piece in
            let lineEnd = text.bytes.firstOffset(of: Byte.lineFeed, from: separator.start + size / pieces * piece)
            return lineEnd.map { $0 + 1 } ?? text.count
        }
        cuts = [separator.start] + starts + [text.count]
    }

    /// The rows of all pieces; `nil` where the text must be read in one go.
    func records() -> CSVRecords? {
        let pieces = Mutex([CSVRecords?](repeating: nil, count: cuts.count - 1))
        DispatchQueue.concurrentPerform(iterations: cuts.count - 1) { piece in
            let text = UnsafeRawBufferPointer(rebasing: text.bytes[..<cuts[piece + 1]])
            let records = CSVTokenizer.trial(of: text, from: cuts[piece], separator: separator)
            pieces.withLock { $0[piece] = records }
        }
        let read = pieces.withLock { $0.compactMap { $0 } }
        guard var all = read.first, read.allSatisfy(\.defects.kept.isEmpty) else { return nil }
        for piece in read.dropFirst() {
            guard all.append(piece) else { return nil }
        }
        return all
    }
}

extension CSVRecords {
    /// Adds the rows that follow; `false` where they are more than a sheet holds.
    fileprivate mutating func append(_ next: CSVRecords) -> Bool {
        guard rowCount + next.rowCount <= CellAddress.lastRow, cells.count + next.cells.count < CSVLimits.cells else {
            return false
        }
        let (rowsBefore, cellsBefore) = (UInt32(rowCount), UInt32(cells.count))
        for entry in next.rows.elements {
            rows.append(RowEntry(row: entry.row + rowsBefore, firstCell: entry.firstCell + cellsBefore))
        }
        cells.append(next.cells.base, count: next.cells.count)
        widths.append(next.widths.base, count: next.widths.count)
        lastColumn = max(lastColumn, next.lastColumn)
        return true
    }
}
