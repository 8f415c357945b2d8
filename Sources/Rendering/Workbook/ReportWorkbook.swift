import Reports
import WorkbookWriting

/// The tables of the report in one workbook, for people who open files with a double click. Its cells are those of the
/// CSV files. A version for the public has only the sheets whose CSV files it has.
struct ReportWorkbook {
    private let model: ReportModel

    init(_ model: ReportModel) { self.model = model }

    /// Throws a `WorkbookWritingError` if the system has no room for the workbook.
    func file() throws -> RenderedFile {
        RenderedFile(path: RenderedFile.workbookPath, bytes: try draft.bytes())
    }

    var draft: WorkbookDraft {
        let foot = "\(model.subject)\(model.head.isDraft ? " (dự thảo)" : "")"
        let tables = tables
        return WorkbookDraft(
            title: "\(model.subject), kỳ \(model.period)", author: model.head.issuingBody, made: model.asOf.date,
            sheets: [FrontSheet(model: model, tables: tables).draft] + tables.map { $0.sheet(foot: foot) })
    }

    private var tables: [WorkbookTable] {
        let numbers = model.criteria.map { String($0.number) }
        let shown = [
            WorkbookTable(
                name: "Chung", about: "Số liệu chung của toàn tỉnh và kết quả so với chỉ tiêu",
                table: .general(of: model)),
            WorkbookTable(
                name: "Đơn vị", about: "Mỗi đơn vị một dòng, dòng cuối là toàn tỉnh", table: .divisions(of: model),
                naming: 2),
            WorkbookTable(name: "Tiêu chí", about: "Mỗi tiêu chí một dòng", table: .criteria(of: model), naming: 2),
            WorkbookTable(
                name: "Xã phường", about: "Mỗi \(model.communeTypes) một dòng: điểm, kết quả, lý do, nguồn",
                table: .communes(model.communes, criteria: numbers), naming: 2, pagesWide: 2,
                unprintedFrom: "Tệp nguồn"),
            WorkbookTable(
                name: "Không đạt", about: "Các xã không đạt và lý do", table: .failing(in: model), naming: 2),
        ]
        let measures =
            model.parts.isEmpty
            ? []
            : [
                WorkbookTable(
                    name: "Nhiệm vụ", about: "Nhiệm vụ, giải pháp, kinh phí: mỗi nội dung và đơn vị một dòng",
                    table: .measures(of: model), naming: 2, unprintedFrom: "Tệp nguồn")
            ]
        guard let sources = model.sources else { return shown + measures }
        let open = model.findings.filter { $0.isOpen && $0.severityCode != "notice" }
        return shown + measures + [
            WorkbookTable(
                name: "Cần xử lý", about: "Lỗi và cảnh báo chưa được xử lý trong các tệp nhận được",
                table: .findings(open), unprintedFrom: "Lý do chấp nhận"),
            WorkbookTable(
                name: "Nguồn", about: "Các tệp nhận được, tình trạng và ngày nhận", table: .files(sources.files)),
        ]
    }
}
