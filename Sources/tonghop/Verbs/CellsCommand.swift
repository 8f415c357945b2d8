import ArgumentParser
import Batch

/// `tonghop cells`: shows what the reader sees in a file.
struct CellsCommand: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "cells",
            abstract: Words(
                "In từng ô đọc được của một tệp, mỗi ô một dòng JSON.",
                en: "Prints each cell read from a file, one line of JSON a cell."
            ).spoken,
            discussion: Words.examples(["tonghop cells inbox/ba-be.xlsx"]).spoken)
    }

    @Argument(help: Words("Tệp bảng tính hoặc CSV.", en: "A workbook or CSV file.").help("FILE"), completion: .file())
    var file: String

    @Option(
        help: Words("Chỉ in trang tính này; mặc định: mọi trang tính.", en: "This sheet only; by default all.")
            .help("NAME"))
    var sheet: String?

    @OptionGroup var languageOption: LanguageOption

    func run(on console: Console) throws -> ExitStatus {
        let findings = try CellsListing.run(
            path: file, sheet: sheet, convertersOnPath: ProgramPath.searchPath, print: console.list)
        console.show(findings)
        return findings.contains { $0.severity == .error } ? .toAttendTo : .done
    }
}
