import Findings
import Foundation
import Numbers
import Spreadsheets
import Testing

@testable import Returns

/// What must be true for every return, tested with random returns: flipped or cut into pieces it reads the same, and
/// neither way takes anything doubtful.
@Suite struct InvariantTests {
    private static let seeds = Array<UInt64>(1...40)

    // MARK: One return in many shapes

    @Test(arguments: seeds)
    func turnedOnItsSideItReadsTheSame(_ seed: UInt64) throws {
        let made = MadeReturn(seed)
        #expect(try made.points(read([sheet(made.table)])) == made.truth)
        #expect(try made.points(read([sheet(MadeReturn.transposed(made.table))])) == made.truth)
    }

    @Test(arguments: seeds)
    func cutInPiecesItReadsTheSame(_ seed: UInt64) throws {
        let made = MadeReturn(seed)
        let (left, right) = made.cutByCriteria()
        let (upper, lower) = made.cutByCommunes()
        for (one, other) in [(left, right), (upper, lower)] {
            let sheets = [sheet(one, name: "Biểu 1"), sheet(other, name: "Biểu 2")]
            #expect(try made.points(read(sheets)) == made.truth)
            #expect(try made.points(read(sheets.reversed())) == made.truth)
            #expect(try made.points(read([sheet(one + [[""], [""]] + other)])) == made.truth)
            let files = try [read([sheets[0]], file: "Ba Be 1.xlsx"), read([sheets[1]], file: "Ba Be 2.xlsx")]
            #expect(
                made.points(files[0]).merging(made.points(files[1])) { $0.merging($1) { one, _ in one } } == made.truth)
        }
    }

    // MARK: What is doubtful

    /// If a column of points has an unknown word in its heading, its points are not taken, and the column is named.
    @Test(arguments: seeds)
    func aColumnUnderAnUnknownWordIsNoPoints(_ seed: UInt64) throws {
        var made = MadeReturn(seed)
        let column = made.column(ofCriterion: made.chosen)
        made.table[0][column] +=
            " \(["khoanh", "xyz", "bổ khuyết", "tương quan"].randomElement(using: &made.chance) ?? "")"
        let found = try read([sheet(made.table)])
        for (commune, truth) in made.truth {
            #expect(made.points(found)[commune] == truth.filter { $0.key != made.chosen })
        }
        let place = CellAddress(row: 1, column: column + 1).description
        #expect(found.findings.contains { "\($0.place) \($0.value ?? "") \($0.details)".contains(place) })
    }

    /// If two columns say different things about a criterion, neither counts, and the finding names both.
    @Test(arguments: seeds)
    func ofTwoReadingsNeitherIsTaken(_ seed: UInt64) throws {
        var made = MadeReturn(seed)
        let column = made.column(ofCriterion: made.chosen)
        for row in made.table.indices { made.table[row].append(row == 0 ? made.table[0][column] : "7") }
        let found = try read([sheet(made.table)])
        for commune in made.truth.keys { #expect(made.points(found)[commune]?[made.chosen] == nil) }
        let finding = try #require(found.findings.first { $0.code == .criterionColumnTwice })
        let text = "\(finding.place) " + finding.message(in: .vietnamese)
        for column in [column + 1, made.table[0].count] {
            #expect(text.contains(CellAddress(row: 1, column: column).description))
        }
    }

    /// A column that speaks of points, marks, decisions or dates and was not read leads to a warning that names it.
    /// This holds anywhere in the table, upright or flipped, and on a sheet of its own.
    @Test(arguments: seeds)
    func whatSpeaksOfResultsAndWasNotTakenIsAWarning(_ seed: UInt64) throws {
        var made = MadeReturn(seed)
        let word = ["khoanh", "xyz", "bổ khuyết", "tương quan"].randomElement(using: &made.chance) ?? ""
        let subject = [
            "Điểm", "Đăng ký", "Kế hoạch", "Cam kết", "Số quyết định", "Ngày quyết định", "Ngày công nhận",
        ].randomElement(using: &made.chance)
        let head = "\(subject ?? "") \(word)"
        let value = ["12", "x", "Đạt", "20/11/2022", "1904/QĐ-UBND"].randomElement(using: &made.chance) ?? ""
        let apart = made.table.enumerated().map { Array($1.prefix(2)) + [$0 == 0 ? head : value] }
        let onItsOwn = try read([sheet(made.table, name: "Biểu 1"), sheet(apart, name: "Biểu 2")])
        #expect(made.points(onItsOwn) == made.truth)
        let warnedApart = warned(of: "C1", on: "Biểu 2", in: onItsOwn)
        #expect(warnedApart, "\(head): \(value)")
        let column = Int.random(in: 2...made.table[0].count, using: &made.chance)
        for row in made.table.indices { made.table[row].insert(row == 0 ? head : value, at: column) }
        for (table, cell) in [
            (made.table, CellAddress(row: 1, column: column + 1)),
            (MadeReturn.transposed(made.table), CellAddress(row: column + 1, column: 1)),
        ] {
            let found = try read([sheet(table)])
            #expect(made.points(found) == made.truth)
            let isWarned = warned(of: cell.description, in: found)
            #expect(isWarned, "\(head) in \(cell): \(value)")
        }
    }

    /// This also holds for a column that corrects points or the total, because nobody knows whether it should count.
    @Test(arguments: [
        "TC3 (đính chính)", "TC3 sau rà soát", "Điểm điều chỉnh TC3", "Điểm bổ sung tiêu chí 3",
        "Tổng điểm sau điều chỉnh",
    ])
    func aCorrectionThatIsNotUnderstoodIsAWarning(head: String) throws {
        let made = MadeReturn(1)
        let table = made.table.enumerated().map { $1 + [$0 == 0 ? head : "0"] }
        let found = try read([sheet(table)])
        #expect(made.points(found) == made.truth)
        let cell = CellAddress(row: 1, column: table[0].count).description
        #expect(found.findings.contains { $0.code == .columnPassedOver && $0.place.cell?.description == cell })
    }

    /// If every criterion has two figures that nothing tells apart, none is taken, and each criterion is named,
    /// whatever else is read.
    @Test(arguments: [["Lần 1", "Lần 2"], ["X", "H"], ["Tự", "Thẩm"], ["Đạt", "Trừ"]])
    func pairsThatNothingTellsApartAreAnError(pair: [String]) throws {
        let upper = ["TT", "Tên xã", "Đăng ký"] + (1...13).flatMap { ["TC \($0)", ""] }
        let lower = ["", "", ""] + (1...13).flatMap { _ in pair }
        let rows = ["Xã Bành Trạch", "Xã Phúc Lộc", "Xã Hà Hiệu", "Xã Địa Linh"].enumerated().map { row, name in
            ["\(row + 1)", name, "x"] + (1...13).flatMap { ["\(60 + $0)", "\(30 + row)"] }
        }
        let merges = (0..<13).map { range(1, 4 + 2 * $0, 1, 5 + 2 * $0) }
        let found = try read([sheet([upper, lower] + rows, merges: merges)])
        #expect(found.records.allSatisfy { $0.points.allSatisfy { $0.value == .noColumn } })
        let said = found.findings.filter { $0.severity == .error }.map { "\($0.place) \($0.details)" }.joined()
        for column in stride(from: 4, to: 30, by: 2) {
            #expect(said.contains(CellAddress(row: 2, column: column).description), "\(pair): \(said)")
        }
    }

    private func warned(of cell: String, on sheet: String? = nil, in found: ReadReturn) -> Bool {
        found.findings.contains {
            $0.severity <= .warning && (sheet == nil || $0.place.sheet == sheet)
                && "\($0.place) \($0.details)".contains(cell)
        }
    }

    /// A slip in one heading is accepted if the headings around it prove it; a slip in a commune's name never is.
    @Test(arguments: seeds)
    func slipsAreBridgedOnlyWhereTheLineProvesThem(_ seed: UInt64) throws {
        var made = MadeReturn(seed, inOrder: true)
        let column = made.column(ofCriterion: made.chosen)
        made.table[0][column] = "Tiêu trí \(made.chosen)"
        let found = try read([sheet(made.table)])
        #expect(made.points(found) == made.truth && found.findings.contains { $0.code == .headsReadByOrder })
        let name = try #require(made.truth.keys.min())
        made.table[made.table.firstIndex { $0.contains(name) } ?? 1][1] = name + "h"
        #expect(try read([sheet(made.table)]).points(of: name) == nil)
    }

    /// No cell leads to two figures.
    @Test(arguments: seeds)
    func noCellCountsTwice(_ seed: UInt64) throws {
        let made = MadeReturn(seed)
        for table in [made.table, MadeReturn.transposed(made.table)] {
            let cells = try read([sheet(table)]).records.flatMap(\.points).map(\.cell)
            #expect(Set(cells).count == cells.count && cells.count == made.truth.count * 13)
        }
    }
}

