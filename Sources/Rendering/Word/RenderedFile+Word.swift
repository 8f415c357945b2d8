// The documents for Word. They have the words and figures of the pages, for people who want to edit them.
import Reports

extension RenderedFile {
    /// The report for Word.
    public static let documentPath = "bao-cao-tong-hop.docx"

    static func document(
        of model: ReportModel, pictures: ChartPictures, by templates: TemplateSet
    ) throws -> RenderedFile {
        let report = WordReport(model, pictures: pictures)
        let package = WordPackage(
            head: model.head, title: "Báo cáo: \(model.subject)", date: model.asOf.date, isLandscape: false,
            lists: report.lists, pictures: pictures.all)
        return try document(documentPath, showing: report, as: "docx/van-ban-bao-cao", in: package, by: templates)
    }

    static func document(
        of annex: AnnexModel, dated date: WrittenDate, by templates: TemplateSet
    ) throws -> RenderedFile {
        let package = WordPackage(
            head: annex.head, title: "\(annex.number): \(annex.division.fullName)", date: date.date, isLandscape: true)
        return try document(
            annex.path + ".docx", showing: WordAnnex(annex: annex), as: "docx/van-ban-phu-luc", in: package,
            by: templates)
    }

    static func document(
        of sources: SourcesAnnex, dated date: WrittenDate, by templates: TemplateSet
    ) throws -> RenderedFile {
        let package = WordPackage(
            head: sources.head, title: "\(sources.number): nguồn số liệu", date: date.date, isLandscape: false)
        return try document(
            sources.path + ".docx", showing: WordSources(annex: sources), as: "docx/van-ban-nguon", in: package,
            by: templates)
    }

    private static func document<View: TemplateView>(
        _ path: String, showing view: View, as template: String, in package: WordPackage, by templates: TemplateSet
    ) throws -> RenderedFile {
        let text = try templates.render(view, as: template)
        return RenderedFile(path: path, bytes: try package.bytes(around: text, by: templates))
    }
}
