import Assessment
import Findings
import Registry
import Returns
import Rulebook

/// The annex of one division: all its communes, and its figures compared with the province's.
public struct AnnexModel: Sendable, Equatable {
    public let head: OfficialHead
    /// The types of the communes: `xã, phường, thị trấn`.
    public let communeTypes: String
    /// The same at the start of a line: `Xã, phường, thị trấn`.
    public var communeHead: String { communeTypes.capitalizedFirst }
    /// `Phụ lục I`.
    public let number: String
    /// `Kết quả … trên địa bàn huyện Ba Bể`, in capitals.
    public let title: String
    /// `(Kèm theo Báo cáo số …/BC-… ngày … của …)`.
    public let attachedTo: String
    /// Where the annex is published: a path relative to the folder of the period, without extension.
    public let path: String
    public let division: DistrictRow
    /// Within a sentence: `huyện Ba Bể`.
    public let divisionName: String
    /// Whether the division is the whole province. Then there is nothing to compare it with.
    public let isWhole: Bool
    public let province: DistrictRow
    /// What this version does not show; empty in the department's own version.
    public let disclosureNote: String
    /// The sentence over the table.
    public let summary: String
    /// Numbers of the criteria, as column headings.
    public let criteria: [String]
    public let communes: [CommuneRow]
    /// The files that the communes' figures were read from.
    public let sourceFiles: String
    /// What the figures in brackets are; empty if there are none.
    public let ownPointsNote: String
    /// Means of the given points, one per criterion, and then of the totals: for the division and for the province.
    public let means: [Quantity]
    public let meanTotal: Quantity
    public let provinceMeans: [Quantity]
    public let provinceMeanTotal: Quantity
    /// How many communes have 0 points, one number per criterion.
    public let zeros: [Quantity]
    public let comparison: [ComparisonRow]
    /// What the division's reporting units reported about the plan's measures.
    public let measures: [AnnexMeasureRow]
    public let findings: [FindingRow]
    public let files: [FileRow]
}

/// A rate of a division, next to the province's.
public struct ComparisonRow: Sendable, Equatable {
    public let name: String
    /// `10/15`.
    public let divisionCount: String
    public let divisionRate: Quantity
    public let provinceCount: String
    public let provinceRate: Quantity
    /// Difference between the published rates in percentage points: above (+) or below (−) the province.
    public let difference: Quantity

    /// If nothing came that can be counted, only the number of communes that reported is shown as a figure.
    init(_ name: String, _ count: CommuneCounts.Name, division: Figures, province: Figures) {
        self.name = name
        (divisionCount, divisionRate) = Self.share(count, of: division)
        (provinceCount, provinceRate) = Self.share(count, of: province)
        difference = .difference(divisionRate, from: provinceRate)
    }

    private static func share(_ count: CommuneCounts.Name, of figures: Figures) -> (String, Quantity) {
        let open = Target.Measure(rawValue: count.rawValue).map(figures.open) ?? 0
        guard figures.recorded > open || count == .reported else { return (Quantity.unknown.text, .unknown) }
        return (ReportWords.share(figures[count], of: figures.communes), .rate(figures[count], of: figures.communes))
    }
}

extension ReportWords {
    /// `105/220`.
    static func share(_ count: Int, of all: Int) -> String {
        Quantity.count(count).text + "/" + Quantity.count(all).text
    }

    /// `105/220 xã, phường, thị trấn (đạt 47,73%)`.
    ///
    /// - Parameter communes: the types of communes.
    static func sharePhrase(_ count: Int, of all: Int, _ communes: String) -> String {
        "\(share(count, of: all)) \(communes)" + ratePhrase(count, of: all)
    }

    /// `105/220 (đạt 47,73%)`, for a sentence that has already said what is counted.
    static func shareWithRate(_ count: Int, of all: Int) -> String {
        share(count, of: all) + ratePhrase(count, of: all)
    }

    private static func ratePhrase(_ count: Int, of all: Int) -> String {
        all > 0 ? " (đạt \(Quantity.rate(count, of: all).spoken)%)" : ""
    }

    /// The Roman numeral of a number from 1 to 399; beyond that the number itself.
    static func roman(_ number: Int) -> String {
        guard (1...399).contains(number) else { return String(number) }
        let signs = [
            (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var text = ""
        for (value, sign) in signs {
            while rest >= value {
                text += sign
                rest -= value
            }
        }
        return text
    }
}