/// A return with some communes of huyện Ba Bể. The criteria are in random order, in one of the ways to write them.
private struct MadeReturn {
    var chance: SeededChance
    var table: [[String]]
    /// Points by commune and criterion.
    let truth: [String: [Int: Millionths]]
    /// The number of one of the criteria.
    let chosen: Int
    private let order: [Int]

    private static let communes = [
        "Xã Bành Trạch", "Xã Phúc Lộc", "Xã Hà Hiệu", "Xã Cao Thượng", "Xã Khang Ninh", "Xã Thượng Giáo", "Xã Địa Linh",
    ]
    private static let styles: [@Sendable (Int) -> String] = [
        { "Tiêu chí \($0)" }, { "TC\($0)" }, { "Điểm TC \($0)" }, { "TC\($0) (điểm)" }, { "Tiêu chí số \($0)" },
    ]

    init(_ seed: UInt64, inOrder: Bool = false) {
        var chance = SeededChance(seed)
        let criteria = inOrder ? Array(1...13) : (1...13).shuffled(using: &chance)
        let communes = Self.communes.shuffled(using: &chance).prefix(.random(in: 4...7, using: &chance))
        let style = inOrder ? Self.styles[0] : Self.styles[Int.random(in: 0..<Self.styles.count, using: &chance)]
        var truth: [String: [Int: Millionths]] = [:]
        for commune in communes {
            for number in criteria {
                truth[commune, default: [:]][number] = Millionths(
                    count: Int64.random(in: 20...99, using: &chance) * 500_000)
            }
        }
        table = [["TT", "Tên xã"] + criteria.map(style)]
        for (index, commune) in communes.enumerated() {
            table.append(["\(index + 1)", commune] + criteria.map { "\(truth[commune]?[$0] ?? 0)" })
        }
        chosen = inOrder ? .random(in: 2...12, using: &chance) : .random(in: 1...13, using: &chance)
        order = criteria
        self.truth = truth
        self.chance = chance
    }

    /// The column in the table, from 0.
    func column(ofCriterion number: Int) -> Int { 2 + (order.firstIndex(of: number) ?? 0) }

    func points(_ found: ReadReturn) -> [String: [Int: Millionths]] {
        found.records.reduce(into: [:]) { all, record in
            all[record.commune.fullName.prefix(1).uppercased() + record.commune.fullName.dropFirst()] =
                record.points.enumerated().reduce(into: [:]) { points, entry in
                    if case .points(let value) = entry.element.value { points[entry.offset + 1] = value }
                }
        }
    }

    static func transposed(_ table: [[String]]) -> [[String]] {
        table[0].indices.map { column in table.map { $0[column] } }
    }

    func cutByCriteria() -> ([[String]], [[String]]) {
        (table.map { Array($0[..<8]) }, table.map { Array($0[..<2] + $0[8...]) })
    }

    func cutByCommunes() -> ([[String]], [[String]]) {
        (Array(table[..<3]), [table[0]] + table[3...])
    }
}

/// Random numbers that are the same in every run (SplitMix64).
private struct SeededChance: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
