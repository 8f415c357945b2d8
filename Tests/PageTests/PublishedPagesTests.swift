import Assessment
import Findings
import Foundation
import Rendering
import ReportSamples
import Reports
import Testing

/// The pages of ordinary and odd provinces, examined the way readers see them.
@Suite struct PublishedPagesTests {
    private static let provinces: [(name: String, files: [RenderedFile])] = MadeUpProvince.allCases.map { province in
        do {
            let model = ReportModel(province.assessment, settings: ReportSettings())
            return (province.rawValue, try renderAll(model, templates: .builtIn()) + [situation(province)])
        } catch {
            fatalError("\(province): \(error)")
        }
    }

    /// The page beside the inbox, which is not published.
    private static func situation(_ province: MadeUpProvince) throws -> RenderedFile {
        var surroundings = SituationModel.Surroundings()
        surroundings.state = ["Báo cáo: bản dự thảo ngày 20/11/2022.", "Kỳ này đang mở."]
        surroundings.deadlines = ["Hạn nộp của huyện: 30/11/2022 (còn 10 ngày)"]
        surroundings.steps = [SituationStep(text: "lập báo cáo: 1 tệp mới", command: "tonghop report --period 2022-11")]
        surroundings.links = [SituationLink(text: "Báo cáo tổng hợp", href: "reports/2022-11/bao-cao-tong-hop.html")]
        surroundings.folder = "reports/2022-11/"
        surroundings.published = ["phan-hoi/061-ba-be.html"]
        surroundings.newFiles = ["061 Ba Bể.xlsx"]
        surroundings.waiting = ["\(MadeUpProvince.unbroken).xlsx"]
        surroundings.notices = [
            Finding(.periodAssumed, at: .nowhere, details: [.date: "2022-11", .limit: "1/12/2022", .key: "tonghop"]),
            Finding(
                .emptyFile,
                at: Place(file: "\(MadeUpProvince.unbroken).csv", sheet: MadeUpProvince.unbroken, cell: "A1"),
                value: MadeUpProvince.unbroken),
        ]
        let model = SituationModel(
            province.assessment, surroundings, written: "Viết lúc 8 giờ 05 ngày 20/11/2022.")
        return try render(model, templates: .builtIn())
    }

    private static func pages() -> [Browser.Page] {
        provinces.flatMap { name, files in
            // Two annexes show everything that annexes can show, but the sums need all of them.
            files.filter { $0.path.hasSuffix(".html") }.map {
                Browser.Page(province: name, path: $0.path, html: String(decoding: $0.bytes, as: UTF8.self))
            }
        }
    }

    /// Checks sums, headings, captions, contrast, and overflow on a desktop and on a phone.
    @Test(.enabled(if: Browser.path != nil, "no Chromium on this machine"))
    func readInChromiumNothingIsWrong() throws {
        let reading = try Browser.read(Self.pages())
        #expect(reading.complaints.prefix(30) == [])
        for kind in ["sums", "rates", "totals", "means", "zero counts", "criteria"] {
            #expect(reading.compared[kind, default: 0] > 5, "nothing was compared: \(kind)")
        }
    }

