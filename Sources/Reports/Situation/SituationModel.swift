import Assessment
import Findings
import Returns

/// How a period stands, for an analyst who opens no terminal (tình hình): a page beside the inbox, made anew whenever
/// something arrives. It is no report: nothing in it is published or kept.
public struct SituationModel: Sendable, Equatable {
    /// Bears nothing: the page is no document. Styles that the pages share ask for it.
    public let head = OfficialHead.none
    /// `Tình hình kỳ đánh giá năm 2022`.
    public let title: String
    /// `Tỉnh Bắc Kạn`; empty where nothing could be looked at.
    public let province: String
    /// When the page was written.
    public let written: String
    /// What keeps anything from being looked at; empty when all is well.
    public let problems: [FindingRow]
    /// How the period stands: one sentence each.
    public let state: [String]
    /// One line each.
    public let deadlines: [String]
    public let steps: [SituationStep]
    public let links: [SituationLink]
    /// Files that are open or still being copied.
    public let waiting: [String]
    /// One per reporting group, in order of code.
    public let districts: [SituationDistrict]
    /// Files that no district can be told of.
    public let strangers: [SituationFile]
    /// What is to be said of these, and of the inbox as a whole.
    public let remarks: SituationFindings

    /// What of the period is no part of its assessment.
    public struct Surroundings: Sendable {
        public var state: [String] = []
        public var deadlines: [String] = []
        public var steps: [SituationStep] = []
        public var links: [SituationLink] = []
        /// Path of the period's published folder as the page links to it, with `/` at its end.
        public var folder = ""
        /// Files in that folder, relative to it.
        public var published: Set<String> = []
        /// Files that are in no report yet, and those that are open or still being copied.
        public var newFiles: Set<String> = []
        public var waiting: [String] = []
        /// Files that are nobody's: locks, previews.
        public var passedOver: Set<String> = []
        /// What is said to whoever looks, beside the findings of the assessment.
        public var notices: [Finding] = []

        public init() {}
    }

    public init(_ assessment: ProvinceAssessment, _ surroundings: Surroundings, written: String) {
        let sorting = SituationSorting(assessment, surroundings)
        title = "Tình hình " + ReportModel.periodPhrase(of: assessment)
        province = assessment.register.province.fullName.capitalizedFirst
        self.written = written
        problems = []
        state = surroundings.state + [Self.received(assessment)]
        (deadlines, steps, links) = (surroundings.deadlines, surroundings.steps, surroundings.links)
        waiting = surroundings.waiting
        districts = sorting.districts()
        strangers = sorting.strangers()
        remarks = sorting.remarks()
    }

    /// Nothing could be looked at.
    public init(problems: [Finding], written: String) {
        title = "Tình hình thư mục nhận"
        province = ""
        self.written = written
        self.problems = FindingGroup.groups(of: problems).map { FindingRow($0, standing: .open) }
        (state, deadlines, steps, links, waiting, districts, strangers) = ([], [], [], [], [], [], [])
        remarks = SituationFindings([], settled: "")
    }

    private static func received(_ assessment: ProvinceAssessment) -> String {
        let count = assessment.units.count { $0.received != nil }
        let figures = assessment.figures
        return "Đã có số liệu của \(ReportWords.share(count, of: assessment.units.count)) đơn vị, "
            + "\(ReportWords.share(figures.reported, of: figures.communes)) \(assessment.register.communeTypes)."
    }
}

/// Something to be done.
public struct SituationStep: Sendable, Equatable {
    public let text: String
    /// Complete; empty where no command does it.
    public let command: String

    public init(text: String, command: String) {
        self.text = text.capitalizedFirst
        self.command = command
    }
}

/// A page that is there.
public struct SituationLink: Sendable, Equatable {
    public let text: String
    /// Relative to the page.
    public let href: String

    public init(text: String, href: String) {
        self.text = text
        self.href = href
    }
}
