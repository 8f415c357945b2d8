import Batch
import Findings
import Testing

@testable import tonghop

@Suite struct ProgressDisplayTests {
    @Test(arguments: [
        (
            Progress.reading(file: "Ba Bể.xlsx", number: 3, of: 8), "Đọc tệp 3/8: Ba Bể.xlsx",
            "[####----------------] Đọc tệp 3/8: Ba Bể.xlsx"
        ),
        (.reading(file: "a", number: 1, of: 0), "Đọc tệp 1/0: a", "[--------------------] Đọc tệp 1/0: a"),
        (
            .converting(count: 3), "Chuyển sang .xlsx bằng LibreOffice: 3 tệp",
            "[##################--] Chuyển sang .xlsx bằng LibreOffice: 3 tệp"
        ),
        (.assessing, "Đánh giá", "[##################--] Đánh giá"),
        (
            .publishing(folder: "reports/2022-11"), "Công bố: reports/2022-11",
            "[####################] Công bố: reports/2022-11"
        ),
    ])
    func saysWhatIsGoingOn(event: Progress, line: String, bar: String) {
        #expect(ProgressDisplay.line(for: event, in: .vietnamese) == line)
        #expect(ProgressDisplay.bar(for: event, in: .vietnamese, width: 80) == bar)
    }

    @Test(arguments: [-1, 0, 1, 10, 30]) func aBarStaysOnItsLine(width: Int) {
        let event = Progress.reading(file: String(repeating: "ể", count: 100), number: 1, of: 2)
        #expect(ProgressDisplay.bar(for: event, in: .english, width: width).count == max(0, width))
    }
}
