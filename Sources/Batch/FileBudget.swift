import Findings
import Spreadsheets

/// What reading and understanding one file may cost.
struct FileBudget: Sendable {
    /// Seconds of wall time.
    let seconds: Double
    /// MiB of memory in which a large file is tried.
    let mebibytes: Int
    /// When reading all files of the run must be over.
    let run: Deadline

    /// A file that weighs this many bytes (`SpreadsheetReader.weight`) is tried in a process of its own first. Below
    /// it, the work is bounded well enough by the size of the file: the largest returns seen among public workbooks
    /// take a tenth of this.
    static let trialWeight = 4 << 20

    /// When work on a file that begins now must be over.
    var deadline: Deadline { Deadline(secondsFromNow: min(seconds, run.left)) }

    /// The limit in seconds that a message names: the run's if that has passed, otherwise the file's.
    var secondsToTell: Double { run.hasPassed ? run.seconds : seconds }
}

extension Finding {
    /// The program tried the file and gave up: it cost more than a file may, or LibreOffice could not convert it. A
    /// report that is made again does not try again, since the result could be another one.
    var isGivenUp: Bool { [.workTooLong, .workTooLarge, .fileNotConverted].contains(code) }
}
