import Foundation
import Testing

/// A round as users experience it, with the program itself: every command that `status` suggests is run as printed.
@Suite struct LifeOfAPeriodTests {
    private let province: SmallProvince

    init() throws {
        province = try SmallProvince()
        try FileManager.default.removeItem(atPath: "\(province.inbox)/Ba Be.csv")
        try province.write("public: { withheld_criteria: [3], smallest_count: 2 }\n", to: "tonghop.yaml")
    }

    private struct Step: Decodable {
        let step: String
        let command: String?
    }

    private struct Status: Decodable {
        let state: String
        let next: [Step]
    }

    private func status(period: String = "2022-11") throws -> Status {
        let ending = try Program.run(["status", "--workspace", province.folder, "--period", period, "--json"])
        #expect(ending.status == 0, "\(ending.errors)")
        return try JSONDecoder().decode(Status.self, from: Data(ending.output.utf8))
    }

    /// Runs the suggested next steps as they are printed, and returns the exit code of each.
    private func follow(_ steps: [String], period: String = "2022-11") throws -> [Int32] {
        let next = try status(period: period).next
        #expect(next.map(\.step) == steps)
        return try next.compactMap(\.command).map { command in
            let folder = URL(fileURLWithPath: Program.path).deletingLastPathComponent().path
            let ending = try Program.shell("PATH='\(folder)':$PATH; \(command)")
            #expect([0, 1].contains(ending.status), "\(command): \(ending.errors)")
            return ending.status
        }
    }

    private func published(_ path: String) throws -> String {
        try String(contentsOfFile: "\(province.reports)/\(path)", encoding: .utf8)
    }

    @Test func aRoundFromTheFirstFileToTheNextMonth() throws {
        #expect(try follow(["drop-files"]) == [])
        // A file with a mistake comes, and a corrected one under another name.
        try province.write(
            SmallProvince.returned().replacing("Bành Trạch,90", with: "Bành Trạch,x"), to: "inbox/Ba Be.csv")
        #expect(try follow(["report"]) == [1])
        #expect(try status().next.map(\.step) == ["settle"])
        try province.write(SmallProvince.returned(), to: "inbox/Ba Be 2.csv")
        #expect(try follow(["report"]) == [0])
        #expect(try published("2022-11/phu-luc/nguon-so-lieu.html").contains("Đã thay bằng tệp</b> Ba Be 2.csv"))
        #expect(try follow(["make-final"]) == [0])
        // The settings do not say where to send it.
        #expect(try follow(["send", "close"]) == [1, 0])
        #expect(try status().state == "closed-final")

        // A correction that comes after the period was closed.
        try province.write(SmallProvince.returned(first: 91), to: "inbox/Ba Be 3.csv")
        #expect(try follow(["reopen"]) == [0])
        // The second issue is a document with its own number.
        try province.write("---\nnumber: 13\n---\n", to: "noi-dung/2022-11.md")
        #expect(try follow(["correct"]) == [0])
        #expect(try follow(["send", "close"]) == [1, 0])
        #expect(try published("2022-11/bao-cao-tong-hop.html").contains("(Lần 2, "))
        #expect(try published("2022-11/bao-cao-tong-hop.html").contains("Số: 13/"))
        let shown = try Program.run(["report", "--workspace", province.folder, "--period", "2022-11", "--public"])
        #expect(shown.status == 0 && shown.errors.contains("Đã lập bản công khai ở"))

        // December: made for the wrong month, taken back, and made for the right one.
        try province.write(SmallProvince.returned(first: 92), to: "inbox/Ba Be tháng 12-2022.csv")
        let wrong = ["report", "--workspace", province.folder, "--as-of", "2023-02-01"]
        let refused = try Program.run(wrong)
        #expect(refused.status == 2 && refused.errors.contains("[period-unclear]"))
        #expect(refused.errors.contains("--period 2022-12."))
        #expect(try Program.run(wrong + ["--period", "2023-01"]).status == 1)
        let withdrawn = try Program.run(
            ["withdraw", "--workspace", province.folder, "--period", "2023-01", "--reason", "nhầm kỳ"])
        #expect(withdrawn.status == 0)
        #expect(try follow(["report"], period: "2022-12") == [0])
        #expect(try !published("2022-12/bao-cao-tong-hop.html").contains("Số: 12/"))
        let history = try Program.run(["history", "--workspace", province.folder])
        #expect(history.output.contains("2023-01: đã rút lại ngày"))
        #expect(try Program.run(["doctor", "--workspace", province.folder]).status == 0)
        // Nothing has come for January.
        let empty = try Program.run(["report", "--workspace", province.folder, "--period", "2023-01"])
        #expect(empty.status == 2 && empty.errors.contains("[nothing-received]"))
    }
}
