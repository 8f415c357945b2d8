import ArgumentParser
import Batch
import Civil
import Glibc

/// Which month to work on, and which day counts as today.
struct PeriodOptions: ParsableArguments {
    @Option(
        help: Words(
            "Kỳ báo cáo (năm-tháng); mặc định: tháng trước ngày lập báo cáo.",
            en: "The period (year-month); by default the month before the date of the report."
        ).help("YYYY-MM"),
        transform: { try DateArgument.period($0) })
    var period: Period?

    @Option(
        help: Words(
            "Ngày lập báo cáo và ngày nhận các tệp mới; mặc định: hôm nay theo giờ Việt Nam.",
            en: "Date of the report and of the receipt of new files; by default today in Vietnam."
        ).help("YYYY-MM-DD"),
        transform: { try DateArgument.date($0) })
    var asOf: CivilDate?

    /// Throws `ClockError` if the machine's clock shows a year that does not exist in any calendar.
    func options(workspace: WorkspaceOption) throws -> RunOptions {
        var options = RunOptions(
            workspace: workspace.workspace, period: period, asOf: try asOf ?? Self.today(),
            dating: asOf == nil ? .today : .asked)
        options.convertersOnPath = ProgramPath.searchPath
        options.trialProgram = ProgramPath.running
        return options
    }

    /// The present day in Vietnam. Throws `ClockError` as above.
    static func today() throws(ClockError) -> CivilDate {
        guard let today = Clock.date(secondsSince1970: time(nil)) else { throw ClockError() }
        return today
    }

    /// The machine's clock shows a year that no calendar has.
    struct ClockError: Error {}
}
