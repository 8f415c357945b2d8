import Delivery
import Rendering
import Reports

/// The report as one file to read, which goes up beside the page. A PDF is read as it was signed: who has one needs no
/// second form of the same.
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
    /// `nil` where neither was made.
    var summaryDocument: SummaryDocument? {
        func file(_ path: String) -> PublishedFile? { files.first { $0.path == path } }
        return file(PrintPage.path(ofPDF: RenderedFile.summaryPath)).map(SummaryDocument.pdf)
            ?? file(RenderedFile.documentPath).map(SummaryDocument.word)
    }
}
