import Civil
import Findings
import Foundation
import Numbers
import Registry
import Spreadsheets
import Testing

@testable import Returns

/// What districts do to their forms. It must not lose a commune or make up a figure.
@Suite struct WholeReturnTests {
    private static let communes = ["Xã Bành Trạch", "Xã Hà Hiệu", "Xã Phúc Lộc"]

    /// A form with these columns after the points.
    private static func form(
        _ heads: [String] = [], _ cells: [[String]] = [], points: String = "50", criteria: [String] = criterionHeads
    ) -> [[String]] {
        [["TT", "Tên xã"] + criteria + heads]
            + communes.enumerated().map { index, name in
                ["\(index + 1)", name] + criteria.map { _ in points } + (index < cells.count ? cells[index] : [])
            }
    }

    /// A long list is not a return, and finding that out must not take minutes.
    @Test func aTableBelowAListWithoutEndIsNotLookedFor() throws {
        func below(_ rows: Int) throws -> ReadReturn {
            try read([sheet((1...rows).map { ["\($0)", "Xã", "Đạt", "x"] } + Self.form())])
        }
        #expect(try below(300).records.count == 3)
        let found = try below(2500)
        #expect(found.records.isEmpty && found.count(.noTable) == 1)
    }

    /// “Cu” in a file's name means old (cũ), but not in the name of xã Củ Chi.
    @Test(arguments: [("cu-chi 2027.xlsx", 0), ("29461-cu-chi-2027-11.xlsx", 0), ("cu-chi (ban cu).xlsx", 1)])
    func aCommunesNameIsNoWordForAnOldVersion(file: String, drafts: Int) throws {
        let units = try #require(NationalUnits.unitsFile(ofProvince: "79"))
        let period = try #require(Period(iso: "2027-11"))
        let register = try RegisterBook(csv: units, province: "79").register(on: period.lastDay)
        let reader = ReturnReader(rulebook: try builtInRulebook(), register: register, period: period)
        let table = sheet([["TT", "Tên xã"] + criterionHeads, ["1", "Xã Củ Chi"] + scores("50")])
        let found = reader.read(Workbook(format: .xlsx, sheets: [table]), file: file)
        #expect(found.records.map(\.commune.name) == ["Củ Chi"])
        #expect(found.count(.draftRead) == drafts)
    }

    // MARK: Maxima

    @Test func everyPartOfASplitTableHasItsOwnMaxima() throws {
        func part(_ criteria: ClosedRange<Int>, _ maximum: String, _ points: String) -> [[String]] {
            [
                ["TT", "Tên xã"] + criteria.map { "Tiêu chí \($0)" },
                ["", "Điểm tối đa"] + criteria.map { _ in maximum },
                ["1", "Xã Bành Trạch"] + criteria.map { _ in points },
            ]
        }
        let found = try read([sheet(part(1...7, "60", "50") + [[]] + part(8...13, "60", "500"))])
        #expect(found.maxima.map { $0?.value } == Array(repeating: 60, count: 13))
        #expect(found.count(.pointsAboveMaximum) == 6)
    }

    @Test(
        arguments: [
            ("Tiêu chí 9 (tối đa 45 điểm)", 45), ("TC9 - điểm tối đa: 62,5", 62.5), ("Tiêu chí 9", nil),
        ] as [(String, Millionths?)])
    func theHeadMayStateTheMaximum(head: String, maximum: Millionths?) throws {
        var criteria = criterionHeads
        criteria[8] = head
        let found = try read([sheet(Self.form(criteria: criteria))])
        #expect(found.maxima[8]?.value == maximum)
        #expect(found.count(.pointsAboveMaximum) == (maximum == 45 ? 3 : 0))
        #expect(found.records.count == 3)
    }

