import Rulebook
import Spreadsheets
import Testing

@testable import Returns

@Suite struct HeadMeaningTests {
    private func meaning(_ path: String...) throws -> HeadReading { try reading(ofPath: path) }

    @Test(arguments: [
        "TC3", "TC 3", "tc3", "Tiêu chí 3", "TIÊU CHÍ SỐ 3", "Tiêu\u{A0}chí\n3", "Tiêu chí 03", "Điểm TC3",
        "3. Trẻ em bị xâm hại", "Trẻ em bị xâm hại", "TRẺ EM BỊ XÂM HẠI", "Tiêu chí 3: Trẻ em bị xâm hại",
        "Trẻ em bị xâm hại (điểm)", "Ti\u{65}\u{302}u chi\u{301} 3", "Tiêu chí 3 (100 điểm)", "Xâm hại",
        "Tiêu chí 3 (tối đa 75 điểm)", "TC3 (điểm tối đa: 75)", "Trẻ em bị xâm hại (tối đa 75 điểm)", "T.chí 3",
        "T.C 3", "TC3 - 75 điểm", "TC 3 – 75đ", "TC3 (2022)",
        "Tiêu chí thứ 3", "Điểm đạt được của tiêu chí 3", "Số điểm TC3", "Điểm chấm tiêu chí 3",
    ])
    func onecriterionInManySpellings(_ head: String) throws {
        #expect(try meaning(head).meaning == .field(.criterion(3)))
    }

    @Test(arguments: [
        ("STT", Column.ordinal), ("TT", .ordinal), ("Mã xã", .communeCode), ("Xã, phường,\nthị trấn", .communeName),
        ("Tên đơn vị", .communeName), ("Đăng ký", .registered), ("Kế hoạch", .planned), ("Cam kết", .committed),
        ("Tổng điểm", .total), ("Kết quả (Đạt/Không đạt)", .verdict), ("Số QĐ", .decisionNumber),
        ("Số quyết định công nhận", .decisionNumber), ("Ngày quyết định", .decisionDate), ("Ghi chú", .note),
    ])
    func otherColumns(_ head: String, _ column: Column) throws {
        #expect(try meaning(head).meaning == .field(.column(column)))
    }

    /// A Roman number at the end of the heading, after a word that leads to numbers.
    @Test(arguments: ["Mục I", "Số II", "Tự chấm I", "Nội dung V"])
    func aRomanNumberAtTheEndIsNoName(_ lower: String) throws {
        #expect(try meaning("Tiêu chí", lower).meaning != .field(.criterion(13)))
    }

    /// Whatever a heading above the criteria counts, it is not their points.
    @Test(arguments: [
        "Số nội dung đạt", "Số xã đạt tiêu chí", "Số quyết định", "Số năm đạt", "Nhóm", "Mức độ",
        "Số tiêu chí thành phần đạt",
    ])
    func aHeadThatCountsLeavesNoPoints(_ upper: String) throws {
        #expect(try meaning(upper, "TC3").meaning != .field(.criterion(3)))
        #expect(try meaning("Số điểm đạt", "TC3").meaning == .field(.criterion(3)))
    }

    @Test(arguments: [("I. Nguồn lực thực hiện quyền trẻ em", 1), ("III. Trẻ em bị xâm hại", 3)])
    func aRomanNumberBeforeTheNameOfItsCriterion(head: String, number: Int) throws {
        #expect(try meaning(head).meaning == .field(.criterion(number)))
        #expect(try meaning("II. Chăm sóc sức khỏe").meaning == .nothing)
    }

    /// If the headings above tell two columns of a criterion apart by their time, the present one's points are taken.
    @Test(arguments: [
        "Điểm năm 2021", "Tăng, giảm so với năm 2021", "Kế hoạch năm 2023", "Kỳ trước", "Cùng kỳ",
        "Tháng trước", "(2021)",
    ])
    func figuresOfAnotherTimeAreNoPoints(_ head: String) throws {
        for path in [[head, "TC5"], ["TC5", head]] {
            let found = try reading(ofPath: path).meaning
            guard case .other(of: 5, _) = found else {
                Issue.record("\(path): \(found)")
                continue
            }
        }
    }

