import Foundation
import Glibc
import Testing

@testable import Delivery

/// A folder is published whole or not at all, on real file systems.
@Suite struct PublicationTests {
    let old: [PublishedFile]
    let new = [
        PublishedFile(path: "a.html", bytes: Array("new".utf8)),
        PublishedFile(path: "phu-luc/061-ba-be.html", bytes: Array("Ba Bể".utf8)),
        PublishedFile(path: "phu-luc/061-ba-be.csv", bytes: []),
    ]
    let oldContents = ["2022-11", "2022-11/SHA256SUMS", "2022-11/a.html", "2022-11/gone.csv"]
    let newContents = [
        "2022-11", "2022-11/a.html", "2022-11/phu-luc", "2022-11/phu-luc/061-ba-be.csv",
        "2022-11/phu-luc/061-ba-be.html",
    ]

    init() throws {
        let files = [
            PublishedFile(path: "a.html", bytes: Array("old".utf8)), PublishedFile(path: "gone.csv", bytes: [1]),
        ]
        old = files + [try Manifest.checksums(of: files)]
    }

    /// Publishes, and returns what was thrown.
    func failure(_ files: [PublishedFile], to folder: String) -> PublicationError? {
        do {
            try Publication.publish(files, to: folder)
            return nil
        } catch { return error }
    }

    @Test func aFirstPublicationMakesTheFoldersAboveIt() throws {
        let folder = try TemporaryFolder()
        try Publication.publish(new, to: folder.path + "/deep/reports/2022-11/")
        #expect(folder.contents == ["deep", "deep/reports"] + newContents.map { "deep/reports/" + $0 })
        #expect(folder.read("deep/reports/2022-11/phu-luc/061-ba-be.html") == "Ba Bể")
    }

    @Test func anOldFolderIsReplacedAndOthersAreLeftAlone() throws {
        let folder = try TemporaryFolder()
        try folder.write("mine", to: "notes.txt")
        try folder.write("mine", to: "2022-10/a.html")
        try folder.write("mine", to: ".tonghop-new-notes/a")
        let others = folder.contents
        try Publication.publish(old, to: folder.path + "/2022-11")
        try Publication.publish(new, to: folder.path + "/2022-11")
        #expect(folder.contents == (others + newContents).sorted())
        #expect(folder.read("2022-11/a.html") == "new")
    }

    @Test func withoutAnExchangeTwoRenamesReplaceTheFolder() throws {
        let folder = try TemporaryFolder()
        try Publication.publish(old, to: folder.path + "/2022-11")
        try Publication.publish(new, to: folder.path + "/2022-11") { _, _ in false }
        #expect(folder.contents == newContents)
        #expect(folder.read("2022-11/a.html") == "new")
    }

    // MARK: What people put into the folder

