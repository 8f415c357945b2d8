import Findings
import Foundation
import Testing

@testable import Batch

/// From a commune's verdict back to the cells of its return.
@Suite struct ExplainRunTests {
    /// What `explain` says about a commune of a return with these cells.
    private func lines(
        _ changes: [String: String], on name: String = "Bành Trạch", language: Language = .vietnamese
    ) throws -> [String] {
        let workspace = try TemporaryWorkspace()
        try workspace.write(SmallReturn.csv(changes), to: "inbox/Ba Be.csv")
        return try ExplainRun.run(name, workspace.options(), language: language) { _ in }.lines
    }

    @Test func everyCriterionIsTracedToItsCellOrToWhyThereIsNone() throws {
        // Criterion 4 has no column any more, since its head was changed.
        let found = try lines([
            "G1": "Ghi chú", "D2": "\"60,5\"", "E2": "0", "F2": "", "H2": "75 (đã trừ)", "P2": "KAD",
        ])
        #expect(found.first == "xã Bành Trạch (01891), huyện Ba Bể")
        #expect(found.contains("Kết quả: Chưa đủ dữ liệu"))
        #expect(found.contains("Nguồn: Ba Be.csv, hàng 2"))
        #expect(found.contains { $0.hasPrefix("   1. D2  60,5  ") })
        #expect(found.contains { $0.hasPrefix("   2. E2  0  ") })
        #expect(found.contains { $0.hasPrefix("   3. F2  (trống)  ") })
        #expect(found.contains { $0.hasPrefix("   4. –  (biểu không có cột này)  ") })
        #expect(found.contains { $0.hasPrefix("   5. H2  (không đọc được: “75 (đã trừ)”)  ") })
        #expect(found.contains { $0.hasPrefix("  13. P2  (không áp dụng)  ") })
        #expect(!found.contains { $0.hasPrefix("  Tổng cộng: ") })
        #expect(found.contains("Đăng ký: có (S2)") && found.contains("Kế hoạch: biểu không ghi"))
        #expect(found.contains { $0.hasPrefix("! ") && $0.contains("H2") })
    }

    @Test func theVerdictIsTracedToItsArticle() throws {
        let found = try lines(["E2": "0"], language: .english)
        #expect(found.contains("Verdict: does not meet the standard"))
        #expect(found.contains("  Sum: 600"))
        #expect(found.contains { $0.hasPrefix("Threshold: 800 – ") && $0.contains("06/QĐ-TTg") })
        #expect(found.contains { $0.hasPrefix("- 200 points short (") })
        #expect(found.contains { $0.hasPrefix("- criterion 2 has 0 points (") })
        #expect(found.contains("Recognition: no decision in the return"))
        let recognised = try lines(["T2": "có", "U2": "12/QĐ-UBND", "V2": "15/11/2022"])
        #expect(
            recognised.contains {
                $0.hasPrefix("Công nhận: quyết định số 12/QĐ-UBND, ngày 15/11/2022 (") && $0.contains("U2")
            }, "\(recognised)")
    }

    @Test func aCommuneOfNoReturnHasNoSource() throws {
        let found = try lines([:], on: "Nghiên Loan")
        #expect(found.contains("Kết quả: Chưa báo cáo"))
        #expect(!found.contains { $0.hasPrefix("Nguồn: ") || $0.hasPrefix("Điểm từng tiêu chí") })
    }

    // MARK: Units that are no more

    /// What `explain` says about a commune in November 2027, after the line that begins the list of its predecessors.
    private func predecessors(
        _ name: String, after prepare: (TemporaryWorkspace) throws -> Void, language: Language = .vietnamese
    ) throws -> [String]? {
        let workspace = try TemporaryWorkspace()
        try prepare(workspace)
        let options = try workspace.options(period: "2027-11", asOf: "2027-11-30")
        let lines = try ExplainRun.run(name, options, language: language) { _ in }.lines
        guard let head = lines.firstIndex(where: { $0.hasPrefix("Hình thành từ") || $0.hasPrefix("Made of") }) else {
            return nil
        }
        return Array(lines[(head + 1)...].prefix { $0.hasPrefix("- ") })
    }

    private func report(_ changes: [String: String], in period: String, asOf: String, _ workspace: TemporaryWorkspace)
        throws
    {
        try workspace.write(SmallReturn.csv(changes), to: "inbox/\(period)/Ba Be.csv")
        try workspace.report(period: period, asOf: asOf)
    }

    /// Today's xã Phúc Lộc is made of three units. The latest result of each counts, back to the last round.
    @Test func aMergedCommuneNamesItsPredecessorsWithTheirLastResults() throws {
        let found = try predecessors("Phúc Lộc") { workspace in
            try report([:], in: "2024-11", asOf: "2024-11-30", workspace)
            // In March one has another total; the other lacks a criterion and keeps its result from the round.
            try report(["D2": "60", "Q2": "660", "D3": "", "Q3": ""], in: "2025-03", asOf: "2025-04-03", workspace)
        }
        #expect(
            found == [
                "- xã Bành Trạch, huyện Ba Bể (01891): kỳ 2025-03: không đạt, 660 điểm",
                "- xã Phúc Lộc, huyện Ba Bể (01894): không có kết quả",
                "- xã Hà Hiệu, huyện Ba Bể (01897): kỳ 2024-11: không đạt, 650 điểm",
            ])
    }

    /// A unit that gave only a part of its territory is said to have done so.
    @Test func partsAndOtherProvincesAreNamed() throws {
        let found = try #require(
            try predecessors("05467", after: { try report([:], in: "2024-11", asOf: "2024-11-30", $0) }))
        #expect(found.count == 4 && found.allSatisfy { $0.hasSuffix(": không có kết quả") }, "\(found)")
        #expect(found[0] == "- phường Gia Sàng, thành phố Thái Nguyên (05461, một phần): không có kết quả")
        // Two were divided, and two went into it whole.
        #expect(found[3] == "- xã Đồng Liên, thành phố Thái Nguyên (05914): không có kết quả")
    }

    /// Without a report of the earlier units there is nothing to tell about them.
    @Test func withoutAReportOfOtherUnitsNoneIsNamed() throws {
        #expect(try predecessors("01894", after: { _ in }) == nil)
    }
}
