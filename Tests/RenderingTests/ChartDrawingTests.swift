import Assessment
import Civil
import Foundation
import Numbers
import ReportSamples
import Reports
import Testing

@testable import Rendering

/// The drawings show what the model says, and stay inside their frames.
@Suite struct ChartDrawingTests {
    private static let history = [(2019, 11, 40, true), (2020, 11, 0, false), (2022, 10, 1, true)].compactMap {
        year, month, meets, isComparable in
        Period(year: year, month: month).map {
            TrendPoint(period: $0, meets: meets, reported: 100, communes: 122, isComparable: isComparable)
        }
    }

    private static func model(_ assessment: ProvinceAssessment, history: [TrendPoint] = []) -> ReportModel {
        ReportModel(assessment, settings: ReportSettings(), history: history)
    }

    private static func drawings(of model: ReportModel) -> [ChartDrawing] {
        model.shareChart.drawings + model.criterionMatrix.drawings + model.totalsDistribution.drawings
            + model.trend.drawings
    }

    /// A province with that many districts of that name. One of them is silent; the points of communes cover the whole
    /// scale.
    private static func province(_ districts: Int, name: String, communes: Int = 10) -> ProvinceAssessment {
        .sample(
            (0..<districts).map { district in
                SampleDistrict(
                    "\(100 + district)", "\(name) \(district)", status: district == 1 ? .missing : .onTime,
                    (0..<communes).map { commune in
                        let points = SampleCommune.points(
                            Millionths(55 + (commune * 7 + district) % 22),
                            except: commune % 4 == 0 ? [district % 13 + 1: .points(0)] : [:])
                        return SampleCommune(
                            "\(10_000 + district * communes + commune)", name,
                            type: commune % 5 == 0 ? .ward : .commune, points: district == 1 ? nil : points)
                    })
            })
    }

