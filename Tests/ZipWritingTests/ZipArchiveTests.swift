import Civil
import Foundation
import Testing

@testable import ZipWriting

@Suite struct ZipArchiveTests {
    private let date = CivilDate(year: 2022, month: 11, day: 30)
    private let files = [
        ZipArchive.Entry(path: "b.csv", bytes: Array("Bắc Kạn;1\r\n".utf8)),
        ZipArchive.Entry(path: "phu-luc/061-ba-be.html", bytes: Array(repeating: 0x41, count: 70_000)),
        ZipArchive.Entry(path: "a", bytes: []),
    ]

    private struct Found: Decodable, Equatable {
        let name, content, date: String
    }

    @Test func anotherReaderFindsTheFilesInOrderWithTheDateOfTheReport() throws {
        let bytes = try ZipArchive.bytes(of: files, dated: #require(date))
        let entries = try Self.found(in: bytes)
        #expect(
            entries
                == files.map {
                    Found(
                        name: $0.path, content: String(decoding: $0.bytes, as: UTF8.self), date: "2022-11-30 12:0:0")
                })
        #expect(bytes.count < 2000)
    }

    @Test func littleEffortGivesTheSameFilesInMoreBytes() throws {
        let text = ZipArchive.Entry(path: "a", bytes: Array((0..<20_000).map { "\($0 % 977) xã\n" }.joined().utf8))
        let day = try #require(date)
        let quick = try ZipArchive.bytes(of: [text], dated: day, effort: .quick)
        #expect(try Self.found(in: quick).map(\.content) == [String(decoding: text.bytes, as: UTF8.self)])
        #expect(try ZipArchive.bytes(of: [text], dated: day).count < quick.count)
    }

    /// The entries that Python's own reader finds.
    private static func found(in archive: [UInt8]) throws -> [Found] {
        let file = FileManager.default.temporaryDirectory.appending(path: "zip-writing-\(UUID())")
        try Data(archive).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        process.arguments = [tests.path + "/Peers/zip.py", file.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return try JSONDecoder().decode([Found].self, from: data)
    }

    @Test func theSameFilesGiveTheSameBytes() throws {
        let day = try #require(date)
        let first = try ZipArchive.bytes(of: files, dated: day)
        #expect(try ZipArchive.bytes(of: files, dated: day) == first)
        #expect(try ZipArchive.bytes(of: files.reversed(), dated: day) != first)
    }
}