    @Test(arguments: ["Điểm năm 2022", "Kỳ này", "Năm nay"])
    func figuresOfThePeriodAre(_ head: String) throws {
        #expect(try meaning("TC5", head).meaning == .field(.criterion(5)))
    }

    /// An average or a rate next to the parts of a criterion is not their sum.
    @Test func onlyASumSumsUp() throws {
        #expect(try meaning("Tiêu chí 1", "Cộng").isSum)
        #expect(try meaning("Tiêu chí", "1", "Cộng").meaning == .field(.criterion(1)))
        for head in ["Bình quân", "Tỷ lệ", "Số lượng", "Thấp nhất"] {
            #expect(try meaning("Tiêu chí 1", head).meaning != .field(.criterion(1)), "\(head)")
        }
    }

    @Test func numberAndNameThatDisagreeAreNotTaken() throws {
        #expect(try meaning("3. Trẻ em bị tai nạn, thương tích").meaning == .numberAndNameDisagree(number: 3, name: 5))
    }

    /// A return by another standard must not be read as one by this standard.
    @Test func aCriterionBeyondTheRulebookIsToldApart() throws {
        #expect(try meaning("Tiêu chí 14").meaning == .beyondStandard(number: 14))
        #expect(try meaning("TC XIV").meaning == .beyondStandard(number: 14))
        #expect(try meaning("Tiêu chí 14. Nội dung khác").meaning == .beyondStandard(number: 14))
    }

    /// After a criterion's number, a heading may name something other than its points.
    @Test(arguments: [
        "Tiêu chí 2 (%)", "Tiêu chí 2 - Điểm tối đa", "Trẻ em được khai sinh (số trẻ)", "TC 2: tỷ lệ",
        "Điểm TC1 - TC13",
    ])
    func otherFiguresOfACriterionAreNoPoints(_ head: String) throws {
        let found = try meaning(head).meaning
        #expect(!found.isCriterion && found.partOf == nil)
    }

    /// Words that belong neither to points nor to the criterion's name may change the meaning of its column.
    @Test(arguments: [
        ("Trẻ em bị xâm hại (số vụ)", 3), ("Xâm hại (số vụ)", 3), ("Tiêu chí 3: Trẻ em bị xâm hại (số vụ)", 3),
        ("Tiêu chí 4: số em", 4), ("Tiêu chí 5 (ca)", 5), ("Tiêu chí 3 (trên 10.000 trẻ)", 3), ("TC3 (trẻ em)", 3),
        ("Tiêu chí 3. Trẻ em được học bơi", 3), ("Trẻ em đến trường tiểu học", 10), ("Tiêu chí 1 đạt", 1),
    ])
    func unknownWordsBehindACriterionAreNotSurelyPoints(head: String, number: Int) throws {
        #expect(try meaning(head).meaning == .part(of: number))
    }

    @Test(arguments: ["Đạt", "Không đạt", "Số", "Tỷ lệ %", "Số vụ", "Trẻ em bị xâm hại (số vụ)"])
    func theyAreNotBelowIt(_ head: String) throws {
        #expect(try !meaning("Tiêu chí 3", head).meaning.isCriterion)
    }

    /// The name may be shortened, in another order, or just initials.
    @Test(arguments: [
        ("TC3: Xâm hại TE", 3), ("TC5 (TNTT)", 5), ("TC6 - TE HCĐB được trợ giúp", 6), ("TC8: SDD", 8),
        ("Tiêu chí 7. Tiêm chủng trẻ em dưới 1 tuổi (tối đa 50 điểm)", 7), ("Trẻ em bị xâm hại (TC3)", 3),
        ("Tiêu chí 1: Nguồn lực (điểm đạt được)", 1), ("Xâm hại (tối đa 75 điểm)", 3),
        ("Trẻ em được khai sinh đúng quy định của pháp luật", 2), ("TC 4 (75đ)", 4),
    ])
    func theNameBehindTheNumberMayBeShort(head: String, number: Int) throws {
        #expect(try meaning(head).meaning == .field(.criterion(number)))
    }

