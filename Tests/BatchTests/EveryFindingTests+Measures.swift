import Findings
import Foundation
import Spreadsheets
import Testing

@testable import Batch

// Findings on tables of the plan's measures and on returns of the province's bodies.

extension EveryFindingTests {
    func measureProduction(of code: FindingCode) throws -> Produced {
        switch code {
        case .measureUnlikely: try .measures(["D4": .number(350_000_000)], at: "D4")
        case .measureNotDone: try .measures(["A1": .text("Nhu cầu kinh phí năm 2022 của huyện Ba Bể")], at: "A1")
        case .measureLineUnknown: try .measures(["B5": .text("Tờ rơi đã phát"), "D5": .number(9)], at: "B5")
        case .measureColumnUnread: try .measures(["F2": .text("Đợt ấy"), "F3": .number(9)], at: "F2")
        case .measureColumnsCompete: try .measures(["F2": .text("Kết quả"), "F3": .number(9)], at: "D2")
        case .measureMonthTaken: try .measures(["D2": .text("Tháng 11/2022")], at: "D2")
        case .measureMoneyBeside:
            try .measures(["E2": .text("Kinh phí (nghìn đồng)"), "E3": .number(800)], at: "E2")
        case .measureReporterUnknown: try .measures(["A1": .text("Biểu số 2")], named: "bieu 2.xlsx", at: "B2")
        case .measureBlanks: try .measures(["D3": .blank], at: "B2")
        case .measureNotANumber: try .measures(["D3": .text("khoảng 20")], at: "D3")
        case .measureAmbiguous: try .measures(["D4": .text("1.500")], at: "D4")
        case .measureNegative: try .measures(["D3": .number(-2)], at: "D3")
        case .measureNotWhole: try .measures(["D3": .number(2.5)], at: "D3")
        case .measureUnitMissing: try .measures(["C4": .blank], at: "D4")
        case .measureUnitOther: try .measures(["C3": .text("người")], at: "D3")
        case .measureUnitInCell: try .measures(["D4": .text("2 tỷ đồng")], at: "D4")
        case .measureZeroInWords: try .measures(["D3": .text("Không có")], at: "D3")
        case .measureDash: try .measures(["D3": .text("-")], at: "D3")
        case .measureErrorValue: try .measures(["D3": .error("#REF!")], at: "D3")
        case .measureNotCalculated: try .measures(["D3": .formulaWithoutValue], at: "D3")
        case .measureStruck: try .measures(["D3": .blank], struck: ["D3": "5"], at: "D3")
        case .measureHidden: try .measures([:], formats: ["D3": ";;;"], at: "D3")
        case .measureMerged: try .measures([:], merges: ["D3": "D4"], at: "D3")
        case .measureNeitherYesNorNo:
            try .measures(
                ["B5": .text("Lồng ghép vào kế hoạch phát triển KT-XH"), "D5": .text("đang làm")], at: "D5")
        case .measureYesNoOfCommunes: try .measuresOfCommunes(cell: "C3", "Có", at: "C3")
        case .measureTwice: try .measures(["B5": .text("Số lớp tập huấn"), "D5": .number(9)], at: "D5")
        case .measureSumDisagrees: try .measuresOfCommunes(cell: "D5", "9", at: "D5")
        case .measureInTwoFiles: try .twoOfMeasures(apart: 0, at: "b Ba Be.csv:D3")
        case .measureReplaced: try .twoOfMeasures(apart: 3_600, at: "b Ba Be.csv:D3")
        case .measureOfOtherReporter:
            try .workspace(at: "So Y te.csv:C3") {
                try $0.write(
                    "SỞ Y TẾ,,\nNội dung,ĐVT,Kết quả\nCán bộ cấp xã được tập huấn,người,4\nLớp tập huấn,lớp,1\n",
                    to: "inbox/So Y te.csv")
                return try $0.assess().findings
            }
        case .measureNotAsked:
            try .workspace(at: "") {
                _ = try ExplainRun.run(measure: "rừng", $0.options(), language: .vietnamese) { _ in }
                return []
            }
        case .bodySupplements: try .bodys("45", with: ["J2": ""], at: "So Y te.csv")
        case .bodyContradicts: try .bodys("45", at: "So Y te.csv:C3")
        case .bodyPreferred: try .bodys("45", preferring: "So Y te.csv", at: "So Y te.csv:C3")
        case .districtPreferred: try .bodys("45", preferring: "Ba Be.csv", at: "So Y te.csv:C3")
        case .bodyOfUnreported: try .bodys("45", of: "Xã Bằng Thành", at: "So Y te.csv")
        default: try .bytes([], at: "a.xlsx")
        }
    }
}

