import Findings
import Testing

@testable import SpreadsheetSamples
@testable import Spreadsheets

/// What comes out of an archive: every file in it, or the reason why not.
struct ParcelTests {
    private func zip(_ entries: [(String, String)]) throws -> [UInt8] {
        try ZipMaker.zip(entries.map { ($0.0, Array($0.1.utf8)) })
    }

    private func open(_ bytes: [UInt8], _ change: (inout Limits) -> Void = { _ in }) throws(UnreadableFile) -> Parcel {
        var limits = Limits.standard
        change(&limits)
        return try Parcel(bytes, wrapping: .archive, named: "thu.zip", limits: limits)
    }

    private func texts(_ parcel: Parcel) -> [String: String] {
        parcel.members.reduce(into: [:]) { texts, member in
            switch member.content {
            case .success(let bytes): texts[member.name] = String(decoding: bytes, as: UTF8.self)
            case .failure(let error): texts[member.name] = "\(error.finding.place): \(error.finding.code.rawValue)"
            }
        }
    }

    @Test func everyFileIsThereWithItsFolders() throws {
        let parcel = try open(zip([("Huyện/", ""), ("Huyện/Ba Bể.csv", "a"), ("b.csv", "b"), ("B.CSV", "c")]))
        #expect(parcel.members.map(\.name) == ["Huyện/Ba Bể.csv", "b.csv", "B.CSV"])
        #expect(texts(parcel) == ["Huyện/Ba Bể.csv": "a", "b.csv": "b", "B.CSV": "c"])
    }

    /// A name is only ever shown, and must not look like a path on this machine.
    @Test(arguments: [
        ("../../etc/a.csv", "etc/a.csv"), ("/a.csv", "a.csv"), ("a\\b.csv", "a/b.csv"), ("./a//b.csv", "a/b.csv"),
        ("..", "_"),
    ])
    func namesLeadNowhere(_ written: String, _ shown: String) throws {
        #expect(try open(zip([(written, "x")])).members.map(\.name) == [shown])
    }

    @Test func aFileThatIsDamagedHidesNoOther() throws {
        let bytes = try zip([("a.csv", String(repeating: "điểm", count: 99)), ("b.csv", "b")])
        let damaged = ZipMaker.patchCentralDirectory(bytes, of: "a.csv", field: 16, width: 4) { $0 ^ 1 }
        #expect(try texts(open(damaged)) == ["a.csv": "thu.zip/a.csv: workbook-damaged", "b.csv": "b"])
    }

    @Test func anArchiveWithAPasswordIsNamedAsSuch() throws {
        let bytes = try zip([("a.csv", "a"), ("b.csv", "b")])
        let encrypted = ZipMaker.patchCentralDirectory(bytes, of: "b.csv", field: 8, width: 2) { $0 | 1 }
        let error = #expect(throws: UnreadableFile.self) { try open(encrypted) }
        #expect(error?.finding == Finding(.archiveWithPassword, at: Place(file: "thu.zip")))
    }

    @Test func limitsHoldForAllThatIsInIt() throws {
        let bytes = try zip([
            ("a.csv", String(repeating: "a", count: 60)), ("b.csv", String(repeating: "b", count: 60)),
        ])
        #expect(
            try texts(open(bytes) { $0.totalBytes = 100 }) == [
                "a.csv": String(repeating: "a", count: 60), "b.csv": "thu.zip/b.csv: workbook-too-large",
            ])
        #expect(try texts(open(bytes) { $0.partBytes = 50 })["a.csv"] == "thu.zip/a.csv: part-too-large")
        let error = #expect(throws: UnreadableFile.self) { try open(bytes) { $0.entries = 1 } }
        #expect(error?.finding.code == .tooManyEntries)
    }

    @Test func aBombIsStoppedWhileItInflates() throws {
        let zeros = String(repeating: "0", count: 3 << 20)
        #expect(try texts(open(zip([("a.csv", zeros)])))["a.csv"] == "thu.zip/a.csv: compression-too-high")
    }
}
