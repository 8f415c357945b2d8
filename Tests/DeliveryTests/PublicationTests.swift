import Foundation
import Glibc
import Testing

@testable import Delivery

/// Whole or not at all, on real file systems.
@Suite struct PublicationTests {
    let old = [PublishedFile(path: "a.html", bytes: Array("old".utf8)), PublishedFile(path: "gone.csv", bytes: [1])]
    let new = [
        PublishedFile(path: "a.html", bytes: Array("new".utf8)),
        PublishedFile(path: "phu-luc/061-ba-be.html", bytes: Array("Ba Bể".utf8)),
        PublishedFile(path: "phu-luc/061-ba-be.csv", bytes: []),
    ]
    let newContents = [
        "2022-11", "2022-11/a.html", "2022-11/phu-luc", "2022-11/phu-luc/061-ba-be.csv",
        "2022-11/phu-luc/061-ba-be.html",
    ]

    /// Publishes and hands back what was thrown.
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

    @Test func aFailedExchangeLeavesTheOldFolder() throws {
        let folder = try TemporaryFolder()
        try Publication.publish(old, to: folder.path + "/2022-11")
        #expect(throws: PublicationError(.system, at: "there", errno: EBUSY)) {
            try Publication.publish(new, to: folder.path + "/2022-11") { (_, _) throws(PublicationError) in
                throw PublicationError(.system, at: "there", errno: EBUSY)
            }
        }
        #expect(folder.contents == ["2022-11", "2022-11/a.html", "2022-11/gone.csv"])
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
        #expect(folder.contents == ["2022-11", "2022-11/a.html", "2022-11/gone.csv"])
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
