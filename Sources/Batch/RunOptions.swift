import Civil
import Rendering
import Spreadsheets

/// What a run is asked to do. The clock is passed in: nothing below asks what day it is.
public struct RunOptions: Sendable {
    /// What a run makes.
    public enum Kind: Sendable {
        case draft
        /// The report is not marked as a draft.
        case final
        /// The public version.
        case publicVersion
    }

    /// What a run leaves behind.
    public enum Effect: Sendable {
        case publishes
        /// Does everything but publish.
        case triesOnly
    }

    /// Where the run's day comes from.
    public enum Dating: Sendable {
        /// Somebody named the day: the report is made anew.
        case asked
        /// The day is today. If nothing is new, the published report is made again as it was.
        case today
    }

    /// What becomes of a period for which nothing came.
    public enum EmptyPeriod: Sendable {
        case refused
        case published
    }

    /// Path of the workspace.
    public var workspace: String
    /// Path of the inbox; `nil` for the workspace's.
    public var inbox: String?
    /// Path of the folder of reports; `nil` for the workspace's.
    public var output: String?
    /// `nil` for the month before `asOf`.
    public var period: Period?
    /// The run's clock: dates the report and the receipt of files first seen in this run.
    public var asOf: CivilDate
    public var dating: Dating
    public var kind: Kind
    public var effect: Effect = .publishes
    public var emptyPeriod: EmptyPeriod = .refused
    /// Folders (as in `PATH`) in which a printer for PDFs is looked for; `nil` for no PDF.
    public var printersOnPath: String?
    /// Folders (as in `PATH`) in which LibreOffice is looked for to convert spreadsheets of other formats; `nil` to
    /// convert none.
    public var convertersOnPath: String?
    /// File name of the library that draws charts for documents.
    public var drawingLibrary = ChartPictures.library
    /// Absolute path of this program, which it starts to try large files in a process of their own; `nil` to try none.
    public var trialProgram: String?
    /// Whether the run waits for files that were changed only just now.
    public var settles = true
    /// When laying out and publishing must be over. With `nil` the settings say how long it may take, counted from the
    /// end of reading.
    public var layoutDeadline: Deadline?

    public init(
        workspace: String = Workspace.current, inbox: String? = nil, output: String? = nil, period: Period? = nil,
        asOf: CivilDate, dating: Dating = .asked, kind: Kind = .draft
    ) {
        self.workspace = workspace
        self.inbox = inbox
        self.output = output
        self.period = period
        self.asOf = asOf
        self.dating = dating
        self.kind = kind
    }
}
