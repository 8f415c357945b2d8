import Assessment
import Civil
import Findings
import Registry
import Returns
import Rulebook

/// The department's own administrative wording. Names of criteria and bodies, citations and thresholds come from the
/// rulebook and the register; only what the department itself would write is here.
enum ReportWords {
    /// `11/2022`.
    static func month(_ period: Period) -> String { "\(period.month < 10 ? "0" : "")\(period.month)/\(period.year)" }

    static func name(of verdict: Verdict) -> String {
        switch verdict {
        case .meets: "Đạt"
        case .fails: "Không đạt"
        case .incomplete: "Chưa đủ dữ liệu"
        case .notReported: "Chưa báo cáo"
        }
    }

    /// - Parameter hasDeadline: whether the district had to report by a certain day.
    static func name(of status: UnitAssessment.Status, hasDeadline: Bool) -> String {
        switch status {
        case .onTime: hasDeadline ? "Đúng hạn" : "Đã báo cáo"
        case .late: "Quá hạn"
        case .missing: "Chưa báo cáo"
        case .rejected: "Có tệp chưa dùng được"
        }
    }

    /// What became of a file. If it was left out, its findings say why.
    static func name(of submission: Submission, in assessment: ProvinceAssessment) -> String {
        guard submission.outcome == .ignored else { return name(of: submission.outcome) }
        let codes = assessment.findings(on: [submission.file]).map(\.code)
        if codes.contains(.fileWithdrawn) { return "Đã rút, không tính" }
        return codes.contains(where: \.saysThatFileWaits) ? "Chưa lấy được" : name(of: submission.outcome)
    }

    private static func name(of outcome: Submission.Outcome) -> String {
        switch outcome {
        case .accepted: "Đã tổng hợp"
        case .rejected: "Chưa dùng được"
        case .duplicate: "Trùng nội dung với tệp khác"
        case .superseded: "Đã có báo cáo thay thế"
        case .answers: "Phiếu trả lời"
        case .ignored: "Không phải biểu số liệu"
        }
    }

    /// What a target counts, for the first column of the table of targets.
    ///
    /// - Parameter communes: the types of communes.
    static func name(of measure: Target.Measure, _ communes: String) -> String {
        let units = communes.capitalizedFirst
        return switch measure {
        case .meets: "\(units) đạt tiêu chuẩn"
        case .planned: "\(units) có kế hoạch thực hiện"
        case .committed: "\(units) có cam kết thực hiện"
        case .registered: "\(units) đăng ký thực hiện"
        case .recognised: "\(units) được công nhận"
        }
    }

    static func name(of scope: Target.Scope) -> String {
        switch scope {
        case .province: "của tỉnh"
        case .national: "quốc gia"
        }
    }

    /// `bị liệt tiêu chí số 3 và số 5; thiếu 12,5 điểm`; empty if there are no reasons.
    static func sentence(for reasons: [Reason]) -> String {
        var zeros: [Int] = []
        var blanks: [Int] = []
        var others: [String] = []
        for reason in reasons {
            switch reason {
            case .zeroCriterion(let number): zeros.append(number)
            case .blankCriterion(let number): blanks.append(number)
            case .belowThreshold(let short): others.append("thiếu \(Quantity.points(short).text) điểm")
            case .belowEveryThreshold(let short):
                others.append("thiếu ít nhất \(Quantity.points(short).text) điểm")
            case .openThreshold(let tiers):
                others.append("chưa rõ điểm chuẩn: \(tiers.written) điểm, vì \(whyOpen(tiers))")
            case .conflictingRows: others.append("có số liệu mâu thuẫn nhau")
            }
        }
        let zeroPart = zeros.isEmpty ? [] : ["bị liệt tiêu chí \(numbers(zeros))"]
        let blankPart = blanks.isEmpty ? [] : ["chưa có điểm tiêu chí \(numbers(blanks))"]
        return (zeroPart + blankPart + others).joined(separator: "; ")
    }

    /// `số 3`, `số 3 và số 5`, `số 3, số 5 và số 7`.
    static func numbers(_ numbers: [Int]) -> String { enumeration(numbers.map { "số \($0)" }) }

    /// `a`, `a và b`, `a, b và c`.
    static func enumeration(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " và " + last
    }
}

extension String {
    /// With a capital first letter: `huyện Ba Bể` → `Huyện Ba Bể`.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
    /// With a small first letter, for use within a sentence.
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