extension Produced {
    private static let table: [String: CellValue] = [
        "A1": .text("Nhiệm vụ, giải pháp năm 2022 của huyện Ba Bể"), "B2": .text("Nội dung"), "C2": .text("ĐVT"),
        "D2": .text("Kết quả"), "B3": .text("Lớp tập huấn"), "C3": .text("lớp"), "D3": .number(5),
        "B4": .text("Kinh phí huy động"), "C4": .text("triệu đồng"), "D4": .number(12),
    ]

    /// A table of two measures from huyện Ba Bể, with some cells changed.
    static func measures(
        _ changes: [String: CellValue], named file: String = "Ba Be.xlsx", formats: [String: String] = [:],
        struck: [String: String] = [:], merges: [String: String] = [:], at cell: String
    ) throws -> Produced {
        try sheet(
            table.merging(changes) { $1 }, withTable: false, named: file,
            merges: merges.map { CellRange(SmallReturn.address($0), SmallReturn.address($1)) }, formats: formats,
            struck: struck, at: cell)
    }

    /// A table with a line for each commune: a column of yes and no, and one of numbers with its sum.
    static func measuresOfCommunes(cell changed: String, _ text: String, at cell: String) throws -> Produced {
        let number = Double(text).map(CellValue.number)
        return try sheet(
            [
                "A1": .text("Nhiệm vụ năm 2022 của huyện Ba Bể"), "B2": .text("Tên xã"),
                "C2": .text("Lập kế hoạch kinh phí"), "D2": .text("Lớp tập huấn"), "B3": .text("Xã Bành Trạch"),
                "D3": .number(1), "B4": .text("Xã Hà Hiệu"), "D4": .number(2), "B5": .text("Cộng"), "D5": .number(3),
            ].merging([changed: number ?? .text(text)]) { $1 }, withTable: false, at: cell)
    }

    /// Two different files of one district, the second changed so many seconds later.
    static func twoOfMeasures(apart seconds: Int, at place: String) throws -> Produced {
        try workspace(at: place) {
            for (name, count, time) in [("a", 5, 0), ("b", 6, seconds)] {
                try $0.write(
                    "Nhiệm vụ huyện Ba Bể,,,\n,Nội dung,ĐVT,Kết quả\n,Lớp tập huấn,lớp,\(count)\n,Cuộc kiểm tra,cuộc,1\n",
                    to: "inbox/\(name) Ba Be.csv", modified: 1_669_000_000 + time)
            }
            return try $0.assess().findings
        }
    }

    /// The small return next to one from Sở Y tế that gives a commune points for criterion 7.
    static func bodys(
        _ points: String, of commune: String = "Xã Bành Trạch", with changes: [String: String] = [:],
        preferring file: String? = nil, at place: String
    ) throws -> Produced {
        try workspace(at: place) {
            if let file { try $0.write("inbox: { prefer: [\(file)] }", to: "tonghop.yaml") }
            try $0.write(SmallReturn.csv(changes), to: "inbox/Ba Be.csv")
            try $0.write(
                "SỞ Y TẾ,,,,\nTT,Tên xã,Tiêu chí 7,Tiêu chí 8,Tiêu chí 9\n1,\(commune),\(points),50,50\n",
                to: "inbox/So Y te.csv")
            return try $0.assess().findings
        }
    }
}
