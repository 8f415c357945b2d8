import Cores
import Reports

/// A file of the published folder that has not been written yet.
public struct RenderedFile: Sendable, Equatable {
    /// Relative to the folder of the period, with `/`.
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// Every file that a report publishes, always in the same order, and with the same bytes for the same model. A version
/// for the public has no findings, no annex of sources, no replies to districts, no extracts for bodies and no
/// `ket-qua.json`.
///
/// Throws a `TemplateError`, which does not happen with a checked `TemplateSet`. Throws a `WorkbookWritingError` or a
/// `ZipArchive.Failure` if the system has no room for a workbook or a document.
///
/// - Parameters:
///   - formats: what to make in addition to pages, CSV and JSON.
///   - pictures: the charts of the model, as pictures for the documents.
public func renderAll(
    _ model: ReportModel, templates: TemplateSet, besides formats: Set<ReportFormat> = [],
    pictures: ChartPictures = .none
) throws -> [RenderedFile] {
    @Sendable func page(_ path: String, _ html: [UInt8]) -> RenderedFile { RenderedFile(path: path, bytes: html) }
    @Sendable func table(_ path: String, _ table: CSVTable) -> RenderedFile {
        RenderedFile(path: path, bytes: table.bytes)
    }
    typealias Part = @Sendable () throws -> [RenderedFile]

    let hasDocuments = formats.contains(.docx)
    // The workbook and the document each take one core about as long as many pages take another. So they are begun
    // first.
    let workbook: [Part] = formats.contains(.xlsx) ? [{ [try ReportWorkbook(model).file()] }] : []
    let document: [Part] =
        hasDocuments ? [{ [try .document(of: model, pictures: pictures, by: templates)] }] : []
    let shown: [Part] =
        workbook + document + [
            { [page("bao-cao-tong-hop.html", try templates.render(model, as: "bao-cao-tong-hop"))] },
            { [table("bao-cao-tong-hop.csv", .divisions(of: model))] },
            { [table("xa-phuong.csv", .communes(model.communes, criteria: model.criteria.map { String($0.number) }))] },
            { [table("tieu-chi.csv", .criteria(of: model))] },
        ]
    let measures: [Part] = model.parts.isEmpty ? [] : [{ [table("nhiem-vu.csv", .measures(of: model))] }]
    let annexes = model.annexes.map { annex -> Part in
        {
            [
                page("\(annex.path).html", try templates.render(annex, as: "phu-luc")),
                table("\(annex.path).csv", .communes(annex.communes, criteria: annex.criteria)),
            ] + (hasDocuments ? [try .document(of: annex, dated: model.asOf, by: templates)] : [])
        }
    }
    guard let sources = model.sources else { return try made(shown + measures + annexes) }
    let replies = model.replies.map { reply -> Part in
        {
            [page("\(reply.path).html", try templates.render(reply, as: "phan-hoi"))]
                + (reply.rows.isEmpty ? [] : [table("\(reply.path).csv", .toDo(reply.rows, answerBy: reply.answerBy))])
        }
    }
    let extracts = model.extracts.map { extract -> Part in
        {
            [page("\(extract.path).html", try templates.render(extract, as: "co-quan"))]
                + (extract.communes.isEmpty ? [] : [table("\(extract.path).csv", .communes(of: extract))])
        }
    }
    let findings: [Part] = [{ [table("sai-sot.csv", .findings(model.findings))] }]
    let beside: [Part] = [
        {
            [page("\(sources.path).html", try templates.render(sources, as: "nguon-so-lieu"))]
                + (hasDocuments ? [try .document(of: sources, dated: model.asOf, by: templates)] : [])
        }
    ]
    let data: [Part] = [{ [RenderedFile(path: "ket-qua.json", bytes: model.json())] }]
    // The largest file is made first: it needs the most room while it is written, and the pages can use that room
    // afterwards.
    let files = try made(data + shown + measures + findings + annexes + beside + extracts + replies)
    return Array(files.dropFirst() + files.prefix(1))
}

/// The files of all parts, in the order of the parts. They are made on all cores.
private func made(_ parts: [@Sendable () throws -> [RenderedFile]]) throws -> [RenderedFile] {
    try OrderedWork.map(parts) { try $0() }.flatMap(\.self)
}

/// The page that says how a period stands. It is never published.
///
/// Throws a `TemplateError`, which does not happen with a checked `TemplateSet`.
public func render(_ situation: SituationModel, templates: TemplateSet) throws -> RenderedFile {
    RenderedFile(path: RenderedFile.situationPath, bytes: try templates.render(situation, as: "tinh-hinh"))
}
