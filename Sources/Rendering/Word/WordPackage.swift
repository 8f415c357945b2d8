import Civil
import Reports
import ZipWriting

/// What a Word document has in addition to its text: styles, numbering, headers and footers, its author and date.
struct WordPackage: Sendable {
    let head: OfficialHead
    let title: String
    let date: CivilDate
    let isLandscape: Bool
    var lists: [WordList] = []
    var pictures: [ChartPicture] = []

    /// Where each part is in the file, and which template makes it. The first has to come first.
    static let parts = [
        ("[Content_Types].xml", "docx/content-types"), ("_rels/.rels", "docx/package-relationships"),
        ("docProps/core.xml", "docx/core-properties"), ("docProps/app.xml", "docx/app-properties"),
        ("word/_rels/document.xml.rels", "docx/document-relationships"), ("word/styles.xml", "docx/styles"),
        ("word/numbering.xml", "docx/numbering"), ("word/settings.xml", "docx/settings"),
        ("word/header1.xml", "docx/header-first"), ("word/header2.xml", "docx/header"),
        ("word/footer1.xml", "docx/footer"),
    ]

    /// The complete document around a text. Throws a `TemplateError`, which does not happen with checked templates, and
    /// a `ZipArchive.Failure` if the system has no room for it.
    func bytes(around text: [UInt8], by templates: TemplateSet) throws -> [UInt8] {
        let made = try Self.parts.map { path, template in
            ZipArchive.Entry(path: path, bytes: try templates.render(self, as: template))
        }
        let drawn = pictures.flatMap { picture in
            [
                ZipArchive.Entry(path: "word/media/\(picture.drawing.id).png", bytes: picture.png, isPacked: true),
                ZipArchive.Entry(path: "word/media/\(picture.drawing.id).svg", bytes: picture.drawing.file),
            ]
        }
        let document = ZipArchive.Entry(path: "word/document.xml", bytes: text)
        return try ZipArchive.bytes(of: made + [document] + drawn, dated: date, effort: .quick)
    }
}

extension WordPackage: TemplateView {
    static let fields: [TemplateField<WordPackage>] = [
        .object("head", "Thể thức văn bản") { $0.head },
        .text("title", "Tên văn bản") { $0.title },
        .text("author", "Cơ quan ban hành") { $0.head.issuingBody },
        .text("date", "Ngày báo cáo dạng 2022-12-05") { $0.date.description },
        .flag("isLandscape", "Khổ giấy nằm ngang") { $0.isLandscape },
        .list("lists", "Các danh sách đánh số trong phần viết của chuyên viên") { $0.lists },
        .list("pictures", "Hình của các biểu đồ; không có khi máy không vẽ được") { $0.pictures },
    ]
}
