import Civil
import Findings
import Foundation
import Numbers
import Spreadsheets
import Testing

@testable import Returns

@Suite struct NumberTextTests {
    @Test(arguments: [
        ("75", "75"), ("12,5", "12.5"), ("87.5", "87.5"), ("1.234,5", "1234.5"), ("1,234.5", "1234.5"),
        ("1.234.567", "1234567"), ("0,125", "0.125"), ("0", "0"), ("-5", "-5"), ("1234,567", "1234.567"),
        ("007", "7"), ("12,50", "12.50"),
    ])
    func readsBothWaysOfWriting(_ text: String, _ number: String) {
        #expect(NumberText(text) == Millionths(number).map(NumberText.number))
    }

    /// 1.234 is 1234 in Hanoi and 1,234 in London, so neither is taken.
    @Test(arguments: ["1.234", "1,234", "12.500", "999,000"])
    func aLoneSeparatorBeforeThreeDigitsIsAmbiguous(_ text: String) { #expect(NumberText(text) == .ambiguous) }

    @Test(arguments: ["95%", "95 %", "95,5%"])
    func percentagesAreNotPoints(_ text: String) { #expect(NumberText(text) == .percentage) }

    @Test(arguments: [
        "", "-", "75 (đã trừ)", "75đ", "1e5", "0x10", "nan", "inf", "1..2", "1,2,3", "1.23.456", "1,234,5.6", ",5",
        "5,", "--5", "1 234", "%", "1.234,567.8", "12345.678,9", String(repeating: "9", count: 40),
    ])
    func refusesEverythingElse(_ text: String) { #expect(NumberText(text) == .notANumber) }
}

@Suite struct DateTextTests {
    @Test(arguments: [
        "30/11/2022", "30-11-2022", "30.11.2022", "2022-11-30", "ngày 30 tháng 11 năm 2022", "30 tháng 11 năm 2022",
        "30/11/22", "30.11.22",
    ])
    func readsDayBeforeMonth(_ text: String) { #expect(DateText.date(text)?.description == "2022-11-30") }

    @Test(arguments: ["31/11/2022", "11/30/2022", "30/11/222", "30/11", "2022", "30/11/2022 x", "44895"])
    func refusesWhatIsNoDay(_ text: String) { #expect(DateText.date(text) == nil) }

    @Test func findsTheOneDateBehindANumber() {
        #expect(DateText.dateWithin("1234/QĐ-UBND ngày 20/11/2022")?.description == "2022-11-20")
        #expect(DateText.dateWithin("1234/QĐ-UBND") == nil)
        #expect(DateText.dateWithin("1/1/2022 đến 2/1/2022") == nil)
    }
}

@Suite struct DecisionNumberTests {
    /// Only the number, whatever a clerk wrote around it.
    @Test(arguments: [
        ("Số 203/QĐ-UBND ngày 1/11/2022", "203/QĐ-UBND"), ("203/QĐ-UBND", "203/QĐ-UBND"),
        ("QĐ số 12/2022/QĐ-UBND-VX (ngày 5.11.2022)", "12/2022/QĐ-UBND-VX"), ("7/QĐ - UBND, 1/11/2022", "7/QĐ - UBND"),
        ("203", "203"), ("1/QĐ-UBND và 2/QĐ-UBND", "1/QĐ-UBND và 2/QĐ-UBND"),
        ("1644/QĐ-Ubnd", "1644/QĐ-Ubnd"), ("Số 203/QĐ-CTr.UBND ngày 1/11", "203/QĐ-CTr.UBND"),
        ("203/QĐ-UBND.", "203/QĐ-UBND"),
    ])
    func wordsAndDateAreLeftOut(_ text: String, _ number: String) { #expect(DecisionNumber.alone(in: text) == number) }
}

@Suite struct PointsReaderTests {
    private func read(
        _ value: CellValue, isPercentage: Bool = false, isHiddenZero: Bool = false, maximum: Millionths? = nil
    ) throws -> PointsReader.Reading {
        let cell = Cell(
            address: CellAddress(row: 1, column: 1), value: value, formatCode: isPercentage ? "0%" : "",
            hidesZeros: isHiddenZero)
        return PointsReader(marks: MarkReader(Vocabulary.builtIn)).read(cell, maximum: maximum)
    }

    /// Blank, zero and not applicable are three different things.
    @Test func blankZeroAndNotApplicableStayApart() throws {
        #expect(try read(.blank).entry == .blank)
        #expect(try read(.text("\u{A0} ")).entry == .blank)
        #expect(try read(.number(0)).entry == .points(0))
        #expect(try read(.text("0")).entry == .points(0))
        #expect(try read(.text("-")).entry == .notApplicable)
        #expect(try read(.text("–")).entry == .notApplicable)
    }

    @Test func numbersAreExact() throws {
        #expect(try read(.number(4.4000000000000004)).entry == .points(Millionths("4.4") ?? 0))
        #expect(try read(.text("\u{A0}57,5 ")).entry == .points(Millionths("57.5") ?? 0))
        #expect(try read(.text("４５")).entry == .points(45))
    }

    @Test(arguments: [
        (CellValue.text("75 (đã trừ)"), FindingCode.pointsNotANumber), (.text("1.234"), .pointsAmbiguous),
        (.text("95 %"), .pointsPercentage), (.number(-1), .pointsNegative), (.text("-1"), .pointsNegative),
        (.boolean(true), .pointsNotANumber), (.error("#N/A"), .cellErrorValue),
        (.formulaWithoutValue, .formulaNotCalculated), (.duration(milliseconds: 60_000), .pointsDate),
        (.date(CivilDateTime(date: .unixEpoch)), .pointsDate), (.number(101), .pointsAboveMaximum),
        (.text("100,5"), .pointsAboveMaximum),
    ])
    func whatCannotBeUsedIsRefusedWithItsReason(_ value: CellValue, _ code: FindingCode) throws {
        let reading = try read(value, maximum: 100)
        #expect(reading.trouble == code)
        guard case .refused = reading.entry else {
            Issue.record("taken: \(reading.entry)")
            return
        }
    }

    @Test func aPercentFormatIsNoNumberOfPoints() throws {
        #expect(try read(.number(0.95), isPercentage: true).trouble == .pointsPercentage)
    }

    /// Nobody can see whether this is zero points or no points yet.
    @Test func aZeroThatDoesNotShowIsRefused() throws {
        let reading = try read(.number(0), isHiddenZero: true)
        #expect(reading == PointsReader.Reading(entry: .refused("0"), trouble: .pointsZeroHidden))
    }

    @Test func theMaximumItselfCounts() throws { #expect(try read(.number(100), maximum: 100).entry == .points(100)) }
}

@Suite struct MarkReaderTests {
    private func cell(_ text: String) -> Cell { Cell(address: CellAddress(row: 1, column: 1), value: .text(text)) }
    private func reader() throws -> MarkReader { MarkReader(Vocabulary.builtIn) }

    @Test(arguments: [
        "x", "X", "✓", "Có", "CÓ", "co", "C\u{6F}\u{301}", "Số 12/KH-UBND ngày 5/3/2022", "15/KH-UBND", "TRUE",
        "☑ có QĐ", "có QĐ", "✔ đã có quyết định", "☑ có KH", "☑ Có", "đã ký ✓",
    ])
    func yes(_ text: String) throws { #expect(try reader().mark(cell(text)) == .yes) }

    @Test(arguments: ["Không", "KHÔNG", "không", "K", "Chưa", "khong", "FALSE", "☐ chưa có QĐ", "☐"])
    func no(_ text: String) throws { #expect(try reader().mark(cell(text)) == .no) }

    @Test(arguments: [
        "Số 203/QĐ-UBND ngày 1/11/2022", "203/QĐ-UBND", "Đã công nhận theo QĐ số 203/QĐ-UBND của UBND huyện Chợ Đồn",
        "203/qđ-ubnd", "QD 203/QD-UBND", "203/QĐ-CTr.UBND",
    ])
    func decisions(_ text: String) throws { #expect(try reader().isDecisionNumber(text)) }

    /// The decision does not exist yet, is no longer in force, or is not the district's.
    @Test(arguments: [
        "Dự thảo QĐ số 12/QĐ-UBND", "Đang trình, chưa có (QĐ 352/QĐ-UBND)", "Hủy theo QĐ 90/QĐ-UBND",
        "12/QĐ-UBND (dự thảo)",
        "Đề nghị theo Quyết định số 06/QĐ-TTg", "Theo 06/QĐ - TTg", "Tờ trình số 45/TTr-UBND",
        "Du thao QD so 12/QD-UBND",
        "chờ ký 12/QĐ-UBND", "Không công nhận (QĐ 12/QĐ-UBND)",
    ])
    func noDecisions(_ text: String) throws { #expect(try !reader().isDecisionNumber(text)) }

    /// Words are compared with their diacritics: Chùa is not "chưa", and Sẻ is not "sẽ".
    @Test(arguments: ["203/QĐ-UBND (Chùa Hang)", "QĐ 7/QĐ-UBND về công nhận xã Sẻ"])
    func namesTakeNothingBack(_ text: String) throws { #expect(try reader().isDecisionNumber(text)) }

    @Test(arguments: [
        ("203", true), ("7", true), ("0045", true), ("1", false), ("0", false), ("2020", false), ("44885", false),
    ])
    func bareNumbersOfDecisions(_ text: String, _ isNumber: Bool) throws {
        #expect(try reader().isBareDecisionNumber(text) == isNumber)
    }

    @Test(arguments: ["Đang xây dựng theo HD 12/HD-SLĐTBXH", "Dự thảo số 15/KH-UBND", "Chưa có, xem CV 12/LĐTBXH"])
    func aDocumentThatIsNotYetThereIsNoMark(_ text: String) throws {
        #expect(try reader().mark(cell(text)) == .refused(text))
    }

    /// In the last ones, a tick and words contradict each other, or the words next to a tick say nothing.
    @Test(arguments: [
        "?", "đang làm", "12", "có thể", "x?", "không?", "☐ có KH", "☑ chưa có QĐ", "☑ Có ☐ Không", "✔ đã trình",
    ])
    func whatIsNoMarkIsRefused(_ text: String) throws { #expect(try reader().mark(cell(text)) == .refused(text)) }

    @Test(arguments: [
        ("Đạt", MarkEntry.yes), ("đ", .yes), ("Đ", .yes), ("\u{D0}", .yes), ("Không đạt", .no), ("KĐ", .no),
        ("K.đạt", .no), ("K. Đạt", .no), ("chưa đạt", .no), ("-", .notApplicable), ("dat", .yes), ("khong dat", .no),
    ])
    func verdicts(_ text: String, _ entry: MarkEntry) throws { #expect(try reader().verdict(cell(text)) == entry) }

    @Test(arguments: [("☑ có QĐ", MarkEntry.yes), ("☐ chưa có QĐ", .no), ("☐ có QĐ", .refused("☐ có QĐ"))])
    func aTickBesideWordsOfADecision(_ text: String, _ entry: MarkEntry) throws {
        #expect(try reader().recognition(cell(text)) == entry)
    }

    @Test func booleansAreMarks() throws {
        let cell = Cell(address: CellAddress(row: 1, column: 1), value: .boolean(false))
        #expect(try reader().mark(cell) == .no)
    }
}
