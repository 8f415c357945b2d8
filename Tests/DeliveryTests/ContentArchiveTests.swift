import Foundation
import Testing

@testable import Delivery

@Suite struct ContentArchiveTests {
    let root = FileManager.default.temporaryDirectory.appending(path: "tonghop-archive-\(UUID().uuidString)")
    var archive: ContentArchive { ContentArchive(folder: root.appending(path: "archive").path) }
    let bytes = Array("Bành Trạch".utf8)

    @Test func bytesLieUnderTheirHashAndComeBack() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        let digest = try archive.keep(bytes)
        #expect(try digest == Digest.sha256(of: bytes))
        #expect(try archive.bytes(digest) == bytes)
        #expect(archive.path(digest).hasSuffix("/archive/sha256/\(digest.prefix(2))/\(digest.dropFirst(2))"))
        #expect(try archive.keep(bytes) == digest)
        let folder = root.appending(path: "archive/sha256/\(digest.prefix(2))").path
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 1)
    }

    /// A flipped bit is noticed when the file is read, and repaired when the true bytes come again.
    @Test func alteredBytesAreRefusedAndMended() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        let digest = try archive.keep(bytes)
        var altered = bytes
        altered[3] ^= 1
        try Data(altered).write(to: URL(fileURLWithPath: archive.path(digest)))
        #expect(throws: ContentArchive.Failure.altered) { try archive.bytes(digest) }
        try archive.keep(bytes)
        #expect(try archive.bytes(digest) == bytes)
    }

    @Test func whatWasNeverKeptIsMissing() {
        #expect(throws: ContentArchive.Failure.missing) { try archive.bytes(String(repeating: "0", count: 64)) }
    }

    /// A file that a killed run left half written neither counts nor gets in the way.
    @Test func anUnfinishedFileIsWrittenAnew() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        let digest = try Digest.sha256(of: bytes)
        let folder = root.appending(path: "archive/sha256/\(digest.prefix(2))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data([1]).write(to: folder.appending(path: ".new-\(digest)"))
        #expect(throws: ContentArchive.Failure.missing) { try archive.bytes(digest) }
        #expect(try archive.bytes(archive.keep(bytes)) == bytes)
    }

    @Test func aPlaceThatCannotBeWrittenIsTold() {
        #expect(throws: PublicationError.self) { try ContentArchive(folder: "/proc/none").keep(bytes) }
    }
}
