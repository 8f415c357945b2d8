import Foundation
import Glibc
import Testing

@testable import Delivery

/// What a killed run leaves behind, and what the next run does with it.
@Suite struct StagingFolderTests {
    let files = [PublishedFile(path: "a.html", bytes: Array("new".utf8))]

    @Test func theNextRunRemovesWhatAKilledRunLeft() throws {
        let folder = try TemporaryFolder()
        try folder.write("half", to: ".tonghop-new-2022-10-4711-0/phu-luc/a.html")
        try folder.write("old", to: ".tonghop-old-2022-11-4711-0/a.html")
        try folder.write("new", to: "2022-11/a.html")
        try Publication.publish(files, to: folder.path + "/2022-11")
        #expect(folder.contents == ["2022-11", "2022-11/a.html"])
    }

    @Test func anOldFolderWhosePlaceIsFreeGoesBackToIt() throws {
        let folder = try TemporaryFolder()
        try folder.write("old", to: ".tonghop-old-2022-10-4711-0/a.html")
        try Publication.publish(files, to: folder.path + "/2022-11")
        #expect(folder.contents == ["2022-10", "2022-10/a.html", "2022-11", "2022-11/a.html"])
        #expect(folder.read("2022-10/a.html") == "old")
    }

    @Test func theFolderOfARunAtWorkStays() throws {
        let folder = try TemporaryFolder()
        let atWork = try StagingFolder(beside: folder.path + "/2022-11")
        try Publication.publish(files, to: folder.path + "/2022-11")
        #expect(try FileSystem.entry(at: atWork.path) == .folder)
    }

    @Test(arguments: [
        ".tonghop-new-", ".tonghop-new-2022-11", ".tonghop-new-2022-11-x-0", ".tonghop-new-2022-11-1-",
        "tonghop-new-2022-11-1-0", ".tonghop-tmp-2022-11-1-0", "..tonghop-new-2022-11-1-0",
    ])
    func foldersOfOtherNamesAreNotOurs(name: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("mine", to: name + "/a")
        StagingFolder.clearLeftovers(in: folder.path)
        #expect(folder.contents == [name, name + "/a"])
    }

    @Test func aLinkOfOurNameIsNotFollowed() throws {
        let folder = try TemporaryFolder()
        try folder.write("mine", to: "elsewhere/a")
        try folder.write("half", to: ".tonghop-new-2022-11-1-1/b")
        #expect(symlink(folder.path + "/elsewhere", folder.path + "/.tonghop-new-2022-11-1-0") == 0)
        #expect(symlink(folder.path + "/elsewhere", folder.path + "/.tonghop-new-2022-11-1-1/link") == 0)
        StagingFolder.clearLeftovers(in: folder.path)
        #expect(folder.contents == [".tonghop-new-2022-11-1-0", "elsewhere", "elsewhere/a"])
    }
}