    @Test func onlyPointsStandUnderACriterion() throws {
        #expect(try meaning("Tiêu chí 2", "Điểm tối đa").meaning == .other(of: 2, .maximum))
        #expect(try meaning("Tiêu chí 2", "Lý do điều chỉnh").meaning == .other(of: 2, .otherFigure))
        #expect(try meaning("Tiêu chí 2", "Điểm đạt").meaning == .field(.criterion(2)))
        #expect(try meaning("Tiêu chí 2", "Tự chấm").meaning == .field(.criterion(2)))
    }

    /// The points of a part must not be taken for those of the whole criterion.
    @Test func aNumberedPartIsNotItsCriterion() throws {
        #expect(try meaning("Tiêu chí 1", "1.1").meaning == .part(of: 1))
        #expect(try meaning("Tiêu chí 1", "1.2 Phần hai").meaning == .part(of: 1))
        #expect(try meaning("Nguồn lực thực hiện quyền trẻ em", "1.1", "Điểm").meaning == .part(of: 1))
    }

    @Test func levelsAreReadTogether() throws {
        #expect(try meaning("Điểm các tiêu chí", "7").meaning == .field(.criterion(7)))
        #expect(try meaning("Tiêu chí", "VII").meaning == .field(.criterion(7)))
        #expect(try meaning("Kết quả đánh giá", "Tiêu chí 7").meaning == .field(.criterion(7)))
        #expect(try meaning("Kết quả chấm điểm", "Tổng điểm").meaning == .field(.column(.total)))
        #expect(try meaning("Tiêu chí 1", "Nguồn lực thực hiện quyền trẻ em").meaning == .field(.criterion(1)))
        #expect(try !isField(reading(ofPath: ["Tổng điểm", "Xếp hạng"])))
        #expect(try meaning("Tổng điểm", "(điểm)").meaning == .field(.column(.total)))
        #expect(try meaning("Quyết định công nhận", "Số").meaning == .field(.column(.decisionNumber)))
    }

    @Test func theTwoFiguresAreToldApart() throws {
        let own = try meaning("Tiêu chí 5", "Tự chấm")
        let verified = try meaning("Tiêu chí 5", "Thẩm định")
        #expect(own.meaning == .field(.criterion(5)) && own.assessor == .own)
        #expect(verified.meaning == .field(.criterion(5)) && verified.assessor == .verified)
        #expect(try meaning("Điểm huyện thẩm định", "TC 5").assessor == .verified)
    }

    /// A figure that is still to be verified is the commune's own.
    @Test(arguments: [
        ["Điểm tự chấm, chưa qua thẩm định", "TC1"], ["Điểm đề nghị thẩm định", "TC1"], ["TC1", "Trước khi thẩm định"],
        ["TC1", "Điểm tự chấm (chưa thẩm định)"], ["TC1", "Chưa được huyện thẩm định"], ["TC1", "Điểm tự chấm của xã"],
        ["TC1 xã tự chấm của các xã"],
    ])
    func whatIsNotYetVerifiedIsTheCommunesOwn(path: [String]) throws {
        let found = try reading(ofPath: path)
        #expect(found.meaning == .field(.criterion(1)) && found.assessor == .own)
    }

    @Test func oneHeadOfBothFiguresIsNeither() throws {
        #expect(try !meaning("TC1", "Xã tự chấm, huyện thẩm định").meaning.isCriterion)
        #expect(try meaning("Điểm xã tự chấm và huyện thẩm định", "TC1").assessor == .unstated)
        for head in ["Điểm thẩm định của huyện", "Sau khi thẩm định"] {
            let found = try meaning("TC1", head)
            #expect(found.meaning == .field(.criterion(1)) && found.assessor == .verified)
        }
    }

