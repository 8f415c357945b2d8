import Rulebook
import WorkbookWriting

/// The sums and checks of a form. They list cells one by one, so that a column which somebody moves is still among
/// them.
struct FormFormulas {
    /// Cells of the points, one for each criterion: `G8`.
    let points: [String]
    let total: String
    let verdict: String
    /// The tiers that may be the commune's.
    let tiers: PossibleTiers?
    /// A criterion with 0 points fails the commune.
    let asksForNoZero: Bool

    static let complete = "Đủ"

    private var list: String { points.joined(separator: ",") }

    /// Empty until every criterion has points.
    var sum: CellContent { .formula("=IF(COUNT(\(list))=\(points.count),SUM(\(list)),\"\")") }

    /// Says what is missing, and whether the result that was entered is the one that the points lead to.
    var check: CellContent {
        let missing = "\"Còn thiếu điểm \"&(\(points.count)-COUNT(\(list)))&\" tiêu chí\""
        return .formula(
            "=IF(COUNTA(\(list))=0,\"Chưa điền\",IF(COUNT(\(list))<\(points.count),\(missing),\(ofVerdict)))")
    }

    private var ofVerdict: String {
        guard let tiers else { return "\"\(Self.complete)\"" }
        func reaches(_ threshold: String) -> String {
            let reached = "\(total)>=\(threshold)"
            return asksForNoZero ? "AND(PRODUCT(\(list))<>0,\(reached))" : reached
        }
        let right = "IF(\(reaches(tiers.highest.description)),\"\(FormRules.meets)\",\"\(FormRules.fails)\")"
        let doubt = "\"Xem lại kết quả: theo điểm là \"&\(right)"
        // Between two thresholds that may be the commune's, either result may be right.
        let open =
            tiers.threshold == nil
            ? ",AND(\(reaches(tiers.lowest.description)),\(total)<\(tiers.highest))" : ""
        return "IF(OR(\(verdict)=\"\",\(verdict)=\(right)\(open)),\"\(Self.complete)\",\(doubt))"
    }

    /// `G8`; rows and columns start at 1.
    static func cell(row: Int, column: Int) -> String { letters(column) + String(row) }

    private static func letters(_ column: Int) -> String {
        var (letters, rest) = ("", column)
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }
}
