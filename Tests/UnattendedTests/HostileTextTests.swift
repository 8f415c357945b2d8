import Foundation
import Glibc
import Testing

/// Whatever a return or its name contains, it is shown as text everywhere.
@Suite struct HostileTextTests {
    private static let formulas = ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "＝1"]
    private static let separators = [";", "\t", "\n", "\r\n", ",", ";\"", "\n\"", ""]

    /// A return with points and decisions that a spreadsheet could take for formulas, under such a name.
    private func published() throws -> SmallProvince {
        let province = try SmallProvince()
        let texts = Self.formulas.flatMap { formula in Self.separators.map { "x\($0)\(formula)" } } + Self.formulas
        for (number, text) in texts.enumerated() {
            let quoted = "\"\(text.replacing("\"", with: "\"\""))\""
            let changed =
                SmallProvince.returned().replacing(",62,", with: ",\(quoted),", maxReplacements: 1)
                + "01891,\(quoted),\(number)\n"
            try province.write(changed, to: "inbox/Ba Be \(number);=cmd.csv")
        }
        let ending = try Program.run(province.report())
        #expect(ending.status == 1, "\(ending.errors.suffix(500))")
        return province
    }

    @Test func noSeparatorMakesAFormulaOfAPublishedTable() throws {
        let province = try published()
        let tables = try FileManager.default.subpathsOfDirectory(atPath: province.published).filter {
            $0.hasSuffix(".csv")
        }
        #expect(tables.count >= 6)
        for table in tables {
            let text = String(
                decoding: try Data(contentsOf: URL(fileURLWithPath: "\(province.published)/\(table)")), as: UTF8.self)
            for separator in [",", ";", "\t"] as [Unicode.Scalar] {
                let cells = Self.cells(of: text, separatedBy: separator)
                #expect(cells.count > 10 || separator != ",")
                let formulas = cells.filter { cell in
                    cell.wholeMatch(of: #/-\d+([.,]\d+)?/#) == nil
                        && cell.unicodeScalars.first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
                }
                #expect(formulas.isEmpty, "\(table) by \(separator): \(formulas.prefix(3))")
            }
        }
    }

    /// The cells as Excel finds them. Quotation marks count only at the start of a cell, and text after the closing one
    /// belongs to the cell.
    static func cells(of text: String, separatedBy separator: Unicode.Scalar) -> [String] {
        var cells: [String] = []
        var cell = String.UnicodeScalarView()
        var isQuoted = false
        var isStart = true
        var scalars = text.unicodeScalars.drop { $0 == "\u{FEFF}" }
        while let scalar = scalars.popFirst() {
            if isQuoted {
                if scalar != "\"" {
                    cell.append(scalar)
                } else if scalars.first == "\"" {
                    cell.append("\"")
                    scalars.removeFirst()
                } else {
                    isQuoted = false
                }
            } else if scalar == "\"", isStart {
                isQuoted = true
                isStart = false
            } else if scalar == separator || scalar == "\n" || scalar == "\r" {
                cells.append(String(cell))
                cell = String.UnicodeScalarView()
                isStart = true
            } else {
                cell.append(scalar)
                isStart = false
            }
        }
        return cells + [String(cell)]
    }

    /// Escape sequences in a cell or a name never reach a terminal or a page.
    @Test func controlCharactersReachNobody() throws {
        let province = try SmallProvince()
        let hostile = "\u{1B}]0;x\u{7}\u{9B}2J"
        try province.write(
            SmallProvince.returned().replacing(",62,", with: ",\(hostile),", maxReplacements: 1),
            to: "inbox/Ba Be.csv")
        try province.write("x", to: "inbox/\(hostile).csv")
        let ending = try Program.run(province.report())
        let cells = try Program.run(["cells", "\(province.inbox)/Ba Be.csv"])
        #expect(cells.output.contains("\\u001b]0;x\\u0007\\u009b2J"))
        var texts = [ending.output, ending.errors, cells.output]
        for path in try FileManager.default.subpathsOfDirectory(atPath: province.published)
        where path.hasSuffix(".csv") || path.hasSuffix(".html") {
            texts.append(try String(contentsOfFile: "\(province.published)/\(path)", encoding: .utf8))
        }
        for text in texts { #expect(!text.unicodeScalars.contains { "\u{1B}\u{7}\u{9B}".unicodeScalars.contains($0) }) }
    }
}
