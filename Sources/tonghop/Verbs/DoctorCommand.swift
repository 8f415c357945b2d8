import ArgumentParser
import Batch

/// `tonghop doctor`: checks that everything archived and published is intact.
struct DoctorCommand: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "doctor",
            abstract: Words(
                "Kiểm tra sổ theo dõi, kho lưu và các báo cáo đã công bố có còn nguyên vẹn không.",
                en: "Checks that the ledger, the archive and the published reports are whole."
            ).spoken,
            discussion: Words.examples(["tonghop doctor"]).spoken)
    }

    @Flag(
        help: Words(
            "Lập lại sổ theo dõi đã mất hoặc hỏng từ các thư mục báo cáo và kho lưu, và cho biết mất gì.",
            en:
                "Makes a ledger that is lost or damaged again from the published folders and the archive; says what is lost."
        ).help())
    var rebuild = false

    @OptionGroup var workspaceOption: WorkspaceOption
    @OptionGroup var outputOption: OutputOption
    @OptionGroup var periodOptions: PeriodOptions
    @OptionGroup var languageOption: LanguageOption

    func run(on console: Console) throws -> ExitStatus {
        var options = try periodOptions.options(workspace: workspaceOption)
        options.output = outputOption.output
        let checked = rebuild ? try DoctorRun.rebuild(options) : try DoctorRun.run(options)
        console.show(checked.findings)
        let ledger =
            checked.hasLedger
            ? Words("có", en: "there")
            : checked.findings.isEmpty ? Words("chưa có", en: "none yet") : Words("không dùng được", en: "unusable")
        let unseen =
            checked.unseen == 0
            ? Words("", en: "")
            : Words("; không xem được: \(checked.unseen)", en: "; could not be looked at: \(checked.unseen)")
        console.print(
            Words(
                "Sổ theo dõi: \(ledger.vietnamese); kho lưu: \(checked.kept) tệp; báo cáo: \(checked.periods) kỳ; "
                    + "hỏng: \(checked.damages)\(unseen.vietnamese).",
                en: "Ledger: \(ledger.english); archive: \(checked.kept) files; reports: \(checked.periods) periods; "
                    + "damaged: \(checked.damages)\(unseen.english)."
            ).spoken)
        guard checked.unseen == 0 else { return .nothingPublished }
        return checked.findings.isEmpty ? .done : .toAttendTo
    }
}
