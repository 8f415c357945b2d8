import Findings
import Foundation
import Testing

@testable import Batch

/// From a commune's verdict back to the cells of its return.
@Suite struct ExplainRunTests {
    /// What `explain` says of a commune of a return with these cells.
    private func lines(
        _ changes: [String: String], on name: String = "Bành Trạch", language: Language = .vietnamese
    ) throws -> [String] {
        let workspace = try TemporaryWorkspace()
        try workspace.write(SmallReturn.csv(changes), to: "inbox/Ba Be.csv")
        return try ExplainRun.run(name, workspace.options(), language: language) { _ in }.lines
    }

    @Test func everyCriterionIsTracedToItsCellOrToWhyThereIsNone() throws {
        // Criterion 4 has lost its column: its head is another.
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
}
