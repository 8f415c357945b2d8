import Assessment
import Findings
import Foundation
import ReportSamples
import Reports
import Testing

@testable import Rendering

@Suite struct RenderAllTests {
    private let files: [RenderedFile]

    init() throws { files = try Self.render(.small) }

    private static func render(_ assessment: ProvinceAssessment) throws -> [RenderedFile] {
        try renderAll(ReportModel(assessment, settings: ReportSettings()), templates: .builtIn())
    }

    private func text(_ path: String) throws -> String {
        String(decoding: try #require(files.first { $0.path == path }).bytes, as: UTF8.self)
    }

    @Test func everyPublishedFileIsThereInOrder() {
        #expect(
            files.map(\.path) == [
                "bao-cao-tong-hop.html", "bao-cao-tong-hop.csv", "xa-phuong.csv", "tieu-chi.csv", "sai-sot.csv",
                "phu-luc/058-bac-kan.html", "phu-luc/058-bac-kan.csv", "phu-luc/061-ba-be.html",
                "phu-luc/061-ba-be.csv",
                "phu-luc/064-cho-don.html", "phu-luc/064-cho-don.csv", "phu-luc/nguon-so-lieu.html",
                "phan-hoi/058-bac-kan.html", "phan-hoi/058-bac-kan.csv", "ket-qua.json",
            ])
    }

    @Test func theSameModelGivesTheSameBytes() throws { #expect(try Self.render(.small) == files) }

    @Test func thePageIsSelfContained() throws {
        for file in files where file.path.hasSuffix(".html") {
            let html = String(decoding: file.bytes, as: UTF8.self)
            #expect(html.contains("<html lang=\"vi\">"))
            for forbidden in ["<script", "http:", "https:", "src=", "<link", "@import", "url("] {
                #expect(!html.contains(forbidden), "\(file.path) has \(forbidden)")
            }
            #expect(!html.contains("{{"))
        }
    }

    @Test func theDraftMarkGoesWithTheFinalReport() throws {
        #expect(try text("bao-cao-tong-hop.html").contains("DỰ THẢO"))
        let final = try Self.render(.sample([], isFinal: true))
        #expect(final.first.map { String(decoding: $0.bytes, as: UTF8.self).contains("DỰ THẢO") } == false)
    }

    /// A page shows only as much as a browser can handle, and says how much more there is. The table has all of it.
    @Test(arguments: [(3000, ""), (3001, "và 1 mục khác"), (4234, "và 1.234 mục khác")])
    func aPageIsBoundAndSaysSo(count: Int, rest: String) throws {
        let district = SampleDistrict("061", "Ba Bể", [SampleCommune("01894", "X", points: SampleCommune.points(70))])
        let findings = (1...count).map {
            Finding(
                .unknownCommune, at: Place(file: district.file, cell: "B\($0)"), value: "Xã \($0)",
                details: [.suggestions: "a"])
        }
        let files = try Self.render(.sample([district], findings: findings))
        func text(_ path: String) throws -> String {
            String(decoding: try #require(files.first { $0.path == path }).bytes, as: UTF8.self)
        }
        for path in ["phu-luc/nguon-so-lieu.html", "phu-luc/061-ba-be.html"] {
            let page = try text(path)
            #expect(page.components(separatedBy: "<td class=\"d\">B").count - 1 == min(count, 3000))
            #expect(rest.isEmpty ? !page.contains("mục khác") : page.contains(rest + "</td>"))
            #expect(page.contains("Xem sai-sot.csv.") == !rest.isEmpty)
        }
        #expect(try text("sai-sot.csv").split(separator: "\r\n").count == count + 1)
    }

    @Test func hostileNamesAreEscaped() throws {
        let name = "<script>alert('x')</script> & \"\u{301}onload=\"y"
        let hostile = ProvinceAssessment.sample(
            [SampleDistrict("061", name, [SampleCommune("01894", name, points: SampleCommune.points(1))])],
            findings: [Finding(.emptyFile, at: Place(file: name, sheet: name, cell: "A1"), value: name)])
        for file in try Self.render(hostile) where file.path.hasSuffix(".html") {
            let html = String(decoding: file.bytes, as: UTF8.self)
            #expect(!html.contains("<script"))
            #expect(html.contains("&lt;script&gt;"))
            let quotes = html.unicodeScalars.indices.filter { index in
                let next = html.unicodeScalars.index(after: index)
                return html.unicodeScalars[index] == "\"" && next < html.unicodeScalars.endIndex
                    && html.unicodeScalars[next] == "\u{301}"
            }
            #expect(quotes.isEmpty, "a quotation mark under a combining accent got through")
        }
    }

    @Test func theTotalRowIsTheSumOfTheRows() throws {
        let rows = try text("bao-cao-tong-hop.html").components(separatedBy: "<caption>Kết quả theo")[1]
            .components(separatedBy: "</table>")[0].components(separatedBy: "<tr>").dropFirst(2)
            .map { row in row.replacing("class=\"k\"", with: "class=\"n\"") }
            .map { row in row.components(separatedBy: "<td class=\"n").dropFirst().map(Self.number(inCell:)) }
        let total = try #require(rows.last)
        let sums = (0..<9).map { column in rows.dropLast().reduce(0) { $0 + $1[column] } }
        for column in [0, 1, 2, 3, 4, 5, 6, 8] { #expect(sums[column] == total[column], "column \(column)") }
        #expect(total == [7, 5, 4, 5, 5, 5, 2, 0, 1])
    }

    /// The number in a cell with a whole number; 0 for a dash, and for a rate, which has a comma.
    private static func number(inCell cell: String) -> Int {
        Int(cell.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }) ?? 0
    }

    @Test func partialFiguresSaySoOnThePage() throws {
        let html = try text("bao-cao-tong-hop.html")
        #expect(html.contains("28,57<br><span class=\"note\">trên 5/7 xã đã báo cáo</span>"))
        #expect(html.contains("bị liệt tiêu chí số 3 và số 5; thiếu 80 điểm"))
    }

    @Test func aProvinceOfSixHundredCommunesWithLongNamesStaysMailable() throws {
        let name = String(repeating: "Nguyễn Thị Minh Khai ", count: 5)
        let communes = (10_000..<10_600).map {
            SampleCommune("\($0)", name, points: SampleCommune.points(61, except: [3: .points(0)]))
        }
        let large = try Self.render(.sample([SampleDistrict("061", "Ba Bể", communes)]))
        for file in large where file.path.hasSuffix(".html") { #expect(file.bytes.count < 1_000_000, "\(file.path)") }
        let summary = try #require(large.first.map { String(decoding: $0.bytes, as: UTF8.self) })
        #expect(summary.components(separatedBy: "bị liệt tiêu chí số 3; thiếu 68 điểm").count == 601)
    }

    @Test func findingsAreNeutralisedInCSV() throws {
        #expect(try text("sai-sot.csv").contains(",F12,'=1+1,"))
    }

    @Test func communesAreWrittenOneFactAColumn() throws {
        let lines = try text("xa-phuong.csv").components(separatedBy: "\r\n")
        #expect(lines.count == 1 + 7 + 1)
        #expect(lines[2].hasPrefix("01837,Sông Cầu,phường,058,Thành phố Bắc Kạn,"))
        #expect(lines[4].contains(",\"55,5\",61,61,"))
        let annexes = try ["058-bac-kan", "061-ba-be", "064-cho-don"].flatMap {
            try text("phu-luc/\($0).csv").components(separatedBy: "\r\n").dropFirst().dropLast()
        }
        #expect(annexes == Array(lines.dropFirst().dropLast()))
    }
}
