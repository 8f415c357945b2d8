import Rulebook
import WorkbookWriting

/// What a form lets people enter into its cells.
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

    /// An amount from 0 to a thousand million; the rulebook sets no limit.
    static func amount(_ block: CellBlock, of measure: PlanMeasure) -> InputRule {
        let kind = measure.unit == .millionDong ? "Số tiền theo triệu đồng (ví dụ 12,5)" : "Số nguyên"
        return InputRule(
            block, .number(0...1_000_000_000), title: MeasureSheet.title(measure),
            hint: "\(kind). Chưa có số liệu thì để trống; 0 là không có.",
            refusal: "Ô này chỉ nhận một con số từ 0 trở lên (\(measure.unitName)). Chưa có số liệu thì để trống.")
    }

    /// `nil` where no text at hand says how many points can be given: then no number is refused.
    static func points(_ block: CellBlock, of criterion: Criterion) -> InputRule? {
        guard let maximum = criterion.maximum else { return nil }
        let limit = maximum.written
        return InputRule(
            block, .number(0...maximum.double), title: "Tiêu chí \(criterion.number)",
            hint: "Điểm từ 0 đến \(limit). Chưa có điểm thì để trống; 0 là không có điểm.",
            refusal: "Tiêu chí \(criterion.number) có điểm từ 0 đến \(limit). Chưa có điểm thì để trống.")
    }
}
