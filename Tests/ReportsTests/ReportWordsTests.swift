import Assessment
import Foundation
import Numbers
import Testing

@testable import Reports

@Suite struct ReportWordsTests {
    @Test func reasonsReadAsTheDepartmentWritesThem() {
        let short = Millionths("12.5") ?? 0
        #expect(
            ReportWords.sentence(for: [.zeroCriterion(3), .zeroCriterion(5), .belowThreshold(short: short)])
                == "bị liệt tiêu chí số 3 và số 5; thiếu 12,5 điểm")
        #expect(
            ReportWords.sentence(for: [.zeroCriterion(3), .zeroCriterion(5), .zeroCriterion(7)])
                == "bị liệt tiêu chí số 3, số 5 và số 7")
        #expect(ReportWords.sentence(for: [.blankCriterion(9)]) == "chưa có điểm tiêu chí số 9")
        #expect(ReportWords.sentence(for: [.conflictingRows]) == "có số liệu mâu thuẫn nhau")
        #expect(ReportWords.sentence(for: []).isEmpty)
    }

    @Test func verdictsHaveTheirUsualNames() {
        #expect(Verdict.allCases.map(ReportWords.name(of:)) == ["Đạt", "Không đạt", "Chưa đủ dữ liệu", "Chưa báo cáo"])
    }

    @Test func sharesAreWrittenWithTheirRate() {
        #expect(
            ReportWords.sharePhrase(105, of: 220, "xã, phường, thị trấn") == "105/220 xã, phường, thị trấn (đạt 47,73%)"
        )
        #expect(ReportWords.sharePhrase(0, of: 0, "xã, phường, thị trấn") == "0/0 xã, phường, thị trấn")
    }

    @Test(arguments: [
        (1, "I"), (4, "IV"), (8, "VIII"), (9, "IX"), (49, "XLIX"), (144, "CXLIV"), (0, "0"), (400, "400"),
    ])
    func annexesAreNumberedInRoman(number: Int, text: String) {
        #expect(ReportWords.roman(number) == text)
    }
}
