import Rulebook
import WorkbookWriting

/// What a form lets somebody put into its cells.
enum FormRules {
    static let yes = "Có"
    static let no = "Không"
    static let meets = "Đạt"
    static let fails = "Không đạt"

    static func mark(_ block: CellBlock, of name: String) -> InputRule {
        InputRule(
            block, .choice([yes, no]), title: name, hint: "Chọn Có hoặc Không; chưa rõ thì để trống.",
            refusal: "Ô này chỉ nhận Có hoặc Không; chưa rõ thì để trống.")
    }

    static func verdict(_ block: CellBlock) -> InputRule {
        InputRule(
            block, .choice([meets, fails]), title: "Kết quả",
            hint: "Chọn Đạt hoặc Không đạt; chưa có kết quả thì để trống.",
            refusal: "Ô này chỉ nhận Đạt hoặc Không đạt; chưa có kết quả thì để trống.")
    }

    /// `nil` where no text at hand says how many points there can be: then no number is refused.
    static func points(_ block: CellBlock, of criterion: Criterion) -> InputRule? {
        guard let maximum = criterion.maximum else { return nil }
        let limit = maximum.written
        return InputRule(
            block, .number(0...maximum.double), title: "Tiêu chí \(criterion.number)",
            hint: "Điểm từ 0 đến \(limit). Chưa có điểm thì để trống; 0 là không có điểm.",
            refusal: "Tiêu chí \(criterion.number) có điểm từ 0 đến \(limit). Chưa có điểm thì để trống.")
    }
}