    /// Nobody can tell which of the two is meant.
    @Test func maximaThatDisagreeCountNot() throws {
        let maxima = [["", "Điểm tối đa"] + scores("60"), ["", "Điểm chuẩn"] + ["45"] + scores("60").dropFirst()]
        let found = try read([sheet(Self.form().prefix(1) + maxima + Self.form().dropFirst())])
        #expect(found.maxima.map { $0?.value } == [nil] + Array(repeating: 60, count: 12))
        let finding = try #require(found.findings.first { $0.code == .maximaDisagree })
        #expect(
            finding.place.cell?.description == "C3"
                && finding.message(in: .vietnamese).contains("ghi 45, trong khi ô C2 ghi 60"))
    }

    /// The best points of a commune are not a maximum; but a line that says that it has the maximum may also stand
    /// below.
    @Test(arguments: [("Điểm cao nhất", false), ("Điểm tối đa", true)])
    func aRowBelowTheCommunes(_ label: String, _ isMaximum: Bool) throws {
        let found = try read([sheet(Self.form() + [["", label] + scores("50")])])
        #expect(found.maxima.allSatisfy { ($0 != nil) == isMaximum })
        #expect(found.records.count == 3 && found.count(.rowsPassedOver) == (isMaximum ? 0 : 1))
        let above = try read([sheet(Self.form().prefix(1) + [["", label] + scores("50")] + Self.form().dropFirst())])
        #expect(above.maxima.allSatisfy { $0?.value == 50 })
    }

    // MARK: Merged over communes

    @Test func oneDecisionOverSeveralRowsRecognisesAllOfThem() throws {
        let rows = Self.form(
            ["Kế hoạch", "Số QĐ", "Ngày QĐ"], [["x", "1644/QĐ-UBND", "23/11/2022"], ["x"], ["x"]])
        let found = try read([sheet(rows, merges: [range(2, 17, 3, 17), range(2, 18, 3, 18)])])
        #expect(found.records.map { $0.decisionNumber?.value } == ["1644/QĐ-UBND", "1644/QĐ-UBND", nil])
        #expect(found.records.map { $0.decisionDate?.value.description } == ["2022-11-23", "2022-11-23", nil])
        #expect(found.count(.mergedForSeveral) == 2)
    }

    @Test func aMarkOverSeveralColumnsGoesForEachOfThem() throws {
        let rows = Self.form(["Kế hoạch", "Cam kết", "Số QĐ"], [["x", "", "1644/QĐ-UBND"]])
        let found = try read([sheet(rows, merges: [range(2, 16, 4, 17), range(2, 18, 4, 18)])])
        #expect(found.records.map { $0.planned?.value } == [.yes, .yes, .yes])
        #expect(found.records.map { $0.committed?.value } == [.yes, .yes, .yes])
        #expect(found.records.compactMap(\.decisionNumber).count == 3)
        #expect(found.count(.mergedForSeveralColumns) == 1 && found.count(.mergedForSeveral) == 1)
    }

    /// The mark may refer to whatever else the merge covers.
    @Test func aMarkOverTheTotalTooIsNobodys() throws {
        let rows = Self.form(["Tổng điểm", "Kế hoạch"], [["x"]])
        let found = try read([sheet(rows, merges: [range(2, 16, 3, 17)])])
        #expect(found.records.map { $0.planned?.value.fact } == [nil, nil, nil])
    }

    @Test func marksOfAHiddenColumnAreSaidToBeSo() throws {
        let rows = Self.form(["Kế hoạch", "Số QĐ", "Ghi chú"], [["x", "1644/QĐ-UBND"]])
        let found = try read([sheet(rows, hiddenColumns: [16, 17, 18])])
        #expect(found.count(.hiddenColumnRead) == 2)
    }

    @Test func pointsOverSeveralRowsAreNobodys() throws {
        let found = try read([sheet(Self.form(), merges: [range(2, 3, 3, 3)])])
        for name in Self.communes.prefix(2) { #expect(found.points(of: name)?[0] == .refused("50")) }
        #expect(found.points(of: Self.communes[2])?[0] == .points(50))
        #expect(found.count(.pointsMerged) == 2)
    }

    @Test func pointsOverTwoCriteriaAreOfNeither() throws {
        var rows = Self.form()
        rows[1][3] = ""
        let found = try read([sheet(rows, merges: [range(2, 3, 2, 4)])])
        #expect(found.points(of: Self.communes[0])?.prefix(3) == [.refused("50"), .refused("50"), .points(50)])
        #expect(found.count(.pointsMerged) == 2 && found.count(.pointsBlank) == 0)
    }

    // MARK: Rows

    /// Numbers for the same communes below the table of points, or on a sheet of their own.
    @Test func aTableOfOtherFiguresIsNoPartOfTheReturn() throws {
        let counts = [["TT", "Tên xã", "Số trẻ em bị xâm hại"], ["1", Self.communes[0], "3"]]
        for sheets in [[sheet(Self.form() + [[]] + counts)], [sheet(Self.form()), sheet(counts, name: "Số liệu")]] {
            let found = try read(sheets)
            #expect(found.records.count == 3 && found.conflictingCommunes.isEmpty)
            #expect(found.count(.tableWithoutPoints) == 1)
        }
    }

    /// It is refused because of the headings of its numbers, not as a form that was not filled in.
    @Test func aTableOfRatesIsNoReturn() throws {
        let rows = [["", "", "Tỷ lệ đạt (%)"]] + Self.form()
        let found = try read([sheet(rows, merges: [range(1, 3, 1, 15)])])
        #expect(!found.isUsable && found.findings.map(\.code) == [.noTable])
        #expect(found.findings[0].place.cell?.description == "A1")
        #expect(found.findings[0].message(in: .vietnamese).contains("C2 “Tỷ lệ đạt (%) / Tiêu chí 1”"))
    }

    /// If the whole file is left out, a finding says why.
    @Test func aTableOfDistrictsIsNoReturn() throws {
        let found = try read([sheet([["TT", "Đơn vị"] + criterionHeads, ["1", "Huyện Ba Bể"] + scores("50")])])
        #expect(!found.isUsable && found.findings.filter { $0.severity == .error }.map(\.code) == [.noTable])
    }

    @Test func aFormIsReadForTheCommuneThatItsTabNames() throws {
        let form =
            [["TT", "Tiêu chí", "Điểm tối đa", "Điểm thẩm định"]]
            + (1...13).map { ["\($0)", "Tiêu chí \($0)", "100", "50"] }
        let found = try read([sheet(form, name: "Bành Trạch"), sheet(form, name: "Hà Hiệu"), sheet(form, name: "Mẫu")])
        #expect(found.records.map(\.commune.name) == ["Bành Trạch", "Hà Hiệu"])
        for name in Self.communes.prefix(2) { #expect(found.points(of: name) == .same(50)) }
        #expect(found.findings.filter { $0.severity == .error }.map(\.code) == [.formOwnerUnknown])
        #expect(found.findings.first { $0.code == .formOwnerUnknown }?.place.description == "Ba Be.xlsx:Mẫu!A1")
    }

    @Test func aRowOfLastYearIsNoSecondRowOfItsCommune() throws {
        func rows(_ label: (String, String) -> [String], _ heads: [String]) -> [[String]] {
            [heads + criterionHeads]
                + Self.communes.flatMap { [label($0, "2021") + scores("40"), label($0, "2022") + scores("50")] }
        }
        let inColumn = rows({ ["1", $0, $1] }, ["TT", "Tên xã", "Năm"])
        let inLabel = rows({ ["", $1 == "2021" ? "Năm 2021" : $0] }, ["TT", "Tên xã"])
        for rows in [inColumn, inLabel] {
            let found = try read([sheet(rows)])
            for name in Self.communes { #expect(found.points(of: name) == .same(50)) }
            #expect(found.findings.allSatisfy { $0.severity != .error })
        }
        // A number of children may look like a year.
        let children = [
            ["TT", "Tên xã", "Số trẻ em"] + criterionHeads, ["1", Self.communes[0], "2021"] + scores("50"),
        ]
        #expect(try read([sheet(children)]).points(of: Self.communes[0]) == .same(50))
    }

    @Test(arguments: [
        ("TỔNG HỢP ĐIỂM CÁC XÃ TỰ CHẤM", 1), ("KẾT QUẢ TỰ ĐÁNH GIÁ CỦA CÁC XÃ", 1),
        ("KẾT QUẢ CẤP XÃ PHÙ HỢP VỚI TRẺ EM", 0), ("ĐIỂM XÃ TỰ CHẤM VÀ HUYỆN THẨM ĐỊNH", 0),
    ])
    func aTitleMaySayThatTheFiguresAreTheCommunesOwn(title: String, count: Int) throws {
        let found = try read([sheet([[title]] + Self.form())])
        #expect(found.records.count == 3 && found.count(.ownFiguresOnly) == count)
    }

    /// Each commune has several rows, which a column next to its name tells apart.
    @Test func rowsSayWhatTheirNumbersAre() throws {
        func rows(_ first: String, _ second: String, isNamedTwice: Bool) -> [[String]] {
            [["TT", "Tên xã", "Nội dung"] + criterionHeads]
                + Self.communes.flatMap {
                    [["1", $0, first] + scores("95"), ["", isNamedTwice ? $0 : "", second] + scores("50")]
                }
        }
        for isNamedTwice in [true, false] {
            for label in ["Tỷ lệ (%)", "Điểm tối đa", "Chênh lệch"] {
                let found = try read([sheet(rows(label, "Điểm đạt", isNamedTwice: isNamedTwice))])
                for name in Self.communes { #expect(found.points(of: name) == .same(50), "\(label)") }
            }
            let found = try read([sheet(rows("Kế hoạch", "Thực hiện", isNamedTwice: isNamedTwice))])
            for name in Self.communes { #expect(found.points(of: name) == .same(50)) }
            let unknown = try read([sheet(rows("Lần một", "Lần hai", isNamedTwice: isNamedTwice))])
            #expect(unknown.records.isEmpty && unknown.count(.conflictingRows) == 3)
        }
        let rates = rows("Tỷ lệ (%)", "Tỷ lệ (%)", isNamedTwice: true)
        #expect(try read([sheet(rates)]).findings.filter { $0.severity == .error }.map(\.code) == [.noTable])
    }

    /// Marks for "met" and "not met", or rates, in the columns of points.
    @Test(arguments: ["1", "0.85"]) func whatIsNowhereMoreThanOneIsNoPoints(points: String) throws {
        var rows = Self.form(points: points)
        rows[1][4] = "0"
        let found = try read([sheet(rows)])
        #expect(!found.isUsable && found.count(.pointsAllMarks) == 1)
        rows[1][4] = "1.5"
        let others = try read([sheet(rows)])
        #expect(!others.isUsable && others.count(.scaleImpossible) == 1)
    }

    /// Above the communes, "Điểm cao nhất" is the maximum that can be given; below them, the most that was given.
    @Test func theHighestPointsOfTheCommunesAreNoMaximum() throws {
        let highest = ["", "Điểm cao nhất"] + scores("50")
        var above = Self.form()
        above.insert(highest, at: 1)
        #expect(try read([sheet(above)]).maxima.compactMap(\.?.value) == Array(repeating: 50, count: 13))
        #expect(try read([sheet(Self.form() + [highest])]).maxima.compactMap(\.?.value).isEmpty)
    }

    @Test func theCodeMayStandBeforeTheName() throws {
        var rows = Self.form()
        rows[1][1] = "01891 - Xã Bành Trạch"
        rows[2][1] = "01891 - Xã Hà Hiệu"
        let found = try read([sheet(rows)])
        #expect(found.records.map(\.commune.name) == ["Bành Trạch", "Phúc Lộc"])
        #expect(found.count(.codeAndNameDisagree) == 1)
    }

    /// Some districts have the name of a former commune.
    @Test func aSumNamedAfterTheDistrictIsNoCommune() throws {
        let found = try read([sheet(Self.form() + [["Cộng", "Chợ Mới"] + scores("150")])])
        #expect(found.records.count == 3 && found.count(.formerCommune) == 0)
    }

    @Test func columnsThatContradictEachOtherAreNoBlankForm() throws {
        let found = try read([sheet(Self.form(criteria: criterionHeads + criterionHeads))])
        #expect(found.count(.criterionColumnTwice) == 13 && found.count(.formWithoutFigures) == 0)
    }

    @Test func aRowThatWasNotFilledInIsNoReport() throws {
        var rows = Self.form(
            ["Tổng điểm", "Kết quả"], [["650", "Không đạt"], ["0", "Không đạt"], ["650", "Không đạt"]])
        rows[2] = ["2", "Xã Hà Hiệu"] + scores("") + ["0", "Không đạt"]
        let found = try read([sheet(rows)])
        #expect(found.records.map(\.commune.name) == ["Bành Trạch", "Phúc Lộc"])
        #expect(found.count(.rowsWithoutFigures) == 1 && found.count(.pointsBlank) == 0)
        let blank = try read([sheet(Self.form(points: ""))])
        #expect(!blank.isUsable && blank.count(.formWithoutFigures) == 1)
    }

    /// Two lines for one commune; the second one just has a remark.
    @Test func aSecondLineWithARemarkContradictsNothing() throws {
        var rows = Self.form(["Ghi chú"])
        rows.insert(["", ""] + scores("") + ["đã thẩm định"], at: 2)
        let found = try read([sheet(rows, merges: [range(2, 2, 3, 2)])])
        #expect(found.conflictingCommunes.isEmpty && found.records.count == 3)
    }

    @Test(arguments: ["Vùng cao", "Huyện Ba Bể"]) func aMisspeltCommuneIsNoSum(label: String) throws {
        var rows = Self.form()
        for index in rows.indices { rows[index].insert(index == 0 ? "Khu vực" : label, at: 2) }
        rows[2][1] = "Xã Hà Hiệuu"
        let found = try read([sheet(rows)])
        #expect(found.count(.unknownCommune) == 1 && found.records.count == 2)
        #expect(found.count(.rowsPassedOver) == 0)
    }

    @Test func rowsOfATextFileThatGoBeyondTheHeadAreRefused() throws {
        var rows = Self.form(["Ghi chú"], [["a"], ["b"], ["c"]])
        rows[2].insert("5", at: 4)
        let text = try read([sheet(rows, name: nil)])
        #expect(text.records.map(\.commune.name) == ["Bành Trạch", "Phúc Lộc"])
        #expect(text.count(.rowBeyondHead) == 1)
        // In a workbook, a remark may stand next to the table.
        #expect(try read([sheet(rows)]).count(.rowBeyondHead) == 0)
    }

    // MARK: Marks and documents

    @Test(
        arguments: [
            ("Tờ trình số 45/TTr-UBND", nil), ("Chưa có (CV 12/LĐTBXH)", nil), ("Số 203/QĐ-UBND", true),
            ("203-QĐ/UBND", true), ("x", true), ("chưa có", false),
        ] as [(String, Bool?)])
    func onlyADecisionRecognises(text: String, recognised: Bool?) throws {
        let found = try read([sheet(Self.form(["Công nhận"], [[text]]))])
        #expect(found.records[0].recognised?.value.fact == recognised)
        #expect(found.count(.markNotUnderstood) == (recognised == nil ? 1 : 0))
        let numbers = try read([sheet(Self.form(["Số QĐ"], [[text]]))])
        #expect((numbers.records[0].decisionNumber != nil) == text.contains("QĐ"))
    }

    @Test func aPlanThatIsNotThereIsNone() throws {
        let found = try read([sheet(Self.form(["Kế hoạch"], [["Chưa có KH, CV 12/LĐTBXH"], ["12/KH-UBND"], ["v"]]))])
        #expect(found.records.map { $0.planned?.value.fact } == [nil, true, true])
    }

    /// If there is no such column, or it is empty, the return says neither yes nor no. A blank in a column that has
    /// marks means no.
    @Test func aColumnWithoutMarksSaysNothing() throws {
        let found = try read([sheet(Self.form(["Kế hoạch", "Cam kết"], [["", "x"]]))])
        #expect(found.records.allSatisfy { $0.planned == nil && $0.registered == nil })
        #expect(found.records.map { $0.committed?.value } == [.yes, .blank, .blank])
        #expect(found.count(.markColumnMissing) == 2)
    }

    // MARK: Years and months

    @Test func theColumnOfAnotherYearIsNotThisOnes() throws {
        let years = criterionHeads.flatMap { _ in ["2021", "2022"] }
        let rows =
            [["TT", "Tên xã"] + criterionHeads.flatMap { [$0, ""] }, ["", ""] + years]
            + Self.communes.enumerated().map { ["\($0 + 1)", $1] + criterionHeads.flatMap { _ in ["11", "50"] } }
        let merges = (0..<13).map { range(1, 3 + 2 * $0, 1, 4 + 2 * $0) }
        let found = try read([sheet(rows, merges: merges)])
        for name in Self.communes { #expect(found.points(of: name) == .same(50)) }
    }

    @Test(arguments: ["Kế hoạch năm 2022", "Có kế hoạch thực hiện", "Kế hoạch (2022)"])
    func aHeadMayNameTheYearOfThePeriod(head: String) throws {
        let found = try read([sheet(Self.form([head], [["x"], ["x"], ["x"]]))])
        #expect(found.records.allSatisfy { $0.planned?.value == .yes })
    }

    @Test(arguments: [
        ("BIỂU TỔNG HỢP THÁNG 9 NĂM 2022", 1), ("Biểu tháng 11/2022", 0), ("Bắc Kạn, ngày 05 tháng 10 năm 2022", 0),
        ("Kèm theo Công văn tháng 9 năm 2022", 0),
    ])
    func aTitleOfAnotherMonthIsPointedOut(title: String, count: Int) throws {
        #expect(try read([sheet([[title], []] + Self.form())]).count(.otherMonth) == count)
    }

    @Test func aTableOfAnotherYearIsNamed() throws {
        let second = [
            ["II. Xã đăng ký đạt năm 2023"], ["TT", "Tên xã"] + criterionHeads, ["1", "Xã Cao Thượng"] + scores("1"),
        ]
        let found = try read([sheet([["I. Kết quả năm 2022"]] + Self.form() + [[]] + second)])
        #expect(found.records.count == 3 && found.count(.tablePassedOver) == 1)
    }

    /// Vietnamese cities say "Tên xã, phường".
    @Test(arguments: [
        "Tên xã, phường", "Tên phường, xã", "Tên xã phường", "Tên địa phương", "Tên xã và thị trấn", "UBND xã",
    ])
    func theColumnOfCommunesHasManyNames(head: String) throws {
        var rows = Self.form()
        rows[0][1] = head
        #expect(try read([sheet(rows)]).records.count == 3)
    }
}
