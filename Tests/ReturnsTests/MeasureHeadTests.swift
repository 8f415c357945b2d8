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

    // MARK: Groups

    /// A line that names its measure only together with the head of its group.
    @Test(arguments: [
        ("Xâm hại trẻ em (vụ)", "Phát hiện", "abuse-discovered"),
        ("Xâm hại trẻ em (vụ)", "Đã xử lý", "abuse-handled"),
        ("Tuyên truyền", "Số người tham dự", "people-reached"), ("Tập huấn", "Cán bộ cấp xã", "trained-commune"),
        ("Tập huấn", "Số cán bộ xã", "trained-commune"), ("Tập huấn", "Số cán bộ huyện", "trained-district"),
        ("Văn bản ban hành", "- Kế hoạch", "plans"), ("Kinh phí (triệu đồng)", "- Ngân sách", "money-budget"),
        ("Kinh phí (triệu đồng)", "- Xã hội hóa", "money-mobilised"),
    ])
    func groupAndLineNameOneMeasure(group: String, line: String, measure: String) throws {
        let expected = Self.both.merging([measure: .number(7)]) { $1 }
        let below = try found([
            ["TT", "Nội dung", "Kết quả"], ["1", "Số lớp tập huấn", "5"], ["2", "Cuộc kiểm tra", "9"],
            ["I", group, ""], ["", line, "7"], ["3", "Hội nghị sơ kết, tổng kết", ""],
        ])
        #expect(below.values == expected && below.findings == [], "\(below.findings)")
        let across = try found(
            [
                ["TT", "Đơn vị", group, "", "Kiểm tra, tập huấn", ""],
                ["", "", line, "Hội nghị sơ kết, tổng kết", "Số lớp tập huấn", "Số cuộc kiểm tra"],
                ["1", "Huyện Ba Bể", "7", "", "5", "9"],
            ], merges: [range(2, 1, 3, 1), range(2, 2, 3, 2), range(2, 3, 2, 4), range(2, 5, 2, 6)])
        #expect(across.values == expected && across.findings == [], "\(across.findings)")
    }

    /// The parts of a group that follow each other.
    @Test func dashesBelongToTheLineAboveAllOfThem() throws {
        let found = try found([
            ["TT", "Nội dung", "ĐVT", "Kết quả"], ["I", "Văn bản chỉ đạo", "văn bản", "6"],
            ["", "- Nghị quyết", "văn bản", "1"], ["", "- Chương trình", "văn bản", "2"],
            ["", "- Kế hoạch", "văn bản", "3"], ["II", "Kinh phí", "triệu đồng", "15.5"],
            ["", "- Ngân sách", "triệu đồng", "12.5"], ["", "- Xã hội hóa", "triệu đồng", "3"],
        ])
        let documents = ["resolutions": MeasureValue.number(1), "programmes": .number(2), "plans": .number(3)]
        #expect(found.values == Self.money.merging(documents) { $1 })
        #expect(found.findings.allSatisfy { $0 == .measureLineUnknown })
    }

    /// Without its group such a line may be anything.
    @Test(arguments: ["Phát hiện", "Kế hoạch", "Cán bộ cấp xã", "Số người tham dự", "Tập huấn cán bộ xã", "Xã hội hóa"])
    func aLineWithoutItsGroupNamesNothing(line: String) throws {
        let found = try found([
            ["TT", "Nội dung", "Kết quả"], ["1", "Lớp tập huấn", "5"], ["2", line, "7"], ["3", "Cuộc kiểm tra", "9"],
        ])
        #expect(found.values == Self.both && found.findings == [.measureLineUnknown], "\(found.values)")
    }

    // MARK: Numbers as text

    /// "1.250" is read as the rest of the table writes its numbers, if that shows which sign is which.
    @Test(
        arguments: [
            ("1.250", "87,25", 1250), ("1.250", "1.250.000 đồng", 1250), ("1.250", "2.000,5", 1250),
            ("1.250 triệu đồng", "0,75", 1250), ("1,250", "87.25", 1250), ("1,250", "1,250,000 đồng", 1250),
            // Nothing shows it, or the decimal mark is the same sign.
            ("1.250", "87", nil), ("1.250", "87.25", nil), ("1,250", "87,5", nil), ("1.250", "1,250,000 đồng", nil),
            ("1.250", "3.500", nil), ("1.250", "quý 1", nil),
        ] as [(String, String, Millionths?)])
    func thousandsAreWrittenAsInTheRestOfTheTable(text: String, other: String, million: Millionths?) throws {
        let found = try found([
            ["TT", "Nội dung", "ĐVT", "Kết quả"], ["1", "Ngân sách nhà nước", "triệu đồng", text + " "],
            ["2", "Kinh phí huy động", "triệu đồng", other + " "], ["3", "Cuộc kiểm tra", "cuộc", "9"],
        ])
        #expect(found.values["money-budget"] == million.map(MeasureValue.number))
        #expect(found.findings.contains(.measureAmbiguous) == (million == nil))
    }

    /// There are no fractions of people, so "7.258" shows it too; one cell that says otherwise is enough for doubt.
    @Test func whatSpeaksAgainstTheSignCounts() throws {
        let rows = [
            ["TT", "Nội dung", "Kết quả"], ["1", "Người được tuyên truyền", "7.258 lượt người"],
            ["2", "Ngân sách nhà nước", "1.250 triệu đồng"],
        ]
        #expect(try found(rows).values == ["people-reached": .number(7258), "money-budget": .number(1250)])
        let doubtful = try found(rows + [["3", "Kinh phí huy động", "12.5 triệu đồng"]])
        #expect(doubtful.values["money-budget"] == nil && doubtful.findings == [.measureAmbiguous])
    }

    // MARK: Money beside numbers

    @Test func moneyBesideNumbersIsOfTheLinesOfMoney() throws {
        let rows = [
            ["TT", "Nội dung", "Đơn vị tính", "Số lượng", "Kinh phí (nghìn đồng)"],
            ["1", "Lớp tập huấn", "lớp", "5", ""],
            ["2", "Cuộc kiểm tra", "cuộc", "9", ""], ["3", "Ngân sách nhà nước", "", "", "12500"],
            ["4", "Kinh phí huy động", "", "", "3000"],
        ]
        let alone = try found(rows)
        #expect(alone.values == Self.money.merging(Self.both) { $1 } && alone.findings == [], "\(alone.findings)")
        // What the classes cost is not asked; which of two figures is meant nobody knows.
        let costs = try found([
            rows[0], ["1", "Lớp tập huấn", "lớp", "5", "800"], rows[2], ["3", "Ngân sách nhà nước", "", "4", "12500"],
            rows[4],
        ])
        #expect(costs.values == Self.both.merging(["money-mobilised": .number(3)]) { $1 })
        #expect(costs.findings.contains(.measureMoneyBeside))
    }

    /// "triệu đồng" in the line and "(nghìn đồng)" over its figure: nobody knows which one is right.
    @Test func twoUnitsOfMoneyForOneFigureAreNone() throws {
        let head = ["TT", "Nội dung", "Đơn vị tính", "Số lượng", "Kinh phí (nghìn đồng)"]
        let others = [["1", "Lớp tập huấn", "lớp", "5", ""], ["2", "Cuộc kiểm tra", "cuộc", "9", ""]]
        for line in [
            ["3", "Ngân sách nhà nước", "triệu đồng", "", "12500"],
            ["3", "Ngân sách nhà nước (triệu đồng)", "", "", "12500"],
        ] {
            let found = try found([head] + others + [line])
            #expect(found.values == Self.both && !found.findings.isEmpty, "\(found)")
        }
    }

    /// What classes cost is not read, so "1,250" beside them does not make "12,500" a number with thousands.
    @Test func moneyThatIsNotReadProvesNoSign() throws {
        let found = try found([
            ["TT", "Nội dung", "Số lượng", "Kinh phí (triệu đồng)"], ["1", "Lớp tập huấn", "5", "1,250"],
            ["2", "Cuộc kiểm tra", "9", ""], ["3", "Ngân sách nhà nước", "", "12,500"],
        ])
        #expect(found.values == Self.both && found.findings.contains(.measureAmbiguous), "\(found)")
    }

    /// Lines below "Kế hoạch năm 2023" are no results of the period, and those below the period's own year are.
    @Test(arguments: ["Kế hoạch năm 2023", "Năm 2021", "Chưa thực hiện"])
    func linesUnderAGroupOfAnotherTimeAreNotTaken(group: String) throws {
        let rows = [
            ["TT", "Nội dung", "Kết quả"], ["1", "Lớp tập huấn", "5"], ["2", "Cuộc kiểm tra", "9"], ["II", group, ""],
            ["1", "Hội nghị sơ kết, tổng kết", "3"],
        ]
        let found = try found(rows)
        #expect(found.values == Self.both && found.findings == [.measureNotDone], "\(found)")
        let own = try self.found(rows + [["III", "Năm 2022", ""], ["1", "Tập thể được biểu dương", "4"]])
        #expect(own.values["commended-groups"] == .number(4), "\(own)")
    }

    /// "nghìn người" and "người/xã" beside a number make it another one.
    @Test(arguments: ["nghìn lớp", "10 lớp", "lớp/xã"])
    func aMultipleOrARateIsNoUnit(unit: String) throws {
        let found = try found([
            ["TT", "Nội dung", "ĐVT", "Kết quả"], ["1", "Lớp tập huấn", unit, "5"],
            ["2", "Cuộc kiểm tra", "cuộc/năm", "9"],
        ])
        #expect(found.values == ["inspections": .number(9)] && !found.findings.isEmpty, "\(found)")
    }

    /// A sum that leaves out the first months is not the year's.
    @Test(arguments: [
        "Lũy kế từ tháng 6 đến hết tháng 11", "Lũy kế từ tháng 7 đến tháng 11", "Lũy kế 6 tháng đến hết tháng 11",
    ])
    func aSumThatBeginsLaterIsNotTheYears(head: String) throws {
        let found = try found([
            ["TT", "Nội dung", head], ["1", "Lớp tập huấn", "5"], ["2", "Cuộc kiểm tra", "9"],
        ])
        #expect(found.values.isEmpty, "\(found)")
        let whole = try self.found([
            ["TT", "Nội dung", "Lũy kế từ tháng 1 đến hết tháng 11"], ["1", "Lớp tập huấn", "5"],
            ["2", "Cuộc kiểm tra", "9"],
        ])
        #expect(whole.values == Self.both, "\(whole)")
    }
}
