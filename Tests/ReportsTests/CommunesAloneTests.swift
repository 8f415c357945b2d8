import Assessment
import ReportSamples
import Returns
import Testing

@testable import Reports

/// A province in which many communes report themselves, without districts.
@Suite struct CommunesAloneTests {
    /// All communes meet the standard and none is recognised, except as stated.
    private func model(_ count: Int, failing: Set<Int> = [], missing: Set<Int> = []) -> ReportModel {
        let units = (1...count).map { number in
            let code = String(20_000 + number)
            let isWard = number.isMultiple(of: 4)
            let points = SampleCommune.points(failing.contains(number) ? 50 : 70)
            return SampleDistrict(
                code, "Số \(number)", type: isWard ? "phường" : "xã",
                status: missing.contains(number) ? .missing : .onTime,
                [
                    SampleCommune(
                        code, "Số \(number)", type: isWard ? .ward : .commune,
                        points: missing.contains(number) ? nil : points)
                ])
        }
        return ReportModel(.sample(units), settings: ReportSettings())
    }

    @Test func manyWithoutRecognitionAreCountedAndFewAreNamed() {
        #expect(
            model(21).metUnrecognised
                == "Có 21 xã, phường đạt điểm nhưng chưa có thông tin công nhận; tên từng đơn vị ở Phụ lục I.")
        #expect(
            model(3, failing: [1]).metUnrecognised
                == "Có 2 xã đạt điểm nhưng chưa có thông tin công nhận: xã Số 2, xã Số 3.")
        let twenty = model(20).metUnrecognised
        #expect(twenty.hasPrefix("Có 20 xã, phường đạt điểm nhưng chưa có thông tin công nhận: xã Số 1, "))
        #expect(twenty.hasSuffix("phường Số 20."))
    }

    @Test func kindsOfUnitAreNoUnits() {
        #expect(model(8).divisionsSummary.last?.hasPrefix("Có 2/2 loại đơn vị đạt mức chỉ tiêu") == true)
        #expect(
            model(8, failing: [1, 2, 3, 4, 8]).divisionsSummary.last?.hasPrefix("Chưa có loại đơn vị nào đạt") == true)
    }

    @Test func whoIsMissingIsNamedUnderNoProvince() {
        let missing = model(8, missing: [4, 5]).notReported
        #expect(missing.map(\.division) == ["Xã, phường"])
        #expect(missing.map(\.communes) == ["phường Số 4, xã Số 5"])
    }
}
