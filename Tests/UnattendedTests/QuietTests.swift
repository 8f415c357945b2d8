import Foundation
import Glibc
import Testing

/// What a run prints if nobody watches. cron sends every line as mail.
@Suite struct QuietTests {
    @Test func aRunThatIsWellSaysNothing() throws {
        let province = try SmallProvince()
        let ending = try Program.run(province.report("--quiet"))
        #expect(ending.status == 0)
        #expect(ending.output + ending.errors == "")
        #expect(access("\(province.published)/bao-cao-tong-hop.html", R_OK) == 0)
    }

    @Test func whatIsToBeAttendedToIsTold() throws {
        let province = try SmallProvince()
        try province.write(SmallProvince.returned(first: -1), to: "inbox/Ba Be.csv")
        let ending = try Program.run(province.report("--quiet"))
        #expect(ending.status == 1)
        #expect(ending.output.isEmpty)
        let lines = ending.errors.split(separator: "\n")
        #expect(lines.contains { $0.contains("[points-negative]") })
        #expect(lines.last?.hasPrefix("Đã công bố kỳ báo cáo vào \(province.published): 1 tệp, ") == true)
        #expect(!ending.errors.contains("lưu ý: [") && !ending.errors.contains("Đọc tệp"))
    }

    @Test func aTrialWritesNothingAndTellsWhatWouldChange() throws {
        let province = try SmallProvince()
        try FileManager.default.removeItem(atPath: province.reports)
        let first = try Program.run(province.report("--dry-run"))
        #expect(first.status == 0)
        #expect(first.output.contains("thêm\tbao-cao-tong-hop.html\n"))
        #expect(access(province.reports, F_OK) != 0)

        #expect(try Program.run(province.report()).status == 0)
        let same = try Program.run(province.report("--dry-run"))
        #expect(same.output.hasPrefix("giữ nguyên\t"))
        #expect(same.errors.contains("Chạy thử, không ghi gì; sẽ công bố vào \(province.published)"))

        let before = try Program.shell("find '\(province.folder)' -printf '%p %T@ %s\\n' | sort").output
        try province.write(SmallProvince.returned(first: 0), to: "inbox/Ba Be.csv")
        let changed = try Program.run(province.report("--dry-run"))
        try province.write(SmallProvince.returned(), to: "inbox/Ba Be.csv")
        #expect(changed.output.contains("thay đổi\tket-qua.json\n"))
        #expect(changed.output.contains("xã đạt tiêu chuẩn\t2 → 1\n"))
        let after = try Program.shell("find '\(province.folder)' -printf '%p %T@ %s\\n' | sort").output
        func reports(_ text: String) -> [Substring] { text.split(separator: "\n").filter { $0.contains("/reports") } }
        #expect(reports(after) == reports(before))
    }

    /// The test puts a log of its own where programs look for it, if the machine has none.
    @Test(.enabled(if: SystemLogSocket.isPossible, "needs the right to make /dev/log, and none there"))
    func oneLineARunGoesToTheSystemsLog() throws {
        let log = try SystemLogSocket()
        let province = try SmallProvince()
        let good = try Program(province.report("--quiet", "--syslog"))
        #expect(try good.ending().status == 0)
        try FileManager.default.removeItem(atPath: province.inbox)
        let bad = try Program(province.report("--quiet", "--syslog"))
        #expect(try bad.ending().status == 2)
        // Runs of other tests may log in the meantime.
        let ours = [good, bad].map { " tonghop[\($0.identifier)]: " }
        let lines = log.lines().filter { line in ours.contains { line.contains($0) } }
        #expect(lines.count == 2)
        // <14> is user.info, <11> user.err (RFC 3164, 4.1.1).
        #expect(lines.first?.hasPrefix("<14>") == true && lines.last?.hasPrefix("<11>") == true)
        #expect(lines.first?.hasSuffix("lưu ý. (mã thoát 0)") == true)
        #expect(lines.last?.contains("[inbox-unreadable]") == true)
    }
}
