import Testing

@testable import Marking

/// Copies of workbooks by other programs, as openpyxl and LibreOffice open them.
@Suite struct MarkedWorkbookTests {
    @Test(arguments: Judged.writers)
    func everyPartThatSaysNothingOfTheMarksIsTheSenders(_ writer: String) throws {
        let judged = try Judged.of(writer)
        #expect(judged.lost.isEmpty && judged.order && judged.broken.isEmpty && judged.packedAnew.isEmpty)
        let mayChange = #/\[Content_Types\]\.xml|xl/workbook\.xml|xl/_rels/workbook\.xml\.rels|xl/styles\.xml/#
        let ofSheets =
            #/xl/(worksheets/(_rels/)?sheet[12]\.xml(\.rels)?|comments(/comment)?1\.xml|drawings/(commentsDrawing|vmlDrawing)1\.vml)/#
        let others = judged.changed.filter { $0.wholeMatch(of: mayChange) == nil && $0.wholeMatch(of: ofSheets) == nil }
        #expect(others.isEmpty)
        // The new notes go into the part with the sender's notes, so besides the list at most a drawing is new.
        let new = judged.added.filter { $0 != "xl/worksheets/can-sua-1.xml" }
        #expect(new.allSatisfy { $0.hasSuffix(".vml") } && new.count <= 1)
    }

    @Test(arguments: Judged.writers)
    func libreOfficeShowsTheListFirstAndEveryNote(_ writer: String) throws {
        let judged = try Judged.of(writer)
        #expect(judged.tables == 3 && judged.first == "Cần sửa")
        // Four cells are marked, one of which had the sender's own note. In two of the workbooks another cell has one
        // too.
        #expect(judged.annotations == (["xlsxwriter", "strict"].contains(writer) ? 5 : 4))
    }

    @Test(arguments: Judged.writers.filter { $0 != "strict" })
    func openpyxlFindsTheSendersWorkbookWithFillsAndNotes(_ writer: String) throws {
        let judged = try Judged.of(writer)
        let (copy, original) = (try #require(judged.copy), try #require(judged.original))
        #expect(copy.sheets.map(\.name) == ["Cần sửa"] + original.sheets.map(\.name))
        for (mine, theirs) in zip(copy.sheets.dropFirst(), original.sheets) {
            #expect(mine.values == theirs.values && mine.widths == theirs.widths)
            for (cell, look) in theirs.looks { #expect(mine.looks[cell] == look) }
        }
        let marked = copy.sheets[1]
        let fills = marked.fills.filter { original.sheets[0].fills[$0.key] != $0.value }
        #expect(fills == ["D4": "FFFFC7CE", "C5": "FFFFC7CE", "F5": "FFFFEB9C", "B8": "FFFFEB9C"])
        #expect(marked.notes["C5"] == "Điểm tiêu chí 1 của xã Hà Hiệu là số âm (-3).\n\nHãy xem lại.")
        #expect(marked.notes["D4"]?.contains("Xem công văn 12") == true)
        #expect(marked.notes["D4"]?.hasSuffix("ghi “75 (đã trừ)” & <không> phải là số.") == true)
        #expect(marked.notes["B8"] == "Thiếu hàng này.")
    }

    @Test(arguments: Judged.writers.filter { $0 != "strict" })
    func namesOfSheetsStayWithTheirSheetsAndTheListOpens(_ writer: String) throws {
        let judged = try Judged.of(writer)
        let (copy, original) = (try #require(judged.copy), try #require(judged.original))
        #expect(copy.names == original.names && copy.active == "Cần sửa" && copy.selected == ["Cần sửa"])
        for sheet in original.sheets.map(\.name) {
            #expect(copy.local[sheet] == original.local[sheet])
            #expect(copy.titles[sheet] == original.titles[sheet] && copy.areas[sheet] == original.areas[sheet])
        }
        #expect(copy.local["Cần sửa"] == [])
    }

    /// There is one list, and a corrected cell is no longer red and has no note.
    @Test(arguments: Judged.writers)
    func aCopyOfACopyHasOnlyTheMarksOfNow(_ writer: String) throws {
        let (first, judged) = (try Judged.of(writer), try Judged.again(of: writer))
        #expect(judged.broken.isEmpty && judged.added == first.added && judged.changed == first.changed)
        #expect(judged.tables == 3 && judged.annotations == first.annotations - 1 && judged.first == "Cần sửa")
        guard let copy = judged.copy, let before = first.copy else { return }
        #expect(copy.sheets.map(\.name) == before.sheets.map(\.name) && copy.selected == ["Cần sửa"])
        #expect(copy.local == before.local && copy.active == "Cần sửa")
        let (mine, theirs) = (copy.sheets[1], before.sheets[1])
        #expect(mine.fills == theirs.fills.filter { $0.key != "C5" })
        #expect(mine.notes["C5"] == nil && mine.notes["B8"] == theirs.notes["B8"] && mine.values == theirs.values)
        #expect(mine.notes["D4"]?.contains("Xem công văn 12") == true && mine.notes["A1"] == theirs.notes["A1"])
    }
}