    @Test func theBarsAreTheSharesOfTheTable() throws {
        let model = Self.model(Self.province(8, name: "Ba Bể"))
        let drawing = try Drawing(try #require(model.shareChart.drawings.first))
        let bars = model.shareChart.bars.filter { $0.rate.value != nil } + [model.shareChart.province]
        let drawn = (drawing.rects(fill: ChartStyle.strong) + drawing.rects(fill: ChartStyle.weak))
            .sorted { $0.number("y") ?? 0 < $1.number("y") ?? 0 }
        let full = ShareChart.x(100) - ShareChart.x(0)
        #expect(drawn.count == bars.count)
        for (bar, rect) in zip(bars, drawn) {
            let share = try #require(bar.rate.value).double
            #expect(abs(try #require(rect.number("width")) - full * share / 100) < 0.02)
        }
        let table = Dictionary(grouping: model.divisions + [model.province], by: \.meetsRate.text)
        for (rate, rows) in table { #expect(drawing.texts.count { $0 == rate } == rows.count, "\(rate)") }
    }

    @Test func aSilentDistrictIsSaidToBeSilentAndHasNoBar() throws {
        let drawing = try Drawing(try #require(Self.model(.small).shareChart.drawings.first))
        #expect(drawing.texts.contains("Chưa báo cáo"))
        #expect((drawing.rects(fill: ChartStyle.strong) + drawing.rects(fill: ChartStyle.weak)).count == 3)
        #expect(!drawing.texts.contains("0,00"))
    }

    @Test func theMatrixShowsEveryCountOfItsTable() throws {
        let model = Self.model(Self.province(8, name: "Ba Bể")).criterionMatrix
        let texts = try Drawing(try #require(model.drawings.first)).texts
        for row in model.rows + [model.province] {
            let place = try #require(texts.firstIndex(of: row.name))
            let expected = row.absence.isEmpty ? row.cells.map(\.zeros.text) : [row.absence]
            #expect(Array(texts[(place + 1)...].prefix(expected.count)) == expected, "\(row.name)")
        }
    }

    @Test func theColumnsAreTheCountsOfTheBins() throws {
        let model = Self.model(.small).totalsDistribution
        let drawing = try Drawing(try #require(model.drawings.first))
        let meets = model.panels.flatMap(\.bins).compactMap(\.meets.value).filter { $0 > 0 }
        #expect(drawing.rects(fill: ChartStyle.strong).count == meets.count + 1, "and the legend's")
        #expect(drawing.texts.contains("Điểm chuẩn 800"))
        #expect(drawing.texts.contains("Điểm chuẩn 850"))
    }

    @Test func theTrendDoesNotJoinWhatDoesNotCompare() throws {
        #expect(Self.model(.small).trend.drawings.isEmpty)
        let trend = Self.model(.small, history: Self.history).trend
        let drawing = try Drawing(try #require(trend.drawings.first))
        // The only line leads to a period that lacks communes. It is thin, because it claims no rise or fall.
        #expect(Self.lines(in: drawing, ChartStyle.strong) == 0)
        #expect(Self.lines(in: drawing, ChartStyle.weak) == 1)
        #expect(drawing.shapes.count { $0.name == "circle" } == 3)
        #expect(drawing.texts.contains("28,57"))
    }

    private static func lines(in drawing: Drawing, _ stroke: String) -> Int {
        drawing.shapes.count { $0.name == "line" && $0.attributes["stroke"] == stroke }
    }

    @Test func marksGiveWayToTheLineOfALongHistory() throws {
        let history = try (2013...2021).flatMap { year in
            try (1...12).map { month in
                TrendPoint(
                    period: try #require(Period(year: year, month: month)), meets: 60 + month,
                    reported: month == 6 ? 90 : 100, communes: 100, isComparable: true)
            }
        }
        let drawing = try Drawing(try #require(Self.model(.small, history: history).trend.drawings.first))
        // Every June lacks communes, and so does the last period.
        #expect(Self.lines(in: drawing, ChartStyle.weak) == 2 * 9 + 1)
        #expect(Self.lines(in: drawing, ChartStyle.strong) == history.count - (2 * 9 + 1))
        // Periods that lack communes keep their markers.
        let hollow = drawing.shapes.count { $0.name == "circle" && $0.attributes["fill"] == "#fff" }
        #expect(hollow == 9 + 1)
        #expect(drawing.shapes.count { $0.name == "circle" } < 20)
    }

    @Test(arguments: [
        (1, "Ba Bể"), (8, "Ba Bể"), (60, "Nguyễn Thị Minh Khai – Hoàng Văn Thụ và các xã vùng cao phía Bắc"),
        (3, String(repeating: "Nghiêng", count: 40)), (2, "<&\"{{x}}"), (0, ""),
    ])
    func nothingLeavesTheFrame(districts: Int, name: String) throws {
        let model = Self.model(Self.province(districts, name: name), history: Self.history)
        for chart in Self.drawings(of: model) {
            let (drawing, markup) = (try Drawing(chart), chart.markup)
            #expect(drawing.outside.isEmpty)
            let named = drawing.shapes.filter { ["title", "desc"].contains($0.name) }.prefix(2)
            #expect(named.count == 2 && named.allSatisfy { !$0.text.isEmpty })
            #expect(!markup.text.contains("{"))
        }
    }

    @Test func manyDistrictsAreDealtOutToPages() throws {
        let model = Self.model(Self.province(60, name: "Nguyễn Thị Minh Khai và Hoàng Văn Thụ"))
        let sheets = try model.shareChart.drawings.map { try Drawing($0) }
        #expect(sheets.count > 1)
        let names = sheets.flatMap(\.texts).count { $0.hasPrefix("Huyện Nguyễn") }
        #expect(names == 60)
        let html = String(decoding: try TemplateSet.builtIn().render(model, as: "bao-cao-tong-hop"), as: UTF8.self)
        #expect(html.utf8.count < 1_000_000)
        let ids = sheets.flatMap(\.shapes).compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        for sheet in sheets {
            let frame = sheet.shapes.first?.attributes["viewBox"]?.split(separator: " ").compactMap { Double($0) }
            #expect(try #require(frame?.last) < ChartStyle.sheetHeight * 1.15)
        }
    }

    @Test func aShortenedNameIsGivenInFull() throws {
        let name = "Nguyễn Thị Minh Khai – Hoàng Văn Thụ và các xã vùng cao phía Bắc"
        let drawing = try Drawing(try #require(Self.model(Self.province(1, name: name)).shareChart.drawings.first))
        #expect(drawing.shapes.contains { $0.name == "title" && $0.text == "Huyện \(name) 0" })
    }

    /// Other than names and numbers, only these words occur, and all of them are Vietnamese.
    @Test func theWordsAreVietnamese() throws {
        let model = Self.model(.small, history: Self.history)
        let names = (model.divisions + [model.province]).map(\.fullName)
        let headings = model.totalsDistribution.panels.flatMap {
            TextWidth.lines(of: "\($0.name): \($0.communes.text) xã", width: ChartStyle.width)
        }
        let words = try Self.drawings(of: model).flatMap { try Drawing($0).texts }
            .filter { $0.contains(where: \.isLetter) }
        let known = [
            "Tỷ lệ (%)", "Xã đạt/", "tổng số", "Chỉ tiêu của tỉnh: trên 70%", "Chưa báo cáo", "Đạt", "Không đạt",
            "Số trên cột là số xã", "đến 10%", "trên 10–25%", "trên 25–50%", "trên 50%", "Điểm chuẩn 800",
            "Điểm chuẩn 850",
        ]
        #expect(Set(words).subtracting(names + headings) == Set(known))
    }

    @Test func thePageHasTheDrawingsAsTheyAre() throws {
        let model = Self.model(.small, history: Self.history)
        let html = String(decoding: try TemplateSet.builtIn().render(model, as: "bao-cao-tong-hop"), as: UTF8.self)
        for chart in Self.drawings(of: model) { #expect(html.contains(chart.markup.text)) }
        #expect(!html.contains("&lt;svg"))
    }
}
