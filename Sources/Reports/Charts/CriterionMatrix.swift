import Assessment
import Numbers
import Registry
import Rulebook

/// Where communes have 0 points: one row per division in the register's order, one column per criterion. It shows no
/// means, because for most criteria the maximum of points is not known.
public struct CriterionMatrix: Sendable, Equatable {
    public let title: String
    public let description: String
    public let note: String
    public let criteria: [Column]
    public let rows: [Row]
    public let province: Row

    public struct Column: Sendable, Equatable {
        public let number: Int
        public let name: String
    }

    /// One division, or the province.
    public struct Row: Sendable, Equatable {
        /// `Huyện Ba Bể`.
        public let name: String
        /// One per criterion.
        public let cells: [Cell]
        /// Why there are no figures: `Chưa báo cáo`; empty if there are some.
        public let absence: String

        /// - Parameter cell: makes a cell from the points that communes have for a criterion.
        init(
            _ row: DistrictRow, communes: [CommuneAssessment], criteria: [Criterion],
            cell: (Criterion, [Millionths]) -> Cell
        ) {
            name = row.fullName
            absence = row.absence
            cells = criteria.enumerated().map { cell($1, communes.points(forCriterionAt: $0)) }
        }
    }

    public struct Cell: Sendable, Equatable {
        /// How many communes have 0 points; unknown if no commune has points.
        public let zeros: Quantity
        /// Which class that is as a share of the communes with points.
        public let level: Level

        /// - Parameters:
        ///   - points: the points that communes have for the criterion.
        ///   - shown: how a count is shown.
        init(_ points: [Millionths], shown: (Int) -> Quantity = Quantity.count) {
            let count = points.count { $0 == 0 }
            zeros = points.isEmpty ? .unknown : shown(count)
            level = zeros.value == nil ? .none : Level(count, of: points.count)
        }
    }

    /// Classes for the share of communes with 0 points among those with points.
    public enum Level: Int, Sendable, CaseIterable {
        case none
        case upToTenth
        case upToQuarter
        case upToHalf
        case overHalf

        init(_ count: Int, of all: Int) {
            let bounds: [(Level, parts: Int)] = [(.upToTenth, 10), (.upToQuarter, 4), (.upToHalf, 2)]
            self = count == 0 ? .none : bounds.first { count * $0.parts <= all }?.0 ?? .overHalf
        }

        public var label: String {
            switch self {
            case .none: "0"
            case .upToTenth: "đến 10%"
            case .upToQuarter: "trên 10–25%"
            case .upToHalf: "trên 25–50%"
            case .overHalf: "trên 50%"
            }
        }
    }

    init(_ assessment: ProvinceAssessment, disclosing: Disclosure) {
        let all = assessment.rulebook.criteria
        criteria = assessment.rulebook.criteria.map { Column(number: $0.number, name: $0.name) }
        rows = assessment.breakdown.map {
            Row(DistrictRow($0, in: assessment), communes: $0.communes, criteria: all) {
                criterion, points in
                Cell(points) { disclosing.withholds(criterion) ? .withheld() : .count($0) }
            }
        }
        province = Row(
            DistrictRow(assessment.register.province, figures: assessment.figures),
            communes: assessment.communes, criteria: all
        ) { criterion, points in
            Cell(points) {
                disclosing.zeros($0, among: assessment.unmet(withPointsFor: criterion), for: criterion)
            }
        }
        title =
            "Số xã bị liệt (0 điểm) theo \(ReportModel.breakdownTypes(of: assessment.register)) và tiêu chí"
        description = Self.description(of: rows, criteria: criteria, isWhole: !disclosing.withholdsTotals)
        note =
            "Cột là số của tiêu chí. Màu càng đậm, tỷ lệ xã bị liệt trong số xã có điểm của tiêu chí đó càng cao. “—”: chưa xã nào có điểm."
    }

    private static func description(of rows: [Row], criteria: [Column], isWhole: Bool) -> String {
        var worst: (row: Row, criterion: Column, zeros: Millionths)?
        for row in rows {
            for (criterion, cell) in zip(criteria, row.cells) {
                guard let zeros = cell.zeros.value, zeros > worst?.zeros ?? 0 else { continue }
                worst = (row, criterion, zeros)
            }
        }
        let absent = rows.filter { !$0.absence.isEmpty }.map(\.name)
        var sentences = ["Bảng ô màu, mỗi hàng một đơn vị, mỗi cột một tiêu chí, trong ô là số xã bị liệt."]
        if let worst {
            sentences.append(
                "Nhiều nhất: \(worst.row.name), tiêu chí số \(worst.criterion.number), "
                    + "\(Quantity.points(worst.zeros).text) xã.")
        } else {
            sentences.append(
                isWhole ? "Không có ô nào có xã bị liệt." : "Không có xã bị liệt ở các ô được nêu.")
        }
        return (sentences + ReportWords.silence(of: absent)).joined(separator: " ")
    }
}

extension [CommuneAssessment] {
    /// The points that communes have for a criterion. `index` is its place in the rulebook's order, from 0.
    func points(forCriterionAt index: Int) -> [Millionths] {
        compactMap { $0.record?.points[index].value.points }
    }
}