    /// "Huyện" next to a plan or a decision makes it a different one; next to a total it makes it the district's.
    @Test func onlyFiguresAreOnesOwnOrVerified() throws {
        for head in ["Kế hoạch cấp huyện", "Số quyết định thẩm định", "Cam kết tự đánh giá"] {
            #expect(try meaning(head).meaning == .nothing)
        }
        #expect(try meaning("Kế hoạch cấp xã").meaning == .field(.column(.planned)))
        for (upper, column) in [("Tổng điểm", Column.total), ("Kết quả", .verdict)] {
            let own = try meaning(upper, "Xã")
            #expect(own.meaning == .field(.column(column)) && own.assessor == .own)
            #expect(try meaning(upper, "Huyện").assessor == .verified)
        }
    }

    @Test(arguments: [
        ["Quyết định thành lập Ban chỉ đạo", "Số quyết định"], ["Đề nghị UBND huyện", "Công nhận"],
        ["Xã chưa có", "Kế hoạch"], ["Kinh phí (triệu đồng)", "Kế hoạch"],
        ["Chưa công nhận", "Số quyết định"], ["Đề nghị huyện thẩm định", "Công nhận"], ["Tỷ lệ (%)", "Cam kết"],
    ])
    func aGroupHeadMayMakeOthersOfMarksAndDecisions(path: [String]) throws {
        let found = try reading(ofPath: path)
        #expect(found.meaning == .nothing)
    }

    @Test(
        arguments: [
            (["Công tác triển khai", "Kế hoạch"], .planned), (["Kết quả thực hiện năm 2022", "Cam kết"], .committed),
            (["Công nhận", "Số quyết định"], .decisionNumber), (["II. Hồ sơ của xã", "Kế hoạch"], .planned),
            (["Quyết định công nhận", "Ngày ban hành"], .decisionDate),
            (["Huyện thẩm định", "Công nhận"], .recognised),
            (["Công nhận xã, phường, thị trấn phù hợp với trẻ em", "Ngày quyết định"], .decisionDate),
            (["Đăng ký, kế hoạch, cam kết", "Kế hoạch"], .planned), (["Kế hoạch", "Ngày ban hành"], .planned),
        ] as [([String], Column)])
    func mostLeaveThemWhatTheyAre(path: [String], column: Column) throws {
        let found = try reading(ofPath: path)
        #expect(found.meaning == .field(.column(column)))
    }

    static let romanNumbers = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII"]

    @Test(arguments: ["Tiêu chí 0", "5", "Dân số", "Bí thư", "Số trẻ em dưới 16 tuổi"])
    func otherHeadsAreNoFields(_ head: String) throws { #expect(try !isField(meaning(head))) }

    @Test(arguments: ["TC", "Tiêu chí", "Nội dung tiêu chí"])
    func whatNamesTheCriteriaIsKnown(_ head: String) throws {
        #expect(try meaning(head).meaning == .field(.column(.criterionHeading)))
    }

    private func isField(_ reading: HeadReading) -> Bool {
        if case .field = reading.meaning { true } else { false }
    }
}

@Suite struct TableTests {
    private func tables(_ sheet: Sheet) throws -> [AxisTable] {
        let reader = try returnReader()
        return SheetScanner(
            labels: reader.labels, names: reader.names, context: reader.context, criterionOfFile: nil,
            measures: reader.measures, month: 11
        ).reading(of: sheet).tables.map(\.table).filter { $0.criteria.count + $0.contested.count >= 3 }
    }

    @Test func oneRowOfHeadsUnderATitle() throws {
        let found = try tables(
            sheet([
                ["UBND HUYỆN BA BỂ"], ["BIỂU TỔNG HỢP NĂM 2022"], [],
                ["STT", "Tên xã"] + criterionHeads + ["Tổng điểm"], ["1", "Xã Bành Trạch"] + scores("60"),
            ]))
        let table = try #require(found.first)
        #expect(found.count == 1)
        #expect(table.headRows == 4...4)
        #expect(table.column(.criterion(1)) == 3)
        #expect(table.column(.criterion(13)) == 15)
        #expect(table.column(.column(.total)) == 16)
    }

