import Foundation
import Glibc
import Testing

/// The page beside the inbox, from the program itself: what it says in each state of a period, and when.
@Suite struct WatchTests {
    private let province: SmallProvince

    init() throws {
        province = try SmallProvince()
        try FileManager.default.removeItem(atPath: "\(province.inbox)/Ba Be.csv")
    }

    private var path: String { "\(province.folder)/tinh-hinh.html" }
    private var page: String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }

    private func watch(_ more: String..., asOf: String = "2022-11-20") -> [String] {
        ["watch", "--workspace", province.folder, "--as-of", asOf] + more
    }

    /// Writes the page once and returns it.
    private func written(asOf: String = "2022-11-20") throws -> String {
        let ending = try Program.run(watch("--once", asOf: asOf))
        #expect(ending.status == 0 && ending.errors.contains("Đã viết \(path)"), "\(ending.errors)")
        return page
    }

    /// Everything in the workspace except the page, to check that nothing was touched.
    private var everythingElse: String {
        get throws {
            try Program.shell(
                "cd '\(province.folder)' && find . -path ./tinh-hinh.html -prune -o -type f -print0 | sort -z | xargs -0 sha256sum"
            ).output
        }
    }

    private static let broken = SmallProvince.returned().replacing("Bành Trạch,90", with: "Bành Trạch,x")

    // MARK: The states of a period

    @Test func nothingHasCome() throws {
        let before = try everythingElse
        let page = try written()
        // In the month of a round it shows the round, although a report would take the last month.
        #expect(page.contains("<h1>Tình hình kỳ đánh giá năm 2022</h1>"))
        #expect(page.contains("Đây không phải báo cáo."))
        #expect(page.contains("Báo cáo: chưa công bố."))
        #expect(page.contains("Hạn nộp của các đơn vị: 30/11/2022 (còn 10 ngày"))
        #expect(page.contains("Thả tệp của các đơn vị báo cáo vào thư mục nhận"))
        #expect(page.contains("<span class=\"bad\">Chưa báo cáo</span>") && page.contains(">0/2<"))
        #expect(!page.contains("href="))
        #expect(try everythingElse == before)
        #expect(try !FileManager.default.contentsOfDirectory(atPath: province.folder).contains { $0.hasPrefix(".") })
    }

    @Test func outsideARoundItIsTheMonthBefore() throws {
        #expect(try written(asOf: "2022-12-02").contains("<h1>Tình hình kỳ đánh giá năm 2022</h1>"))
        #expect(try written(asOf: "2023-02-02").contains("<h1>Tình hình tháng 01 năm 2023</h1>"))
        let named = try Program.run(watch("--once", "--period", "2022-12", asOf: "2023-02-02"))
        #expect(named.status == 0 && page.contains("<h1>Tình hình tháng 12 năm 2022</h1>"))
    }

    @Test func aFileWithErrors() throws {
        try province.write(Self.broken, to: "inbox/Ba Be.csv")
        try province.write("x", to: "inbox/thư.csv")
        let page = try written()
        #expect(
            page.contains(">Ba Be.csv</th><td class=\"t\">09/11/2022<br><span class=\"note\">theo thời gian của tệp"))
        #expect(page.contains("Đọc được, 2 xã<br><span class=\"note\">chưa có trong báo cáo"))
        #expect(page.contains("<span class=\"bad\">Lỗi</span>, <b>ô C2</b>"))
        #expect(page.contains("<caption>Phải xử lý: 1 lỗi"))
        #expect(page.contains("tonghop report --workspace \(province.folder) --period 2022-11"))
        let strangers = try #require(page.split(separator: "<h2>Tệp không rõ của đơn vị nào</h2>").last)
        #expect(strangers.contains(">thư.csv</th>") && !strangers.contains(">Ba Be.csv</th>"))
        // A report was made, and the page links to its pages.
        #expect(try Program.run(province.report(day: 20)).status == 1)
        let after = try written()
        for link in ["reports/2022-11/bao-cao-tong-hop.html", "reports/2022-11/phan-hoi/061-ba-be.html"] {
            #expect(after.contains("<a href=\"\(link)\">"))
            #expect(FileManager.default.fileExists(atPath: "\(province.folder)/\(link)"))
        }
        #expect(after.contains("Báo cáo: bản dự thảo ngày 20/11/2022.") && !after.contains("chưa có trong báo cáo"))
    }

    /// All returns are there; then the report is final; then the period is closed.
    @Test func allIsThere() throws {
        try province.write(SmallProvince.returned(), to: "inbox/Ba Be.csv")
        #expect(try written().contains("Không có gì phải xử lý."))
        #expect(try Program.run(province.report(day: 20)).status == 0)
        #expect(try written().contains(" --final</code>"))
        #expect(try Program.run(province.report(day: 20, "--final")).status == 0)
        let final = try written()
        #expect(final.contains("Báo cáo: bản chính thức ngày 20/11/2022."))
        #expect(final.contains("tonghop send --workspace") && final.contains("tonghop close --workspace"))
        #expect(try Program.run(["close", "--workspace", province.folder, "--period", "2022-11"]).status == 0)
        let before = try everythingElse
        #expect(try written().contains("Kỳ này đã khóa."))
        #expect(try everythingElse == before)
    }

    /// Twenty lines, and the number of the others.
    @Test func theListOfADistrictIsBounded() throws {
        let rows = (1...30).map {
            "0\(7000 + $0),Xã Lạ \($0)," + Array(repeating: "60", count: 13).joined(separator: ",")
        }
        try province.write(
            SmallProvince.returned() + rows.map { $0 + ",780,x,x,x\n" }.joined(), to: "inbox/Ba Be.csv")
        let page = try written()
        #expect(page.split(separator: "<th scope=\"row\" class=\"where\">").count - 1 == 20)
        #expect(page.contains("<p>… và 10 mục khác.</p>"))
    }

    // MARK: What stands in the way

    @Test func whatCannotBeLookedAtIsOnThePage() throws {
        try province.write("inbox: { settle_seconds: many }\n", to: "tonghop.yaml")
        let ending = try Program.run(watch("--once"))
        #expect(ending.status == 2 && ending.errors.contains("tonghop.yaml"))
        #expect(
            page.contains("<h2>Chưa xem được tình hình</h2>") && page.contains("Ở: \(province.folder)/tonghop.yaml"))
        #expect(!page.contains("Các đơn vị"))
    }

    /// A folder that is not a workspace gets no page.
    @Test func noWorkspaceNoPage() throws {
        let folder = province.folder + "/empty"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let ending = try Program.run(["watch", "--workspace", folder, "--once"])
        #expect(ending.status == 2 && ending.errors.contains("[workspace-missing]"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }

    /// The page can be written while a report is being made, and does not disturb that.
    @Test func itTakesNoLock() throws {
        try province.write(SmallProvince.returned(), to: "inbox/Ba Be.csv")
        let watching = try Program(watch())
        defer { kill(watching.identifier, SIGKILL) }
        #expect(Program.waits { page.contains("Ba Be.csv") })
        #expect(try Program.run(province.report(day: 20)).status == 0)
        // It notices what has been published in the meantime.
        #expect(Program.waits { page.contains("href=\"reports/2022-11/bao-cao-tong-hop.html\"") })
    }

    /// Whatever a return or its name contains, it is shown as text.
    @Test func hostileTextIsText() throws {
        let script = "<script>alert(1)</script>"
        try province.write(
            SmallProvince.returned().replacing("Bành Trạch,90", with: "Bành Trạch,\(script)"),
            to: "inbox/Ba Be <img src=x onerror=alert(2)>\u{1B}[2J.csv")
        let page = try written()
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(page.contains("&lt;img src=x onerror=alert(2)&gt;"))
        #expect(!page.contains("<script") && !page.contains("<img") && !page.contains("\u{1B}"))
    }

    // MARK: The loop

    @Test(arguments: [SIGTERM, SIGINT])
    func itFollowsTheInboxUntilItIsEnded(signal: Int32) throws {
        let watching = try Program(watch())
        defer { kill(watching.identifier, SIGKILL) }
        #expect(Program.waits { page.contains("Thả tệp của các đơn vị báo cáo vào thư mục nhận") })
        try province.write(Self.broken, to: "inbox/Ba Be.csv")
        #expect(Program.waits { page.contains("<span class=\"bad\">Lỗi</span>, <b>ô C2</b>") })
        try province.write(SmallProvince.returned(first: 91), to: "inbox/Ba Be.csv")
        #expect(Program.waits { page.contains("Không có gì phải xử lý.") })
        // The period's own folder, which did not exist before.
        try FileManager.default.createDirectory(
            atPath: "\(province.inbox)/2022-11", withIntermediateDirectories: true)
        try province.write("x", to: "inbox/2022-11/thư.csv")
        #expect(Program.waits { page.contains("2022-11/thư.csv") })
        kill(watching.identifier, signal)
        try #require(Program.waits { !watching.process.isRunning })
        let ending = try watching.ending()
        #expect(ending.status == 0 && !ending.wasKilled)
    }

    /// A correction under another name settles the mistakes of the first file.
    @Test func aCorrectionSettles() throws {
        try province.write(Self.broken, to: "inbox/Ba Be.csv")
        #expect(try Program.run(province.report(day: 19)).status == 1)
        let watching = try Program(watch())
        defer { kill(watching.identifier, SIGKILL) }
        #expect(Program.waits { page.contains("<caption>Phải xử lý: 1 lỗi") })
        try province.write(SmallProvince.returned(), to: "inbox/Ba Be 2.csv")
        #expect(Program.waits { page.contains("đã hết vì có tệp gửi sau thay: Ba Be 2.csv.") })
        #expect(page.contains("Đã có tệp gửi sau thay") && page.contains("Không có gì phải xử lý."))
    }

    /// A file that keeps growing is listed as such, and is read once it has stopped.
    @Test func aFileThatIsBeingCopied() throws {
        try province.write("inbox: { settle_seconds: 1 }\n", to: "tonghop.yaml")
        let watching = try Program(watch())
        defer { kill(watching.identifier, SIGKILL) }
        #expect(Program.waits { !page.isEmpty })
        let file = "\(province.inbox)/Ba Be.csv"
        let copying = try Program(
            ["-c", "while :; do printf '%s' ' ' >>'\(file)'; sleep 0.2; done"], executable: "/bin/sh")
        #expect(
            Program.waits {
                page.contains("<h2>Tệp đang mở hoặc đang chép</h2>") && page.contains("<li>Ba Be.csv</li>")
            })
        kill(copying.identifier, SIGKILL)
        _ = try copying.ending()
        try province.write(SmallProvince.returned(), to: "inbox/Ba Be.csv")
        #expect(Program.waits { page.contains("Không có gì phải xử lý.") })
        #expect(!page.contains("Tệp đang mở hoặc đang chép"))
    }
}
