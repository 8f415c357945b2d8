import Reports

/// The summary report for Word: everything that the page has, with the analyst's text in Word's own formatting and the
/// charts as pictures.
struct WordReport: Sendable {
    let model: ReportModel
    let pictures: ChartPictures
    private let written: [Narrative.Part: [WordBlock]]
    /// The numbered lists in the analyst's text.
    let lists: [WordList]

    init(_ model: ReportModel, pictures: ChartPictures) {
        self.model = model
        self.pictures = pictures
        var lists: [WordList] = []
        var written: [Narrative.Part: [WordBlock]] = [:]
        for part in Narrative.Part.allCases {
            written[part] = model.narrative[part].map { WordBlock($0, numbering: &lists) }
        }
        self.written = written
        self.lists = lists
    }

    fileprivate static func written(_ key: String, _ part: Narrative.Part) -> TemplateField<Self> {
        .list(key, "Phần viết của chuyên viên cho phần \(part.rawValue)") { $0.written[part] ?? [] }
    }
}

extension WordReport: TemplateView {
    static let fields: [TemplateField<WordReport>] =
        [
            WordPaper.field(isLandscape: false),
            written("writtenMeasures", .measures), written("writtenGeneral", .general),
            written("writtenDistricts", .districts),
            written("writtenCriteria", .criteria), written("writtenCommunes", .communes),
            written("writtenReporting", .reporting), written("writtenDifficulties", .difficulties),
            .list("trendPictures", "Hình của biểu đồ xu hướng; không có khi máy không vẽ được") { $0.pictures.trend },
            .list("sharePictures", "Hình của biểu đồ tỷ lệ đạt; không có khi máy không vẽ được") { $0.pictures.share },
            .list("matrixPictures", "Hình của biểu đồ số xã bị liệt; không có khi máy không vẽ được") {
                $0.pictures.matrix
            },
            .list("totalsPictures", "Hình của biểu đồ tổng điểm; không có khi máy không vẽ được") {
                $0.pictures.totals
            },
            .text("criterionWidth", "Bề rộng một cột của bảng số xã bị liệt, phần hai mươi của điểm") {
                WordPaper.column(of: WordPaper.matrixCriteria, among: $0.model.criteria.count)
            },
        ] + own

    /// The keys of the page, except those that mean something else in Word.
    private static let own = ReportModel.fields.filter { !$0.name.hasPrefix("written") }
        .map { $0.within { (report: WordReport) in report.model } }
}
