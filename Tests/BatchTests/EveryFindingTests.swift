import Findings
import Foundation
import Glibc
import Marking
import Spreadsheets
import Testing

@testable import Batch
@testable import SpreadsheetSamples

/// The program itself produces every kind of finding in the catalogue, from the smallest input that has it, with the
/// place to go to and with finished words. A code that nothing produces does not belong in the catalogue.
@Suite struct EveryFindingTests {
    @Test(arguments: FindingCode.allCases)
    func comesOutOfARealInput(_ code: FindingCode) throws {
        let produced = try production(of: code)
        let finding = try #require(
            produced.findings.first { $0.code == code }, "only \(produced.findings.map(\.code.rawValue)) came out")
        #expect(finding.place.description == produced.place)
        #expect(finding.subject.communes.isEmpty == (finding.details[.commune] == nil))
        #expect(finding.subject.criteria.isEmpty == (finding.details[.criterion] == nil))
        for language in Language.allCases {
            let words = "\(finding.message(in: language)) \(finding.advice(in: language))"
            #expect(!words.contains("{"), "nothing was put into the braces: \(words)")
            for hole in ["“”", "()", "( ", " )", " ,", " . ", ": .", "  "] {
                #expect(!words.contains(hole), "a hole: \(words)")
            }
        }
        let vietnamese = "\(finding.message(in: .vietnamese)) \(finding.advice(in: .vietnamese))"
            .replacing(/--[a-z-]+/, with: "")
        #expect(
            !vietnamese.contains(#/\b(?:the|is|not|no|of|and|or|missing|invalid)\b(?!-)/#), "English: \(vietnamese)")
    }

