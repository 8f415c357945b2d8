import Findings
import Foundation
import Marking
import Spreadsheets
import Testing

/// What independent programs find in marked copies of workbooks that other programs wrote. Made once for all tests.
struct Judged: Decodable {
    struct Book: Decodable {
        let sheets: [Sheet]
        let names: [String]
        let local: [String: [String]]
        let active: String
        let selected: [String]
        let titles: [String: String]
        let areas: [String: String]
    }

    struct Sheet: Decodable {
        let name: String
        let values: [String: String]
        let notes: [String: String]
        let fills: [String: String]
        let looks: [String: String]
        let widths: [String: Double]
    }

    let lost: [String]
    let added: [String]
    let changed: [String]
    /// Entries with the same content but other compressed bytes.
    let packedAnew: [String]
    let order: Bool
    let broken: [String]
    let copy: Book?
    let original: Book?
    /// As LibreOffice counts them.
    let tables: Int
    let annotations: Int
    let first: String

    /// The programs that wrote the originals.
    static let writers = ["openpyxl", "xlsxwriter", "libreoffice", "strict", "prefixed"]
    static let sheet = "Biểu 1 'a' & b"

    /// A cell with the sender's own note, one without a note, one that is missing, and one in a row that is missing.
    static let marks = [
        mark("D4", .error, "Điểm tiêu chí 2 của xã Bành Trạch ghi “75 (đã trừ)” & <không> phải là số."),
        mark("C5", .error, "Điểm tiêu chí 1 của xã Hà Hiệu là số âm (-3)."),
        mark("C5", .warning, "Hãy xem lại."),
        mark("F5", .warning, "Thiếu ở ô này."),
        mark("B8", .warning, "Thiếu hàng này."),
    ]

    static func mark(_ cell: String, _ kind: CellMark.Kind, _ note: String) -> CellMark {
        CellMark(
            sheet: sheet, cell: CellAddress(written: cell) ?? CellAddress(row: 1, column: 1), kind: kind, note: note)
    }

    static let list = AnswerList(
        title: "Cần sửa: Ba Be.xlsx", lead: ["Các ô dưới đây đã được tô màu và có ghi chú."],
        items: marks.enumerated().map { index, mark in
            AnswerList.Item(
                number: "\(index + 1)", kind: mark.kind, severity: mark.kind == .error ? "Lỗi" : "Cảnh báo",
                sheet: mark.sheet, place: mark.cell.description, message: mark.note, advice: "Hãy sửa rồi gửi lại.",
                key: FindingKey(
                    code: "points-negative", sheet: mark.sheet, cell: mark.cell.description, value: "-3",
                    details: "criterion=1"))
        })

    static let all = Result {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "marking-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = try run("make.py", [folder.path])
        var pairs: [String] = []
        for writer in writers {
            let original = folder.appending(path: "\(writer).xlsx")
            let marked = try MarkedWorkbook(copying: Array(Data(contentsOf: original)), marks: marks, list: list)
            #expect(
                marked == (try MarkedWorkbook(copying: Array(Data(contentsOf: original)), marks: marks, list: list)))
            let copy = folder.appending(path: "copy-\(writer)\(marked.ending)")
            try Data(marked.bytes).write(to: copy)
            // The copy comes back with one cell corrected.
            let left = marks.filter { $0.cell.description != "C5" }
            let second = try MarkedWorkbook(copying: marked.bytes, marks: left, list: list, insteadOf: "Cần sửa")
            let again = folder.appending(path: "again-\(writer)\(marked.ending)")
            try Data(second.bytes).write(to: again)
            pairs += ["\(original.path)=\(copy.path)", "\(original.path)=\(again.path)"]
        }
        let told = try run("judge.py", [folder.path] + pairs)
        return try JSONDecoder().decode([String: Judged].self, from: told)
    }

    static func of(_ writer: String) throws -> Judged { try #require(try all.get()["copy-\(writer)"]) }

    /// The findings on the copy that goes back a second time.
    static func again(of writer: String) throws -> Judged { try #require(try all.get()["again-\(writer)"]) }

    struct ScriptFailure: Error { let output: String }

    private static func run(_ name: String, _ arguments: [String]) throws -> Data {
        let process = Process()
        process.executableURL = URL(
            fileURLWithPath: ProcessInfo.processInfo.environment["DEBIAN_PYTHON"] ?? "/usr/bin/python3")
        process.arguments =
            [URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: name).path] + arguments
        let pipe = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw ScriptFailure(output: String(decoding: output, as: UTF8.self))
        }
        return output
    }
}
