import Civil
import Findings
import Foundation
import Numbers
import Registry
import Rulebook
import Spreadsheets
import Testing

@testable import Returns

/// Tables of the plan's measures, in the shapes that districts send.
@Suite struct MeasureTableTests {
    // MARK: The samples

    private struct Expected: Decodable {
        struct Measure: Decodable {
            let total: Decimal
            let reported: Int
            let districts: [String: Answer]
        }
        enum Answer: Decodable, Equatable {
            case number(Decimal)
            case flag(Bool)

            init(from decoder: any Decoder) throws {
                let value = try decoder.singleValueContainer()
                if let flag = try? value.decode(Bool.self) {
                    self = .flag(flag)
                } else {
                    self = .number(try value.decode(Decimal.self))
                }
            }
        }
        let measures: [String: Measure]
    }

    private static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "SampleInputs")

    /// The five samples give exactly the figures that were worked out separately from the files.
    @Test func theSamplesSayWhatTheirMakerKnows() throws {
        let expected = try JSONDecoder().decode(
            Expected.self, from: Data(contentsOf: Self.samples.appending(path: "expected.json")))
        let reader = try returnReader()
        let inbox = Self.samples.appending(path: "inbox").path
        var found: [String: [String: Expected.Answer]] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: inbox).sorted() {
            let workbook = try SpreadsheetReader.read(
                bytes: [UInt8](Data(contentsOf: URL(fileURLWithPath: "\(inbox)/\(name)"))), named: name,
                expectedHeads: reader.expectedHeads)
            let read = reader.read(workbook, file: name)
            for figure in read.measures {
                guard case .unit(let code) = figure.reporter else { continue }
                #expect(found[figure.measure]?[code] == nil, "\(figure.measure) \(code)")
                found[figure.measure, default: [:]][code] = answer(figure.value)
            }
            #expect(
                !read.findings.contains { $0.code == .sheetPassedOver && $0.place.sheet?.hasPrefix("Nhiệm") == true })
            let unsaid = read.findings.filter { $0.code.rawValue.hasPrefix("measure-") && $0.severity != .notice }
            #expect(unsaid.isEmpty, "\(name): \(unsaid)")
        }
        #expect(Set(found.keys) == Set(expected.measures.keys))
        for (measure, right) in expected.measures { #expect(found[measure] == right.districts, "\(measure)") }
    }

    private func answer(_ value: MeasureValue) -> Expected.Answer {
        switch value {
        case .number(let number): .number(Decimal(string: number.description) ?? -1)
        case .yes: .flag(true)
        case .no: .flag(false)
        }
    }

    // MARK: Shapes

    private static let title = ["Tình hình thực hiện nhiệm vụ, giải pháp năm 2022 của huyện Ba Bể"]

    private func measures(
        _ rows: [[String]], file: String = "nhiem vu.xlsx", merges: [CellRange] = []
    ) throws -> (values: [String: MeasureValue], read: ReadReturn) {
        let read = try read([sheet(rows, merges: merges)], file: file)
        return (Dictionary(uniqueKeysWithValues: read.measures.map { ($0.measure, $0.value) }), read)
    }

    @Test func aFileOfMeasuresAloneIsAReturnOfItsDistrict() throws {
        let found = try measures([
            Self.title, ["STT", "Nội dung", "Đơn vị tính", "Kết quả", "Ghi chú"],
            ["1", "Số lớp tập huấn", "lớp", "5", "quý III"], ["2", "Kinh phí huy động", "triệu đồng", "12.5"],
            ["3", "Lồng ghép vào kế hoạch phát triển KT-XH", "có/không", "Có"],
        ])
        #expect(
            found.values == ["training-classes": .number(5), "money-mobilised": .number(12.5), "integrated": .yes])
        #expect(found.read.unitCode == "061")
        #expect(found.read.isUsable)
        #expect(found.read.findings.isEmpty, "\(found.read.findings)")
        #expect(found.read.measures.first?.parts.first?.place.cell.description == "D3")
    }

    @Test func communesDownAreAddedUpWithTheDistrictsOwnLine() throws {
        let found = try measures([
            Self.title, ["TT", "Tên xã", "Số lớp tập huấn (lớp)", "Kinh phí huy động (nghìn đồng)"],
            ["1", "Xã Bành Trạch", "2", "1500"], ["2", "Hà Hiệu", "", "250"], ["", "UBND huyện", "1", "0"],
            ["", "Cộng", "3", "1750"],
        ])
        #expect(found.values == ["training-classes": .number(3), "money-mobilised": .number(1.75)])
        let classes = try #require(found.read.measures.first { $0.measure == "training-classes" })
        #expect(classes.parts.map(\.place.cell.description) == ["C3", "C5"])
        #expect(classes.writtenSum?.cell.description == "C6")
        // Communes that have no line in the table have not reported either.
        #expect(classes.blanks.count == 14)
        #expect(found.read.findings.map(\.code) == [.measureBlanks])
    }

    @Test func communesAcrossReadTheSame() throws {
        let found = try measures([
            Self.title, ["Nội dung", "ĐVT", "Bành Trạch", "Hà Hiệu", "Cộng"],
            ["Số cuộc kiểm tra, giám sát", "cuộc", "2", "3", "5"],
            ["Hoạt động tuyên truyền", "cuộc", "4", "6", "10"],
        ])
        #expect(found.values == ["inspections": .number(5), "communication": .number(10)])
        #expect(found.read.findings.isEmpty, "\(found.read.findings)")
    }

    @Test func namesInTwoLevelsAreReadTogether() throws {
        let found = try measures(
            [
                Self.title, ["TT", "Đơn vị", "Cán bộ được tập huấn", "", "Tuyên truyền", ""],
                ["", "", "Cấp huyện", "Cấp xã", "Số cuộc", "Số lượt người"],
                ["1", "Huyện Ba Bể", "7", "40", "12", "900"],
            ], merges: [range(2, 3, 2, 4), range(2, 5, 2, 6), range(2, 1, 3, 1), range(2, 2, 3, 2)])
        #expect(
            found.values == [
                "trained-district": .number(7), "trained-commune": .number(40), "communication": .number(12),
                "people-reached": .number(900),
            ])
    }

    @Test func aTableBelowThePointsCostsThemNothing() throws {
        let points = [["TT", "Tên xã"] + criterionHeads, ["1", "Xã Bành Trạch"] + scores("60")]
        let both =
            points + [
                [], ["B. Nhiệm vụ, giải pháp"], ["TT", "Nội dung", "ĐVT", "Kế hoạch", "Thực hiện"],
                ["1", "Lớp tập huấn", "lớp", "9", "5"], ["2", "Xã được kiểm tra", "xã", "3", "2"],
            ]
        let alone = try read([sheet(points)])
        let found = try measures(both, file: "Ba Be.xlsx")
        #expect(found.read.records == alone.records)
        #expect(found.read.findings == alone.findings)
        #expect(found.values == ["training-classes": .number(5), "communes-visited": .number(2)])
    }

    @Test func measuresBesideThePointsInOneTableAreReadToo() throws {
        let rows = [
            ["TT", "Tên xã"] + criterionHeads + ["Lớp tập huấn", "Cuộc kiểm tra"],
            ["1", "Xã Bành Trạch"] + scores("50") + ["2", "1"], ["2", "Xã Hà Hiệu"] + scores("40") + ["1", "0"],
        ]
        let found = try measures(rows, file: "Ba Be.xlsx")
        #expect(found.read.points(of: "xã Bành Trạch") == .same(50))
        #expect(found.read.points(of: "xã Hà Hiệu") == .same(40))
        #expect(found.values == ["training-classes": .number(3), "inspections": .number(1)])
    }

    // MARK: What is not taken

    /// The value of one cell, as it is typed, in a table with a unit.
    private func value(
        _ typed: String, of label: String = "Kinh phí huy động", unit: String = "triệu đồng"
    ) throws -> (value: MeasureValue?, findings: [FindingCode]) {
        let found = try measures([
            Self.title, ["TT", "Nội dung", "Đơn vị tính", "Kết quả"], ["1", label, unit, typed],
            ["2", "Cuộc kiểm tra, giám sát", "cuộc", "1"],
        ])
        let id = label.contains("Kinh phí") ? "money-mobilised" : "people-reached"
        return (found.values[id], found.read.findings.map(\.code))
    }

    @Test(
        arguments: [
            ("1,5", "triệu đồng", 1.5, nil), ("1.250.000", "đồng", 1.25, nil), ("1.500 ", "đồng", 0.0015, nil),
            ("1.045.750.000", "đồng", 1045.75, nil),
            ("1,5 triệu", "đồng", 1.5, .measureUnitInCell), ("2 tỷ đồng", "triệu đồng", 2000, .measureUnitInCell),
            ("350 triệu đồng", "triệu đồng", 350, nil), ("350", "1.000 đồng", 0.35, nil), ("0", "triệu đồng", 0, nil),
            ("Không có", "triệu đồng", 0, .measureZeroInWords), ("1 250,5", "triệu đồng", 1250.5, nil),
        ] as [(String, String, Millionths, FindingCode?)])
    func moneyIsTakenInItsUnit(typed: String, unit: String, million: Millionths, finding: FindingCode?) throws {
        let found = try value(typed, unit: unit)
        #expect(found.value == .number(million))
        #expect(found.findings == [finding].compactMap(\.self))
    }

    @Test(
        arguments: [
            ("1.500 ", "triệu đồng", .measureAmbiguous), ("12", "", .measureUnitMissing),
            ("12", "cuộc", .measureUnitOther),
            ("-3", "triệu đồng", .measureNegative), ("khoảng 20", "triệu đồng", .measureNotANumber),
            ("-", "triệu đồng", .measureDash), ("20%", "triệu đồng", .measureUnitOther),
            ("0,5", "đồng", .measureNotWhole), ("10 - 12", "triệu đồng", .measureNotANumber),
        ] as [(String, String, FindingCode)])
    func doubtfulMoneyIsNotTaken(typed: String, unit: String, finding: FindingCode) throws {
        let found = try value(typed, unit: unit)
        #expect(found.value == nil)
        #expect(found.findings == [finding])
    }

    @Test(
        arguments: [("1.250 ", 1250), ("05", 5), ("12 lượt người", 12), ("1 250 người", 1250)] as [(String, Millionths)]
    )
    func peopleAreWhole(typed: String, people: Millionths) throws {
        let found = try value(typed, of: "Lượt người được tuyên truyền", unit: "lượt người")
        #expect(found.value == .number(people))
        #expect(found.findings.isEmpty)
    }

    @Test func blankIsNotZero() throws {
        let found = try value("")
        #expect(found.value == nil)
        #expect(found.findings == [.measureBlanks])
    }

    @Test func aSumThatDoesNotAgreeIsNotTaken() throws {
        let found = try measures([
            Self.title, ["TT", "Tên xã", "Lớp tập huấn", "Cuộc kiểm tra"], ["1", "Bành Trạch", "2", "1"],
            ["2", "Hà Hiệu", "3", "1"], ["", "Cộng", "6", "2"],
        ])
        #expect(found.values == ["inspections": .number(2)])
        let finding = try #require(found.read.findings.first { $0.code == .measureSumDisagrees })
        #expect(finding.place.cell?.description == "C5")
        #expect(finding.details[.expected] == "5" && finding.details[.assumed] == "6")
    }

    @Test func twoFiguresOfOneMeasureAreNeitherTaken() throws {
        let found = try measures([
            Self.title, ["TT", "Nội dung", "Kết quả"], ["1", "Lớp tập huấn", "2"], ["2", "Số lớp tập huấn", "3"],
            ["3", "Cuộc kiểm tra", "1"],
        ])
        #expect(found.values == ["inspections": .number(1)])
        #expect(found.read.count(.measureTwice) == 1)
    }

    @Test func anotherYearsColumnAndTableAreLeftOut() throws {
        let columns = try measures([
            Self.title, ["TT", "Nội dung", "Năm 2021", "Năm 2022"], ["1", "Lớp tập huấn", "2", "3"],
            ["2", "Cuộc kiểm tra", "5", "6"],
        ])
        #expect(columns.values == ["training-classes": .number(3), "inspections": .number(6)])
        let table = try measures([
            ["Tình hình thực hiện nhiệm vụ năm 2021 của huyện Ba Bể"], ["TT", "Nội dung", "Kết quả"],
            ["1", "Lớp tập huấn", "2"], ["2", "Cuộc kiểm tra", "5"],
        ])
        #expect(table.values.isEmpty)
        #expect(table.read.count(.tablePassedOver) == 1)
    }

    @Test func whatTheRulebookDoesNotListIsSaid() throws {
        let found = try measures([
            Self.title, ["TT", "Nội dung", "Kết quả"], ["1", "Lớp tập huấn", "2"], ["2", "Số tờ rơi đã phát", "900"],
            ["3", "Cuộc kiểm tra", "1"],
        ])
        #expect(found.values.count == 2)
        #expect(found.read.findings.map(\.code) == [.measureLineUnknown])
        #expect(found.read.findings.first?.place.cell?.description == "B4")
    }

    @Test func aTableOfNobodyIsNotTaken() throws {
        let found = try measures(
            [["TT", "Nội dung", "Kết quả"], ["1", "Lớp tập huấn", "2"], ["3", "Cuộc kiểm tra", "1"]])
        #expect(found.values.isEmpty)
        #expect(found.read.count(.measureReporterUnknown) == 1)
    }
}

