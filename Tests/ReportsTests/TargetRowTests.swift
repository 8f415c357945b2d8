import Assessment
import ReportSamples
import Returns
import Testing

@testable import Reports

/// A target is called missed only if nothing that may still come can change that.
@Suite struct TargetRowTests {
    /// Of ten communes, how many meet, fail, lack data, are in contradictory rows, or are missing.
    private func targets(
        meet: Int, fail: Int = 0, lack: Int = 0, contradict: Int = 0, missing: Int = 0
    ) -> [TargetRow] { model(meet, fail, lack, contradict, missing).targets }

    private func model(_ meet: Int, _ fail: Int, _ lack: Int, _ contradict: Int, _ missing: Int) -> ReportModel {
        let points =
            [
                (meet, SampleCommune.points(70)), (fail, SampleCommune.points(50)),
                (lack, SampleCommune.points(70, except: [9: .blank])),
            ].flatMap { Array(repeating: Optional($0.1), count: $0.0) }
            + Array(repeating: nil, count: contradict + missing)
        let communes = points.enumerated().map { index, points in
            SampleCommune(
                "\(10_000 + index)", "X\(index)", points: points,
                isContradictory: points == nil && index < meet + fail + lack + contradict)
        }
        return ReportModel(.sample([SampleDistrict("061", "Ba Bể", communes)]), settings: ReportSettings())
    }

    @Test func whatIsMissingMayStillReachIt() {
        let rows = targets(meet: 6, fail: 1, missing: 3)
        #expect(rows.map(\.outcome) == ["Chưa đủ căn cứ", "Chưa đủ căn cứ"])
        #expect(
            rows.map(\.bound) == [
                "còn 3 xã chưa báo cáo; tỷ lệ có thể từ 60% đến 90%",
                "còn 3 xã chưa báo cáo; tỷ lệ có thể từ 70% đến 100%",
            ])
    }

    @Test func whatIsMissingCannotReachIt() {
        let rows = targets(meet: 4, fail: 3, missing: 3)
        #expect(rows.first?.outcome == "Chưa đạt chỉ tiêu", "70,0% is not more than 70%")
        #expect(rows.first?.bound == "còn 3 xã chưa báo cáo; tỷ lệ có thể từ 40% đến 70%")
    }

    @Test func aTargetThatIsMetStaysMet() {
        let rows = targets(meet: 8, missing: 2)
        #expect(rows.first?.outcome == "Đạt chỉ tiêu")
        #expect(rows.first?.bound == "")
        #expect(rows.first?.partial == "trên 8/10 xã đã báo cáo")
    }

    @Test func aCommuneThatLacksDataIsOpenToo() {
        let rows = targets(meet: 7, fail: 1, lack: 1, contradict: 1)
        #expect(rows.map(\.outcome) == ["Chưa đủ căn cứ", "Chưa đủ căn cứ"])
        #expect(
            rows.map(\.bound) == [
                "còn 2 xã chưa đủ dữ liệu; tỷ lệ có thể từ 70% đến 90%",
                "còn 1 xã chưa rõ; tỷ lệ có thể từ 90% đến 100%",
            ])
    }

    @Test func aDistrictOfContradictoryRowsHasNoCounts() throws {
        let model = model(0, 0, 0, 2, 0)
        let row = try #require(model.units.first)
        #expect(row.reported.text == "2")
        for count in [row.assessed, row.registered, row.planned, row.committed, row.meets, row.recognised] {
            #expect(count.text == "—")
            #expect(count.value == 0)
        }
        #expect(row.meetsRate.text == "—")
        #expect(model.targets.map(\.rate.text) == ["—", "—"])
        #expect(model.annexes.first?.comparison.map(\.divisionCount) == ["—", "—", "—", "—", "—", "2/2"])
        #expect(model.summary.first?.hasSuffix("nào có số liệu sử dụng được.") == true)
    }
}
