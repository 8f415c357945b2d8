import Foundation
import Testing

/// The whole job with the programs that people use: a form is filled in with mistakes, goes back marked, is corrected
/// and answered in LibreOffice, and becomes a report that says the same on paper, in Word, in Excel and in the
/// recipient's mailbox.
@Suite struct WholeLoopTests {
    private let round: Round

    init() throws { round = try Round() }

    private static let sheet = "Biểu số liệu"
    private static let mistakes = [
        "points-not-a-number", "points-above-maximum", "points-blank", "mark-not-understood",
    ]
    private static let reason = "Đã đối chiếu với hồ sơ của xã"

    @Test func aRoundFromTheFormToTheMailbox() throws {
        try theDistrictFillsItsForm()
        try theDepartmentFindsWhatIsWrong()
        let copy = try eachDistrictGetsItsOwnByMail()
        try theDistrictMendsAndAnswers(in: copy)
        try whatWasMendedIsGone()
        try theDepartmentIssuesTheReport()
        try everyDocumentSaysTheSame()
        try theReportReachesWhomItIsFor()
    }

    /// Ba Bể has five mistakes; Pác Nặm sends a scan; the city sends nothing.
    private func theDistrictFillsItsForm() throws {
        let forms = round.folder + "/forms"
        #expect(try round.tonghop("form", "--district", "061", "--output", forms).status == 0)
        var cells: [String: Round.Typing.Value] = [:]
        for row in 8..<23 {
            for (index, column) in "GHIJKLMNOPQRS".enumerated() {
                cells["\(column)\(row)"] = .number(column == "M" ? 45 : 60 + row % 4 + index)
            }
            for column in "DEF" { cells["\(column)\(row)"] = "Có" }
        }
        cells.merge(["H8": "8o", "G9": 105, "D11": "?", "I12": 640]) { $1 }
        cells["K10"] = nil
        let filled = try round.typed(.init(cells: [Self.sheet: cells]), into: "\(forms)/061-ba-be-2022-11.xlsx")
        try round.receive(filled, as: "Biểu tháng 11.xlsx", day: 10)
        let scan = round.folder + "/scan.pdf"
        try "%PDF-1.4 scan".write(toFile: scan, atomically: false, encoding: .utf8)
        try round.receive(scan, as: "Pác Nặm.pdf", day: 10)
    }

    private func theDepartmentFindsWhatIsWrong() throws {
        #expect(try round.tonghop("report", "--as-of", "2022-11-20").status == 1)
        let open = try findings().filter { $0.contains(",Biểu tháng 11.xlsx,") }
        #expect(open.count == Self.mistakes.count + 1)
        for (code, cell) in zip(Self.mistakes + ["points-unlike-others"], ["H8", "G9", "K10", "D11", "I12"]) {
            #expect(open.contains { $0.contains(",\(code),Biểu tháng 11.xlsx,\(Self.sheet),\(cell),") }, "\(code)")
        }
    }

