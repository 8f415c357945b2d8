/// Facts about a period, besides its state, on which its next steps depend.
struct PeriodFacts: Equatable {
    /// Files that are in no report.
    var newFiles: [String] = []
    /// Files that somebody has open, or that are still being copied.
    var waiting: [String] = []
    /// Names of the districts that sent nothing; below, of those that sent nothing that can be used.
    var missing: [String] = []
    var rejected: [String] = []
    /// How many findings are open, and how many of them keep the report from being final.
    var errors = 0
    var warnings = 0
    var inTheWay = 0
    /// The day by which districts had to report is past.
    var isOver = false
    /// Some commune has figures.
    var hasFigures = false
    /// A mail server has taken the published report.
    var isSent = false
    /// Name of the file in which the letter with the published report was drafted; `nil` if there is none.
    var draft: String?
}

extension PeriodState {
    /// The next steps, in the order in which they are to be done; never empty. This state allows every command among
    /// them.
    func nextSteps(_ facts: PeriodFacts) -> [NextStep] {
        let waiting = facts.waiting.isEmpty ? [] : [NextStep.saveFiles(facts.waiting)]
        let new = facts.newFiles.count
        let steps: [NextStep] =
            switch self {
            case .nothing: new > 0 ? [.report(newFiles: new)] : waiting.isEmpty ? [.dropFiles] : []
            case .withdrawn: new > 0 ? [.moveFiles, .report(newFiles: new)] : waiting.isEmpty ? [.dropFiles] : []
            case .draft, .reopenedDraft: new > 0 ? [.report(newFiles: new)] : stepsOfDraft(facts)
            // What was waived or left open when it was made final needs no more work.
            case .final, .reopenedFinal:
                new > 0 ? stepsOfCorrection(facts) : facts.isSent ? [.close] : [sending(facts), .close]
            case .closedDraft: [new > 0 ? .reopen(newFiles: new) : .reopenDraft]
            case .closedFinal: new > 0 ? [.reopen(newFiles: new)] : facts.isSent ? [.nothing] : [sending(facts)]
            }
        return isClosed ? steps : waiting + steps
    }

    private func sending(_ facts: PeriodFacts) -> NextStep { facts.draft.map(NextStep.mailDraft) ?? .send }

    private func stepsOfDraft(_ facts: PeriodFacts) -> [NextStep] {
        let isComplete = facts.missing.isEmpty && facts.rejected.isEmpty || facts.isOver
        let steps: [NextStep?] = [
            facts.missing.isEmpty ? nil : .remind(facts.missing),
            facts.rejected.isEmpty ? nil : .askAgain(facts.rejected),
            facts.errors + facts.warnings > 0 ? .settle(errors: facts.errors, warnings: facts.warnings) : nil,
            isComplete && facts.inTheWay == 0 && facts.hasFigures ? .makeFinal : nil,
        ]
        let all = steps.compactMap(\.self)
        return all.isEmpty ? [.dropFiles] : all
    }

    private func stepsOfCorrection(_ facts: PeriodFacts) -> [NextStep] {
        facts.inTheWay > 0
            ? [.look(errors: facts.errors, warnings: facts.warnings)] : [.correct(newFiles: facts.newFiles.count)]
    }
}
