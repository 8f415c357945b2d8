import Assessment
import Civil
import Findings
import ReportSamples
import Testing

@testable import Reports

/// The reply as a letter: the day for an answer, what happens without one, and earlier mistakes.
@Suite struct ReplyLetterTests {
    private static var baBe: SampleDistrict {
        SampleDistrict(
            "061", "Ba Bể",
            [
                SampleCommune("01894", "Hà Hiệu", points: SampleCommune.points(62)),
                SampleCommune("01900", "Bành Trạch", points: SampleCommune.points(62, except: [3: .blank])),
            ])
    }

    /// A report made on that day in the round of November 2022. The deadlines are 30/11 and, for the department, 05/12.
    private func assessment(
        _ day: String = "2022-11-20", findings: [FindingCode] = [.pointsNegative], past: [String: [Period]] = [:]
    ) throws -> ProvinceAssessment {
        let sample = ProvinceAssessment.sample(
            [Self.baBe],
            findings: findings.enumerated().map {
                Finding($1, at: Place(file: Self.baBe.file, sheet: "Biểu 1", cell: "F\($0 + 9)"), value: "-3")
            })
        let districts = sample.units.map {
            UnitAssessment(
                unit: $0.unit, status: $0.status, received: $0.received, earlierMistakes: past, figures: $0.figures,
                communes: $0.communes)
        }
        return ProvinceAssessment(
            period: sample.period, asOf: try #require(CivilDate(iso: day)), isFinal: false, rulebook: sample.rulebook,
            register: sample.register, figures: sample.figures, units: districts, criteria: sample.criteria,
            targets: [], submissions: sample.submissions, findings: sample.findings,
            due: CivilDate(year: 2022, month: 11, day: 30))
    }

    private func reply(_ assessment: ProvinceAssessment, _ settings: ReplySettings = ReplySettings()) throws
        -> ReplyModel
    {
        try #require(ReportModel(assessment, settings: ReportSettings(), asking: settings).replies.first)
    }

    private static func settings(days: Int? = nil, named: String? = nil) -> ReplySettings {
        var settings = ReplySettings()
        settings.days = days
        if let named = named.flatMap(CivilDate.init(iso:)), let period = Period(iso: "2022-11") {
            settings.named[period] = .init(named, line: 3)
        }
        return settings
    }

    /// The day is never after a deadline that is still ahead, and never before the report.
    @Test(
        arguments: [
            ("2022-11-20", 5, nil, "25/11/2022"), ("2022-11-28", 5, nil, "30/11/2022"),
            ("2022-11-30", 5, nil, "05/12/2022"), ("2022-12-02", 5, nil, "05/12/2022"),
            ("2022-12-20", 5, nil, "25/12/2022"), ("2022-11-20", nil, nil, ""),
            ("2022-11-20", 5, "2022-11-22", "22/11/2022"), ("2022-11-20", nil, "2022-12-03", "30/11/2022"),
            ("2022-12-01", nil, "2022-12-03", "03/12/2022"), ("2022-11-23", 5, "2022-11-22", "28/11/2022"),
            ("2022-11-23", nil, "2022-11-22", ""),
        ] as [(String, Int?, String?, String)])
    func theDayToAnswerBy(asOf: String, days: Int?, named: String?, expected: String) throws {
        let settings = Self.settings(days: days, named: named)
        let made = try assessment(asOf)
        let letter = try reply(made, settings)
        #expect(letter.answerBy == expected)
        let day = expected.isEmpty ? "" : " chậm nhất là ngày \(expected)"
        #expect(letter.summary.last?.hasSuffix("gửi lại tệp\(day).") == true)
        #expect(letter.withoutAnswer[0].hasPrefix(expected.isEmpty ? "Khi chưa nhận được" : "Hết ngày \(expected) mà"))
        let isKept = named.flatMap(CivilDate.init(iso:)).map { WrittenDate($0).short == expected } ?? true
        #expect((AnswerDay(settings, for: made).passedOver == nil) == isKept)
    }

    /// What the program does with the figures, depending on what there is.
    @Test func whatBecomesOfTheFiguresOtherwise() throws {
        let both = try reply(try assessment(findings: [.pointsNegative, .pointsBlank])).withoutAnswer.joined()
        #expect(
            both.contains(
                "chỗ ghi là lỗi không được tính, trừ khi mục ấy ghi rõ là điểm vẫn được tính; chỗ cần kiểm tra giữ như đã đọc"
            ))
        let counted = try reply(try assessment(findings: [.pointsUnlikeOthers])).withoutAnswer.joined()
        #expect(!counted.contains("không được tính") && counted.contains("giữ như đã đọc"))
        #expect(both.contains("1 xã vẫn được ghi là “Chưa đủ dữ liệu”"))
        #expect(!both.contains("Chưa báo cáo"))
        let warning = try reply(try assessment(findings: [.pointsBlank])).withoutAnswer.joined()
        #expect(!warning.contains("không được tính"))
    }

    @Test func kindsOfEarlierPeriodsAreSaidOnce() throws {
        let periods = (7...10).compactMap { Period(year: 2022, month: $0) }
        let letter = try reply(
            try assessment(
                findings: [.pointsNegative, .pointsNegative, .pointsNotANumber, .pointsBlank],
                past: ["points-negative": periods, "points-blank": Array(periods.suffix(1))]))
        #expect(
            letter.rows.map(\.recurrence) == [
                "Lỗi này đã có ở kỳ 10/2022, 09/2022, 08/2022 và 1 kỳ trước đó.", "", "",
                "Mục này đã phải kiểm tra ở kỳ 10/2022.",
            ])
        #expect(letter.rows.map(\.earlierPeriods).filter { !$0.isEmpty }.count == 3)
        #expect(letter.recurrenceHint.contains("hằng kỳ"))
        #expect(try reply(try assessment()).recurrenceHint.isEmpty)
    }

    @Test func theLetterIsToTheDistrictsCommittee() throws {
        #expect(try reply(try assessment()).addressee == "Ủy ban nhân dân huyện Ba Bể")
        let group = SampleDistrict("901", "Chợ Rã", type: "cụm", []).group
        #expect(group.committee.capitalizedFirst == "Cụm Chợ Rã")
    }

    @Test func noPieceOfAHashStandsInTheNameOfAFile() {
        #expect(ReplyItem.sentName("2022-11/a (nhận 20-11-2022, 0fb3a81c).xlsx") == "a (nhận 20-11-2022).xlsx")
        #expect(ReplyItem.sentName("Biểu 12345678.xlsx") == "Biểu 12345678.xlsx")
    }
}
