import Delivery
import Foundation
import Testing

@Suite struct ManifestTests {
    let outputs = [
        PublishedFile(path: "xa-phuong.csv", bytes: Array("x\r\n".utf8)),
        PublishedFile(path: "phu-luc/061-ba-be.html", bytes: Array("Ba Bể".utf8)),
        PublishedFile(path: "phu-luc/tên có dấu cách.csv", bytes: []),
    ]

    func manifest(inputs: [Manifest.Input]) -> Manifest {
        Manifest(
            version: "0.1.0", rulebook: .init(id: "qd-06-2019", sha256: String(repeating: "a", count: 64)),
            period: "2022-11", asOf: "2022-11-30", inputs: inputs)
    }

    let inputs = [
        Manifest.Input(name: "Chợ Đồn.xlsx", size: 12, sha256: "1", outcome: "accepted"),
        Manifest.Input(name: "ba-be.xlsx", size: 7, sha256: "2", outcome: "rejected"),
    ]

    func object(_ file: PublishedFile) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any])
    }

    @Test func listsEverythingButItselfAndTheSums() throws {
        let published = try manifest(inputs: inputs).completing(outputs)
        #expect(published.prefix(3).map(\.path) == outputs.map(\.path))
        #expect(published.dropFirst(3).map(\.path) == ["manifest.json", "SHA256SUMS"])
        let object = try object(published[3])
        #expect(Set(object.keys) == ["schema", "period", "as_of", "program", "rulebook", "inputs", "outputs"])
        let listed = try #require(object["outputs"] as? [[String: Any]])
        #expect(
            listed.map { $0["path"] as? String } == [
                "phu-luc/061-ba-be.html", "phu-luc/tên có dấu cách.csv", "xa-phuong.csv",
            ])
        #expect(listed.map { $0["size"] as? Int } == [7, 0, 3])
        #expect(listed.last?["sha256"] as? String == (try Digest.sha256(of: outputs[0].bytes)))
        let taken = try #require(object["inputs"] as? [[String: Any]])
        #expect(taken.map { $0["name"] as? String } == ["Chợ Đồn.xlsx", "ba-be.xlsx"])
        #expect(taken.map { $0["outcome"] as? String } == ["accepted", "rejected"])
    }

    @Test func theOrderInWhichThingsAreHandedOverChangesNoByte() throws {
        let one = try manifest(inputs: inputs).completing(outputs)
        let other = try manifest(inputs: inputs.reversed()).completing(outputs.reversed())
        #expect(one.suffix(2) == other.suffix(2))
    }

    @Test func sha256sumPassesInThePublishedFolderAndCoversEveryFile() throws {
        let folder = try TemporaryFolder()
        let target = folder.path + "/2022-11"
        let published = try manifest(inputs: inputs).completing(outputs)
        try Publication.publish(published, to: target)
        #expect(try sha256sum(in: target) == 0)
        let lines = try #require(folder.read("2022-11/SHA256SUMS")).split(separator: "\n").map { $0.dropFirst(66) }
        #expect(Set(lines) == Set(published.dropLast().map { Substring($0.path) }))

        try folder.write("forged", to: "2022-11/phu-luc/061-ba-be.html")
        #expect(try sha256sum(in: target) != 0)
    }

    func sha256sum(in folder: String) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"]
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