    /// Whatever the checksums do not name belongs to people: files, folders, links, names that are no text.
    @Test(arguments: [true, false]) func whatPeopleAddedStays(exchanges: Bool) throws {
        let folder = try TemporaryFolder()
        let target = folder.path + "/2022-11"
        try Publication.publish(old, to: target)
        try folder.write("signed", to: "2022-11/ban-ky.pdf")
        try folder.write("letter", to: "2022-11/công văn/1/a.txt")
        try folder.write("note", to: "2022-11/phu-luc/note.txt")
        #expect(symlink("/nowhere", target + "/link") == 0)
        let odd =
            target.utf8CString.dropLast()
            + Array("/\u{1}.txt".utf8CString).map { $0 == 1 ? CChar(bitPattern: 0xB6) : $0 }
        let file = Glibc.open(Array(odd), O_WRONLY | O_CREAT, 0o644)
        try #require(file >= 0)
        close(file)
        var before = stat()
        try #require(stat(target + "/ban-ky.pdf", &before) == 0)
        for files in [new, old] {
            let whole = files == old ? old : files + [try Manifest.checksums(of: files)]
            if exchanges {
                try Publication.publish(whole, to: target)
            } else {
                try Publication.publish(whole, to: target) { _, _ in false }
            }
            #expect(folder.read("2022-11/ban-ky.pdf") == "signed")
            #expect(folder.read("2022-11/công văn/1/a.txt") == "letter")
            #expect(folder.read("2022-11/phu-luc/note.txt") == "note")
            var status = stat()
            #expect(lstat(target + "/link", &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
            #expect(access(Array(odd), F_OK) == 0)
            // It is the file itself, not a copy.
            #expect(stat(target + "/ban-ky.pdf", &status) == 0 && status.st_ino == before.st_ino)
        }
        #expect(folder.read("2022-11/phu-luc/061-ba-be.html") == nil)
        #expect(folder.read("2022-11/SHA256SUMS") == String(decoding: old[2].bytes, as: UTF8.self))
        #expect(
            FileManager.default.enumerator(atPath: folder.path)?.contains { "\($0)".hasPrefix(".tonghop") } == false)
    }

    /// A published file that somebody changed, and a file with the name of a new one.
    @Test func whatPeopleChangedIsKeptBesideTheNew() throws {
        let folder = try TemporaryFolder()
        let target = folder.path + "/2022-11"
        try Publication.publish(old, to: target)
        try folder.write("changed", to: "2022-11/a.html")
        try folder.write("changed too", to: "2022-11/gone.csv")
        try folder.write("mine", to: "2022-11/phu-luc/061-ba-be.html")
        try folder.write("older", to: "2022-11/a (bản trước).html")
        try Publication.publish(new + [try Manifest.checksums(of: new)], to: target)
        #expect(folder.read("2022-11/a.html") == "new")
        #expect(folder.read("2022-11/a (bản trước).html") == "older")
        #expect(folder.read("2022-11/a (bản trước 2).html") == "changed")
        #expect(folder.read("2022-11/gone.csv") == "changed too")
        #expect(folder.read("2022-11/phu-luc/061-ba-be.html") == "Ba Bể")
        #expect(folder.read("2022-11/phu-luc/061-ba-be (bản trước).html") == "mine")
    }

    @Test func aFailedExchangeLeavesTheOldFolder() throws {
        let folder = try TemporaryFolder()
        try Publication.publish(old, to: folder.path + "/2022-11")
        #expect(throws: PublicationError(.system, at: "there", errno: EBUSY)) {
            try Publication.publish(new, to: folder.path + "/2022-11") { (_, _) throws(PublicationError) in
                throw PublicationError(.system, at: "there", errno: EBUSY)
            }
        }
        #expect(folder.contents == oldContents)
    }

    @Test func theFolderStandsAtEveryMoment() throws {
        let folder = try TemporaryFolder()
        let target = folder.path + "/2022-11"
        let mark = folder.path + "/was-missing"
        try Publication.publish(old, to: target)
        let reader = Thread {
            while !Thread.current.isCancelled {
                if access(target, F_OK) != 0 { mkdir(mark, 0o700) }
            }
        }
        reader.start()
        for round in 0..<40 { try Publication.publish(round % 2 == 0 ? new : old, to: target) }
        reader.cancel()
        while !reader.isFinished { usleep(1000) }
        #expect(access(mark, F_OK) != 0)
    }

    @Test(arguments: ["/etc/x", "../x", "a/../../x", "a//b", "./a", "", "a/", "a\nb", "a\\b"])
    func pathsThatLeadElsewhereAreRefusedBeforeAnythingIsTouched(path: String) throws {
        let folder = try TemporaryFolder()
        let files = [PublishedFile(path: "fine", bytes: []), PublishedFile(path: path, bytes: [])]
        #expect(failure(files, to: folder.path + "/new/2022-11") == PublicationError(.unsafePath, at: path))
        #expect(folder.contents == [])
    }

    @Test func twoFilesOfOneNameAreRefused() throws {
        let folder = try TemporaryFolder()
        let twice = [old[0], old[0]]
        #expect(failure(twice, to: folder.path + "/2022-11") == PublicationError(.duplicatePath, at: "a.html"))
    }

    @Test func aFileInTheWayIsLeftThere() throws {
        let folder = try TemporaryFolder()
        try folder.write("mine", to: "2022-11")
        let expected = PublicationError(.notAFolder, at: folder.path + "/2022-11", errno: ENOTDIR)
        #expect(failure(new, to: folder.path + "/2022-11") == expected)
        #expect(folder.contents == ["2022-11"])
        let below = PublicationError(.notAFolder, at: folder.path + "/2022-11", errno: ENOTDIR)
        #expect(failure(new, to: folder.path + "/2022-11/2022-11") == below)
    }

    @Test func aLinkInTheWayIsNotFollowed() throws {
        let folder = try TemporaryFolder()
        try folder.write("mine", to: "elsewhere/a.html")
        #expect(symlink(folder.path + "/elsewhere", folder.path + "/2022-11") == 0)
        #expect(failure(new, to: folder.path + "/2022-11")?.kind == .notAFolder)
        #expect(folder.contents == ["2022-11", "elsewhere", "elsewhere/a.html"])
    }

    @Test(.enabled(if: TemporaryFolder.canMount, "needs the right to mount"))
    func onAFullDiskTheOldFolderStays() throws {
        let folder = try TemporaryFolder(mountingKiB: 64)
        try Publication.publish(old, to: folder.path + "/2022-11")
        let big = new + [PublishedFile(path: "phu-luc/big.html", bytes: Array(repeating: 65, count: 100_000))]
        let error = failure(big, to: folder.path + "/2022-11")
        #expect(error?.errno == ENOSPC)
        #expect(error?.path.hasSuffix("/phu-luc/big.html") == true)
        #expect(folder.contents == oldContents)
        try Publication.publish(new, to: folder.path + "/2022-11")
        #expect(folder.contents == newContents)
    }

    @Test(.enabled(if: TemporaryFolder.canMount, "needs the right to mount"))
    func onAReadOnlyFileSystemTheOldFolderStays() throws {
        let folder = try TemporaryFolder(mountingKiB: 64)
        try Publication.publish(old, to: folder.path + "/2022-11")
        try folder.makeReadOnly()
        #expect(failure(new, to: folder.path + "/2022-11")?.errno == EROFS)
        #expect(failure(new, to: folder.path + "/reports/2022-11")?.errno == EROFS)
        #expect(folder.read("2022-11/a.html") == "old")
    }

    @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
    func aFolderThatMayNotBeWrittenIsNamed() throws {
        let folder = try TemporaryFolder()
        chmod(folder.path, 0o500)
        #expect(failure(new, to: folder.path + "/2022-11")?.errno == EACCES)
        chmod(folder.path, 0o700)
        #expect(folder.contents == [])
    }
}