/// Where communes report themselves.
@Suite struct MeasuresOfCommunesTests {
    private func read(_ rows: [[String]], file: String) throws -> ReadReturn {
        let period = try #require(Period(iso: "2027-11"))
        let register = try RegisterBook.builtIn().register(on: period.lastDay)
        return ReturnReader(rulebook: try builtInRulebook(), register: register, period: period)
            .read(Workbook(format: .xlsx, sheets: [sheet(rows)]), file: file)
    }

    private static let table = [
        ["TT", "Nội dung", "Kết quả"], ["1", "Lớp tập huấn", "2"], ["2", "Cuộc kiểm tra", "1"],
    ]

    @Test func aCommunesOwnTableIsItsOwn() throws {
        let found = try read([["Nhiệm vụ năm 2027 của xã Nghiên Loan"]] + Self.table, file: "bieu.xlsx")
        #expect(Set(found.measures.map(\.reporter)) == [.unit("01882")])
        let named = try read(Self.table, file: "01882-nghien-loan.xlsx")
        #expect(named.measures.count == 2)
    }

    /// A list of former communes has one name that is still a commune's. A table below the list is not that commune's.
    @Test func aTableBelowAListOfSeveralIsNobodys() throws {
        let list = [
            ["TT", "Tên xã"] + criterionHeads, ["1", "Xã Nghiên Loan"] + scores("40"),
            ["2", "Xã Xuân La"] + scores("40"), ["3", "Xã An Thắng"] + scores("40"),
        ]
        let found = try read(list + [[]] + Self.table, file: "huyen Pac Nam.xlsx")
        #expect(found.measures.isEmpty)
        #expect(found.count(.measureReporterUnknown) == 1)
    }

