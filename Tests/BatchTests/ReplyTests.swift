import Foundation
import Testing

@testable import Batch

/// What a district reads in its reply while it corrects its return.
@Suite struct ReplyTests {
    let workspace: TemporaryWorkspace

    init() throws { workspace = try TemporaryWorkspace() }

    /// Ba Bể's reply after a run on a day: `html` or `csv`.
    private func reply(today: String, _ ending: String = "csv") throws -> String {
        try workspace.rerun(today: today)
        let path = "phan-hoi/061-ba-be." + ending
        return String(decoding: try #require(try workspace.published()[path]), as: UTF8.self)
    }

    @Test func whatALaterFileMendedIsNotAskedForAgain() throws {
        try workspace.put(["F2": "75 (đã trừ)", "G3": "-3"], "Ba Be.csv")
        let first = try reply(today: "2022-11-20")
        #expect(first.contains(",Ba Be.csv,,F2,") && first.contains(",Ba Be.csv,,G3,"))
        // One commune is corrected. The other still counts by the first file, and is still wrong in it.
        try workspace.write(
            SmallReturn.csv([:]).split(separator: "\n").prefix(2).joined(separator: "\n"), to: "inbox/Ba Be sua.csv",
            modified: 1_669_100_000)
        let second = try reply(today: "2022-11-21")
        #expect(!second.contains(",F2,") && second.contains(",Ba Be.csv,,G3,"))
        // Now all of them are corrected.
        try workspace.put([:], "Ba Be lan 3.csv", modified: 1_669_200_000)
        let third = try reply(today: "2022-11-22")
        #expect(!third.contains(",G3,") && third.contains("thiếu số liệu của 12 đơn vị"))
        #expect(third.split(separator: "\r\n").dropFirst().allSatisfy { $0.contains(",Ba Be lan 3.csv,") })
        let page = try reply(today: "2022-11-22", "html")
        #expect(page.contains("Đã lấy tệp “Ba Be lan 3.csv”."))
    }

    @Test func aFileThatCannotBeReadIsAskedForUntilAnotherCame() throws {
        let refused = workspace.inbox.appending(path: "Ba Be.xls")
        try FileManager.default.copyItem(at: badReturn("ngan-son_old-excel.xls"), to: refused)
        #expect(try reply(today: "2022-11-20").contains(",Ba Be.xls,,Cả tệp,"))
        #expect(try reply(today: "2022-11-20", "html").contains("chưa có số liệu dùng được"))
        try workspace.put()
        #expect(!(try reply(today: "2022-11-21")).contains("Ba Be.xls"))
        #expect(try reply(today: "2022-11-21", "html").contains("Đã có tệp gửi sau."))
    }

    /// Another district's return came under this one's name. The reply does not tell what that district's file is
    /// called.
    @Test func aCopyOfAnotherDistrictsFileIsNotNamed() throws {
        try workspace.put([:], "a Ba Be.csv")
        try workspace.put([:], "b Na Ri.csv")
        // Eight districts, one of which has sent three of its fifteen communes.
        #expect(try workspace.rerun(today: "2022-11-20").replies == 8)
        let page = try #require(try workspace.published()["phan-hoi/066-na-ri.html"])
        let text = String(decoding: page, as: UTF8.self)
        #expect(text.contains("Giống hệt tệp của đơn vị khác.") && !text.contains("a Ba Be.csv"))
    }

    /// A clerk knows the name of the file, but not the folder that the department put it into.
    @Test func filesAreNamedAsTheyWereSentAndTheSettingsSayWhereTo() throws {
        try workspace.write("mail: { from: Phòng Trẻ em <treem@example.vn> }", to: "tonghop.yaml")
        try workspace.put(["F2": "75 (đã trừ)"], "2022-11/Ba Be.csv")
        #expect(try reply(today: "2022-11-20").contains(",Ba Be.csv,,F2,"))
        let page = try reply(today: "2022-11-20", "html")
        #expect(!page.contains("2022-11/") && page.contains("Gửi tệp về: Phòng Trẻ em &lt;treem@example.vn&gt;."))
    }
}
