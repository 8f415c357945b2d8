import Delivery
import Findings
import Spreadsheets

/// Spreadsheets of other formats made into workbooks that are read (chuyển đổi). What LibreOffice makes of a file is
/// kept, and stands for it in every later run, whatever has become of LibreOffice since. What the program takes down
/// itself it takes down anew, as it reads every workbook anew.
struct Conversions {
    /// SHA-256 of the workbook that LibreOffice made of a file, by that of the file.
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
        let format: ForeignFormat
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

    /// What comes of the files, in their order: those that LibreOffice has to convert in one start of it.
    ///
    /// - Parameter transcribe: takes a file down that the program takes down itself.
    func outcomes(
        of sources: [Source], transcribing transcribe: ([UInt8], TranscribedFormat) -> Outcome,
        progress: (Progress) -> Void
    ) -> [Outcome] {
        let kept = sources.map { source in known[source.digest].flatMap { try? archive?.bytes($0) } }
        let new = zip(sources, kept).filter { $0.1 == nil }.map(\.0)
        var converted = convert(new, progress: progress)[...]
        return zip(sources, kept).map { source, bytes in
            switch (source.format, bytes) {
            case (.transcribable(let format), _): return transcribe(source.bytes, format)
            case (.convertible, let bytes?): return .known(bytes)
            case (.convertible, nil):
                switch converted.popFirst() {
                case .success(let workbook): return .made(workbook)
                case .failure(let failure): return .failed(failure)
                case nil: return .noConverter
                }
            }
        }
    }

    /// Nothing without LibreOffice.
    private func convert(
        _ sources: [Source], progress: (Progress) -> Void
    ) -> [Result<[UInt8], ProgramFailure>] {
        let files = sources.compactMap { source -> ConversionJob.Source? in
            guard case .convertible(let format) = source.format else { return nil }
            return ConversionJob.Source(bytes: source.bytes, ending: format.ending)
        }
        guard let converter, !files.isEmpty else { return [] }
        progress(.converting(count: files.count))
        return ConversionJob(converter).run(files)
    }
}
