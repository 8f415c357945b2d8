import Foundation
import ReadingProperties
import Testing

/// Files that once broke the program, or were made to do so. Each is read, or refused with complete words.
@Suite struct HostileFileTests {
    private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static let folders = ["fuzz", "bad", "csv", "workbooks", "attached"].map { "Tests/Fixtures/\($0)" }

    static let files = folders.flatMap(files)

    private static func files(in folder: String) -> [String] {
        let path = repository.appending(path: folder).path
        return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted().map { "\(folder)/\($0)" }
    }

    private let properties: ReadingProperties

    init() throws { properties = try ReadingProperties() }

    @Test(arguments: folders)
    func theFilesAreThere(_ folder: String) { #expect(Self.files(in: folder).count >= 2) }

    @Test(arguments: files)
    func isReadOrRefusedInWords(_ file: String) throws {
        let bytes = try Data(contentsOf: Self.repository.appending(path: file))
        #expect(properties.violations(reading: Array(bytes)) == [])
    }
}
