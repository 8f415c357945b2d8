// The documents for Word: the same words and figures as on the pages, for whoever edits them.
import Reports

extension RenderedFile {
    /// The report for Word.
    public static let documentPath = "bao-cao-tong-hop.docx"

    /// Whether a file is a document for Word.
    public static func isDocument(_ path: String) -> Bool { path.hasSuffix(".docx") }

    static func document(
        of model: ReportModel, pictures: ChartPictures, by templates: TemplateSet
    ) throws -> RenderedFile {
        let report = WordReport(model, pictures: pictures)
        let package = WordPackage(
            head: model.head, title: "Báo cáo: \(model.subject)", date: model.asOf.date, isLandscape: false,
            lists: report.lists, pictures: pictures.all)
        return RenderedFile(
            path: documentPath,
            bytes: try package.bytes(around: try templates.render(report, as: "docx/van-ban-bao-cao"), by: templates))
    }

    static func document(
        of annex: AnnexModel, dated date: WrittenDate, by templates: TemplateSet
    ) throws -> RenderedFile {
        let package = WordPackage(
            head: annex.head, title: "\(annex.number): \(annex.district.fullName)", date: date.date, isLandscape: true)
        let text = try templates.render(WordAnnex(annex: annex), as: "docx/van-ban-phu-luc")
        return RenderedFile(path: annex.path + ".docx", bytes: try package.bytes(around: text, by: templates))
    }

    static func document(
        of sources: SourcesAnnex, dated date: WrittenDate, by templates: TemplateSet
    ) throws -> RenderedFile {
        let package = WordPackage(
            head: sources.head, title: "\(sources.number): nguồn số liệu", date: date.date, isLandscape: false)
        let text = try templates.render(WordSources(annex: sources), as: "docx/van-ban-nguon")
        return RenderedFile(path: sources.path + ".docx", bytes: try package.bytes(around: text, by: templates))
    }
}
