import Assessment
import Numbers
import Registry

/// One check of the sums (đối chiếu) as part of a table: what is counted, in which two ways, and the results.
public struct ReconciliationGroup: Sendable, Equatable {
    /// `Xã theo danh mục`.
    public let name: String
    public let firstWay: String
    public let secondWay: String
    public let rows: [ReconciliationRow]

    /// The sums grouped by the check that they belong to, in the order of the checks.
    static func groups(of sums: [Reconciliation.Sum]) -> [ReconciliationGroup] {
        Reconciliation.Check.allCases.compactMap { check in
            let own = sums.filter { $0.check == check }
            guard !own.isEmpty else { return nil }
            let words = ReportWords.words(of: check)
            return ReconciliationGroup(
                name: words.name, firstWay: words.first, secondWay: words.second, rows: own.map(ReconciliationRow.init))
        }
    }
}

/// A sum that was counted in two ways.
public struct ReconciliationRow: Sendable, Equatable {
    public let name: String
    public let first: Quantity
    public let second: Quantity
    public let outcome: String

    init(_ sum: Reconciliation.Sum) {
        name = ReportWords.name(of: sum)
        func shown(_ count: Int) -> Quantity {
            if case .measure(_, inDong: true) = sum.part { return .points(Millionths(count: Int64(count))) }
            return .count(count)
        }
        first = shown(sum.expected)
        second = shown(sum.found)
        outcome = sum.comesOut ? "Khớp" : "Không khớp"
    }
}

extension ReportWords {
    fileprivate static func words(of check: Reconciliation.Check) -> (name: String, first: String, second: String) {
        switch check {
        case .files: ("Số tệp", "đếm trong thư mục nhận", "đếm theo kết quả xử lý")
        case .register: ("Số xã theo danh mục", "đếm trong danh mục", "đếm trong kết quả tổng hợp")
        case .verdicts: ("Số xã theo kết quả đánh giá", "đếm trong danh mục", "cộng các nhóm kết quả")
        case .records: ("Số xã có số liệu", "đếm trong các tệp, trừ số liệu mâu thuẫn", "đếm trong kết quả tổng hợp")
        case .annexes: ("Phụ lục và báo cáo", "báo cáo tổng hợp", "cộng các phụ lục")
        case .measures: ("Nhiệm vụ, giải pháp, kinh phí", "cộng các ô trong tệp", "số toàn tỉnh trong báo cáo")
        case .criteria: ("Số xã theo tiêu chí", "số xã đã báo cáo", "cộng xã có điểm và xã chưa có điểm")
        }
    }

    fileprivate static func name(of sum: Reconciliation.Sum) -> String {
        switch (sum.part, sum.check) {
        case (.figure(let count), _): name(of: count)
        case (.measure(let name, let inDong), _): inDong ? "\(name) (triệu đồng)" : name
        case (.criterion(let number), _): "Tiêu chí số \(number)"
        case (.distinct, .files): "Tệp có tên khác nhau"
        case (.distinct, _): "Mã đơn vị khác nhau"
        case (.all, .files): "Cộng các kết quả xử lý"
        case (.all, .register): "Đã báo cáo và chưa báo cáo"
        case (.all, .verdicts):
            enumeration(Verdict.allCases.map { name(of: $0) }.enumerated().map { $0 == 0 ? $1 : $1.lowercasedFirst })
        case (.all, _): "Xã có số liệu"
        }
    }

    static func name(of count: CommuneCounts.Name) -> String {
        switch count {
        case .communes: "Tổng số"
        case .reported: "Đã báo cáo"
        case .assessed: "Đủ điểm"
        case .registered: "Đăng ký thực hiện"
        case .planned: "Có kế hoạch"
        case .committed: "Có cam kết"
        case .meets: "Đạt tiêu chuẩn"
        case .recognised: "Được công nhận"
        }
    }
}
