import Assessment
import Findings
import Returns

/// How a period stands (tình hình), for analysts who do not use a terminal. It is a page beside the inbox that is
/// written again whenever something arrives. It is not a report: nothing in it is published or archived.
public struct SituationModel: Sendable, Equatable {
    /// Empty, because the page is not an official document. The styles that pages share need it.
    public let head = OfficialHead.none
    /// `Tình hình kỳ đánh giá năm 2022`.
    public let title: String
    /// `Tỉnh Bắc Kạn`; empty if nothing could be read.
    public let province: String
    /// When the page was written.
    public let written: String
    /// What keeps the folder from being read; empty if all is well.
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
    /// Files that cannot be assigned to a district.
    public let strangers: [SituationFile]
    /// Findings on these files and on the inbox as a whole.
    public let remarks: SituationFindings

    /// What the page says about the period that is not in its assessment.
    public struct Surroundings: Sendable {
        public var state: [String] = []
        public var deadlines: [String] = []
        public var steps: [SituationStep] = []
        public var links: [SituationLink] = []
        /// The path of the period's published folder as the page links to it. It ends in `/`.
        public var folder = ""
        /// Files in that folder, as paths relative to it.
        public var published: Set<String> = []
        /// Files that are in no report yet, and those that are open or still being copied.
        public var newFiles: Set<String> = []
        public var waiting: [String] = []
        /// Files that are not returns, such as lock files and previews.
        public var passedOver: Set<String> = []
        /// Findings that are shown in addition to those of the assessment.
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

    /// A page that says that nothing could be read, and why.
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

/// Something that the analyst can do next.
public struct SituationStep: Sendable, Equatable {
    public let text: String
    /// The complete command; empty if no command does it.
    public let command: String

    public init(text: String, command: String) {
        self.text = text.capitalizedFirst
        self.command = command
    }
}

/// A link to an existing page.
public struct SituationLink: Sendable, Equatable {
    public let text: String
    /// A path relative to the page.
    public let href: String

    public init(text: String, href: String) {
        self.text = text
        self.href = href
    }
}
