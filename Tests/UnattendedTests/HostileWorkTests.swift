import Foundation
import Testing

/// A file only takes as much work as is reasonable: it is not read a thousand times, it gives no more findings than a
/// person can read, and it delays other files no longer than the settings allow.
@Suite struct HostileWorkTests {
    @Test func onePartIsParsedOnceHoweverManySheetsPointAtIt() throws {
        let province = try SmallProvince()
        let made = try Program.shell(
            "/usr/bin/python3 '\(Program.peers)/one_part.py' '\(province.inbox)/Ba Be nhieu trang.xlsx' 1000")
        #expect(made.status == 0, "\(made.errors)")
        let ending = try Program.run(province.report())
        #expect(ending.status == 1)
        let told = ending.errors.split(separator: "\n").filter { $0.contains("[sheet-part-repeated]") }
        #expect(told.count == 1 && told[0].contains("999 trang tính"))
        let size = try Program.shell("du -s --bytes '\(province.published)' | cut -f 1").output
        #expect(Int(size.trimmingCharacters(in: .whitespacesAndNewlines)) ?? .max < 3_000_000)
    }

    @Test func aFileSaysNoMoreThanAPersonReads() throws {
        let province = try SmallProvince()
        let rows = (0..<3000).map {
            "9\($0),Xã Không Có Số \($0 + 5_000)," + Array(repeating: "60", count: 13).joined(separator: ",")
        }
        try province.write(
            SmallProvince.returned() + rows.joined(separator: "\n"), to: "inbox/Ba Be.csv")
        let ending = try Program.run(province.report())
        #expect(ending.status == 1)
        #expect(ending.errors.split(separator: "\n").count < 1100)
        #expect(ending.errors.contains("[further-findings] Tệp này có tất cả 3"))
    }

    /// A large file is tried in a separate process, which ends if it demands too much.
    @Test func aFileThatTakesTooMuchMemoryIsLeftOutAndTheOthersCount() throws {
        let province = try SmallProvince()
        try province.write("inbox: { megabytes_per_file: 30, seconds_per_file: 600 }\n", to: "tonghop.yaml")
        // More than a million cells with their text take far more than 30 MB.
        try province.write(String(repeating: "12,34,56,78,90,12,34,56\n", count: 185_000), to: "inbox/Na Ri.csv")
        let ending = try Program.run(province.report())
        #expect(ending.status == 1)
        #expect(ending.errors.contains("Na Ri.csv: lỗi: [work-too-large]"), "\(ending.errors)")
        let result = try String(contentsOfFile: "\(province.published)/ket-qua.json", encoding: .utf8)
        #expect(result.contains("\"verdict\" : \"meets\""))
        let replay = try Program.run(["report", "--workspace", province.folder, "--period", "2022-11"])
        #expect(replay.errors.contains("[replayed]") && !replay.errors.contains("[replay-differs]"))
    }

    @Test func aFileThatTakesTooLongIsLeftOutAndTheOthersCount() throws {
        let province = try SmallProvince()
        try province.write("inbox: { seconds_per_file: 2 }\n", to: "tonghop.yaml")
        let heads = (1...13).map { "Tiêu chí \($0)" }.joined(separator: ",")
        try province.write(
            String(repeating: "Mã xã,Xã,\(heads)\n", count: 60_000), to: "inbox/Na Ri.csv")
        let ending = try Program.run(province.report())
        #expect(ending.status == 1)
        #expect(ending.errors.contains("Na Ri.csv: lỗi: [work-too-long]"))
        let result = try String(contentsOfFile: "\(province.published)/ket-qua.json", encoding: .utf8)
        #expect(result.contains("\"verdict\" : \"meets\""))
        // The report is made again as it was, without another try.
        let replay = try Program.run(["report", "--workspace", province.folder, "--period", "2022-11"])
        #expect(replay.errors.contains("[replayed]") && !replay.errors.contains("[replay-differs]"))
    }
}
