import Numbers
import Returns

/// The points of one commune for one criterion, as a table shows them. It tells blank, zero, not applicable and
/// unusable apart.
public struct PointsCell: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case given
        /// 0 points (điểm liệt).
        case zero
        case blank
        case notApplicable
        /// The cell has a value that cannot be used. A finding names it.
        case refused
        /// The commune has no row that counts.
        case absent
        /// This version of the report does not show the points.
        case withheld
    }

    public let kind: Kind
    /// The exact points; `nil` if there are none.
    public let value: Millionths?
    /// The text on a page.
    public let text: String
    /// The text in a CSV cell.
    public let plain: String
    /// The commune's own figure if it differs, like `60`; otherwise empty.
    public let own: String

    /// What the signs in the table mean. It stands under every table that shows points.
    public static let legend =
        "Ký hiệu: 0 – bị liệt; … – chưa có điểm; KAD – không áp dụng; ? – ô có giá trị không dùng được."

    static let withheld = PointsCell(kind: .withheld, value: nil, text: "×", plain: "", own: "")
    static let absent = PointsCell(kind: .absent, value: nil, text: "", plain: "", own: "")

    /// - Parameter own: the points that the commune gave itself (tự chấm), if the return has both.
    init(_ entry: PointsEntry, own: PointsEntry? = nil) {
        let ownText = own?.points.map { $0 == entry.points ? "" : Quantity.points($0).text } ?? ""
        switch entry {
        case .blank, .noColumn: self.init(kind: .blank, value: nil, text: "…", plain: "", own: ownText)
        case .notApplicable: self.init(kind: .notApplicable, value: nil, text: "KAD", plain: "KAD", own: ownText)
        case .refused: self.init(kind: .refused, value: nil, text: "?", plain: "?", own: ownText)
        case .points(let points):
            let quantity = Quantity.points(points)
            self.init(
                kind: points == 0 ? .zero : .given, value: points, text: quantity.text, plain: quantity.plain,
                own: ownText)
        }
    }

    private init(kind: Kind, value: Millionths?, text: String, plain: String, own: String) {
        self.kind = kind
        self.value = value
        self.text = text
        self.plain = plain
        self.own = own
    }
}
