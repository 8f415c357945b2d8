import Assessment
import Civil
import Foundation
import Numbers
import ReportSamples
import Returns
import Testing

@testable import Reports

/// What the charts say, before anything is drawn.
@Suite struct ChartModelTests {
    private static func model(_ districts: [SampleDistrict], history: [TrendPoint] = []) -> ReportModel {
        ReportModel(.sample(districts), settings: ReportSettings(), history: history)
    }

    /// A district in which that many communes meet the standard; the others lack points.
    private static func district(_ code: String, meets: Int, of all: Int) -> SampleDistrict {
        SampleDistrict(
            code, "Huyện \(code)",
            (0..<all).map {
                SampleCommune("\(code)\($0)", "Xã \($0)", points: SampleCommune.points($0 < meets ? 70 : 60))
            })
    }

    @Test func barsStandFromTheHighestShareWithTheSilentOnesLast() {
        let silent = SampleDistrict("000", "Im", status: .missing, [SampleCommune("1", "A", points: nil)])
        let chart = Self.model([
            silent, Self.district("001", meets: 1, of: 2), Self.district("002", meets: 9, of: 10),
            Self.district("003", meets: 2, of: 4),
        ]).shareChart
        #expect(chart.bars.map(\.name).map { $0.suffix(3) } == ["002", "001", "003", " Im"])
        #expect(chart.bars.map(\.rate.text) == ["90,00", "50,00", "50,00", "—"])
        #expect(chart.bars.map(\.count) == ["9/10", "1/2", "2/4", ""])
        #expect(chart.bars.map(\.absence) == ["", "", "", "Chưa báo cáo"])
        #expect(chart.description.contains("Không có số liệu: Huyện Im."))
    }

    @Test func seventyPercentExactlyIsNotMoreThanSeventy() {
        let chart = Self.model([
            Self.district("001", meets: 7, of: 10), Self.district("002", meets: 701, of: 1000),
        ]).shareChart
        #expect(chart.target?.label == "Chỉ tiêu của tỉnh: trên 70%")
        #expect(chart.bars.map(\.isOnTarget) == [true, false])
    }

    @Test func sharesAndCountsAreThoseOfTheTable() {
        let model = ReportModel(.small, settings: ReportSettings())
        for row in model.units {
            #expect(model.shareChart.bars.first { $0.name == row.fullName }?.rate == row.meetsRate)
        }
        #expect(model.shareChart.province.rate == model.province.meetsRate)
        #expect(model.shareChart.bars.first { $0.name == "Huyện Ba Bể" }?.undetermined.text == "50,00")
    }

    @Test func theMatrixAddsUpToTheCriteria() {
        let model = ReportModel(.small, settings: ReportSettings())
        let matrix = model.criterionMatrix
        #expect(matrix.rows.map(\.name) == model.units.map(\.fullName))
        #expect(matrix.province.cells.map(\.zeros) == model.criteria.map(\.zeros))
        #expect(matrix.rows[0].cells[2].zeros.text == "1")
        #expect(matrix.rows[2].absence == "Chưa báo cáo")
        #expect(matrix.rows[2].cells.allSatisfy { $0.zeros.text == "—" })
        for (index, _) in matrix.criteria.enumerated() {
            let sum = matrix.rows.compactMap { $0.cells[index].zeros.value }.reduce(0, +)
            #expect(sum == matrix.province.cells[index].zeros.value)
        }
    }

    @Test(arguments: [
        (0, 10, CriterionMatrix.Level.none), (1, 10, .upToTenth), (2, 19, .upToQuarter), (1, 4, .upToQuarter),
        (26, 100, .upToHalf), (1, 2, .upToHalf), (51, 100, .overHalf),
    ])
    func zerosFallIntoClasses(zeros: Int, all: Int, level: CriterionMatrix.Level) {
        let points = (0..<all).map { Millionths($0 < zeros ? 0 : 5) }
        #expect(CriterionMatrix.Cell(points).level == level)
    }

