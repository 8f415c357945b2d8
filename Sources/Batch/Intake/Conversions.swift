import Delivery
import Findings
import Spreadsheets

/// Turns spreadsheets of other formats into workbooks that the program can read (chuyển đổi). What LibreOffice makes of
/// a file is kept and stands for the file in every later run, even if LibreOffice has changed or gone since.
struct Conversions {
    /// The SHA-256 of the workbook that LibreOffice made, by the SHA-256 of the file it was made from.
    var known: [String: String] = [:]
    /// Where these workbooks lie.
    var archive: ContentArchive?
    /// `nil` where LibreOffice is not installed, and for a run that is made again.
    var converter: SpreadsheetConverter?

    /// A file that LibreOffice has to convert before it can be read.
    struct Source {
        /// SHA-256 of `bytes`.
        let digest: String
        let bytes: [UInt8]
        let format: ConvertibleFormat
    }

    /// What came of a file.
    enum Outcome: Sendable {
        /// The workbook that an earlier run had made.
        case known([UInt8])
        case made([UInt8])
        /// The workbook that the program itself wrote from the file.
        case transcribed([UInt8])
        case failed(ProgramFailure)
        /// Writing that workbook took too long.
        case givenUp
        /// The file itself is broken.
        case unreadable(UnreadableFile)
        case noConverter
    }

    /// The outcome of each file, in their order. Files that were not converted before are converted in one start of
    /// LibreOffice.
    func outcomes(of sources: [Source], progress: (Progress) -> Void) -> [Outcome] {
        let kept = sources.map { source in known[source.digest].flatMap { try? archive?.bytes($0) } }
        let new = zip(sources, kept).filter { $0.1 == nil }.map(\.0)
        var converted = convert(new, progress: progress)[...]
        return kept.map { bytes in
            if let bytes { return .known(bytes) }
            switch converted.popFirst() {
            case .success(let workbook): return .made(workbook)
            case .failure(let failure): return .failed(failure)
            case nil: return .noConverter
            }
        }
    }

    /// Empty without LibreOffice.
    private func convert(
        _ sources: [Source], progress: (Progress) -> Void
    ) -> [Result<[UInt8], ProgramFailure>] {
        guard let converter, !sources.isEmpty else { return [] }
        progress(.converting(count: sources.count))
        return ConversionJob(converter).run(
            sources.map { ConversionJob.Source(bytes: $0.bytes, ending: $0.format.ending) })
    }
}
