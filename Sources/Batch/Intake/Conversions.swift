import Delivery
import Findings
import Spreadsheets

/// Spreadsheets of other formats made into workbooks that are read (chuyển đổi). What LibreOffice makes of a file is
/// kept, and stands for it in every later run, whatever has become of LibreOffice since.
struct Conversions {
    /// SHA-256 of the workbook that LibreOffice made of a file, by that of the file.
    var known: [String: String] = [:]
    /// Where those lie.
    var archive: ContentArchive?
    /// `nil` where LibreOffice is not installed, and for a run that is made again.
    var converter: SpreadsheetConverter?

    /// A file that LibreOffice has to convert before it can be read.
    struct Source {
        /// SHA-256 of the bytes.
        let digest: String
        let bytes: [UInt8]
        let format: ConvertibleFormat
    }

    /// What came of a file.
    enum Outcome: Sendable {
        /// The workbook that an earlier run had made.
        case known([UInt8])
        case made([UInt8])
        /// The workbook that the program took down.
        case transcribed([UInt8])
        case failed(ProgramFailure)
        /// Taking it down took too long.
        case givenUp
        /// The file itself is broken.
        case unreadable(UnreadableFile)
        case noConverter
    }

    /// What comes of the files, in their order: those that have not been converted before in one start of LibreOffice.
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

    /// Nothing without LibreOffice.
    private func convert(
        _ sources: [Source], progress: (Progress) -> Void
    ) -> [Result<[UInt8], ProgramFailure>] {
        guard let converter, !sources.isEmpty else { return [] }
        progress(.converting(count: sources.count))
        return ConversionJob(converter).run(
            sources.map { ConversionJob.Source(bytes: $0.bytes, ending: $0.format.ending) })
    }
}
