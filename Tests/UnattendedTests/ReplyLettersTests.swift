import Foundation
import Glibc
import Testing

/// Each district gets its own reply exactly once, whatever happens to the others' replies.
@Suite struct ReplyLettersTests {
    private static let register = """
        province_code,province_name,province_type,group_code,group_name,group_type,commune_code,commune_name,commune_type,areas,valid_from,valid_to
        06,Bắc Kạn,tỉnh,061,Ba Bể,huyện,01891,Bành Trạch,xã,mountain,,
        06,Bắc Kạn,tỉnh,061,Ba Bể,huyện,01894,Phúc Lộc,xã,mountain,,
        06,Bắc Kạn,tỉnh,066,Na Rì,huyện,02125,Kim Lư,xã,mountain,,

        """

    /// Two districts with something to mend: a word in place of points in Ba Bể, negative points in Na Rì.
    private func province(_ settings: String, contacts: String) throws -> SmallProvince {
        let province = try SmallProvince()
        try province.write(Self.register, to: "register.csv")
        try province.write(SmallProvince.returned().replacing("90", with: "chín mươi"), to: "inbox/Ba Be.csv")
        let heads = SmallProvince.returned().split(separator: "\n")[0]
        let points = (1...13).map { $0 == 4 ? "-3" : "60" }.joined(separator: ",")
        try province.write("\(heads)\n02125,Xã Kim Lư,\(points),,x,x,x\n", to: "inbox/Na Ri.csv")
        try province.write(settings, to: "tonghop.yaml")
        try province.write(contacts, to: "danh-ba.csv")
        #expect(try Program.run(province.report()).status == 1)
        return province
    }

    private func send(_ province: SmallProvince, _ more: String...) throws -> Program.Ending {
        try Program(
            ["send", "--replies", "--smtp", "--workspace", province.folder, "--period", "2022-11"] + more,
            environment: ["TONGHOP_SMTP_PASSWORD": MailServer.password]
        ).ending()
    }

    private func parsed(_ path: String) throws -> String {
        try Program(["\(Program.peers)/mail.py", path], executable: "/usr/bin/python3").ending().output
    }

    @Test func eachDistrictGetsItsOwnOnce() throws {
        let server = try MailServer()
        let province = try province(server.settings, contacts: "061,babe@b.vn\n066,nari@b.vn\n066,phong@b.vn\n")
        let first = try send(province)
        #expect(first.status == 0, "\(first.errors)")
        #expect(server.messages.map(\.recipients) == [["babe@b.vn"], ["nari@b.vn", "phong@b.vn"]])
        let (baBe, naRi) = (try parsed(server.messages[0].path), try parsed(server.messages[1].path))
        #expect(baBe.contains("061-ba-be.xlsx") && baBe.contains("chín mươi") && baBe.contains("\"defects\": []"))
        #expect(naRi.contains("066-na-ri.xlsx") && naRi.contains("Kim Lư") && naRi.contains("\"defects\": []"))
        for (mail, others) in [
            (baBe, ["Kim Lư", "066-na-ri", "Na Ri.csv"]), (naRi, ["chín mươi", "061-ba-be", "Ba Be.csv"]),
        ] {
            #expect(others.allSatisfy { !mail.contains($0) })
            #expect(!mail.contains("X-Unsent"))
        }
        // Nobody gets it twice unless somebody asks for that, and then only the districts that were named.
        let second = try send(province)
        #expect(second.status == 0 && second.errors.components(separatedBy: "[reply-already-sent]").count == 3)
        #expect(server.messages.count == 2)
        #expect(try send(province, "--again", "--district", "66").status == 0)
        #expect(server.messages.map(\.recipients).last == ["nari@b.vn", "phong@b.vn"] && server.messages.count == 3)
        // Ba Bể mends one thing, so its next letter is a new one. Na Rì's stays the same.
        try province.write(SmallProvince.returned().replacing("45", with: "x"), to: "inbox/Ba Be 2.csv")
        #expect(try Program.run(province.report()).status == 1)
        #expect(try send(province).status == 0)
        #expect(server.messages.map(\.recipients).last == ["babe@b.vn"] && server.messages.count == 4)
        // A report of another day says the same to both districts.
        #expect(try Program.run(province.report(day: 30)).status == 1)
        #expect(try send(province).status == 0 && server.messages.count == 4)
        #expect(try !Program.run(["doctor", "--workspace", province.folder]).errors.contains("checksum"))
        // Districts that have a reply from a draft that is taken back must be told.
        let withdrawn = try Program.run(
            ["withdraw", "--workspace", province.folder, "--period", "2022-11", "--reason", "nhầm kỳ"])
        #expect(withdrawn.errors.contains("[withdrawn-after-sending]") && withdrawn.errors.contains("nari@b.vn"))
        #expect(!FileManager.default.fileExists(atPath: "\(province.reports)/2022-11-gui-huyen"))
    }