    /// Each line belongs to its own commune, which is a reporting unit.
    @Test func communesDownReportForThemselves() throws {
        let found = try read(
            [
                ["TT", "Tên xã", "Lớp tập huấn", "Cuộc kiểm tra"], ["1", "Xã Nghiên Loan", "2", "1"],
                ["2", "Xã Bằng Thành", "3", "0"],
            ], file: "cum 1.xlsx")
        #expect(
            found.measures.map(\.reporter) == [.unit("01882"), .unit("01864"), .unit("01882"), .unit("01864")])
        #expect(found.measures.map(\.value) == [.number(2), .number(3), .number(1), .number(0)])
    }
}

/// Tables that look like results of the plan but are not, or are not what they seem.
@Suite struct NoMeasuresTests {
    private static let title = "Nhiệm vụ năm 2022 của huyện Ba Bể"

    private func values(_ rows: [[String]], file: String = "nhiem vu.xlsx") throws -> [String: MeasureValue] {
        Dictionary(
            uniqueKeysWithValues: try read([sheet([[Self.title]] + rows)], file: file).measures.map {
                ($0.measure, $0.value)
            })
    }

    /// A heading that nothing explains may mean anything: money, a plan, a quarter, somebody else's figures.
    @Test(arguments: [
        "Số tiền", "Kế hoạch tỉnh giao", "Dự kiến", "2021", "2019-2022", "Quý IV", "Tháng 11", "6 tháng đầu năm",
        "Xếp hạng", "Hội LHPN huyện", "Cụm xã phía Bắc", "Tăng/giảm", "Số",
    ])
    func aLoneColumnUnderSuchAHeadIsNotTheResult(head: String) throws {
        let rows = [["TT", "Nội dung", head], ["1", "Lớp tập huấn", "15"], ["2", "Cuộc kiểm tra", "20"]]
        let found = try read([sheet([[Self.title]] + rows)], file: "nhiem vu.xlsx")
        #expect(found.measures.isEmpty)
        #expect(found.findings.contains { $0.code == .measureColumnUnread }, "\(found.findings.map(\.code))")
    }