    /// - Returns: the path of the marked copy that came with the mail to Ba Bể.
    private func eachDistrictGetsItsOwnByMail() throws -> String {
        let sending = try round.tonghop("send", "--replies", "--smtp")
        #expect(sending.status == 0, "\(sending.errors)")
        for (address, stem) in [("babe", "061-ba-be"), ("pacnam", "060-pac-nam"), ("thanhpho", "058-bac-kan")] {
            let mails = try round.mail(to: "\(address)@b.vn")
            let mail = try #require(mails.first)
            #expect(mails.count == 1 && mail.defects == [] && !mail.parts.isEmpty)
            for part in mail.parts {
                #expect(part.name.hasPrefix("\(stem)."))
                #expect(
                    part.content == FileManager.default.contents(atPath: "\(round.published)/phan-hoi/\(part.name)"))
            }
            #expect((address == "babe") == mail.body.contains("8o"))
        }
        let copy = try #require(round.mail(to: "babe@b.vn")[0].parts.first { $0.name == "061-ba-be.xlsx" })
        let path = round.folder + "/061-ba-be.xlsx"
        try copy.content.write(to: URL(fileURLWithPath: path))
        return path
    }

    private func theDistrictMendsAndAnswers(in copy: String) throws {
        let typing = Round.Typing(
            cells: [Self.sheet: ["H8": 80, "G9": 95, "K10": 3, "D11": "Có"]],
            answers: ["points-unlike-others": ["xác nhận đúng", Self.reason]])
        try round.receive(round.typed(typing, into: copy), as: "Gửi lại.xlsx", day: 21)
    }

    private func whatWasMendedIsGone() throws {
        #expect(try round.tonghop("report", "--as-of", "2022-11-22").status == 1)
        let all = try findings()
        for code in Self.mistakes {
            let lines = all.filter { $0.contains(",\(code),") }
            #expect(lines.count == 1 && lines.allSatisfy { $0.hasSuffix(",Gửi lại.xlsx") }, "\(lines)")
        }
        let confirmed = all.filter { $0.contains(",points-unlike-others,") }
        #expect(confirmed.count == 1 && confirmed.allSatisfy { $0.contains(",Gửi lại.xlsx,\(Self.sheet),I12,640,") })
        #expect(
            confirmed.allSatisfy { $0.contains("\(Self.reason) (huyện Ba Bể trả lời “xác nhận đúng” ở Gửi lại.xlsx") })
        #expect(try round.text("reports/2022-11/phu-luc/nguon-so-lieu.html").contains(Self.reason))
        #expect(!FileManager.default.fileExists(atPath: "\(round.published)/phan-hoi/061-ba-be.html"))
    }

    private func theDepartmentIssuesTheReport() throws {
        try round.write("---\nnumber: 12\ndate: 2022-12-01\n---\n", to: "noi-dung/2022-11.md")
        let refused = try round.tonghop("report", "--as-of", "2022-12-01", "--final", "--pdf")
        #expect(refused.status == 2 && refused.errors.contains("Pác Nặm.pdf: lỗi: [return-as-document]"))
        #expect(!refused.errors.contains("lỗi: [points-unlike-others]"))
        try round.write(
            """
            waivers:
              - period: 2022-11
                code: return-as-document
                file: Pác Nặm.pdf
                reason: Pác Nặm gửi biểu ở kỳ sau
                by: Nguyễn Văn A
            """, to: "waivers.yaml")
        let issued = try round.tonghop("report", "--as-of", "2022-12-01", "--final", "--pdf")
        // One district has not reported.
        #expect(issued.status == 1 && !issued.errors.contains("pdf-"), "\(issued.errors)")
    }

    private struct Said: Decodable, Equatable {
        /// The total and the verdict, by code.
        let communes: [String: [String]]
        /// How many communes reported, and how many of those meet the standard.
        let district: [Int]
    }

    private func everyDocumentSaysTheSame() throws {
        let said = try JSONDecoder().decode(
            [String: Said].self,
            from: round.python(
                "published.py", round.published, "061-ba-be", "Huyện Ba Bể", "01888", "01891", "01894", "01900"))
        let expected = Said(
            communes: [
                // 837 plus 19; 849 plus 34, because of a 95; 861 minus 63, because of a 3; 837 plus 578.
                "01888": ["856", "Đạt"], "01891": ["883", "Đạt"],
                "01894": ["798", "Không đạt"], "01900": ["1415", "Đạt"],
            ], district: [15, 14])
        #expect(said == ["docx": expected, "xlsx": expected, "pdf": expected])
        #expect(try round.text("reports/2022-11/bao-cao-tong-hop.html").contains("Số: 12/"))
    }

    private func theReportReachesWhomItIsFor() throws {
        let sending = try round.tonghop("send", "--smtp")
        #expect(sending.status == 0, "\(sending.errors)")
        let mails = try round.mail(to: "cuc@b.vn")
        let mail = try #require(mails.first)
        #expect(mails.count == 1 && mail.defects == [])
        let title = "Bắc Kạn - Báo cáo tổng hợp 2022-11"
        let bundle = "Bắc Kạn - Báo cáo, phụ lục và số liệu 2022-11.zip"
        try #require(mail.parts.map(\.name) == ["\(title).pdf", "\(title).html", bundle])
        #expect(
            mail.parts[0].content == FileManager.default.contents(atPath: "\(round.published)/bao-cao-tong-hop.pdf"))
        // The page is sent alone, so it must not link to any annex.
        let page = try round.text("reports/2022-11/bao-cao-tong-hop.html").replacing(#/ href="phu-luc[^"]+"/#, with: "")
        #expect(String(decoding: mail.parts[1].content, as: UTF8.self) == page)
        let zip = round.folder + "/bundle.zip"
        try mail.parts[2].content.write(to: URL(fileURLWithPath: zip))
        let difference = try Program.shell(
            "cd '\(round.folder)' && python3 -m zipfile -e '\(zip)' got && cd got && sha256sum -c --quiet SHA256SUMS "
                + "&& LC_ALL=C diff -rq . '\(round.published)'")
        // The guide and the list of contents belong to the bundle only, and what is not sent is not in it.
        #expect(
            difference.output.split(separator: "\n").sorted() == [
                "Files ./SHA256SUMS and \(round.published)/SHA256SUMS differ", "Only in .: doc-truoc.txt",
                "Only in \(round.published): co-quan", "Only in \(round.published): phan-hoi",
                "Only in \(round.published): sai-sot.csv",
            ], "\(difference.errors)")
    }

    /// The lines of the table of findings.
    private func findings() throws -> [Substring] {
        try round.text("reports/2022-11/sai-sot.csv").split(whereSeparator: \.isNewline)
    }
}
