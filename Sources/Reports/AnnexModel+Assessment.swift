// The annex of one division (a district, a group of communes, the province) from the assessment of its period.
import Assessment
import Findings
import Foundation
import Registry
import Returns
import Rulebook
import VietnameseText

extension ReportingUnit {
    /// The name of its files, without their extension: `061-ba-be`.
    var fileStem: String { ReportWords.fileStem(code, name) }
}

extension Division {
    /// The name of its files, without their extension: `061-ba-be`, `19-thai-nguyen`.
    var fileStem: String { ReportWords.fileStem(code, name) }
}

extension ReportWords {
    fileprivate static func fileStem(_ code: String, _ name: String) -> String {
        [code, VietnameseText.slug(name)].filter { !$0.isEmpty }.joined(separator: "-")
    }
}

extension AnnexModel {
    /// `điểm tiêu chí số 4 của 12 xã: Cong an tinh.xlsx`, for each file of another sender that points come from.
    private static func filledIn(_ division: DivisionAssessment, besides own: [Submission]) -> [String] {
        let ownFiles = Set(own.map(\.file))
        var criteria: [String: Set<Int>] = [:]
        var communes: [String: Int] = [:]
        for record in division.communes.compactMap(\.record) {
            let filled = record.points.enumerated().compactMap { index, points in
                points.source.map { (file: $0.file, number: index + 1) }
            }.filter { !ownFiles.contains($0.file) }
            for (file, number) in filled { criteria[file, default: []].insert(number) }
            for file in Set(filled.map(\.file)) { communes[file, default: 0] += 1 }
        }
        return criteria.keys.sorted().map { file in
            "điểm tiêu chí \(ReportWords.numbers(criteria[file]?.sorted() ?? [])) của "
                + "\(Quantity.count(communes[file] ?? 0).text) xã: \(file)"
        }
    }

    /// - Parameters:
    ///   - head: the head of the report.
    ///   - provinceMeanTotal: the mean total of all communes, the same in every annex.
    init(
        _ division: DivisionAssessment, number: Int, of assessment: ProvinceAssessment, head: OfficialHead,
        provinceMeanTotal: Quantity, settings: ReportSettings, disclosing: Disclosure
    ) {
        let criteria = assessment.rulebook.criteria
        let own = assessment.submissions(of: division)
        let isWhole = assessment.isOneDivision
        let sources = CountedFiles(of: own)
        self.head = head
        communeTypes = assessment.register.communeTypes
        self.number = "Phụ lục " + ReportWords.roman(number)
        title = "Kết quả đánh giá tiêu chuẩn \(assessment.rulebook.standard) trên địa bàn \(division.division.fullName)"
            .uppercased()
        attachedTo = ReportModel.attachedTo(assessment, settings: settings)
        path = "phu-luc/" + division.division.fileStem
        self.division = DistrictRow(division, in: assessment)
        divisionName = division.division.fullName
        province = DistrictRow(assessment.register.province, figures: assessment.figures)
        disclosureNote = disclosing.note
        summary = ReportModel.annexSummary(of: division, in: assessment)
        self.criteria = assessment.rulebook.criteria.map { String($0.number) }
        communes = division.units.flatMap { unit in
            unit.communes.map {
                CommuneRow(
                    $0, of: unit.unit, in: isWhole ? nil : division.division, criteria: criteria, files: sources,
                    disclosing: disclosing)
            }
        }
        sourceFiles = ([sources.text] + Self.filledIn(division, besides: own)).filter { !$0.isEmpty }.joined(
            separator: "; ")
        ownPointsNote = Self.ownPointsNote(communes)
        means = criteria.indices.map { index in
            disclosing.withholdsTotals
                ? .withheld() : .mean(of: division.communes.points(forCriterionAt: index))
        }
        meanTotal = disclosing.withholdsTotals ? .withheld() : .mean(of: division.communes.compactMap(\.total))
        provinceMeans = assessment.criteria.map {
            disclosing.withholdsTotals ? .withheld() : .mean($0.average)
        }
        self.isWhole = isWhole
        self.provinceMeanTotal = provinceMeanTotal
        zeros = criteria.enumerated().map { index, criterion in
            disclosing.withholds(criterion)
                ? .withheld()
                : .count(
                    division.communes.points(forCriterionAt: index).count { $0 == 0 },
                    isKnown: division.figures.recorded > 0)
        }
        measures = AnnexMeasureRow.rows(of: division, in: assessment, disclosing: disclosing)
        comparison = isWhole ? [] : Self.comparison(division.figures, with: assessment.figures)
        findings =
            disclosing.isPublic
            ? []
            : FindingRow.bounded(
                assessment.findings(on: Set(own.map(\.file))).map { FindingRow($0, of: assessment) })
        files = FileRow.rows(of: own, in: assessment, disclosing: disclosing)
    }

    /// The note under the table of points, if the return has the communes' own figures beside the verified ones.
    private static func ownPointsNote(_ communes: [CommuneRow]) -> String {
        guard communes.contains(where: { !$0.ownPoints.isEmpty }) else { return "" }
        let differing = communes.flatMap(\.points).count { !$0.own.isEmpty }
        guard differing > 0 else { return "Điểm xã tự chấm không khác điểm thẩm định." }
        return "Số trong ngoặc là điểm xã tự chấm, ghi ở \(Quantity.count(differing).text) ô có điểm tự chấm khác điểm "
            + "thẩm định; kết quả tính theo điểm thẩm định."
    }

    /// The communes with that verdict; `nil` if there are none.
    func group(of verdict: Verdict) -> CommuneGroup? {
        let own = communes.filter { $0.verdictCode == verdict.rawValue }
        return own.isEmpty
            ? nil : CommuneGroup(division: isWhole ? "" : division.fullName, files: sourceFiles, communes: own)
    }

    private static func comparison(_ division: Figures, with province: Figures) -> [ComparisonRow] {
        [
            ComparisonRow("Đạt tiêu chuẩn", .meets, division: division, province: province),
            ComparisonRow("Được công nhận", .recognised, division: division, province: province),
            ComparisonRow("Đăng ký thực hiện", .registered, division: division, province: province),
            ComparisonRow("Có kế hoạch", .planned, division: division, province: province),
            ComparisonRow("Có cam kết", .committed, division: division, province: province),
            ComparisonRow("Đã báo cáo", .reported, division: division, province: province),
        ]
    }
}
