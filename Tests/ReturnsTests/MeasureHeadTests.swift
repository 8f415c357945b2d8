import Findings
import Numbers
import Spreadsheets
import Testing

@testable import Returns

/// Which column of a table of measures has the result, and in which unit: heads that districts write.
@Suite struct MeasureHeadTests {
    private static let title = "Nhiệm vụ năm 2022 của huyện Ba Bể"

    private func found(
        _ rows: [[String]], merges: [CellRange] = []
    ) throws -> (values: [String: MeasureValue], findings: [FindingCode]) {
        let read = try read([sheet([[Self.title]] + rows, merges: merges)], file: "nhiem vu.xlsx")
        return (
            Dictionary(uniqueKeysWithValues: read.measures.map { ($0.measure, $0.value) }),
            read.findings.filter { $0.severity != .notice }.map(\.code)
        )
    }

    private static let both: [String: MeasureValue] = ["training-classes": .number(5), "inspections": .number(9)]

    /// What happened in the month is a part of the sum since January beside it.
    @Test(arguments: [
        ("Trong tháng", "Lũy kế từ đầu năm"), ("Tháng này", "Lũy kế"), ("Phát sinh trong tháng", "Cộng dồn từ đầu năm"),
        ("Số trong quý", "Lũy kế 11 tháng"), ("Kỳ này", "Lũy kế từ đầu năm"), ("Trong kỳ", "11 tháng đầu năm"),
        ("Thực hiện tháng này", "Lũy kế đến hết tháng 11"), ("Phát sinh trong kỳ", "Từ đầu năm đến nay"),
    ])
    func theMonthIsAPartOfTheYear(part: String, sum: String) throws {
        let found = try found([
            ["TT", "Nội dung", "ĐVT", part, sum], ["1", "Lớp tập huấn", "lớp", "1", "5"],
            ["2", "Cuộc kiểm tra", "cuộc", "2", "9"],
        ])
        #expect(found.values == Self.both && found.findings == [], "\(found.findings)")
        let under = try self.found(
            [
                ["TT", "Nội dung", "Kết quả thực hiện", ""], ["", "", part, sum],
                ["1", "Lớp tập huấn", "1", "5"], ["2", "Cuộc kiểm tra", "2", "9"],
            ], merges: [range(2, 3, 2, 4), range(2, 1, 3, 1), range(2, 2, 3, 2)])
        #expect(under.values == Self.both && under.findings == [], "\(under.findings)")
    }

    /// Without the sum since January, a month's figures are no result.
    @Test(arguments: ["Trong tháng", "Tháng này", "Kết quả trong tháng", "Trong quý", "Tháng 11", "Lũy kế đến tháng 9"])
    func aMonthAloneIsNoResult(head: String) throws {
        let rows = [["1", "Lớp tập huấn", "5"], ["2", "Cuộc kiểm tra", "9"]]
        let alone = try found([["TT", "Nội dung", head]] + rows)
        #expect(alone.values.isEmpty && alone.findings == [.measureColumnUnread])
        let under = try found(
            [["TT", "Nội dung", "Kết quả"], ["", "", head]] + rows, merges: [range(2, 1, 3, 1), range(2, 2, 3, 2)])
        #expect(under.values.isEmpty && under.findings == [.measureColumnUnread])
    }

    /// A sum that may be since the beginning of the plan, or an estimate for the year, does not decide.
    @Test(arguments: [("Trong kỳ", "Lũy kế"), ("Trong kỳ", "Ước thực hiện cả năm")])
    func ofAPeriodAndADoubtfulSumNeitherIsTaken(part: String, sum: String) throws {
        let found = try found([
            ["TT", "Nội dung", part, sum], ["1", "Lớp tập huấn", "1", "5"], ["2", "Cuộc kiểm tra", "2", "9"],
        ])
        #expect(found.values.isEmpty && found.findings == [.measureColumnsCompete])
    }