    @Test func threeRowsOfMergedHeads() throws {
        let rows = [
            ["TT", "Xã, phường, thị trấn", "Điểm"] + Array(repeating: "", count: 13) + ["Kết quả"],
            ["", "", "Tiêu chí"] + Array(repeating: "", count: 12) + ["Tổng điểm", ""],
            ["", ""] + (1...13).map(String.init) + ["", ""],
            ["1", "A"] + scores("60") + ["780", "Đạt"],
        ]
        let merges = [
            range(1, 1, 3, 1), range(1, 2, 3, 2), range(1, 3, 1, 16), range(2, 3, 2, 15), range(2, 16, 3, 16),
            range(1, 17, 3, 17),
        ]
        let table = try #require(tables(sheet(rows, merges: merges)).first)
        #expect(table.headRows == 1...3)
        #expect((1...13).map { table.column(.criterion($0)) } == Array(3...15))
        #expect(table.column(.column(.total)) == 16)
        #expect(table.column(.column(.verdict)) == 17)
    }

    /// The same headings in a text file, which has no merges, so that the upper heading appears once.
    @Test func anUpperHeadSpreadsWithoutMerges() throws {
        let rows = [
            ["TT", "Tên xã", "Tiêu chí"] + Array(repeating: "", count: 12) + ["Tổng điểm"],
            ["", ""] + (1...13).map(String.init) + [""],
            ["1", "A"] + scores("60") + ["780"],
        ]
        let table = try #require(tables(sheet(rows, name: nil)).first)
        #expect((1...13).map { table.column(.criterion($0)) } == Array(3...15))
        #expect(table.column(.column(.total)) == 16)
    }

    @Test func aRowOfColumnNumbersIsNoHead() throws {
        let rows = [["TT", "Tên xã"] + criterionHeads, (1...15).map { "(\($0))" }, ["1", "A"] + scores("60")]
        let table = try #require(tables(sheet(rows)).first)
        #expect(table.headRows == 1...1)
    }

    @Test func tablesSideBySideNumberTheirColumnsEach() throws {
        let head = ["TT", "Tên xã"] + criterionHeads
        let numbers = (1...15).map { "(\($0))" }
        let rows = [head + head, numbers + numbers, ["1", "A"] + scores("50") + ["2", "B"] + scores("50")]
        #expect(ColumnNumberRow(grid: Grid(sheet(rows))).stands(inRow: 2))
    }

    @Test func theVerifiedFigureIsTakenAndTheOwnKept() throws {
        let upper = ["TT", "Tên xã"] + (1...13).flatMap { ["Tiêu chí \($0)", ""] }
        let lower = ["", ""] + (1...13).flatMap { _ in ["Tự chấm", "Thẩm định"] }
        let merges = (0..<13).map { range(1, 3 + 2 * $0, 1, 4 + 2 * $0) }
        let table = try #require(
            tables(sheet([upper, lower, ["1", "A"] + scores("60") + scores("60")], merges: merges)).first)
        #expect(table.column(.criterion(1)) == 4)
        #expect(table.columns[.criterion(1)]?.own?.column == 3)
        #expect(table.contested.isEmpty)
    }

    @Test func twoColumnsForOneCriterionAreBothLeft() throws {
        var heads = criterionHeads
        heads[3] = "Tiêu chí 3"
        let table = try #require(tables(sheet([["TT", "Tên xã"] + heads, ["1", "A"] + scores("60")])).first)
        #expect(table.column(.criterion(3)) == nil)
        #expect(table.contested[.criterion(3)]?.map(\.head.cell.description) == ["E1", "F1"])
    }

