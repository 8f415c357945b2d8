import Assessment
import Civil
import Findings
import Registry
import Reports
import Returns
import Rulebook

/// The stages from files to the assessment of a period, in their order: what `report`, `check` and
/// `explain` share.
struct PeriodRun {
    let workspace: Workspace
    let period: Period
    let asOf: CivilDate
    let rulebook: Rulebook
    /// The rulebook as it was written, for its hash.
    let rulebookText: String
    let register: Register
    let reader: ReturnReader

    init(workspace folder: String, period: Period?, asOf: CivilDate) throws(RunFailure) {
        workspace = try Workspace(folder)
        guard let period = period ?? Period(before: asOf) else {
            throw RunFailure(.noRegister, at: .nowhere, details: [.date: WrittenDate(asOf).short, .limit: "–"])
        }
        guard asOf >= period.firstDay else {
            throw RunFailure(
                .dayBeforePeriod, at: .nowhere, details: [.date: asOf.description, .expected: period.description])
        }
        self.period = period
        self.asOf = asOf
        let volume = try workspace.rulebook(on: period.lastDay)
        rulebook = volume.rulebook
        rulebookText = volume.text
        register = try workspace.register(on: period.lastDay)
        reader = ReturnReader(
            rulebook: rulebook, register: register, period: period, aliases: workspace.settings.aliases)
    }

    /// Reads the files.
    ///
    /// - Parameter received: when earlier runs first saw a file, by its SHA-256.
    func takeIn(
        _ files: [Inbox.File], received: [String: CivilDate] = [:], progress: (Progress) -> Void
    ) -> Intake.Result {
        Intake(reader: reader, today: asOf, received: received).take(files, progress: progress)
    }

    /// Reads the inbox and assesses it. Throws when the sums do not come out.
    ///
    /// - Parameters:
    ///   - reports: the folder of reports, where an earlier period may be found.
    ///   - narrative: what reading the analyst's text came to.
    func assess(
        inbox folder: String?, reports: String?, isFinal: Bool, narrative: [Finding] = [],
        progress: (Progress) -> Void
    ) throws(RunFailure) -> (assessment: ProvinceAssessment, sums: [Reconciliation.Sum]) {
        let waivers = try workspace.waivers(for: period)
        let inbox = try Inbox(folder ?? workspace.inbox, period: period)
        let earlier = EarlierReports(folder: reports ?? workspace.reports)
        let taken = takeIn(
            inbox.files, received: earlier.samePeriod(period)?.received ?? [:], progress: progress)
        progress(.assessing)
        let assessment = ProvinceAssessor(
            rulebook: rulebook, register: register, period: period, asOf: asOf, isFinal: isFinal,
            earlier: earlier.points(before: period), waivers: waivers
        ).assess(taken.submissions, findings: inbox.findings + taken.findings + narrative)
        let sums = Reconciliation.sums(in: assessment, filesFound: inbox.files.count)
        guard sums.allSatisfy(\.comesOut) else { throw RunFailure(sums.filter { !$0.comesOut }) }
        return (assessment, sums)
    }
}