    @Test func everyCommuneWithATotalIsInOneBin() throws {
        let model = ReportModel(.small, settings: ReportSettings())
        let distribution = model.totalsDistribution
        #expect(distribution.panels.map(\.threshold.text) == ["800", "850"])
        for panel in distribution.panels {
            let counted = panel.bins.compactMap(\.count.value).reduce(0, +)
            #expect(counted == panel.communes.value)
            #expect(panel.bins.contains { $0.from == panel.threshold })
            #expect(zip(panel.bins, panel.bins.dropFirst()).allSatisfy { $0.to == $1.from })
            for bin in panel.bins { #expect(bin.count.value == (bin.meets.value ?? 0) + (bin.fails.value ?? 0)) }
        }
        #expect(distribution.panels.compactMap(\.communes.value).reduce(0, +) == model.province.assessed.value)
        #expect(distribution.note.hasSuffix("2 xã chưa báo cáo và 1 xã chưa đủ dữ liệu."))
    }

    @Test func theThresholdItselfIsNotBelowIt() throws {
        let points = SampleCommune.points(61, except: [1: .points(68)])
        let panel = try #require(
            Self.model([SampleDistrict("1", "A", [SampleCommune("1", "B", points: points)])]).totalsDistribution.panels
                .first)
        #expect(panel.bins.first { $0.from.text == "800" }?.meets.text == "1")
    }

    @Test(arguments: [Millionths(0), 77, Millionths(Millionths.largest)])
    func binsStayFew(points: Millionths) throws {
        let panels = Self.model([
            SampleDistrict(
                "1", "A",
                [
                    SampleCommune("1", "B", points: SampleCommune.points(points)),
                    SampleCommune("2", "C", points: SampleCommune.points(0)),
                ])
        ]).totalsDistribution.panels
        #expect(panels.flatMap(\.bins).count <= 15)
        #expect(panels.flatMap(\.bins).allSatisfy { $0.from.value ?? -1 >= 0 })
    }

    private func point(_ iso: String, _ meets: Int, of all: Int, reported: Int, comparable: Bool = true) throws
        -> TrendPoint
    {
        TrendPoint(
            period: try #require(Period(iso: iso)), meets: meets, reported: reported, communes: all,
            isComparable: comparable)
    }

    @Test func thereIsNoTrendBelowTwoPeriodsWithFigures() throws {
        #expect(ReportModel(.small, settings: ReportSettings()).trend.points.isEmpty)
        let empty = try point("2022-10", 0, of: 10, reported: 0)
        #expect(ReportModel(.small, settings: ReportSettings(), history: [empty]).trend.points.isEmpty)
        let later = try point("2022-12", 5, of: 10, reported: 10)
        #expect(ReportModel(.small, settings: ReportSettings(), history: [later]).trend.points.isEmpty)
    }

    @Test func aLongHistoryIsDrawnWholeAndListedInPart() throws {
        let months = try (2013...2022).flatMap { year in
            try (1...12).map { month in try #require(Period(year: year, month: month)) }
        }
        let history = months.filter { $0.description < "2022-11" }.map {
            TrendPoint(period: $0, meets: 3, reported: 7, communes: 7, isComparable: true)
        }
        let trend = ReportModel(.small, settings: ReportSettings(), history: history).trend
        #expect(trend.points.count == 119)
        let early = [
            "12/2013", "12/2014", "12/2015", "12/2016", "12/2017", "12/2018", "11/2019", "12/2019", "12/2020",
        ]
        let late = ["11/2021", "12/2021"] + (1...9).map { "0\($0)/2022" } + ["10/2022", "11/2022"]
        #expect(trend.listed.map(\.name) == early + late)
        #expect(trend.note.contains("cả 119 kỳ"))
        let short = ReportModel(.small, settings: ReportSettings(), history: Array(history.suffix(23))).trend
        #expect(short.listed == short.points)
    }

    @Test func theTrendIsInOrderAndSaysWhatDoesNotCompare() throws {
        let trend = ReportModel(
            .small, settings: ReportSettings(),
            history: [
                try point("2022-09", 1, of: 7, reported: 7),
                try point("2019-11", 61, of: 122, reported: 122, comparable: false),
                try point("2022-10", 0, of: 7, reported: 0), try point("2022-09", 3, of: 7, reported: 7),
            ]
        ).trend
        #expect(trend.points.map(\.name) == ["11/2019", "09/2022", "10/2022", "11/2022"])
        #expect(trend.points.map(\.rate.text) == ["50,00", "42,86", "—", "28,57"])
        #expect(
            trend.points.map(\.remark) == [
                "không so sánh được", "", "chưa có số liệu", "trên 5/7 xã đã báo cáo",
            ])
    }
}