    /// A head merged over two columns, one of which is empty or hidden under merged cells.
    @Test(arguments: [["5", ""], ["", "5"]])
    func columnsUnderOneHeadAreOneIfOnlyOneIsFilled(cells: [String]) throws {
        let rows = [
            ["TT", "Nội dung", "Kết quả thực hiện", "", "Ghi chú"], ["1", "Lớp tập huấn"] + cells + [""],
            ["2", "Cuộc kiểm tra"] + cells.map { $0 == "5" ? "9" : "" } + [""],
        ]
        let found = try found(rows, merges: [range(2, 3, 2, 4)])
        #expect(found.values == Self.both && found.findings == [], "\(found.findings)")
        guard cells[1].isEmpty else { return }
        let merged = try self.found(rows, merges: (2...4).map { range($0, 3, $0, 4) })
        #expect(merged.values == Self.both && merged.findings == [], "\(merged.findings)")
    }

    /// Two filled columns under one head are still two.
    @Test func twoFilledColumnsUnderOneHeadCompete() throws {
        let found = try found(
            [
                ["TT", "Nội dung", "Kết quả thực hiện", ""], ["1", "Lớp tập huấn", "5", "1"],
                ["2", "Cuộc kiểm tra", "9", ""],
            ], merges: [range(2, 3, 2, 4)])
        #expect(found.values.isEmpty && found.findings == [.measureColumnsCompete])
    }

    @Test(arguments: ["Tháng 11/2022", "Tháng 11 năm 2022"])
    func theOnlyColumnMayBeHeadedWithThePeriod(head: String) throws {
        let rows = [
            ["TT", "Nội dung", "ĐVT", head, "Ghi chú"], ["1", "Lớp tập huấn", "lớp", "5", "quý III"],
            ["2", "Cuộc kiểm tra", "cuộc", "9", ""],
        ]
        let alone = try found(rows)
        #expect(alone.values == Self.both && alone.findings == [.measureMonthTaken], "\(alone.findings)")
        // Beside another column of figures it is a month among others.
        let beside = try found(rows.enumerated().map { $1 + [$0 == 0 ? "Tháng 10/2022" : "3"] })
        #expect(beside.values.isEmpty)
        let other = try found(rows.map { $0.map { $0 == head ? head.replacing("11", with: "10") : $0 } })
        #expect(other.values.isEmpty)
    }

    @Test(arguments: ["Năm 2022", "11 tháng năm 2022"])
    func theYearSoFarHeadsTheResult(head: String) throws {
        let found = try found([
            ["TT", "Nội dung", head], ["1", "Lớp tập huấn", "5"], ["2", "Cuộc kiểm tra", "9"],
        ])
        #expect(found.values == Self.both && found.findings == [], "\(found.findings)")
    }

    // MARK: Units

    private static let money: [String: MeasureValue] = ["money-budget": .number(12.5), "money-mobilised": .number(3)]

    @Test(arguments: [
        [["", "", "Đơn vị tính: triệu đồng"]], [["", "", "(ĐVT: triệu đồng)"]], [["Kinh phí", "", "ĐVT: triệu đồng"]],
        [["Kinh phí (đơn vị tính: triệu đồng)"]], [["ĐVT kinh phí: triệu đồng"]],
        [["ĐVT: triệu đồng"], ["Biểu số 2"]],
    ])
    func theUnitMayStandAboveTheTable(above: [[String]]) throws {
        let found = try found(
            above + [
                ["TT", "Nội dung", "Kết quả"], ["1", "Ngân sách nhà nước", "12.5"], ["2", "Kinh phí huy động", "3"],
            ])
        #expect(found.values == Self.money && found.findings == [], "\(found.findings)")
    }

