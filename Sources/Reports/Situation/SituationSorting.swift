import Assessment
import Findings
import Registry
import Returns

/// Assigns files and findings to districts: each to one district, or to none.
struct SituationSorting {
    private let assessment: ProvinceAssessment
    private let surroundings: SituationModel.Surroundings
    private let files: [String: Submission]
    /// Of the reporting units.
    private let codes: Set<String>
    /// By code of the commune.
    private let groupOfCommune: [String: String]

    init(_ assessment: ProvinceAssessment, _ surroundings: SituationModel.Surroundings) {
        self.assessment = assessment
        self.surroundings = surroundings
        files = Dictionary(assessment.submissions.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
        codes = Set(assessment.units.map(\.unit.code))
        groupOfCommune = assessment.units.reduce(into: [:]) { groups, district in
            for one in district.communes { groups[one.commune.code] = district.unit.code }
        }
    }

    func districts() -> [SituationDistrict] {
        let open = Dictionary(grouping: assessment.openFindings.filter { !Self.isOfStatus($0) }, by: group)
        let settled = Dictionary(grouping: assessment.settledFindings.map { $0 }, by: { group($0.key) })
        return assessment.units.enumerated().map { index, district in
            let code = district.unit.code
            let path = ReplyModel.path(of: district.unit) + ".html"
            return SituationDistrict(
                district, number: index + 1, files: assessment.submissions(of: district.unit).map(row),
                findings: SituationFindings(
                    open[code] ?? [], settled: Self.words(on: (settled[code] ?? []).map(\.value))),
                reply: surroundings.published.contains(path) ? surroundings.folder + path : "",
                hasDeadline: assessment.due != nil)
        }
    }

    func strangers() -> [SituationFile] {
        let districts = assessment.units.map(\.unit.code)
        return assessment.submissions.filter { submission in
            submission.groups(in: assessment.register).isDisjoint(with: districts)
                && !surroundings.passedOver.contains(submission.file)
                && !surroundings.waiting.contains(submission.file)
        }.map(row)
    }

    /// All open findings on the inbox as a whole and on files of no district.
    func remarks() -> SituationFindings {
        let open = assessment.findings.filter { finding in
            guard assessment.standing(of: finding) == .open, !Self.isOfStatus(finding), group(finding) == nil else {
                return false
            }
            return finding.place.file.map { !surroundings.passedOver.contains($0) } ?? true
        }
        return SituationFindings(open + surroundings.notices, settled: "")
    }

    private func row(_ submission: Submission) -> SituationFile {
        SituationFile(submission, isNew: surroundings.newFiles.contains(submission.file), in: assessment)
    }

    /// The code of the district under which a finding is listed; `nil` if there is none.
    private func group(_ finding: Finding) -> String? {
        let named = finding.subject.reporter?.code.flatMap { codes.contains($0) ? $0 : nil }
        guard let file = finding.place.file else { return named }
        guard let submission = files[file] else { return nil }
        let groups = assessment.units.map(\.unit.code).filter(submission.groups(in: assessment.register).contains)
        guard groups.count > 1 else { return groups.first }
        // A file that several districts share.
        let ofCommune = finding.subject.communes.compactMap { groupOfCommune[$0.code] }
        return groups.first { $0 == named || ofCommune.contains($0) } ?? groups.first
    }

    /// Whether the page says this already: in the district's status, or in the list of files that wait.
    private static func isOfStatus(_ finding: Finding) -> Bool {
        [.districtMissing, .districtLate].contains(finding.code) || finding.code.saysThatFileWaits
    }

    private static func words(on settled: [FindingStanding]) -> String {
        var replacing: Set<String> = []
        var (waived, confirmed) = (0, 0)
        for standing in settled {
            switch standing {
            case .open: break
            case .waived(let waiver) where waiver.isDistricts: confirmed += 1
            case .waived: waived += 1
            case .replaced(let file): replacing.insert(file)
            }
        }
        let replaced = settled.count - waived - confirmed
        let parts = [
            replaced > 0
                ? "\(Quantity.count(replaced).text) mục đã hết vì có tệp gửi sau thay: "
                    + replacing.sorted().joined(separator: ", ")
                : nil,
            waived > 0 ? "\(Quantity.count(waived).text) mục đã chấp nhận, lý do ghi ở waivers.yaml" : nil,
            confirmed > 0 ? "\(Quantity.count(confirmed).text) mục đơn vị đã xác nhận, có ghi lý do" : nil,
        ].compactMap(\.self)
        return parts.isEmpty ? "" : "Không còn phải xử lý: " + parts.joined(separator: "; ") + "."
    }
}