    /// Tests the check itself: each defect that is put into a sound page must be found.
    @Test(.enabled(if: Browser.path != nil, "no Chromium on this machine"))
    func readInChromiumADefectIsFound() throws {
        let sound = Self.pages().filter { $0.province == "ordinary" }
        let defects: [(String, String, String)] = [
            ("sums", #"(<tfoot>\s*<tr><th[^>]*>[^<]*</th><td class="n">)7<"#, "$18<"), ("rates", ">28,57<", ">28,58<"),
            ("totals", #"<td class="k">910<"#, #"<td class="k">911<"#), ("scope", #" scope="row""#, ""),
            ("caption", "<caption>.*?</caption>", ""), ("language", #"lang="vi""#, #"lang="en""#),
            ("heading out of order", "<(/?)h2>", "<$1h4>"), ("contrast", "--bad: #8a1c1c", "--bad: #e0a0a0"),
            ("wide on 390", "<p class=\"subject\">", "<p style=\"width:60rem\">"),
            ("loads", "<main>", "<main><img alt=a src=x>"),
        ]
        // Each in the first page that can have it: Chromium takes its time for a page.
        let pages = try defects.map { name, pattern, change in
            let expression = try NSRegularExpression(pattern: pattern, options: [.dotMatchesLineSeparators])
            let broken = sound.lazy.map { page in
                let range = NSRange(page.html.startIndex..., in: page.html)
                return Browser.Page(
                    province: name, path: page.path,
                    html: expression.stringByReplacingMatches(in: page.html, range: range, withTemplate: change))
            }
            return try #require(zip(sound, broken).first { $0.html != $1.html }?.1, "nowhere: \(name)")
        }
        let complaints = try Browser.read(pages).complaints
        for (name, _, _) in defects {
            #expect(complaints.contains { $0.hasPrefix("\(name)/") && $0.contains(name) }, "not found: \(name)")
        }
    }

    /// Every cell is in its place with lines around it, and no text of a drawing appears as prose.
    @Test(.enabled(if: Script.hasWriter, "no LibreOffice Writer on this machine"))
    func openedInWriterTheTablesStandAndNoDrawingIsReadAsText() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tonghop-writer-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var paths: [String] = []
        for page in Self.pages() where page.province == "ordinary" {
            let file = folder.appending(path: page.path.replacing("/", with: "-"))
            try Data(page.html.utf8).write(to: file)
            paths.append(file.path)
        }
        #expect(try Script.run("pages_in_writer.py", paths) == "\(paths.count) pages, 0 complaints\n")
        let summary = try #require(Self.pages().first { $0.path == RenderedFile.summaryPath }).html
        let broken = summary.replacing("<td class=\"n\">", with: "<td class=\"n x\">")
            .replacing("<p class=\"drawing\">", with: "<p>")
        try Data(broken.utf8).write(to: folder.appending(path: "broken.html"))
        let complaints = try Script.run("pages_in_writer.py", [folder.path + "/broken.html"])
        #expect(complaints.contains("without lines") && complaints.contains("as prose"))
    }

    /// Uses the strict parser of the HTML standard: readers repair a faulty page in different ways.
    @Test func readByAStrictParserNothingIsWrong() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tonghop-html-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var paths: [String] = []
        for (number, page) in Self.pages().enumerated()
        where page.province != "sixHundredCommunes" || number.isMultiple(of: 4) {
            let file = folder.appending(path: "\(number)-\(page.province)-\(page.path.replacing("/", with: "-"))")
            try Data(page.html.utf8).write(to: file)
            paths.append(file.path)
        }
        try Data("<!DOCTYPE html><title>a</title><p><table><tr><td>1</table></span>".utf8)
            .write(to: folder.appending(path: "wrong.html"))
        #expect(try Script.run("validate.py", paths) == "")
        #expect(try Script.run("validate.py", [folder.path + "/wrong.html"]).contains("wrong.html:1: "))
    }

    @Test(arguments: MadeUpProvince.allCases)
    func everyTextIsVietnamese(province: MadeUpProvince) throws {
        let files = try #require(Self.provinces.first { $0.name == province.rawValue }).files
        let complaints = try Published(files).complaints()
        #expect(complaints.prefix(20) == [])
    }

    @Test func theReportStaysMailable() throws {
        for (name, files) in Self.provinces {
            let summary = try #require(files.first { $0.path == RenderedFile.summaryPath })
            #expect(summary.bytes.count < 1_000_000, "\(name)")
        }
    }

    /// No cell is garbled, no code loses a zero, no long number is cut, and nothing becomes a formula.
    @Test func readByLibreOfficeEveryCellStandsAsItWasWritten() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tonghop-csv-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let odd = ["=1+1", "12345678901234567890", "0071", "3-5", "1E5", "@SUM(A1)", "Một, “hai”\nba"]
        let assessment = ProvinceAssessment.sample(
            [
                SampleDistrict(
                    "061", "Ba Bể",
                    odd.enumerated().map {
                        SampleCommune(
                            "0189\($0)", "Chợ Rã", points: SampleCommune.points(62, except: [1: .points(0.05)]),
                            decision: $1)
                    })
            ],
            findings: (odd + ["061 Ba Bể.xlsx"]).flatMap { file in
                odd.map { Finding(.emptyFile, at: Place(file: file, sheet: $0, cell: "A1"), value: $0) }
            })
        let files = try renderAll(ReportModel(assessment, settings: ReportSettings()), templates: .builtIn())
        for file in files where file.path.hasSuffix(".csv") && !file.path.hasPrefix(RenderedFile.annexFolder) {
            try Data(file.bytes).write(to: folder.appending(path: file.path.replacing("/", with: "-")))
        }
        #expect(try Script.run("csv_in_calc.py", [folder.path]) == "5 files, 0 complaints\n")
    }
}