    /// Between the lines, the unit is for those below it.
    @Test func theUnitMayStandBetweenTheLines() throws {
        let found = try found([
            ["TT", "Nhiệm vụ", "Số lượng"], ["1", "Lớp tập huấn", "5"], ["2", "Cuộc kiểm tra", "9"], [],
            ["B. Kinh phí"], ["", "", "Đơn vị tính: triệu đồng"], ["TT", "Nguồn kinh phí", "Số tiền"],
            ["1", "Ngân sách nhà nước", "12.5"], ["2", "Huy động xã hội hóa", "3"],
        ])
        #expect(found.values == Self.money.merging(Self.both) { $1 } && found.findings == [], "\(found.findings)")
    }

    /// "ĐVT kinh phí" says nothing about the other figures; two units say nothing at all.
    @Test func whichUnitIsMeantMustBeClear() throws {
        let rows = [
            ["TT", "Nội dung", "Kết quả"], ["1", "Lớp tập huấn", "5"], ["2", "Ngân sách nhà nước", "12500"],
        ]
        let mixed = try found([["", "ĐVT kinh phí: nghìn đồng"]] + rows)
        #expect(mixed.values == ["training-classes": .number(5), "money-budget": .number(12.5)])
        let two = try found([["ĐVT: nghìn đồng"], ["ĐVT: triệu đồng"]] + rows)
        #expect(two.values["money-budget"] == nil && two.findings.contains(.measureUnitMissing))
        // Perhaps what the classes cost.
        let all = try found([["ĐVT: nghìn đồng"]] + rows)
        #expect(all.values == ["money-budget": .number(12.5)] && all.findings == [.measureUnitOther])
    }

    /// "Kinh phí (đồng)" merged over its sources, while the other heads are merged downward or are in groups too.
    @Test(arguments: ["Kinh phí (triệu đồng)", "Kinh phí (nghìn đồng)"])
    func aGroupsHeadGivesNameAndUnit(group: String) throws {
        let (budget, mobilised) = group.contains("nghìn") ? ("12500", "3000") : ("12.5", "3")
        let down = try found(
            [
                ["TT", "Xã, thị trấn", "Lớp tập huấn", "Cuộc kiểm tra", group, ""],
                ["", "", "", "", "Ngân sách nhà nước", "Xã hội hóa"],
                ["", "Tổng cộng", "5", "9", budget, mobilised],
            ], merges: (1...4).map { range(2, $0, 3, $0) } + [range(2, 5, 2, 6)])
        let expected = Self.money.merging(Self.both) { $1 }
        #expect(down.values == expected && down.findings == [], "\(down.findings)")
        let grouped = try found(
            [
                ["TT", "Đơn vị", "Tập huấn, kiểm tra", "", group, ""],
                ["", "", "Số lớp tập huấn", "Số cuộc kiểm tra", "Ngân sách nhà nước", "Kinh phí huy động"],
                ["1", "Huyện Ba Bể", "5", "9", budget, mobilised],
            ], merges: [range(2, 1, 3, 1), range(2, 2, 3, 2), range(2, 3, 2, 4), range(2, 5, 2, 6)])
        #expect(grouped.values == expected && grouped.findings == [], "\(grouped.findings)")
    }

    /// Measures that are counted, under a head in money: perhaps what they cost.
    @Test func aGroupInMoneyHasNoCounts() throws {
        let found = try found(
            [
                ["TT", "Đơn vị", "Kinh phí (triệu đồng)", "", "Kết quả", ""],
                ["", "", "Lớp tập huấn", "Ngân sách nhà nước", "Cuộc kiểm tra", "Hội nghị sơ kết, tổng kết"],
                ["1", "Huyện Ba Bể", "5", "12.5", "9", "2"],
            ], merges: [range(2, 1, 3, 1), range(2, 2, 3, 2), range(2, 3, 2, 4), range(2, 5, 2, 6)])
        #expect(found.values["training-classes"] == nil && found.values["money-budget"] == .number(12.5))
        #expect(found.findings == [.measureUnitOther])
    }
}