    @Test func theYearAsFarAsItHasComeIsTheResult() throws {
        for head in ["11 tháng", "11 tháng đầu năm", "Cả năm", "Lũy kế từ đầu năm"] {
            let rows = [["TT", "Nội dung", head], ["1", "Lớp tập huấn", "15"], ["2", "Cuộc kiểm tra", "20"]]
            #expect(try values(rows).count == 2, "\(head)")
        }
    }

    @Test func ofTwoColumnsOfResultsNeitherIsTaken() throws {
        let found = try read(
            [
                sheet([
                    [Self.title], ["TT", "Nội dung", "Trong kỳ", "Lũy kế"], ["1", "Lớp tập huấn", "1", "5"],
                    ["2", "Cuộc kiểm tra", "2", "9"],
                ])
            ], file: "nhiem vu.xlsx")
        #expect(found.measures.isEmpty && found.count(.measureColumnsCompete) == 1)
    }

    /// If Sở Y tế's letterhead stands above a district's name, it is open whose figures these are.
    @Test func aBodysLetterheadOverADistrictsNameIsNobodys() throws {
        let found = try read(
            [
                sheet([
                    ["SỞ Y TẾ"], [Self.title], ["TT", "Nội dung", "Kết quả"], ["1", "Lớp tập huấn", "1"],
                    ["2", "Cuộc kiểm tra", "2"],
                ])
            ], file: "bieu.xlsx")
        #expect(found.measures.isEmpty && found.count(.measureReporterUnknown) == 1)
    }