    /// One line for each code: the input that it comes from, and the place that it must have.
    private func production(of code: FindingCode) throws -> Produced {
        switch code {
        case .emptyFile: try .bytes([], at: "a.xlsx")
        case .fileUnreadable: .path("/none/a.xlsx", at: "a.xlsx")
        case .passwordProtected: try .fixture("tp-bac-kan_password.xlsx")
        case .rightsProtected: try .bytes(.compound(["DRMEncryptedTransform", "EncryptedPackage"]), at: "a.xlsx")
        case .oldWorkbook: try .fixture("ngan-son_old-excel.xls")
        case .binaryWorkbook: try .zip(["xl/workbook.bin": "x"], at: "a.xlsx")
        case .openDocument: try .fixture("cho-don_opendocument.ods")
        case .htmlTable: try .fixture("cho-moi_html.xls")
        case .xmlSpreadsheet2003: try .fixture("bach-thong_spreadsheetml-2003.xls")
        case .sylkFile: try .bytes(Array("ID;PWXL;N;E\nC;Y1;X1;K1\nE\n".utf8), at: "a.xlsx")
        case .archiveOfSpreadsheets: try .zip(["Ba Bể.xlsx": "x"], at: "a.xlsx")
        case .mailMessage: try .bytes(Array("From: a@b.vn\nTo: c@d.vn\n\n".utf8), at: "a.xlsx")
        case .archiveWithPassword: try .inbox("a.zip", .encrypted())
        case .sealedArchive: try .bytes(Array("Rar!\u{1A}\u{07}\u{01}".utf8), at: "a.xlsx")
        case .outlookMail: try .bytes([0x78, 0x9F, 0x3E, 0x22], at: "a.xlsx")
        case .foreignFile: try .fixture("ba-be_letter.docx")
        case .notASpreadsheet: try .bytes((0..<200).map { UInt8($0 % 32) }, at: "a.xlsx")
        case .nameDisagrees: try .bytes(Array("Tên xã,Điểm\nMỹ Phương,1\n".utf8), at: "a.xlsx")
        case .workbookDamaged: try .fixture("pac-nam_truncated.xlsx")
        case .sheetDamaged: try .workbook(.twoSheets(second: "<worksheet"), at: "a.xlsx:Hai")
        case .workbookWithoutSheets: try .workbook(.withoutSheets, at: "a.xlsx")
        case .fileTooLarge: .path("/etc/passwd", at: "a.xlsx") { $0.fileBytes = 1 }
        case .partTooLarge: try .workbook(.plain, at: "a.xlsx") { $0.partBytes = 100 }
        case .workbookTooLarge: try .workbook(.plain, at: "a.xlsx") { $0.totalBytes = 500 }
        case .compressionTooHigh: try .workbook(.bomb, at: "a.xlsx")
        case .tooManyEntries: try .workbook(.plain, at: "a.xlsx") { $0.entries = 3 }
        case .tooManySheets: try .workbook(.plain, at: "a.xlsx") { $0.sheets = 0 }
        case .tooManyCells: try .workbook(.plain, at: "a.xlsx") { $0.cells = 1 }
        case .tooManyStrings: try .workbook(.plain, at: "a.xlsx") { $0.strings = 0 }
        case .tooManyMerges: try .workbook(.merged("A1:B1"), at: "a.xlsx") { $0.merges = 0 }
        case .tooManyStyles: try .workbook(.styles(Int(UInt16.max) + 2), at: "a.xlsx")
        case .readingTooSlow: try .workbook(.plain, at: "a.xlsx") { $0.seconds = 0 }
        case .tagTooLong: try .workbook(.plain, at: "a.xlsx") { $0.bytesWithoutTag = 10 }
        case .doctypeRefused: try .workbook(.twoSheets(second: "<!DOCTYPE worksheet []><worksheet/>"), at: "a.xlsx")
        case .duplicatePart: try .workbook(.stringsTwice, at: "a.xlsx")
        case .overlappingEntries: try .bytes(.overlapping(), at: "a.xlsx")
        case .sheetPartRepeated: try .workbook(.onePartTwice, at: "a.xlsx:Hai")
        case .furtherFindings:
            try .workspace(at: "Ba Be.csv") {
                let points = Array(repeating: "60", count: 13).joined(separator: ",")
                let rows = (1...1100).map { "\($0),,Xã Không Có Số \($0),\(points)\n" }.joined()
                try $0.write(SmallReturn.csv([:]) + rows, to: "inbox/Ba Be.csv")
                return try $0.assess().findings
            }
        case .workTooLong:
            try .workspace(["tonghop.yaml": Array("inbox: { seconds_per_file: 1 }".utf8)], at: "Ba Be.csv") {
                let heads = "Mã xã,Xã,\((1...13).map { "Tiêu chí \($0)" }.joined(separator: ","))\n"
                try $0.write(String(repeating: heads, count: 60_000), to: "inbox/Ba Be.csv")
                return try $0.assess().findings
            }
        case .workTooLarge:
            try .workspace(["tonghop.yaml": Array("inbox: { megabytes_per_file: 1 }".utf8)], at: "Ba Be.csv") {
                try $0.write(SmallReturn.csv([:]) + String(repeating: "\n", count: 5 << 20), to: "inbox/Ba Be.csv")
                var options = try $0.options()
                options.trialProgram = programBesideTests
                return try ReportRun.run(options, version: "test") { _ in }.findings
            }
        case .trialNotHeld:
            try .workspace(at: "") {
                try $0.write(SmallReturn.csv([:]) + String(repeating: "\n", count: 5 << 20), to: "inbox/Ba Be.csv")
                var options = try $0.options()
                options.trialProgram = "/none/tonghop"
                return try ReportRun.run(options, version: "test") { _ in }.findings
            }
        case .runTooLong:
            try .workspace(at: "") {
                try $0.put()
                var options = try $0.options()
                options.layoutDeadline = Deadline(secondsFromNow: 0)
                return try ReportRun.run(options, version: "test") { _ in }.findings
            }
        case .chartSheetSkipped:
            try .workbook(.twoSheets(second: "<chartsheet/>", type: "chartsheet"), at: "a.xlsx:Hai")
        case .sheetWithoutPart: try .workbook(.twoSheets(second: nil), at: "a.xlsx:Hai")
        case .hiddenSheet: try .workbook(.twoSheets(state: "hidden"), at: "a.xlsx:Hai")
        case .hiddenRows: try .rows("<row r=\"25\" hidden=\"1\"><c r=\"D25\"><v>1</v></c></row>", at: "A25")
        case .hiddenColumns: try .workbook(.hidingColumn(2), at: "a.xlsx:Biểu 1!B1")
        case .valueUnderMerge: try .workbook(.merged("A1:B1"), at: "a.xlsx:Biểu 1!B1")
        case .duplicateCell: try .rows("<row><c r=\"B1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>", at: "B1")
        case .cellOutsideSheet: try .workbook(.merged("A1:XFE2"), at: "a.xlsx:Biểu 1")
        case .textReferenceBroken: try .rows("<row><c/><c t=\"s\"><v>7</v></c></row>", at: "B1")
        case .styleReferenceBroken: try .rows("<row><c/><c s=\"9\"><v>1</v></c></row>", at: "B1")
        case .cellValueNotUnderstood: try .rows("<row><c/><c><v>1 2</v></c></row>", at: "B1")
        case .dateOutsideCalendar: try .workbook(.dated("60"), at: "a.xlsx:Biểu 1!A1")
        case .formulasPerhapsNotCalculated: try .workbook(.uncalculated, at: "a.xlsx")
        case .legacyTextRepaired: try .workbook(.inFont(".VnTime", "X· Bµnh Tr¹ch"), at: "a.xlsx:Biểu 1!A1")
        case .misreadTextRepaired: try .workbook(.inFont("Arial", "XÃ£ BÃ nh Tráº¡ch"), at: "a.xlsx:Biểu 1!A1")
        case .misreadTextLost: try .workbook(.inFont("Arial", "HUYá»†N PÃ?C Náº¶M"), at: "a.xlsx:Biểu 1!A1")
        case .struckThrough:
            try .rows(
                "<row><c t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>95</t></r></is></c></row>", at: "A1")
        case .hiddenByFormat: try .workbook(.formatted("95", ";;;"), at: "a.xlsx:Biểu 1!A1")
        case .concealedByCondition: try .workbook(.struckByCondition, at: "a.xlsx:Biểu 1!B2")

        case .csvEncodingAssumed: try .csv(csvFixture("libreoffice-semicolon-windows1258.csv"))
        case .csvEncodingUnclear: try .csv(.inNoEncoding)
        case .csvSeparatorAssumed: try .csv("a;b\n1;2\n")
        case .csvNULsDropped: try .csv("a,b\nx\u{0}y,\u{0}\n1,2\n")
        case .csvMarksDropped: try .csv("a,b\n\u{FEFF}1,2\n")
        case .csvUnreadableCharacter: try .csv("a,b\n1,x\u{FFFD}\n", at: "B2")
        case .csvUnclosedQuote: try .csv("a,b\n1,\"x\n2,y\n", at: "B2")
        case .csvTextAfterQuote: try .csv("\"a\"b,c\n1,2\n", at: "A1")
        case .csvLongField: try .csv("a,b\n1\(String(repeating: "ế", count: 32_768)),2\n", at: "A2")
        case .csvLongRow: try .csv("a,b\n1,2\n1,2,3\n1,2\n", at: "A3")
        case .csvShortRow: try .csv("a,b,c\n1,2,3\n1,2\n1,2,3\n", at: "A3")
        case .csvWideRow: try .csv("\(String(repeating: "1,", count: 16_384))2\n", at: "A1")
        case .csvTooLarge: try .csv(String(repeating: "1\n", count: 1_048_577), at: "A1048577")
        case .csvFurtherFindings:
            try .csv("a,b,c\n\(String(repeating: "1,2\n", count: 60))\(String(repeating: "1,2,3\n", count: 70))")

        case .noTable: try .sheet([:], withTable: false, at: "Ba Be.xlsx")
        case .formOwnerUnknown: try .sheet(SmallReturn.form(below: 0), withTable: false, at: "A1")
        case .formOwnersDisagree:
            try .sheet(
                SmallReturn.form(below: 2).merging(["A1": .text("PHIẾU CHẤM ĐIỂM XÃ BÀNH TRẠCH")]) { $1 },
                withTable: false,
                named: "Xa Ha Hieu.xlsx", at: "Xa Ha Hieu.xlsx:Biểu 1!A3")
        case .otherStandard: try .sheet(["B1": .text("XÃ ĐẠT CHUẨN TIẾP CẬN PHÁP LUẬT")], top: 3, at: "B1")
        case .scaleImpossible: try .sheet(SmallReturn.points(8), at: "D2")
        case .signedInOtherYear: try .sheet(["B7": .text("Ba Bể, ngày 20 tháng 11 năm 2021")], at: "B7")
        case .headsReadByOrder: try .sheet(["F1": .text("Tiêu trí 3")], at: "F1")
        case .draftRead: try .sheet([:], named: "Ba Be (du thao).xlsx", at: "Ba Be (du thao).xlsx")
        case .sheetsCompete:
            try .sheets(["Biểu 1", "Biểu 2"], changing: ["D2": .number(40)], at: "Ba Be.xlsx:Biểu 1")
        case .verifiedSheetLeftOut:
            try .sheets(["Huyện thẩm định", "Xã tự chấm 2022"], at: "Ba Be.xlsx:Huyện thẩm định")
        case .sheetPassedOver: try .sheets(["Năm 2022", "Năm 2019"], at: "Ba Be.xlsx:Năm 2019")
        case .tablePassedOver:
            try .sheet(
                [
                    "B6": .text("II. Xã đăng ký năm 2023"), "B7": .text("Tên xã"), "C7": .text("Tiêu chí 1"),
                    "D7": .text("Tiêu chí 2"), "E7": .text("Tiêu chí 3"), "B8": .text("Xã Phúc Lộc"), "C8": .number(5),
                ], at: "B7")
        case .tableWithoutPoints:
            try .sheet(
                [
                    "B6": .text("TT"), "C6": .text("Tên xã"), "D6": .text("Số trẻ em"), "C7": .text("Xã Bành Trạch"),
                    "D7": .number(5),
                ], at: "B6")
        case .formWithoutFigures: try .sheet(SmallReturn.blank(rows: 2...4), at: "C2")
        case .onlyHiddenSheet: try .sheets(["Biểu 1"], visibility: .hidden, at: "Ba Be.xlsx:Biểu 1")
        case .otherYear: try .sheets(["Năm 2021"], at: "Ba Be.xlsx:Năm 2021")
        case .otherMonth:
            try .sheet(["B1": .text("Biểu tổng hợp tháng 9 năm 2022")], top: 3, at: "B1")
        case .markColumnMissing: try .sheet([:], at: "Ba Be.xlsx:Biểu 1")
        case .criterionColumnMissing: try .sheet(["P1": .text("Ghi chú")], at: "A1")
        case .criterionPartsOnly: try .sheet(["D1": .text("1.1"), "T1": .text("1.2")], at: "D1")
        case .communeNotInOtherTable:
            try .sheet(
                [
                    "D1": .blank, "B6": .text("Tên xã"), "C6": .text("Tiêu chí 1"), "D6": .text("Tiêu chí 2"),
                    "E6": .text("Tiêu chí 3"),
                ], at: "C2")
        case .criterionColumnTwice: try .sheet(["E1": .text("Tiêu chí 1")], at: "D1")
        case .columnTwice: try .sheet(["T1": .text("Đăng ký")], at: "S1")
        case .criterionBeyondStandard: try .sheet(["T1": .text("Tiêu chí 14")], at: "T1")
        case .headNumberAndNameDisagree: try .sheet(["F1": .text("3. Trẻ em bị tai nạn, thương tích")], at: "F1")
        case .ownFiguresOnly: try .sheet(["D1": .text("Tiêu chí 1 (xã tự chấm)")], at: "D1")
        case .ownRowOnly: try .sheet(["C2": .text("Xã Bành Trạch (tự chấm)")], at: "C2")
        case .columnsNotRecognised: try .sheet(["T1": .text("Dân số")], at: "A1")
        case .hiddenColumnPassedOver: try .sheet(["T1": .text("Tiêu chí 1")], hiddenColumns: [20], at: "T1")
        case .columnPassedOver:
            try .sheet(["W1": .text("Số QĐ thành lập Ban chỉ đạo"), "W2": .text("12/QĐ-UBND")], at: "W1")
        case .columnGivesWay:
            try .sheet(["W1": .text("Tiêu chí 1 (huyện thẩm định)"), "W2": .number(40)], at: "D1")
        case .hiddenColumnRead: try .sheet([:], hiddenColumns: [4], at: "D1")
        case .rowsPassedOver: try .sheet(["C5": .text("Cộng toàn huyện")], at: "A5")
        case .rowsWithoutFigures: try .sheet(SmallReturn.blank(rows: 2...2), at: "C2")
        case .rowBeyondHead: try .inbox(["D2": "72,5", "V2": "15/11/2022"], at: "Ba Be.csv:W2")
        case .mergedForSeveral:
            try .sheet(
                ["S3": .blank], merges: [CellRange(SmallReturn.address("S2"), SmallReturn.address("S3"))], at: "S2")
        case .mergedForSeveralColumns:
            try .sheet(
                ["S3": .blank], merges: [CellRange(SmallReturn.address("S2"), SmallReturn.address("T3"))], at: "S2")
        case .pointsMerged:
            try .sheet(
                ["D3": .blank], merges: [CellRange(SmallReturn.address("D2"), SmallReturn.address("D3"))], at: "D2")
        case .pointsAllMarks: try .sheet(SmallReturn.ones, at: "D2")
        case .hiddenRowRead: try .sheet([:], hiddenRows: [2], at: "C2")
        case .districtUnknown: try .sheet(.unknownCommunes, named: "a.xlsx", at: "a.xlsx:Biểu 1")
        case .titleOfOtherDistrict: try .sheet(["B1": .text("UBND HUYỆN NA RÌ")], top: 3, at: "Ba Be.xlsx:Biểu 1")
        case .fileOfOtherDistrict: try .sheet([:], named: "Na Ri.xlsx", at: "Na Ri.xlsx:Biểu 1")
        case .unknownCommune: try .sheet(["C2": .text("Xã Bành Trạc")], at: "C2")
        case .formerCommune: try .sheet(["C2": .text("Xã Cao Trĩ")], at: "C2")
        case .communeOfOtherDistrict: try .sheet(["C2": .text("Xã Bằng Thành")], at: "C2")
        case .ambiguousCommune: try .sheet(["C2": .text("Xa Banh Trach")], register: .withTwins(), at: "C2")
        case .codeAndNameDisagree: try .sheet(["B2": .text("01897")], at: "C2")
        case .codeUnknown: try .sheet(["B2": .text("99999")], at: "C2")
        case .nameTakenByCode: try .sheet(["B2": .text("01891"), "C2": .text("Xã Bành Trạc")], at: "C2")
        case .unitTypeDiffers: try .sheet(["C2": .text("Thị trấn Bành Trạch")], at: "C2")
        case .nameSpeltLoosely: try .sheet(["C2": .text("Xa Banh Trach")], at: "C2")
        case .rowWithoutCommune: try .sheet(["C2": .blank], at: "C2")
        case .communeRepeated: try .sheet(["C3": .text("Xã Bành Trạch")], at: "C3")
        case .conflictingRows: try .sheet(["C3": .text("Xã Bành Trạch"), "D3": .number(40)], at: "C3")
        case .pointsBlank: try .sheet(["D2": .blank], at: "D2")
        case .pointsNotApplicable: try .sheet(["D2": .text("-")], at: "D2")
        case .pointsNotANumber: try .sheet(["D2": .text("75 (đã trừ)")], at: "D2")
        case .pointsAmbiguous: try .sheet(["D2": .text("1.234")], at: "D2")
        case .pointsZeroHidden: try .sheet(["D2": .number(0)], hidesZeros: true, at: "D2")
        case .pointsHidden: try .sheet(["D2": .number(40)], formats: ["D2": ";;;"], at: "D2")
        case .pointsShownOtherwise: try .sheet(["D2": .number(40000)], formats: ["D2": "0,"], at: "D2")
        case .pointsReplaced: try .sheet(["D2": .text("45")], struck: ["D2": "40"], at: "D2")
        case .pointsStruck: try .sheet(["D2": .blank], struck: ["D2": "40"], at: "D2")
        case .doubtfulWords: try .sheet(["C2": .text("Xã Bành Trạch (dự kiến)")], at: "C2")
        case .valueHidden: try .sheet([:], formats: ["S2": ";;;"], at: "S2")
        case .valueStruck: try .sheet(["S2": .blank], struck: ["S2": "x"], at: "S2")
        case .pointsPercentage: try .sheet(["D2": .text("60%")], at: "D2")
        case .pointsDate: try .sheet(["D2": .firstOfMay()], at: "D2")
        case .pointsUnderMerge:
            try .sheet([:], merges: [CellRange(SmallReturn.address("D2"), SmallReturn.address("E2"))], at: "E2")
        case .pointsNegative: try .sheet(["D2": .number(-5)], at: "D2")
        case .pointsAboveMaximum: try .sheet(["D2": .number(100.5)], at: "D2")
        case .cellErrorValue: try .sheet(["D2": .error("#REF!")], at: "D2")
        case .formulaNotCalculated: try .sheet(["D2": .formulaWithoutValue], at: "D2")
        case .totalNotUnderstood: try .sheet(["Q2": .text("sáu trăm")], at: "Q2")
        case .markNotUnderstood: try .sheet(["S2": .text("sắp có")], at: "S2")
        case .decisionNotUnderstood: try .sheet(["U2": .text("Đang trình")], at: "U2")
        case .datesPerhapsSwapped:
            try .sheet(["V2": .firstOfMay(), "V3": .text("25/11/2022")], at: "V2")
        case .dateNotUnderstood: try .sheet(["V2": .text("tháng 11")], at: "V2")
        case .maximumNotUnderstood: try .sheet(["C5": .text("Điểm tối đa"), "D5": .text("?")], at: "D5")

        case .totalNotSum: try .inbox(["Q2": "700"], at: "Ba Be.csv:Q2")
        case .verdictDisagrees: try .inbox(["R2": "Đạt"], at: "Ba Be.csv:R2")
        case .recognitionContradictory: try .inbox(["T2": "Không", "U2": "1644/QĐ-UBND"], at: "Ba Be.csv:U2")
        case .recognisedWithoutMeeting: try .inbox(["T2": "x"], at: "Ba Be.csv:T2")
        case .decisionAfterReport: try .inbox(["U2": "12/QĐ-UBND", "V2": "31/12/2022"], at: "Ba Be.csv:V2")
        case .decisionOfEarlierYear: try .inbox(["U2": "12/QĐ-UBND", "V2": "31/12/2021"], at: "Ba Be.csv:V2")
        case .tierDisagrees: try .inbox(["S1": "Khu vực", "S2": "Miền núi"], areas: "", at: "Ba Be.csv:S2")
        case .areasUnknown: try .inbox([:], areas: "unknown", at: "")
        case .scoreAtThreshold: try .inbox(["D2": "100", "E2": "75", "I2": "125", "Q2": "800"], at: "Ba Be.csv:Q2")
        case .identicalPoints: try .inbox([:], at: "Ba Be.csv")
        case .maximalPoints: try .inbox(SmallReturn.highestPoints, at: "Ba Be.csv")
        case .sameAsEarlierPeriod: try .inbox([:], reportedBefore: true, at: "Ba Be.csv")
        case .maximaDisagree: try .inbox(["C5": "Điểm tối đa", "D5": "90"], at: "Ba Be.csv:D5")
        case .pointsAboveOthersMaximum:
            try .workspace(at: "Ba Be.csv:E2") {
                try $0.write(SmallReturn.csv(["E2": "500"]), to: "inbox/Ba Be.csv")
                try $0.write(
                    SmallReturn.csv([
                        "C2": "Xã Cổ Linh", "C3": "Xã Nghiên Loan", "C4": "Xã Bằng Thành", "C5": "Điểm tối đa",
                        "E5": "60",
                    ]), to: "inbox/Pac Nam.csv")
                return try $0.report()
            }
        case .pointsUnlikeOthers: try .inbox(SmallReturn.tenCommunes.merging(["E2": "640"]) { $1 }, at: "Ba Be.csv:E2")
        case .communeInTwoFiles: try .inbox(["D2": "40"], beside: "An.csv", at: "Ba Be.csv:C2")
        case .draftGivesWay: try .inbox(["D2": "40"], beside: "Ba Be (cu).csv", at: "Ba Be (cu).csv")
        case .otherMonthGivesWay: try .inbox(["D2": "40"], beside: "Ba Be thang 9.csv", at: "Ba Be thang 9.csv")
        case .districtMissing: try .inbox([:], at: "")
        case .communesMissing: try .inbox([:], at: "Ba Be.csv")
        case .districtLate: try .inbox([:], asOf: "2022-12-01", at: "Ba Be.csv")

        case .waiverUnused:
            try .waivers(["period: 2022-11", "code: points-blank", "file: Ba Be.csv", "reason: a"], at: "waivers.yaml")

        case .answerVoid: try .answer(["Trả lời": "xác nhận đúng", "Lý do": "a"], cells: ["Biểu": ["E2": 650]])
        case .answerWithoutReason: try .answer(["Trả lời": "xác nhận đúng"])
        case .answerNotUnderstood: try .answer(["Trả lời": "ừ"])
        case .answerForDepartment: try .answer(["Trả lời": "xác nhận đúng", "Lý do": "a"], to: "points-negative")

        case .answerFileUnknown: try .tableAnswer([",E2,": "xác nhận đúng: a"], renaming: "Ba Be.xlsx", at: ":K2")
        case .answersOfSeveral: try .tableOfTwo()
        case .answersEmpty: try .tableAnswer([:])

        case .answersAlone:
            try .workspace(at: "Ba Be.xlsx") { workspace in
                let alone = try MarkedWorkbook(of: AnswerList(title: "a", lead: ["b"], items: []))
                try Data(alone.bytes).write(to: workspace.inbox.appending(path: "Ba Be.xlsx"))
                return try workspace.assess().findings
            }
        case .workspaceMissing: .failure(at: "/none") { try report(in: "/none") }
        case .workspaceForbidden:
            try .workspace(at: "~") { workspace in
                try withoutRights(to: workspace.folder) { try workspace.report().findings }
            }
        case .noPermission:
            try .workspace(at: "~/archive") { workspace in
                try workspace.put()
                try workspace.report()
                _ = try shell("chmod -R o+rX .", in: workspace.folder)
                let kept = try #require(try workspace.keptFiles().first)
                return try withoutRights(to: kept) { try DoctorRun.run(workspace.options()).findings }
            }
        case .workspaceExists: try .workspace(at: "~/tonghop.yaml") { try initialise($0, times: 2) }
        case .pathMissing: try .workspace(at: "~/a.xlsx") { try check("a.xlsx", in: $0) }
        case .pathUnusable:
            .failure(at: "/tmp/a␊b") {
                _ = try InitRun.run("/tmp/a\nb", program: "/t", user: "r", today: try day("2022-12-01")); return []
            }
        case .publicDifferenceTells:
            try .workspace(at: "") { workspace in
                try workspace.write("public: { withheld_criteria: [3], smallest_count: 1 }", to: "tonghop.yaml")
                // One of two communes that fail has a 0 for criterion 3; then the other meets the standard.
                for other in ["0", "60"] {
                    try workspace.put(SmallReturn.highestPoints.merging(["F2": "0", "H3": other]) { $1 })
                    try workspace.report(isPublic: true)
                }
                return []
            }
        case .publicVersionUnreadable:
            try .workspace(at: "~/archive/public/2022-11/a.json") { workspace in
                try workspace.write("public: { withheld_criteria: [3], smallest_count: 5 }", to: "tonghop.yaml")
                try workspace.put()
                try workspace.report(isPublic: true)
                try workspace.write("{", to: "archive/public/2022-11/a.json")
                try workspace.report(isPublic: true)
                return []
            }
        case .inboxUnreadable:
            try .workspace(["inbox": nil, "tonghop.yaml": []], at: "~/inbox") { try $0.report() }
        case .folderPassedOver: try .inbox([:], beside: "năm cũ/a.csv", at: "năm cũ")
        case .parcelOpened: try .inbox("a.zip", ZipMaker.zip([("Ba Be.csv", Array(SmallReturn.csv([:]).utf8))]))
        case .parcelEmpty: try .inbox("a.eml", Array("From: a@b.vn\nTo: c@d.vn\n\nx".utf8))
        case .fileConverted:
            try .workspace(at: "ngan-son_old-excel.xls") { try reportConverting(in: $0, by: "/usr/bin:/bin") }
        case .fileTranscribed: try .inbox("Ba Be.xls", Array("<table><tr><td>a</table>".utf8))
        case .fileNotConverted:
            try .workspace(at: "ngan-son_old-excel.xls") {
                try $0.addProgram("soffice", "exit 7")
                return try reportConverting(in: $0, by: $0.programs.path)
            }
        case .returnAsDocument: try .inbox("Ba Be.pdf", Array("%PDF-1.7".utf8))
        case .documentBesideReturn:
            try .workspace(["inbox/Ba Be.csv": Array(SmallReturn.csv([:]).utf8)], at: "cv Ba Be.pdf") {
                try $0.write("%PDF-1.7", to: "inbox/cv Ba Be.pdf")
                return try $0.report()
            }
        case .duplicateFile: try .inbox([:], beside: "a.csv", at: "a.csv")
        case .notAFile: try .workspace(at: "hỏng.xlsx") { try link("hỏng.xlsx", to: "không có", in: $0) }
        case .linkLeavesInbox: try .workspace(at: "ngoài.csv") { try link("ngoài.csv", to: "/etc/passwd", in: $0) }
        case .fileNotUTF8: try .workspace(["tonghop.yaml": [0xFF]], at: "~/tonghop.yaml") { try $0.report() }
        case .outputUnwritable: try .workspace(["reports": []], at: "~/reports") { try $0.report() }
        case .lockHeld: try .workspace(at: "~/reports/.tonghop.lock") { try reportTwiceAtOnce(in: $0) }
        case .noRegister:
            try .workspace(["tonghop.yaml": Array("province: 02".utf8)], at: "~") {
                try $0.report(period: "2025-08", asOf: "2025-09-01")
            }
        case .provinceUnknown: try .settings("province: 88")
        case .registerWrong: try .workspace(["register.csv": [0x78]], at: "~/register.csv") { try $0.report() }
        case .noRulebook:
            try .workspace(at: "~/tonghop.yaml") { try $0.report(period: "2018-11", asOf: "2018-11-30") }
        case .rulebookMissing: try .settings("rulebook: khong-co", at: "~/rulebooks/khong-co.yaml")
        case .yamlSyntax: try .settings("province: [")
        case .yamlKeyMissing: try .rulebook("id: qd-06-2019\n", "")
        case .yamlKeyTwice: try .settings("province: \"06\"\nprovince: \"06\"")
        case .yamlKeyUnknown: try .settings("rulebok: qd-06-2019")
        case .yamlValueWrong: try .settings("- 06")
        case .rulebookNumbering: try .rulebook("number: 13\n", "number: 14\n")
        case .rulebookBodyUnlisted: try .rulebook("lead_body: cong-an", "lead_body: quan-doi")
        case .rulebookSourceUnlisted: try .rulebook("source: qd-23 ", "source: qd-24 ")
        case .rulebookLastTier: try .rulebook("threshold: 850\n", "threshold: 850\n    when: [{ types: [xã] }]\n")
        case .rulebookDates: try .rulebook("valid_from: 2019-01-03\n", "valid_from: 2019-01-03\nvalid_to: 2018-01-01\n")
        case .rulebookTwoDeadlines: try .rulebook("worked_to: false", "worked_to: true")
        case .datesGap: try .rulebook("from: 2025-03-01, name: Sở Y tế", "from: 2025-03-02, name: Sở Y tế")
        case .datesOverlap: try .settings("report: { by_date: [{ symbol: BC-A }, { symbol: BC-B }] }")
        case .rulebookMeasureTwice: try .rulebook("id: programmes\n", "id: resolutions\n")
        case .rulebookMeasureSummed:
            try .rulebook("        unit: yes-no\n", "        unit: yes-no\n        summed: sum\n")
        case .measureUnlikely, .measureNotDone, .measureLineUnknown, .measureColumnUnread, .measureColumnsCompete,
            .measureReporterUnknown, .measureMonthTaken, .measureMoneyBeside,
            .measureBlanks, .measureNotANumber, .measureAmbiguous, .measureNegative, .measureNotWhole,
            .measureUnitMissing, .measureUnitOther, .measureUnitInCell, .measureZeroInWords, .measureDash,
            .measureErrorValue, .measureNotCalculated, .measureStruck, .measureHidden, .measureMerged,
            .measureNeitherYesNorNo, .measureYesNoOfCommunes, .measureTwice, .measureSumDisagrees,
            .measureInTwoFiles, .measureReplaced, .measureOfOtherReporter, .measureNotAsked, .bodySupplements,
            .bodyContradicts, .bodyPreferred, .districtPreferred, .bodyOfUnreported:
            try measureProduction(of: code)
        case .rulebookTargetBound: try .rulebook("more_than: 70\n", "more_than: 70\n    at_least: 70\n")
        case .rulebookNoSuchDay: try .rulebook("day: 30\n", "day: 31\n")
        case .rulebookOutOfRange: try .rulebook("maximum: 100\n", "maximum: -100\n")
        case .finalExists:
            try .workspace(["inbox/Ba Be.csv": Array(SmallReturn.csv([:]).utf8)], at: "~/reports/2022-11") {
                try $0.report(isFinal: true)
                return try $0.report()
            }
        case .nothingToReport:
            try .workspace(["inbox/Ba Be.csv": Array(SmallReturn.csv([:]).utf8)], at: "~/reports/2022-11") {
                try $0.report(period: "2022-11")
                try $0.write("inbox: { withdraw: [Ba Be.csv] }", to: "tonghop.yaml")
                return try $0.report()
            }
        case .dayBeforePeriod: try .workspace(at: "") { try $0.report(asOf: "2022-10-31") }
        case .waiverCodeUnknown: try .waivers(["period: 2022-11", "code: x", "reason: a"], at: "~/waivers.yaml")
        case .waiverWithoutReason:
            try .waivers(["period: 2022-11", "code: points-blank", "reason: ' '"], at: "~/waivers.yaml")
        case .errorsOpen:
            try .workspace(["inbox/Ba Be.csv": Array(SmallReturn.csv(["D2": "-5"]).utf8)], at: "") {
                try $0.report(isFinal: true)
            }
        case .publicRuleMissing: try .publicVersion(settings: "")
        case .publicCriterionUnknown:
            try .publicVersion(settings: "public: { withheld_criteria: [3, 14], smallest_count: 5 }")
        case .narrativeUnreadable:
            try .workspace(["noi-dung/2022-11.md": [0x0A, 0xFF]], at: "noi-dung/2022-11.md") { try $0.report() }
        case .narrativePartUnknown: try .narrative("## VII. Kết luận\nĐề nghị xem xét.\n")
        case .narrativeOutsidePart: try .narrative("Đề nghị xem xét.\n## VI\n")
        case .narrativeCommentOpen: try .narrative("## VI\n<!-- Đề nghị xem xét.\n")
        case .narrativeMarkupLeftOut: try .narrative("## VI\n![Biểu đồ](bieu-do.png)\n")
        case .narrativeMarkupPlain: try .narrative("## VI\n#### Về nguồn lực\n")
        case .templateWrong: try .templates(["the-thuc": "{{khong_co}}"], at: "the-thuc") { try $0.report().findings }
        case .templateFileWrong: try .templates(["the-thucc": ""], at: "the-thucc") { try $0.report().findings }
        case .templateIdle:
            try .templates(["bang-tep": "", "nguon-so-lieu": "", "phu-luc": ""], at: "bang-tep", checkTemplates)
        case .templateKeyDropped: try .templates(["phu-luc": ""], at: "phu-luc", checkTemplates)
        case .templateKeysUnused: try .templates(["phu-luc": ""], at: "bao-cao-tong-hop", checkTemplates)
        case .documentWithoutCharts: try .workspace(at: "") { try reportDrawing(in: $0, with: "no-such-library.so") }
        case .pdfPrinterMissing: try .workspace(at: "") { try reportAsPDF(in: $0) }
        case .pdfNotMade:
            try .workspace(at: "bao-cao-tong-hop.html") {
                try $0.addProgram("chromium", "exit 7")
                return try reportAsPDF(in: $0)
            }
        case .fileBeingEdited, .fileNotSettled, .fileWithdrawn, .inboxNameUnused, .filesOfOtherPeriods,
            .filesTakenByDraft, .filesTakenByReport,
            .resubmitted, .resubmissionChange, .resubmissionUnchanged, .verdictTurned,
            .unnamedReturnReplacesNothing, .arrivedTogether, .ownFiguresGiveWay, .districtOftenLate,
            .periodUnclear, .periodAssumed, .nothingReceived, .finalNotWithdrawn, .withdrawalReasonMissing,
            .withdrawnAfterSending, .nothingToDisclose, .publicOfStandingReport, .publicOfUnknownReport,
            .receivedLogWrong, .receivedLogUnused, .receivedLogDayWrong, .documentOfNoPeriod, .numberInSettings,
            .numberMissing, .numberUsedBefore, .documentDateUnlikely,
            .periodClosed, .draftClosed, .periodNotPublished, .periodNotClosed, .reasonMissing, .replayed,
            .replayDiffers, .finalKept, .archivedReturnCounts, .ledgerUnusable, .ledgerOnPlainDisk, .ledgerBusy,
            .ledgerDamaged, .ledgerLacksReports, .ledgerRebuilt, .archiveDamaged, .returnNotKept,
            .publishedAltered, .openToOthers:
            try memoryProduction(of: code)

        case .nothingToSend: try .workspace(at: "~/reports/2022-11") { try $0.send() }
        case .publishedFileChanged:
            try .sending(at: "~/reports/2022-11/tieu-chi.csv") { try $0.write("", to: "reports/2022-11/tieu-chi.csv") }
        case .publishedByOtherVersion: try .sending(at: "~/reports/2022-11") { try $0.publishOtherwise() }
        case .mailAddressesMissing: try .sending(at: "~/tonghop.yaml")
        case .mailSettingsMissing:
            try .sending(settings: "from: a@b.vn", isFinal: true, bySMTP: true, at: "~/tonghop.yaml")
        case .mailPasswordMissing:
            try .sending(settings: Produced.server + ", user: a }", isFinal: true, bySMTP: true, at: "~/tonghop.yaml")
        case .smtpLoginInTheOpen: try .settings("mail: { smtp: { host: a, tls: none, user: a } }")
        case .smtpOpenElsewhere: try .settings("mail: { smtp: { host: a, tls: none } }")
        case .mailPasswordOpen:
            try .sending(
                settings: Produced.server + ", user: a, password_file: secret }", isFinal: true, bySMTP: true,
                at: "~/secret"
            ) { workspace in
                try workspace.write("x", to: "secret")
                for (path, mode) in [("", 0o755), ("/secret", 0o644)] {
                    try FileManager.default.setAttributes(
                        [.posixPermissions: mode], ofItemAtPath: workspace.folder.path + path)
                }
            }
        case .alreadySent: try .sentBefore(.sent)
        case .perhapsSent: try .sentBefore(.started)
        case .recipientRefused: try .refused("nobody@b.vn")
        case .draftNotSent:
            try .sending(
                settings: Produced.server + " }", bySMTP: true,
                at: "~/reports/2022-11-gui-di/bao-cao-bac-kan-2022-11.eml")
        case .mailNotSent:
            try .sending(settings: Produced.server + " }", isFinal: true, bySMTP: true, at: "127.0.0.1:1")
        case .replyDayWrong, .replyDayNotKept, .contactWrong, .contactDistrictUnknown, .contactTwice,
            .contactOfTwoDistricts, .contactMissing, .replySenderMissing, .noReplies, .replyDistrictUnknown,
            .replyAlreadySent, .replyPerhapsSent, .replyNotSent:
            try replyProduction(of: code)
        case .figuresDoNotAddUp: try .workspace(at: "") { try reconcile($0, filesFound: 1) }
        case .sheetMissing: try .workspace(at: "~/a.xlsx") { try listCells(ofSheet: "Biểu 9", in: $0) }
        case .communeNotFound: try .workspace(at: "") { try explain("Xã Không Có", in: $0) }
        default: try #require(nil as Produced?, "no input for \(code)")
        }
    }
}
