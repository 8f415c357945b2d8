import Civil
import Foundation
import Glibc
import Testing

@testable import Delivery

@Suite struct ZipArchiveTests {
    private let date = CivilDate(year: 2022, month: 11, day: 30)
    private let files = [
        PublishedFile(path: "b.csv", bytes: Array("Bắc Kạn;1\r\n".utf8)),
        PublishedFile(path: "phu-luc/061-ba-be.html", bytes: Array(repeating: 0x41, count: 70_000)),
        PublishedFile(path: "a", bytes: []),
    ]

    private struct Entry: Decodable, Equatable {
        let name, content, date: String
    }

    @Test func anotherReaderFindsTheFilesInOrderWithTheDateOfTheReport() throws {
        let folder = try TemporaryFolder()
        let bytes = try ZipArchive.bytes(of: files, dated: #require(date))
        try Data(bytes).write(to: URL(fileURLWithPath: "\(folder.path)/a.zip"))
        let entries: [Entry] = try Python.answer(
            "zip.py", ["\(folder.path)/a.zip"])
        #expect(
            entries
                == files.map {
                    Entry(
                        name: $0.path, content: String(decoding: $0.bytes, as: UTF8.self), date: "2022-11-30 12:0:0")
                })
        #expect(bytes.count < 2000)
    }

    @Test func theSameFilesGiveTheSameBytes() throws {
        let day = try #require(date)
        let first = try ZipArchive.bytes(of: files, dated: day)
        #expect(try ZipArchive.bytes(of: files, dated: day) == first)
        #expect(try ZipArchive.bytes(of: files.reversed(), dated: day) != first)
    }
}
