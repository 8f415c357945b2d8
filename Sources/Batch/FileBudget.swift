import Findings
import Spreadsheets

/// What reading and understanding one file may cost.
struct FileBudget: Sendable {
    /// Of wall time.
    let seconds: Double
    /// Of memory that a large file is tried in, in MiB.
    let mebibytes: Int
    /// When reading all files of the run must be over.
    let run: Deadline

    /// A file with so much to read is tried in a process of its own first. Below it, work in proportion to the file is
    /// bound enough: the largest returns seen among public workbooks take a tenth of it.
    static let trialWeight = 4 << 20

    /// When the work on a file that is begun now must be over.
    var deadline: Deadline { Deadline(secondsFromNow: min(seconds, run.left)) }

    /// What the one is told who gave the file.
    var secondsToTell: Double { run.hasPassed ? run.seconds : seconds }
}

extension Finding {
    /// The file was tried in vain and not read: it cost more than a file may, or LibreOffice could not convert it. A report that
    /// is made again does not try again: that could come to something else.
    var isGivenUp: Bool { [.workTooLong, .workTooLarge, .fileNotConverted].contains(code) }
}
