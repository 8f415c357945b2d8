import Foundation
import Glibc
import Testing

@testable import Batch

/// One return of the sample in the other forms in which districts attach it. Each says the same about every commune.
@Suite struct AttachedFixtureTests {
    private static let hasLibreOffice = access("/usr/bin/soffice", X_OK) == 0

    private func fixture(_ name: String) -> URL { repository.appending(path: "Tests/Fixtures/attached/\(name)") }

    /// The report of a workspace with only this file.
    private func report(of file: URL) throws -> ResultFile {
        let workspace = try TemporaryWorkspace(inbox: [file])
        var options = try workspace.options()
        options.convertersOnPath = "/usr/bin:/bin"
        _ = try ReportRun.run(options, version: "test") { _ in }
        return try workspace.result()
    }

    private func expectSame(_ result: ResultFile, _ other: ResultFile) throws {
        let pairs = zip(result.communes, other.communes)
        #expect(result.communes.count { $0.district == "062" && $0.verdict != "not-reported" } == 10)
        for (commune, same) in pairs {
            #expect(commune.points == same.points, "\(commune.name)")
            #expect(commune.verdict == same.verdict, "\(commune.name)")
            #expect(commune.decision == same.decision, "\(commune.name)")
            #expect(commune.registered == same.registered && commune.committed == same.committed, "\(commune.name)")
        }
    }

    @Test(.enabled(if: hasLibreOffice, "no LibreOffice on this machine"))
    func everyFormSaysTheSame() throws {
        let mail = try report(of: fixture("thu.eml"))
        let name = "thu.eml/Biểu tổng hợp – huyện Ngân Sơn năm 2022, bản đã thẩm định.xlsx"
        #expect(mail.files.map(\.name) == ["thu.eml", name, "thu.eml/công văn.pdf"])
        #expect(mail.files.map(\.outcome) == ["ignored", "accepted", "ignored"])
        for form in ["ngan-son.xlsb", "ngan-son.html.xls", "ngan-son.mht.xls"] {
            let result = try report(of: fixture(form))
            #expect(result.files.map(\.outcome) == ["accepted"])
            try expectSame(result, mail)
        }
        try expectSame(report(of: badReturn("ngan-son_old-excel.xls")), mail)
    }
}
