import Foundation
import Testing

@testable import SpreadsheetSamples

/// How much memory reading a file may take, measured from outside as the peak of the program's process.
@Suite struct MemoryTests {
    /// Reading takes at most this many bytes for each byte of the inflated file.
    private static let most = 20

    private let program: ProgramTests

    init() throws { program = try ProgramTests() }

    /// For each thing that is kept in memory, a file that takes the fewest bytes for it; each file has about a MiB.
    @Test(arguments: Dense.allCases) func readingTakesAtMostTwentyTimesTheInflatedSize(dense: Dense) throws {
        let empty = try peak(reading: Array("a,b\n1,2\n".utf8))
        let (bytes, inflated) = try dense.file()
        let growth = try peak(reading: bytes) - empty
        #expect(growth < Self.most * inflated, "\(growth) bytes of memory for \(inflated)")
    }

    /// In bytes. Linux starts a child's peak at its parent's, so a small process must start the program.
    private func peak(reading bytes: [UInt8]) throws -> Int {
        let file = program.folder.appendingPathComponent("file")
        try Data(bytes).write(to: file)
        let ending = try program.run(
            "/usr/bin/python3 -B '\(ProgramTests.sources.path)/Tests/Bench/measure.py' '\(ProgramTests.program.path)' "
                + "cells '\(file.path)'")
        return try #require(Int(ending.output.trimmingCharacters(in: .whitespacesAndNewlines)), "\(ending.errors)")
            << 10
    }
}

/// The kinds of file that need the most memory for their size. No part exceeds the first MiB, up to which a part may
/// shrink to almost nothing.
enum Dense: CaseIterable {
    case fields, lines, cells, strings, merges

    /// The bytes of the file, and its inflated size.
    func file() throws -> (bytes: [UInt8], inflated: Int) {
        switch self {
        case .fields: return plain(String(repeating: "1,1,1,1,1,1,1,1\n", count: 64 << 10))
        case .lines: return plain(String(repeating: "1\n", count: 512 << 10))
        case .cells: return try workbook(rows: row(of: String(repeating: "<c><v>1</v></c>", count: 100), times: 680))
        case .strings: return try workbook(rows: "<row/>", strings: String(repeating: "<si/>", count: 200 << 10))
        case .merges:
            let merges = (0..<30_000).map { "<mergeCell ref=\"A\($0 + 1):B\($0 + 1)\"/>" }.joined()
            return try workbook(rows: "<row/>", afterData: "<mergeCells>\(merges)</mergeCells>")
        }
    }

    private func row(of cells: String, times: Int) -> String {
        String(repeating: "<row>\(cells)</row>", count: times)
    }

    private func plain(_ text: String) -> (bytes: [UInt8], inflated: Int) { (Array(text.utf8), text.utf8.count) }

    private func workbook(
        rows: String, afterData: String = "", strings: String? = nil
    ) throws -> (bytes: [UInt8], inflated: Int) {
        let book = HandMadeWorkbook(rows: rows, afterData: afterData, strings: strings)
        return (try book.bytes(), rows.utf8.count + afterData.utf8.count + (strings?.utf8.count ?? 0))
    }
}