    @Test func yearsAsNumbersHeadColumns() throws {
        let found = try values([
            ["TT", "Nội dung", "2021", "2022"], ["1", "Lớp tập huấn", "1", "5"], ["2", "Cuộc kiểm tra", "2", "9"],
        ])
        #expect(found == ["training-classes": .number(5), "inspections": .number(9)])
    }

    /// "Tập huấn | người | 320" does not count classes.
    @Test func anotherNounIsAnotherUnit() throws {
        let found = try values([
            ["TT", "Nội dung", "ĐVT", "Kết quả"], ["1", "Tập huấn", "người", "320"],
            ["2", "Cuộc kiểm tra", "đợt", "20"],
        ])
        #expect(found == ["inspections": .number(20)])
    }

    /// A line below another one is not its unit.
    @Test func aChildThatNobodyKnowsIsNotItsParent() throws {
        let found = try values([
            ["TT", "Nội dung", "Kết quả"], ["1", "Lớp tập huấn", ""], ["", "- Người", "320"],
            ["2", "Cuộc kiểm tra", "20"],
        ])
        #expect(found == ["inspections": .number(20)])
    }

    @Test func twoUnitsOfMoneyAreNeither() throws {
        let found = try values([
            ["TT", "Nội dung", "ĐVT", "Kết quả"], ["1", "Kinh phí huy động (triệu đồng)", "nghìn đồng", "350"],
            ["2", "Cuộc kiểm tra", "cuộc", "20"],
        ])
        #expect(found == ["inspections": .number(20)])
    }

