import Findings

/// What a run that publishes works with while it holds the lock of the folder of reports: the memory, the state of the
/// period, and the files, already read.
struct ReportSession {
    let workspace: Workspace
    let options: RunOptions
    let place: MemoryPlace
    let memory: Memory
    let standing: PeriodStanding
    let prepared: PreparedRun
    /// The notice on the assumed period, if nobody named one.
    let assumptions: [Finding]
    private let lock: RunLock?

    /// Throws when the files are, or may be, of another period than the assumed one.
    init(_ options: RunOptions, progress: (Progress) -> Void) throws(RunFailure) {
        self.options = options
        workspace = try Workspace(of: options)
        let period = try PeriodRun.period(of: options)
        place = MemoryPlace(workspace, output: options.output)
        let writes = options.effect == .publishes
        lock = writes ? try OutputLock.hold(in: place.reports) : nil
        // The public version leaves no trace in the memory.
        memory = writes && options.kind != .publicVersion ? try Memory.open(place) : try Memory.trial(place)
        standing = try memory.standing(of: period)
        prepared = try Preparation(
            workspace: workspace, options: options, memory: memory,
            archive: writes && options.kind != .publicVersion ? memory.archive : nil
        ).prepare(laysOut: true, progress: progress)
        let evidence = PeriodEvidence(
            workspace: workspace, options: options, memory: memory, prepared: prepared, standing: standing,
            known: Set(try memory.ledger { try $0.submissions(of: period) }.keys))
        try evidence.refuseOther()
        assumptions = evidence.isAssumed
    }

    /// Findings on files of the inbox that other periods took, each with what to do about it.
    func filesElsewhere() throws(RunFailure) -> [Finding] {
        try FilesElsewhere(options: options, memory: memory)
            .findings(prepared.taken.passedOver, for: standing.period)
    }

    /// Lets the next run in.
    func end() { lock?.release() }

    /// Notices for whoever started the run, which are no part of the report.
    var notices: [Finding] { assumptions + memory.notices + prepared.notices }
}
