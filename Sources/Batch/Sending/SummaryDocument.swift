import Delivery
import Rendering
import Reports

/// The report as one file to read, which goes out beside the page. A PDF looks as it was signed, so no second form is
/// sent with it.
enum SummaryDocument {
    case pdf(PublishedFile)
    case word(PublishedFile)

    /// What the covering letter calls it.
    var summary: CoveringLetter.Summary {
        switch self {
        case .pdf: .pdf
        case .word: .document
        }
    }
}

extension PublishedFolder {
    /// The PDF, or else the Word document; `nil` where neither was made.
    var summaryDocument: SummaryDocument? {
        func file(_ path: String) -> PublishedFile? { files.first { $0.path == path } }
        return file(PrintPage.path(ofPDF: RenderedFile.summaryPath)).map(SummaryDocument.pdf)
            ?? file(RenderedFile.documentPath).map(SummaryDocument.word)
    }
}