    /// Sending the report is separate from sending the replies.
    @Test func whatWentToADistrictIsNoSendingOfTheReport() throws {
        let server = try SendingOnceTests.Server(.take)
        let province = try SmallProvince()
        try province.write(
            "mail: { from: s@b.vn, to: [s@b.vn], smtp: { host: 127.0.0.1, port: \(server.port), tls: none } }\n",
            to: "tonghop.yaml")
        try province.write("061,s@b.vn\n", to: "danh-ba.csv")
        // A warning stays open in the final report.
        try province.write(SmallProvince.returned().replacing("x,x,x", with: "x,x,"), to: "inbox/Ba Be.csv")
        #expect(try Program.run(province.report("--final")).status < 2)
        let arguments = ["--workspace", province.folder, "--period", "2022-11"]
        #expect(try send(province).status == 0 && server.messages == 1)
        #expect(try Program.run(["status"] + arguments + ["--json"]).output.contains("\"send\""))
        #expect(try Program.run(["send", "--smtp"] + arguments).status < 2 && server.messages == 2)
    }

    @Test func oneThatIsRefusedKeepsNoOtherBack() throws {
        let server = try MailServer()
        let province = try province(server.settings, contacts: "061,nobody@b.vn\n066,nari@b.vn\n")
        let first = try send(province)
        #expect(first.status == 2 && first.errors.contains("[reply-not-sent]") && first.errors.contains("huyện Ba Bể"))
        #expect(first.errors.contains("550 5.1.1 No such user"))
        #expect(server.messages.map(\.recipients) == [["nari@b.vn"]])
        // Once the address is corrected, only this letter is sent, without having to ask for it again.
        try province.write("061,babe@b.vn\n066,nari@b.vn\n", to: "danh-ba.csv")
        #expect(try send(province).status == 0)
        #expect(server.messages.map(\.recipients) == [["nari@b.vn"], ["babe@b.vn"]])
    }

    @Test func aKillBetweenTwoIsToldAndTheOtherGoesOut() throws {
        let stalling = try SendingOnceTests.Server(.stall)
        func settings(_ port: Int) -> String {
            "mail: { from: s@b.vn, smtp: { host: 127.0.0.1, port: \(port), tls: none } }\n"
        }
        let province = try province(settings(stalling.port), contacts: "061,babe@b.vn\n066,nari@b.vn\n")
        let arguments = ["send", "--replies", "--smtp", "--workspace", province.folder, "--period", "2022-11"]
        let sending = try Program(arguments)
        #expect(Program.waits { stalling.messages == 1 })
        kill(sending.identifier, SIGKILL)
        #expect(try sending.ending().wasKilled)
        let server = try SendingOnceTests.Server(.take)
        try province.write(settings(server.port), to: "tonghop.yaml")
        let next = try Program.run(arguments)
        #expect(next.status == 2 && next.errors.contains("[reply-perhaps-sent]") && next.errors.contains("huyện Ba Bể"))
        #expect(server.messages == 1 && server.talk.contains("RCPT TO:<nari@b.vn>"))
        #expect(try Program.run(arguments + ["--again", "--district", "061"]).status == 0)
        #expect(server.messages == 2 && server.talk.contains("RCPT TO:<babe@b.vn>"))
    }

    /// A district whose answers would no longer count gets no letter.
    @Test func aClosedPeriodSendsNone() throws {
        let server = try SendingOnceTests.Server(.take)
        let province = try province(
            "mail: { from: s@b.vn, smtp: { host: 127.0.0.1, port: \(server.port), tls: none } }\n",
            contacts: "061,babe@b.vn\n066,nari@b.vn\n")
        #expect(try Program.run(["close", "--workspace", province.folder, "--period", "2022-11"]).status < 2)
        let ending = try send(province)
        #expect(ending.status == 2 && ending.errors.contains("[period-closed]") && server.messages == 0)
    }
}
