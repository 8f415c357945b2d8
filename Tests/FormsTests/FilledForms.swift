import Civil
import Foundation
import Forms
import Registry
import Returns
import Rulebook
import Spreadsheets
import WorkbookWriting

/// The built-in rulebook and register, in the round of November 2022.
struct Round {
    let period: Period
    let rulebook: Rulebook
    let register: Register

    init(_ period: String = "2022-11") throws {
        guard let period = Period(iso: period) else { throw CocoaError(.formatting) }
        self.period = period
        rulebook = try Rulebook(yaml: Rulebook.builtIn["qd-06-2019"] ?? "")
        register = try RegisterBook.builtIn().register(on: period.lastDay)
    }

    var reader: ReturnReader { ReturnReader(rulebook: rulebook, register: register, period: period) }

    func form(_ kind: ReturnForm.Kind) -> ReturnForm {
        ReturnForm(kind, period: period, rulebook: rulebook, register: register)
    }

    func district(_ code: String) throws -> ReturnForm {
        guard let group = register.unit(code: code) else { throw CocoaError(.formatting) }
        return form(.district(group))
    }

    func commune(_ code: String) throws -> ReturnForm {
        guard let commune = register.commune(code: code), let group = register.unit(code: commune.unitCode) else {
            throw CocoaError(.formatting)
        }
        return form(.commune(commune, of: group))
    }
}

/// A form that somebody filled in and saved.
struct Filling: Encodable {
    var form = ""
    var name: String
    let sheet: String
    var cells: [String: Value]
    /// Columns that changed places from a row on: the first column, the second column, the row.
    var swap: [[Value]] = []
    /// Cells that were wiped out.
    var wiped: [String] = []
    /// The program that saved it: LibreOffice works the sums out, openpyxl leaves them open.
    var tool = "libreoffice"

    enum Value: Encodable {
        case text(String), number(Double)

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let text): try container.encode(text)
            case .number(let number): try container.encode(number)
            }
        }
    }

    /// The filled files, read as they came.
    static func read(_ fillings: [(ReturnForm, Filling)], by round: Round) throws -> [(ReadReturn, [String])] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "forms-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let jobs = try fillings.enumerated().map { index, filling in
            var (form, job) = filling
            job.form = folder.appending(path: "blank-\(index).xlsx").path
            try Data(form.workbook.bytes()).write(to: URL(fileURLWithPath: job.form))
            return try JSONEncoder().encode(job)
        }
        try run(jobs, in: folder)
        return try fillings.map { _, job in
            let file = "\(job.name).xlsx"
            let workbook = try SpreadsheetReader.read(
                bytes: Array(Data(contentsOf: folder.appending(path: file))), named: file)
            let content = round.reader.read(workbook, file: file)
            return (content, (round.reader.notices(on: workbook) + content.findings).map(\.code.rawValue))
        }
    }

    private static func run(_ jobs: [Data], in folder: URL) throws {
        let process = Process()
        process.executableURL = URL(
            fileURLWithPath: ProcessInfo.processInfo.environment["DEBIAN_PYTHON"] ?? "/usr/bin/python3")
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "fill.py")
        process.arguments = [script.path, folder.path]
        let pipe = Pipe()
        process.standardInput = pipe
        try process.run()
        pipe.fileHandleForWriting.write(Data(jobs.joined(separator: Data([10]))))
        try pipe.fileHandleForWriting.close()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.fileReadCorruptFile) }
    }
}
