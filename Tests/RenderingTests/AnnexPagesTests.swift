import Assessment
import Findings
import Foundation
import ReportSamples
import Reports
import Testing

@testable import Rendering

/// The published annexes: own points, traces of figures, sources, reconciliation.
@Suite struct AnnexPagesTests {
    private func render(_ assessment: ProvinceAssessment, sums: [Reconciliation.Sum] = []) throws -> [String: String] {
        let files = try renderAll(
            ReportModel(assessment, settings: ReportSettings(), sums: sums), templates: .builtIn())
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    private static let withOwnPoints = ProvinceAssessment.sample([
        SampleDistrict(
            "061", "Ba Bể",
            [
                SampleCommune(
                    "01894", "Hà Hiệu", points: SampleCommune.points(62),
                    own: SampleCommune.points(62, except: [3: .points(70.5), 4: .blank])),
                SampleCommune("01900", "Bành Trạch", points: SampleCommune.points(62)),
            ])
    ])

    @Test func ownPointsStandBesideTheVerifiedOnesWhereTheyDiffer() throws {
        let files = try render(Self.withOwnPoints)
        let page = try #require(files["phu-luc/061-ba-be.html"])
        #expect(page.contains(">62<br><span class=\"own\">(70,5)</span></td>"))
        #expect(page.components(separatedBy: "class=\"own\"").count == 2)
        #expect(page.contains("Số trong ngoặc là điểm xã tự chấm, ghi ở 1 ô có điểm tự chấm khác điểm thẩm định"))
    }

    @Test func ownPointsAreDataToo() throws {
        let files = try render(Self.withOwnPoints)
        let lines = try #require(files["xa-phuong.csv"]).components(separatedBy: "\r\n")
        #expect(
            lines[0].hasSuffix(
                ",Tiêu chí 12 xã tự chấm (điểm),Tiêu chí 13 xã tự chấm (điểm),Kết quả gần nhất của kỳ trước"))
        #expect(lines[1].hasSuffix(",9,62,62,\"70,5\",,62,62,62,62,62,62,62,62,62,"))
        #expect(lines[2].hasSuffix(",10,,,,,,,,,,,,,,"))
        let json = try JSONSerialization.jsonObject(with: Data(#require(files["ket-qua.json"]).utf8)) as? [String: Any]
        let communes = try #require(json?["communes"] as? [[String: Any]])
        #expect((communes[0]["own_points"] as? [Any])?.map { $0 as? Double }.prefix(4) == [62, 62, 70.5, nil])
        #expect(communes[1]["own_points"] is NSNull)
    }

    @Test func everyCommuneNamesItsFileSheetAndRow() throws {
        let files = try render(.small)
        let annex = try #require(files["phu-luc/058-bac-kan.html"])
        #expect(annex.contains("Nguồn số liệu: 058 Bắc Kạn.xlsx."))
        #expect(annex.components(separatedBy: "<td class=\"t\">“Biểu 1”, hàng ").count == 1 + 4)
        let summary = try #require(files["bao-cao-tong-hop.html"])
        #expect(!summary.contains("058 Bắc Kạn.xlsx"))
    }

    @Test func theSourcesAnnexShowsEveryFileAndEverySum() throws {
        let sums = Reconciliation.sums(in: .small, filesFound: 2)
        #expect(sums.allSatisfy { $0.comesOut })
        let page = try #require(try render(.small, sums: sums)["phu-luc/nguon-so-lieu.html"])
        #expect(page.contains("<b>Phụ lục IV</b>"))
        #expect(page.contains("NGUỒN SỐ LIỆU VÀ KẾT QUẢ ĐỐI CHIẾU"))
        #expect(page.components(separatedBy: String(repeating: "0a", count: 32)).count == 1 + 2)
        #expect(page.components(separatedBy: ">Khớp</td>").count == 1 + sums.count)
        #expect(
            page.contains(
                "<th scope=\"row\" class=\"r\">Đạt tiêu chuẩn</th><td class=\"n\">2</td><td class=\"n\">2</td>"))
        #expect(page.contains("Đạt, không đạt, chưa đủ dữ liệu và chưa báo cáo"))
    }

    @Test func whatIsToBeSettledStandsInTheAnnexAndNotInTheSignedText() throws {
        let files = try render(.small)
        let message = try #require(ProvinceAssessment.small.findings.first?.message(in: .vietnamese))
        #expect(files["phu-luc/nguon-so-lieu.html"]?.contains(message) == true)
        #expect(files["bao-cao-tong-hop.html"]?.contains(message) == false)
        #expect(
            files["bao-cao-tong-hop.html"]?.contains("<a href=\"phu-luc/nguon-so-lieu.html\">Phụ lục IV</a>") == true)
    }

