import Findings
import Rendering
import Reports
import WorkbookWriting
import ZipWriting

/// The files of a report, laid out from its model (báo cáo đã dàn trang).
struct LaidOutReport {
    let files: [RenderedFile]
    /// A finding if the document lacks charts; empty if it has all of them.
    let findings: [Finding]

    /// Throws when a template is wrong, or a file cannot be written.
    init(_ model: ReportModel, in session: ReportSession) throws(RunFailure) {
        let basis = session.prepared.run.basis
        let formats = basis.settings.formats
        let pictures =
            formats.contains(.docx) ? ChartPictures(of: model, library: session.options.drawingLibrary) : .none
        do {
            files = try renderAll(model, templates: try basis.templates(), besides: formats, pictures: pictures)
        } catch let error as WorkbookWritingError {
            throw RunFailure(error, at: RenderedFile.workbookPath)
        } catch let error as ZipArchive.Failure {
            throw RunFailure(
                .outputUnwritable, at: Place(file: RenderedFile.documentPath), details: [.reason: error.reason])
        } catch {
            throw RunFailure(.templateFileWrong, at: Place(file: session.workspace.templatesFolder), reason: error)
        }
        findings = pictures.problem.map { [Self.finding($0)] } ?? []
    }

    private static func finding(_ problem: ChartPictures.Problem) -> Finding {
        let reason: Clause =
            switch problem {
            case .noLibrary: .noLibraryToDraw
            case .notDrawn(let count): .notDrawn(count)
            }
        return Finding(.documentWithoutCharts, at: .nowhere, clauses: [.reason: reason])
    }
}
