import Foundation
import Glibc
import Testing

/// `report --pdf` with the machine's own Chromium. poppler reads the result.
extension ProgramTests {
    static let canPrint = ["chromium", "pdftotext", "setpriv"].allSatisfy { access("/usr/bin/\($0)", X_OK) == 0 }

    /// One district with 40 communes and no return: the report has three pages, the annex two.
    private func workspace() throws {
        let communes = (1...40).map { "06,Bắc Kạn,tỉnh,061,Ba Bể,huyện,\(20_000 + $0),Số \($0),xã,mountain,,\n" }
        let head = try String(
            contentsOfFile: Self.sources.path + "/Sources/Registry/Data/bac-kan-thai-nguyen.csv", encoding: .utf8
        ).prefix { !$0.isNewline }
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("w/inbox"), withIntermediateDirectories: true)
        try (head + "\n" + communes.joined()).write(
            to: folder.appendingPathComponent("w/register.csv"), atomically: true, encoding: .utf8)
    }

    @Test(.enabled(if: canPrint, "no Chromium, pdftotext or setpriv on this machine"))
    func aReportIsPrinted() throws {
        try workspace()
        let report = "tonghop report --workspace w --period 2022-11 --as-of 2022-12-05 --allow-empty --pdf --output"
        let ending = try run("\(report) one; \(report) other")
        #expect(!ending.errors.contains("pdf-"), "\(ending.errors)")
        #expect(try run("cd one/2022-11 && sha256sum --check --strict --quiet SHA256SUMS").status == 0)
        for path in ["bao-cao-tong-hop", "phu-luc/061-ba-be"] {
            #expect(try run("cmp one/2022-11/\(path).pdf other/2022-11/\(path).pdf").status == 0)
            let info = try run("pdfinfo one/2022-11/\(path).pdf").output
            #expect(info.contains(path.hasPrefix("phu") ? "841.92 x 594.96 pts (A4)" : "594.96 x 841.92 pts (A4)"))
            let text = try run("pdftotext -layout one/2022-11/\(path).pdf -").output
            let pages = text.components(separatedBy: "\u{0C}").dropLast().map(Self.firstLine)
            #expect(pages.count > 1)
            #expect(pages.allSatisfy { $0.contains("DỰ THẢO") })
            // Pages are numbered from the second one on.
            #expect(pages.map { $0.filter(\.isNumber) } == [""] + (2...pages.count).map(String.init))
        }
        // A report that is made again without a printer keeps its PDFs.
        let sums = try run("cat one/2022-11/SHA256SUMS").output
        #expect(try run("tonghop report --workspace w --period 2022-11 --output one").status == 1)
        #expect(try run("cat one/2022-11/SHA256SUMS").output == sums)
        #expect(try run("cd one/2022-11 && sha256sum --check --strict --quiet SHA256SUMS").status == 0)
        #expect(try run("strings one/2022-11/bao-cao-tong-hop.pdf | grep -e /tmp -e file:").output == "")
    }

    private static func firstLine(_ page: String) -> String {
        String(page.split(whereSeparator: \.isNewline).first { !$0.allSatisfy(\.isWhitespace) } ?? "")
    }
}
