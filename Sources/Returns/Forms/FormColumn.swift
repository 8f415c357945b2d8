import Rulebook

/// A column of the form that the program hands out (cột của mẫu biểu). A hidden row above the headings has a mark for
/// each column, which moves with the column.
public enum FormColumn: Hashable, Sendable {
    case criterion(Int)
    case field(Column)
    /// The column in which the form itself comments on a line while it is filled in. It is not a figure of the return.
    case check

    private static let prefix = "tonghop:"
    private static let criterionMark = "criterion-"
    private static let checkMark = "check"

    /// `tonghop:criterion-3`, `tonghop:registered`.
    public var mark: String {
        switch self {
        case .criterion(let number): Self.prefix + Self.criterionMark + String(number)
        case .field(let column): Self.prefix + column.rawValue
        case .check: Self.prefix + Self.checkMark
        }
    }

    init?(mark: String) {
        guard mark.hasPrefix(Self.prefix) else { return nil }
        let name = mark.dropFirst(Self.prefix.count)
        if name == Self.checkMark {
            self = .check
        } else if name.hasPrefix(Self.criterionMark), let number = Int(name.dropFirst(Self.criterionMark.count)) {
            self = .criterion(number)
        } else if let column = Column(rawValue: String(name)) {
            self = .field(column)
        } else {
            return nil
        }
    }

    /// Every column that a form can have.
    static func all(by rulebook: Rulebook) -> [FormColumn] {
        rulebook.criteria.map { .criterion($0.number) } + Column.allCases.map { .field($0) } + [.check]
    }

    /// The heading of the column, in words that the reader of returns knows.
    public func head(by rulebook: Rulebook) -> String {
        switch self {
        case .criterion(let number):
            let name = rulebook.criteria.first { $0.number == number }?.name
            return ["Tiêu chí \(number)", name].compactMap(\.self).joined(separator: ". ")
        case .field(let column): return Self.head(of: column)
        case .check: return "Kiểm tra"
        }
    }

    private static func head(of column: Column) -> String {
        switch column {
        case .ordinal: "STT"
        case .communeCode: "Mã xã"
        case .communeName: "Tên đơn vị"
        case .unitType: "Loại đơn vị"
        case .district: "Đơn vị cấp huyện"
        case .criterionHeading: "Tiêu chí"
        case .area: "Khu vực"
        case .registered: "Đăng ký"
        case .planned: "Kế hoạch"
        case .committed: "Cam kết"
        case .total: "Tổng điểm"
        case .verdict: "Kết quả (Đạt/Không đạt)"
        case .recognised: "Công nhận"
        case .decisionNumber: "Số quyết định công nhận"
        case .decisionDate: "Ngày quyết định công nhận"
        case .note: "Ghi chú"
        }
    }
}