    /// What Sở Y tế says about each district is a part of its own figure.
    @Test func aBodysTableByDistrictIsTheBodys() throws {
        let found = try read(
            [
                sheet([
                    ["SỞ Y TẾ"], ["Kết quả tuyên truyền năm 2022"],
                    ["TT", "Đơn vị", "Hoạt động tuyên truyền", "Lớp tập huấn"], ["1", "Huyện Ba Bể", "3", "1"],
                    ["2", "Huyện Na Rì", "5", "2"], ["", "Tổng cộng", "8", "3"],
                ])
            ], file: "bieu.xlsx")
        #expect(Set(found.measures.map(\.reporter)) == [.body("y-te")])
        #expect(found.measures.map(\.value) == [.number(8), .number(3)])
    }

    /// "Bắc Kạn, ngày …" is only the place of the signature.
    @Test func thePlaceOfTheSignatureReportsNothing() throws {
        let found = try read(
            [
                sheet([
                    ["Bắc Kạn, ngày 20 tháng 11 năm 2022"], ["TT", "Nội dung", "Kết quả"], ["1", "Lớp tập huấn", "2"],
                    ["2", "Cuộc kiểm tra", "1"],
                ])
            ], file: "Ba Be.xlsx")
        #expect(Set(found.measures.map(\.reporter)) == [.unit("061")])
    }

    /// The table of one commune is only a part of its district's figure.
    @Test func aCommunesTableIsAShareOfItsDistrict() throws {
        let found = try read(
            [
                sheet([
                    ["UBND XÃ BÀNH TRẠCH"], ["TT", "Nội dung", "Kết quả"], ["1", "Lớp tập huấn", "2"],
                    ["2", "Cuộc kiểm tra", "1"],
                ])
            ], file: "Ba Bể - xã Bành Trạch.xlsx")
        #expect(found.measures.allSatisfy { $0.parts.map(\.commune) == ["01891"] && $0.blanks.count == 14 })
        #expect(found.measures.count == 2)
    }

    /// A 0 that a formula makes of blanks is not a figure.
    @Test func aSumOfBlanksIsNoFigure() throws {
        let found = try values([
            ["TT", "Tên xã", "Lớp tập huấn", "Cuộc kiểm tra"], ["1", "Bành Trạch", "", "1"], ["2", "Hà Hiệu", "", "2"],
            ["", "Cộng", "0", "3"],
        ])
        #expect(found == ["inspections": .number(3)])
    }

    /// A line that cannot be assigned leaves the sum open.
    @Test func aSumWithoutALineThatCannotBeToldIsNone() throws {
        let found = try values([
            ["TT", "Tên xã", "Lớp tập huấn", "Cuộc kiểm tra"], ["1", "Bành Trạch", "2", "1"],
            ["2", "Hà Hiêu Lạ", "5", "2"],
        ])
        #expect(found.isEmpty)
    }

    /// Parts of criteria have points, whatever their names are.
    @Test func partsOfCriteriaKeepTheirPoints() throws {
        let rows =
            [["TT", "Tiêu chí", "Điểm"]]
            + (1...13).flatMap { number in
                [["\(number)", "Tiêu chí \(number)", "50"]]
                    + (number == 1 ? [["", "Ngân sách nhà nước bố trí", "20"], ["", "Ban hành kế hoạch", "30"]] : [])
            }
        let found = try read([sheet([["PHIẾU CHẤM ĐIỂM XÃ BÀNH TRẠCH NĂM 2022"]] + rows)], file: "Ba Be.xlsx")
        #expect(found.measures.isEmpty)
        #expect(found.points(of: "xã Bành Trạch")?[1] == .points(50))
    }
}
