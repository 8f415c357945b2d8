import Findings
import Foundation
import Synchronization

/// Cuts a long text at line ends, so that the pieces can be read on all cores at once.
///
/// That works only for pieces that have no quotes and nothing to report. The rows of a piece count only if no quoted
/// field from an earlier piece reaches into it. `CSVTokenizer` reads everything else itself.
struct CSVPieces {
    private let text: GrowingBuffer<UInt8>
    private let separator: UInt8
    /// Where each piece starts, and where the last one ends.
    private let cuts: [Int]
    private let cores = ProcessInfo.processInfo.activeProcessorCount

    /// In bytes. Small enough for the caches, large enough to be worth a thread.
    private static let size = 1 << 20

    init(of text: GrowingBuffer<UInt8>, _ separator: CSVSeparator) {
        self.text = text
        self.separator = separator.byte
        var cuts = [separator.start]
        while cores > 1, let cut = text.bytes.firstOffset(of: Byte.lineFeed, from: cuts[cuts.count - 1] + Self.size),
            cut + 1 < text.count
        {
            cuts.append(cut + 1)
        }
        self.cuts = cuts + [text.count]
    }

    /// Passes on all pieces in order, reading as many at once as there are cores. `body` gets the range of each piece
    /// and, if it could be read on its own, its rows.
    func forEach(_ body: (Range<Int>, CSVRecords?) -> Void) {
        for first in stride(from: 0, to: cuts.count - 1, by: cores) {
            let pieces = first..<min(first + cores, cuts.count - 1)
            let records = Mutex([Int: CSVRecords]())
            if cuts.count > 2 {
                DispatchQueue.concurrentPerform(iterations: pieces.count) { index in
                    let piece = first + index
                    let rows = rows(of: cuts[piece]..<cuts[piece + 1])
                    records.withLock { $0[piece] = rows }
                }
            }
            let read = records.withLock { $0 }
            for piece in pieces { body(cuts[piece]..<cuts[piece + 1], read[piece]) }
        }
    }

    private func rows(of piece: Range<Int>) -> CSVRecords? {
        guard text.bytes.firstOffset(of: Byte.quote, from: piece.lowerBound, to: piece.upperBound) == nil else {
            return nil
        }
        let upToEnd = UnsafeRawBufferPointer(rebasing: text.bytes[..<piece.upperBound])
        let records = CSVTokenizer.trial(of: upToEnd, from: piece.lowerBound, separator: separator)
        return records.defects.kept.isEmpty ? records : nil
    }
}

extension CSVRecords {
    /// Appends these rows; `false` if there would be more than a sheet can have.
    mutating func append(_ next: CSVRecords) -> Bool {
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
