import Delivery
import Findings
import Spreadsheets

/// Spreadsheets of other formats made into workbooks that are read (chuyển đổi): each content once. What came of it is
/// kept, and stands for the file in every later run, whatever has become of LibreOffice since.
struct Conversions {
    /// SHA-256 of the workbook that a file was made into, by that of the file.
    var known: [String: String] = [:]
    /// Where those lie.
    var archive: ContentArchive?
    /// `nil` where LibreOffice is not installed, and for a run that is made again.
    var converter: SpreadsheetConverter?

    /// A file that has to be converted before it can be read.
    struct Source {
        /// SHA-256 of the bytes.
        let digest: String
        let bytes: [UInt8]
        let format: ConvertibleFormat
    }

    /// What came of a file.
    enum Outcome {
        /// The workbook that an earlier run had made.
        case known([UInt8])
        case made([UInt8])
        case failed(ProgramFailure)
        case noConverter
    }

    /// What comes of the files, in their order: those that are new in one start of LibreOffice.
    func outcomes(of sources: [Source], progress: (Progress) -> Void) -> [Outcome] {
        let kept = sources.map { source in known[source.digest].flatMap { try? archive?.bytes($0) } }
        let new = zip(sources, kept).filter { $0.1 == nil }.map(\.0)
        guard let converter, !new.isEmpty else { return kept.map { $0.map(Outcome.known) ?? .noConverter } }
        progress(.converting(count: new.count))
        var made = ConversionJob(converter).run(new.map { .init(bytes: $0.bytes, ending: $0.format.ending) })[...]
        return kept.map { bytes in
            if let bytes { return .known(bytes) }
            return switch made.popFirst() {
            case .success(let workbook): .made(workbook)
            case .failure(let failure): .failed(failure)
            case nil: .noConverter
            }
        }
    }
}
