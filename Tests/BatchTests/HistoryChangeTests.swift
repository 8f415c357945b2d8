import Findings
import Foundation
import Registry
import Testing

@testable import Batch

/// `history` compares only what was reported in both periods: a commune that did not report has not failed.
@Suite struct HistoryChangeTests {
    let workspace: TemporaryWorkspace

    private static let pacNam = ["Bằng Thành", "Cổ Linh", "Nghiên Loan"]

    /// A province of two districts with three communes each.
    init() throws {
        workspace = try TemporaryWorkspace()
        let lines = RegisterBook.builtInRegister.split(separator: "\n")
        let communes = ["Bành Trạch", "Hà Hiệu", "Chợ Rã"] + Self.pacNam
        let kept = lines.dropFirst().filter { line in
            communes.contains { line.contains(",\($0),") } && [",060,", ",061,"].contains { line.contains($0) }
        }
        try #require(kept.count == 6)
        try workspace.write(([lines[0]] + kept).joined(separator: "\n") + "\n", to: "register.csv")
    }

    private func put(_ period: String, _ changes: [String: String] = [:], isWhole: Bool = true) throws {
        let own = SmallReturn.meeting.merging(["A2": period]) { $1 }
        try workspace.put(own.merging(changes) { $1 }, "\(period)/Ba Be.csv")
        guard isWhole else { return }
        let names = Self.pacNam.enumerated().reduce(into: [:]) { $0["C\($1.offset + 2)"] = "Xã \($1.element)" }
        try workspace.put(own.merging(names) { $1 }, "\(period)/Pac Nam.csv")
    }

    private func history(_ language: Language = .vietnamese) throws -> [String] {
        try HistoryRun.run(workspace.options(), language: language).filter { $0.hasPrefix("2022-") }
    }

    @Test func aMissingDistrictIsNoFall() throws {
        try put("2022-11")
        try workspace.report()
        try put("2022-12", isWhole: false)
        try workspace.report(period: "2022-12", asOf: "2023-01-05")
        let lines = try history()
        #expect(lines[0].contains("6/6 xã báo cáo, 6 đạt") && !lines[0].contains("so với"))
        #expect(lines[1].hasSuffix("; không so với 2022-11: 1 đơn vị không có xã nào có kết quả ở cả hai kỳ"))
        // When it reports again, that is no rise either.
        try put("2022-12", ["D2": "0"])
        try workspace.report(period: "2022-12", asOf: "2023-01-06")
        #expect(
            try history()[1].hasSuffix("; so với 2022-11, trên 6 xã có kết quả ở cả hai kỳ: số xã đạt giảm 1"))
    }

    /// A blank is no result: the commune is not counted on either side.
    @Test func aCommuneWithoutAResultIsNoFall() throws {
        try put("2022-11", ["D2": ""])
        try workspace.report()
        try put("2022-12")
        try workspace.report(period: "2022-12", asOf: "2023-01-05")
        #expect(
            try history(.english)[1].hasSuffix(
                "; since 2022-11, of 5 communes with a result in both: communes that meet it unchanged"))
    }

    /// Communes that report themselves form one division, so one that did not report does not keep the others from
    /// being compared.
    @Test func aMissingCommuneThatReportsItselfIsNoMissingDistrict() throws {
        let workspace = try TemporaryWorkspace()
        for (period, asOf) in [("2027-09", "2027-10-03"), ("2027-10", "2027-11-03")] {
            let names = ["C2": "Xã Phúc Lộc", "C3": "Xã Ba Bể", "C4": "Xã Văn Lang", "A2": period]
            try workspace.write(SmallReturn.csv(names), to: "inbox/\(period)/tong hop.csv")
            try workspace.report(period: period, asOf: asOf)
        }
        let lines = try HistoryRun.run(workspace.options(), language: .vietnamese)
        #expect(
            lines.contains {
                $0.hasPrefix("2027-10")
                    && $0.hasSuffix("; so với 2027-09, trên 3 xã có kết quả ở cả hai kỳ: số xã đạt không đổi")
            }, "\(lines)")
    }
}