    @Test func theSumColumnStandsForItsParts() throws {
        let upper = ["Tên xã", "Tiêu chí 1", "", "", "Tiêu chí 2", "Tiêu chí 3", "Tiêu chí 4"]
        let lower = ["", "1.1 Người làm", "1.2 Cộng tác viên", "Cộng", "", "", ""]
        let table = try #require(
            tables(sheet([upper, lower, ["A", "50", "15", "65", "1", "2", "3"]], merges: [range(1, 2, 1, 4)])).first)
        #expect(table.column(.criterion(1)) == 4)
    }

    /// "Nguồn lực" is the name of criterion 1, and also of a part next to others that are summed up.
    @Test func aPartCalledLikeItsCriterionIsNotTheWhole() throws {
        let upper = ["Tên xã", "Tiêu chí 1", "", "", "Tiêu chí 2", "Tiêu chí 3", "Tiêu chí 4"]
        let lower = ["", "Nguồn lực", "Hồ sơ", "Tổng", "", "", ""]
        let table = try #require(
            tables(sheet([upper, lower, ["A", "50", "15", "65", "1", "2", "3"]], merges: [range(1, 2, 1, 4)])).first)
        #expect(table.column(.criterion(1)) == nil)
        #expect(table.contested[.criterion(1)]?.map(\.head.cell.description) == ["B2", "D2"])
    }

    /// Two columns of figures under one heading that is not merged over both.
    @Test func aColumnOfNumbersWithoutAHeadMakesItsNeighbourDoubtful() throws {
        let heads = ["TT", "Tên xã", "TC1", "", "TC2", "TC3", "", "TC4"]
        let body = ["1", "A", "50", "40", "60", "70", "", "80"]
        let table = try #require(tables(sheet([heads, body, body])).first)
        #expect(table.contested[.criterion(1)]?.map(\.head.cell.description) == ["C1", "D1"])
        #expect(table.criteria == [2, 3, 4])
        // The heading of criterion 2 was left out, and after the last heading there is a sum.
        let lacking = ["TT", "Tên xã", "TC1", "", "TC3", "TC4"]
        let sum = ["1", "A", "50", "40", "60", "70", "220"]
        #expect(try tables(sheet([lacking, sum, sum])).first?.criteria == [1, 3, 4])
    }

    @Test func aHiddenTwinIsPassedOver() throws {
        let rows = [["Tên xã", "Tiêu chí 1"] + criterionHeads, ["A"] + scores("60") + ["60"]]
        let table = try #require(tables(sheet(rows, hiddenColumns: [2])).first)
        #expect(table.column(.criterion(1)) == 3)
        #expect(table.hiddenTwins.map(\.cell.description) == ["B1"])
    }

    @Test func severalTablesOneUnderTheOther() throws {
        let head = ["TT", "Tên xã"] + criterionHeads
        let found = try tables(sheet([head, ["1", "A"] + scores("60"), [], head, ["1", "B"] + scores("60")]))
        #expect(found.map(\.headRows) == [1...1, 4...4])
        #expect(found.first?.lastRow == 3)
    }

    /// Nothing says that they are criteria, but they run from 1 to 13 and have points below.
    @Test(arguments: [(1...13).map(String.init), (1...13).map { "(\($0))" }, HeadMeaningTests.romanNumbers])
    func bareNumbersAreCriteria(_ heads: [String]) throws {
        let table = try #require(tables(sheet([["TT", "Tên xã"] + heads, ["1", "A"] + scores("60.5")])).first)
        #expect((1...13).map { table.column(.criterion($0)) } == Array(3...15))
    }

    /// Numbers that do not end with the last criterion, or have no points below them, may be anything.
    @Test func otherBareNumbersAreNot() throws {
        let names = ["TT", "Tên xã"]
        let fourteen = (1...14).map(String.init)
        #expect(try tables(sheet([names + fourteen, ["1", "A"] + scores("60") + ["60"]])).isEmpty)
        #expect(try tables(sheet([names + fourteen.prefix(12), ["1", "A"] + scores("60")])).isEmpty)
        #expect(try tables(sheet([names + fourteen.prefix(13), ["1", "A"] + scores("x")])).isEmpty)
        #expect(try tables(sheet([["TT", "Dân số"] + fourteen.prefix(13), ["1", "2"] + scores("60")])).isEmpty)
    }

    /// The row that tells the parts apart belongs to the head. Otherwise the first part would be taken for the whole
    /// criterion.
    @Test func partsWithoutMergesAreNotTheirCriterion() throws {
        let upper = ["Tên xã", "Tiêu chí 1", "", "Tiêu chí 2", "Tiêu chí 3", "Tiêu chí 4"]
        let lower = ["", "1.1", "1.2 Phần hai", "", "", ""]
        let table = try #require(tables(sheet([upper, lower, ["A", "50", "15", "1", "2", "3"]])).first)
        #expect(table.headRows == 1...2)
        #expect(table.column(.criterion(1)) == nil)
        #expect(table.heads.count { $0.reading.meaning == .part(of: 1) } == 2)
    }

    /// The heading of the last group is merged over a column that has no cell of its own in that row.
    @Test func theLastGroupOfAHeadIsAsWideAsTheOthers() throws {
        let upper = ["TT", "Tên xã"] + (1...13).flatMap { ["TC\($0)", ""] }.dropLast()
        let lower = ["", ""] + (1...13).flatMap { _ in ["Lần 1", "Lần 2"] }
        let merges = (0..<13).map { range(1, 3 + 2 * $0, 1, 4 + 2 * $0) }
        let body = ["1", "Xã Bành Trạch"] + scores("60") + scores("50")
        #expect(try tables(sheet([upper, lower, body], merges: merges)).isEmpty)
    }

    /// A heading above all criteria but not above the names says what the numbers are.
    @Test(arguments: [
        "Tỷ lệ đạt các tiêu chí (%)", "Xếp thứ tự theo từng tiêu chí", "Chênh lệch giữa tự chấm và thẩm định",
        "Số trẻ em",
        "Chỉ tiêu phấn đấu (điểm)", "Điểm trừ",
    ])
    func aGroupHeadMayMakeThemNoPoints(_ group: String) throws {
        let body = ["1", "Xã Bành Trạch"] + scores("60")
        let heads = (1...13).map { "TC\($0)" }
        let over = [range(1, 3, 1, 15)]
        let names = [range(1, 1, 2, 1), range(1, 2, 2, 2)]
        #expect(
            try tables(sheet([["TT", "Tên xã", group], ["", ""] + heads, body], merges: over + names)).isEmpty)
        #expect(try tables(sheet([["", "", group], ["TT", "Tên xã"] + heads, body], merges: over)).isEmpty)
        #expect(try tables(sheet([["", "", group], ["TT", "Tên xã"] + heads, body], name: nil)).isEmpty)
        // A title is about the whole table, and may say many things.
        let titles = [sheet([[group], ["TT", "Tên xã"] + heads, body], merges: [range(1, 1, 1, 15)])]
        for sheet in titles + [sheet([[group], ["TT", "Tên xã"] + heads, body])] {
            #expect(try tables(sheet).first?.criteria.count == 13)
        }
    }

    /// The unit of the whole table stands above it.
    @Test(arguments: [("(ĐVT: người)", 0), ("Đơn vị tính: %", 0), ("ĐVT: điểm", 13)])
    func aTableInAnotherUnitHoldsNoPoints(unit: String, count: Int) throws {
        let rows = [["BIỂU SỐ 2"], ["", "", "", "", unit], ["TT", "Tên xã"] + criterionHeads, Self.body]
        #expect(try tables(sheet(rows)).first?.criteria.count ?? 0 == count)
    }

    private static let names = [range(1, 1, 2, 1), range(1, 2, 2, 2)]
    private static let body = ["1", "Xã Bành Trạch"] + scores("60")

    /// What stands below the criteria belongs to the head, whether the names are merged down beside it or not.
    @Test(arguments: ["Số vụ", "Tỷ lệ (%)", "Không đạt", "Điểm tối đa", "Năm 2021", "Lý do"], [names, []])
    func noHeadEndsAboveItsLowerRow(lower: String, merges: [CellRange]) throws {
        let upper = ["TT", "Tên xã"] + criterionHeads
        let all = sheet([upper, ["", ""] + criterionHeads.map { _ in lower }, Self.body], merges: merges)
        #expect(try tables(all).isEmpty)
        let one = sheet([upper, ["", "", "", "", lower], Self.body], merges: merges)
        let table = try #require(tables(one).first)
        #expect(table.headRows == 1...2 && table.criteria == Set(1...13).subtracting([3]))
    }

    @Test func lowerHeadsOfMarksBelongToThem() throws {
        let upper = ["TT", "Tên xã"] + criterionHeads + ["Cam kết", "Số quyết định", "Kế hoạch"]
        let lower = Array(repeating: "", count: 15) + ["Dự kiến", "Năm 2020", "Chưa có"]
        let merges = (1...15).map { range(1, $0, 2, $0) }
        let table = try #require(
            tables(sheet([upper, lower, Self.body + ["x", "15/QĐ-UBND", "x"]], merges: merges)).first)
        #expect(table.headRows == 1...2 && table.criteria.count == 13)
        #expect(table.heads.filter { $0.field == nil }.map(\.head.cell.description) == ["P2", "Q2", "R2"])
    }

    /// "(tối đa 75 điểm)" describes the points above it, or it is the heading of a column next to them.
    @Test(arguments: [names, []])
    func theMostPointsMayStandBelowTheCriteria(merges: [CellRange]) throws {
        let upper = ["TT", "Tên xã"] + criterionHeads
        let most = ["", ""] + criterionHeads.map { _ in "(tối đa 75 điểm)" }
        #expect(try tables(sheet([upper, most, Self.body], merges: merges)).first?.criteria.count == 13)
        let beside = [
            ["Tên xã", "TC1", "", "TC2", "TC3", "TC4"], ["", "Tối đa 100", "Điểm đạt"], ["A", "9", "8", "7"],
        ]
        let table = try #require(tables(sheet(beside, merges: [range(1, 2, 1, 3)])).first)
        #expect(table.column(.criterion(1)) == 3)
    }

    /// The second column under one merged heading does not count. Under a heading of its own it is one that was left
    /// blank.
    @Test func anEmptyColumnUnderItsOwnHeadIsARival() throws {
        let body = ["A", "", "9", "8", "7"]
        let merged = [["Tên xã", "TC1", "", "TC2", "TC3"], body]
        #expect(try tables(sheet(merged, merges: [range(1, 2, 1, 3)])).first?.column(.criterion(1)) == 3)
        let apart = [["Tên xã", "TC1", "Tiêu chí 1", "TC2", "TC3"], body]
        let table = try #require(tables(sheet(apart)).first)
        #expect(table.contested[.criterion(1)]?.map(\.head.cell.description) == ["B1", "C1"])
    }

    /// Points that look like the number of a part or like a maximum are not a heading.
    @Test(arguments: [["Tên xã"], ["Mã xã"]])
    func rowsOfTheBodyAreNoHead(_ names: [String]) throws {
        let name = names == ["Mã xã"] ? "01897" : "Xã Bành Trạch (*)"
        let table = try #require(
            tables(
                sheet([["TT"] + names + criterionHeads, ["1", name] + scores("12.5"), ["2", name] + scores("100")])
            )
            .first)
        #expect(table.headRows == 1...1)
        #expect((1...13).map { table.column(.criterion($0)) } == Array(3...15))
    }

    @Test func textIsNoTable() throws {
        #expect(
            try tables(
                sheet([["Kính gửi:", "Sở LĐTBXH"], ["Tiêu chí 1 và tiêu chí 2", "rất tốt"], ["1", "2", "3"]])
            ).isEmpty)
    }
}
