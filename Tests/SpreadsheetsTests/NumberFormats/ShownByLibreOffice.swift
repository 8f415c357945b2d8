import Foundation
@testable import SpreadsheetSamples
@testable import Spreadsheets

/// A workbook as LibreOffice shows it, on a machine set to Vietnamese.
struct ShownByLibreOffice {
    struct Failure: Error, CustomStringConvertible { let description: String }

    /// The first sheet, with what each cell shows as its text.
    let sheet: Sheet

    init(_ workbook: HandMadeWorkbook) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "formats-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(
            at: folder.appending(path: "profile/user"), withIntermediateDirectories: true)
        try Data(Self.vietnameseMachine.utf8).write(
            to: folder.appending(path: "profile/user/registrymodifications.xcu"))
        try Data(try workbook.bytes()).write(to: folder.appending(path: "a.xlsx"))
        // Separator, quote, character set (76 UTF-8), …, not all texts quoted, …, contents as shown.
        try await Self.run([
            "soffice", "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to",
            "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,true,false,false,0", "--outdir", folder.path,
            folder.appending(path: "a.xlsx").path,
        ])
        let file = try FileManager.default.contentsOfDirectory(atPath: folder.path).first { $0.hasSuffix(".csv") }
        guard let file else { throw Failure(description: "LibreOffice wrote nothing") }
        let bytes = Array(try Data(contentsOf: folder.appending(path: file)))
        sheet = try SpreadsheetReader.read(bytes: Array("sep=\t\n".utf8) + bytes, named: "a.csv").sheets[0]
    }

    private static func run(_ arguments: [String]) async throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, Error>) in
            process.terminationHandler = { _ in continuation.resume() }
            do { try process.run() } catch {
                process.terminationHandler = nil
                continuation.resume(throwing: Failure(description: "/usr/bin/env cannot be run"))
            }
        }
        guard process.terminationStatus == 0 else {
            throw Failure(description: "LibreOffice is not there, or failed: `make test` installs it")
        }
    }

    /// The part without which LibreOffice does not recognise a workbook.
    static let contentTypes: String = {
        let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
        let parts = [("workbook", "sheet.main"), ("worksheets/sheet1", "worksheet"), ("styles", "styles")].map {
            name, type in
            "<Override PartName=\"/xl/\(name).xml\" ContentType=\"\(kind).\(type)+xml\"/>"
        }
        return
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
            + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\(parts.joined())</Types>"
    }()

    private static let vietnameseMachine = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi</value></prop></item>
        </oor:items>
        """
}
