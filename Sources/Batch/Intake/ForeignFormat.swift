import Civil
import Delivery
import Findings
import Spreadsheets
import ZipWriting

/// A spreadsheet format that the program does not read itself, by who makes a workbook of it.
enum ForeignFormat {
    /// LibreOffice.
    case convertible(ConvertibleFormat)
    /// The program.
    case transcribable(TranscribedFormat)

    init?(_ nature: UnreadableFile.Nature) {
        switch nature {
        case .convertible(let format): self = .convertible(format)
        case .transcribable(let format): self = .transcribable(format)
        case .unusable, .parcel, .documentWithTable, .document, .foreign: return nil
        }
    }

    /// As people know it.
    var name: String {
        switch self {
        case .convertible(let format): format.name
        case .transcribable(let format): format.name
        }
    }

    /// The findings on a file of this format, which was read as a workbook made from it.
    ///
    /// - Parameter findings: the findings of reading that workbook.
    func findings(_ findings: [Finding], of file: String) -> [Finding] {
        let code: FindingCode =
            switch self {
            case .convertible: .fileConverted
            case .transcribable: .fileTranscribed
            }
        let notice = Finding(code, at: Place(file: file), details: [.assumed: name])
        // The name fits the original file, not the workbook made from it.
        return [notice] + findings.filter { $0.code != .nameDisagrees }
    }

    /// The finding on a file that could not be converted.
    func finding(_ failure: ProgramFailure, at place: Place) -> Finding {
        Finding(
            .fileNotConverted, at: place,
            details: [.assumed: name], clauses: [.reason: failure.reason(for: ".xlsx")])
    }
}

extension TranscribedFormat {
    /// Makes a workbook with the same content as the file. The same file always gives the same bytes.
    func outcome(of bytes: [UInt8]) -> Conversions.Outcome {
        let parts: [(name: String, content: String)]
        do throws(UnreadableFile) {
            parts = try Transcription.parts(of: bytes, in: self, named: "")
        } catch {
            return .unreadable(error)
        }
        let files = parts.map { ZipArchive.Entry(path: $0.name, bytes: Array($0.content.utf8)) }
        guard let day = CivilDate(iso: "1980-01-01"), let workbook = try? ZipArchive.bytes(of: files, dated: day) else {
            return .failed(.ended(0))
        }
        return .transcribed(workbook)
    }
}
