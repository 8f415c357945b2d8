import Assessment
import Civil
import Delivery
import Findings
import Registry
import Reports
import Returns
import Rulebook

/// The stages from files to the assessment of a period, which `report`, `check` and `explain` share.
struct PeriodRun {
    let period: Period
    let asOf: CivilDate
    let basis: Basis
    let reader: ReturnReader

    var rulebook: Rulebook { basis.rulebook }
    var register: Register { basis.register }

    /// A run on what the workspace holds now.
    ///
    /// - Parameter laysOut: the run makes pages.
    init(_ workspace: Workspace, _ options: RunOptions, laysOut: Bool = false) throws(RunFailure) {
        let period = try Self.period(of: options)
        self.init(
            basis: try Basis(workspace, period: period, laysOut: laysOut), period: period, asOf: options.asOf)
    }

    init(basis: Basis, period: Period, asOf: CivilDate) {
        self.basis = basis
        self.period = period
        self.asOf = asOf
        reader = ReturnReader(
            rulebook: basis.rulebook, register: basis.register, period: period, aliases: basis.settings.aliases,
            vocabulary: basis.vocabulary)
    }

    /// The period of a run: the one that was asked for or, by default, the month before the run's day. Throws if that
    /// day is before the period.
    static func period(of options: RunOptions) throws(RunFailure) -> Period {
        guard let period = options.period ?? Period(before: options.asOf) else {
            throw RunFailure(.noRegister, at: .nowhere, details: [.date: WrittenDate(options.asOf).short, .limit: "–"])
        }
        guard options.asOf >= period.firstDay else {
            throw RunFailure(
                .dayBeforePeriod, at: .nowhere,
                details: [.date: options.asOf.description, .expected: period.description])
        }
        return period
    }

    /// How large files are tried before they are read; `nil` to try none.
    func trial(_ options: RunOptions) -> ReadingTrial? {
        options.trialProgram.map { program in
            ReadingTrial(
                program: program,
                arguments: [
                    "check", "--within-megabytes", "\(basis.settings.inbox.mebibytesPerFile)",
                    "--workspace", options.workspace, "--period", "\(period)", "--as-of", "\(asOf)",
                ])
        }
    }

    /// The assessor of the period, with what the settings decide.
    ///
    /// - Parameters:
    ///   - files: names of the files that are assessed; those that the settings prefer are among them.
    ///   - unnamed: the files among them that do not say which district they are from.
    func assessor(
        of files: [String], unnamed: Set<String> = [], isFinal: Bool, knowledge: PeriodKnowledge = PeriodKnowledge(),
        waivers: [Waiver] = [], answers: [DistrictAnswer] = []
    ) -> ProvinceAssessor {
        let preferred = basis.settings.inbox.named(as: files, in: period).prefer
        return ProvinceAssessor(
            rulebook: rulebook, register: register, period: period, asOf: asOf, isFinal: isFinal, knowledge: knowledge,
            settlement: settlement(preferring: preferred, unnamed: unnamed), waivers: waivers, answers: answers)
    }

    private func settlement(preferring files: Set<String> = [], unnamed: Set<String> = []) -> Settlement {
        Settlement(preferredFiles: files, monthlyDay: basis.settings.monthlyDay, unnamedFiles: unnamed)
    }

    /// The day by which districts had to report for a period, by the rulebook and settings of this run.
    func due(_ period: Period) -> CivilDate? { settlement().dueDate(of: period, by: rulebook) }
}