    @Test func theAnalystsTextStandsInItsPartAndIsEscaped() throws {
        let written = "## VI\n### \"Một\"\nA & B <5 > 'c'\n- ý một\n## II\nHai.\n"
        let text = NarrativeReader(written, file: "x").narrative
        let files = try renderAll(
            ReportModel(.small, settings: ReportSettings(), narrative: text), templates: .builtIn())
        let page = String(decoding: files[0].bytes, as: UTF8.self)
        let parts = page.components(separatedBy: "<h2>")
        #expect(parts.count == 1 + 6)
        #expect(parts[2].contains("<p>Hai.</p>"))
        #expect(
            parts[6].contains(
                "<h3>&quot;Một&quot;</h3>\n<p>A &amp; B &lt;5 &gt; &#39;c&#39;</p>\n<ul>\n<li>ý một</li>\n</ul>\n"))
    }

    private static func page(_ written: String, templates: TemplateSet? = nil, disclosing: Disclosure = .everything)
        throws -> String
    {
        let text = NarrativeReader("## VI\n\(written)", file: "x").narrative
        let model = ReportModel(.small, settings: ReportSettings(), narrative: text, disclosing: disclosing)
        return String(decoding: try renderAll(model, templates: templates ?? .builtIn())[0].bytes, as: UTF8.self)
    }

    private static let marked = """
        Xem **Kế <5% hoạch** [số 2](https://a.vn/?b&c)
        1. Một
          - *hai*
        3. Ba
        Bảng: Sổ tay
        | Huyện | Số |
        |---|--:|
        | "Ba Bể" | **15** |
        """

    @Test func markedTextIsShownAsElementsOfEscapedWords() throws {
        let page = try Self.page(Self.marked)
        for part in [
            "<p>Xem <b>Kế &lt;5% hoạch</b> số 2 (https://a.vn/?b&amp;c)</p>\n<ol start=\"1\">\n<li>Một\n<ul>\n<li><i>hai</i></li>\n</ul>\n</li>\n</ol>\n<ol start=\"3\">\n<li>Ba</li>\n</ol>\n",
            "<table class=\"written\">\n<caption>Sổ tay</caption>\n<thead><tr><th scope=\"col\" class=\"h\">Huyện</th><th scope=\"col\" class=\"h\">Số</th></tr></thead>\n<tbody>\n<tr><td class=\"t\">&quot;Ba Bể&quot;</td><td class=\"n\"><b>15</b></td></tr>\n</tbody>\n</table>",
        ] { #expect(page.contains(part), "\(part)") }
        let bare = try Self.page("| | |\n|-|-|\n| a | b |")
        #expect(bare.contains("<table class=\"written\">\n<tbody>\n<tr><td class=\"t\">a</td>"))
    }

    /// A workspace may have a template from before there were tables. It must still show every word, and show lists as
    /// lists.
    @Test func anOlderTemplateLosesNoWord() throws {
        let older = """
            {{#heading}}<h3>{{heading}}</h3>{{/heading}}{{^empty(paragraph)}}<p>{{paragraph}}</p>{{/empty(paragraph)}}
            {{^empty(items)}}<ul>{{#items}}<li>{{.}}</li>{{/items}}</ul>{{/empty(items)}}
            """
        let templates = try TemplateSet(OwnTemplates(sources: ["phan-viet": older]))
        let page = try Self.page(Self.marked, templates: templates)
        #expect(page.contains("<p>Xem <b>Kế &lt;5% hoạch</b>"))
        #expect(page.contains("<ul><li>Một\n<ul>\n<li><i>hai</i></li>\n</ul>\n</li></ul>"))
        #expect(page.contains("<ul><li>Huyện; Số</li><li>&quot;Ba Bể&quot;; <b>15</b></li></ul>"))
    }

    @Test func thePublicVersionHasNoneOfIt() throws {
        let rule = Disclosure(withholding: [3], smallestCount: 5)
        #expect(try Self.page(Self.marked).contains("Sổ tay"))
        let page = try Self.page(Self.marked, disclosing: rule)
        for words in ["Sổ tay", "&lt;5%", "class=\"written\""] { #expect(!page.contains(words)) }
    }

    /// A draft shows where text has to be written; a final report has no empty part.
    @Test func aPartWithoutTextIsForDraftsOnly() throws {
        let draft = try #require(try render(.small)["bao-cao-tong-hop.html"])
        #expect(draft.contains("noi-dung/2022-11.md"))
        let final = try #require(try render(.sample([], isFinal: true))["bao-cao-tong-hop.html"])
        #expect(!final.contains("<h2>VI."))
    }
}
