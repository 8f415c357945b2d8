import Assessment
import Findings
import Foundation
import ReportSamples
import Reports
import Testing

@testable import Rendering

@Suite struct ReportWorkbookTests {
    /// What the checking script says about the workbook, compared with the CSV files of the same model.
    private func compared(_ model: ReportModel) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "report-workbook-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = try renderAll(model, templates: .builtIn(), besides: [.xlsx])
        for file in files where !file.path.hasSuffix(".html") && !file.path.contains("/") {
            try Data(file.bytes).write(to: folder.appending(path: file.path))
        }
        let process = Process()
        process.executableURL = URL(
            fileURLWithPath: ProcessInfo.processInfo.environment["DEBIAN_PYTHON"] ?? "/usr/bin/python3")
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "workbook_against_csv.py")
        process.arguments = [script.path, folder.path]
        let pipe = Pipe()
        (process.standardOutput, process.standardError) = (pipe, pipe)
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    private static let own = "Giới thiệu, Chung, Đơn vị, Tiêu chí, Xã phường, Không đạt, Cần xử lý, Nguồn"
    private static let shown = "Giới thiệu, Chung, Đơn vị, Tiêu chí, Xã phường, Không đạt"

    @Test func everyTableIsThereAsTheCSVHasIt() throws {
        let lines = try compared(ReportModel(.small, settings: ReportSettings()))
        #expect(lines.count == 1 && lines.last?.hasSuffix(Self.own) == true, "\(lines)")
    }

    /// Names and findings that look like formulas, numbers, dates or markup.
    @Test func oddTextsStayTexts() throws {
        let odd = ["=1+1", "+84", "-5", "@x", "00760", "12,5", "30/11/2022", "<b>&", "a\nb", "_x0041_", "'x", "a;=b"]
        let assessment = ProvinceAssessment.sample(
            [
                SampleDistrict(
                    "061", "=Ba Bể",
                    odd.enumerated().map {
                        SampleCommune("0189\($0)", $1, points: SampleCommune.points(55.25), decision: $1)
                    })
            ],
            findings: odd.map { Finding(.emptyFile, at: Place(file: $0, sheet: $0, cell: "A1"), value: $0) })
        let lines = try compared(ReportModel(assessment, settings: ReportSettings()))
        #expect(lines.count == 1 && lines.last?.hasSuffix(Self.own) == true, "\(lines)")
    }

    /// The workbook of a version for the public shows what its CSV files show, and no findings or files.
    @Test func thePublicVersionShowsNoMoreThanItsTables() throws {
        let disclosure = Disclosure(withholding: [3, 4], smallestCount: 5)
        let model = ReportModel(.small, settings: ReportSettings(), disclosing: disclosure)
        let lines = try compared(model)
        #expect(lines.count == 1 && lines.last?.hasSuffix("; \(Self.shown)") == true, "\(lines)")
        func texts(_ model: ReportModel) -> [String] {
            ReportWorkbook(model).draft.sheets.flatMap { sheet in
                (sheet.rows + (0..<sheet.body.count).map(sheet.body.row)).flatMap { $0.cells.map { "\($0)" } }
            }
        }
        #expect(!texts(model).contains { $0.contains("thiếu 80 điểm") || $0.contains("bị liệt tiêu chí số 3") })
        // The department's own workbook has them.
        #expect(
            texts(ReportModel(.small, settings: ReportSettings())).contains { $0.contains("bị liệt tiêu chí số 3") })
    }

    @Test func theFirstSheetSaysWhatReportItIs() throws {
        func front(_ assessment: ProvinceAssessment) -> String {
            let model = ReportModel(assessment, settings: ReportSettings())
            return ReportWorkbook(model).draft.sheets[0].rows.flatMap { $0.cells.map { "\($0)" } }
                .joined(separator: "\n")
        }
        let draft = front(.small)
        #expect(draft.contains("DỰ THẢO") && draft.contains("tháng 11/2022") && draft.contains("Tỉnh Bắc Kạn"))
        let final = front(.sample([], isFinal: true))
        #expect(final.contains("Bản chính thức") && !final.contains("DỰ THẢO"))
    }

    @Test func theSameModelIsTheSameBytes() throws {
        let model = ReportModel(.small, settings: ReportSettings())
        #expect(try ReportWorkbook(model).file() == ReportWorkbook(model).file())
    }
}
