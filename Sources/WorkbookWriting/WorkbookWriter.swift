import CLibXLSXWriter
import Civil
import Glibc

/// Writes a draft with libxlsxwriter, which knows the parts that make up a workbook.
final class WorkbookWriter {
    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private var isClosed = false
    private var formats: [CellLook: UnsafeMutablePointer<lxw_format>] = [:]
    /// The first error that a call returned.
    private var failure: lxw_error?

    /// - Parameter keepingRows: whether rows stay in memory until the end, so that they can still be changed. If not,
    ///   each row goes to the temporary file that every sheet has in any case.
    init(to path: String, keepingRows: Bool) throws(WorkbookWritingError) {
        var options = lxw_workbook_options(constant_memory: keepingRows ? 0 : 1, tmpdir: nil, use_zip64: 0)
        guard let workbook = workbook_new_opt(path, &options) else {
            throw WorkbookWritingError(reason: "out of memory")
        }
        self.workbook = workbook
    }

    deinit {
        if !isClosed { lxw_workbook_free(workbook) }
    }

    func write(_ draft: WorkbookDraft) throws(WorkbookWritingError) {
        describe(draft)
        var sheets: [UnsafeMutablePointer<lxw_worksheet>] = []
        for sheet in draft.sheets {
            guard let worksheet = workbook_add_worksheet(workbook, sheet.name) else {
                throw WorkbookWritingError(reason: "sheet name “\(sheet.name)”")
            }
            sheets.append(worksheet)
        }
        if let first = zip(draft.sheets, sheets).first(where: { !$0.0.isHidden }) {
            worksheet_activate(first.1)
            worksheet_set_first_sheet(first.1)
        }
        for (sheet, worksheet) in zip(draft.sheets, sheets) {
            if sheet.isHidden { worksheet_hide(worksheet) }
            lay(sheet, out: worksheet)
            fill(worksheet, with: sheet)
            for rule in sheet.rules { check(add(rule, to: worksheet)) }
        }
        isClosed = true
        errno = 0
        check(workbook_close(workbook))
        let number = errno
        if let failure { throw WorkbookWritingError(reason: String(cString: lxw_strerror(failure)), number: number) }
    }

    func check(_ error: lxw_error) {
        if error != LXW_NO_ERROR, failure == nil { failure = error }
    }

    private func describe(_ draft: WorkbookDraft) {
        CTexts.with { texts in
            var properties = lxw_doc_properties()
            properties.title = texts.pointer(to: draft.title)
            properties.author = texts.pointer(to: draft.author)
            properties.created = time_t(draft.made.daysSince1970 * 86_400)
            check(workbook_set_properties(workbook, &properties))
        }
    }

    /// The height of a row, in points.
    private static let usualHeight = 15.0

    // MARK: Cells

    private func fill(_ worksheet: UnsafeMutablePointer<lxw_worksheet>, with sheet: SheetDraft) {
        var looks: [CellLook] = []
        var formats: [UnsafeMutablePointer<lxw_format>?] = []
        for index in 0..<sheet.rowCount {
            let row = index < sheet.rows.count ? sheet.rows[index] : sheet.body.row(index - sheet.rows.count)
            // Rows of one table share their looks, so comparing these is just comparing two addresses.
            if row.looks != looks {
                looks = row.looks
                formats = looks.map(format)
            }
            let number = lxw_row_t(index)
            if row.height != nil || row.isHidden {
                var options = lxw_row_col_options(hidden: row.isHidden ? 1 : 0, level: 0, collapsed: 0)
                check(worksheet_set_row_opt(worksheet, number, row.height ?? Self.usualHeight, nil, &options))
            }
            for (column, cell) in row.cells.enumerated() {
                let format = column < formats.count ? formats[column] : nil
                check(write(cell, format, to: worksheet, number, lxw_col_t(column)))
            }
            for block in sheet.merges where block.rows.upperBound == index + 1 {
                merge(block, of: sheet, in: worksheet)
            }
        }
    }

    private func write(
        _ cell: CellContent, _ format: UnsafeMutablePointer<lxw_format>?,
        to worksheet: UnsafeMutablePointer<lxw_worksheet>,
        _ row: lxw_row_t, _ column: lxw_col_t
    ) -> lxw_error {
        switch cell {
        case .absent: return LXW_NO_ERROR
        case .blank: return worksheet_write_blank(worksheet, row, column, format)
        case .text(let text) where text.isEmpty: return worksheet_write_blank(worksheet, row, column, format)
        case .text(let text): return worksheet_write_string(worksheet, row, column, WrittenText.of(text), format)
        case .number(let number): return worksheet_write_number(worksheet, row, column, number, format)
        case .date(let date):
            return worksheet_write_number(worksheet, row, column, Double(Self.serial(of: date)), format)
        case .formula(let formula): return worksheet_write_formula_str(worksheet, row, column, formula, format, "")
        case .link(let text, let sheet):
            check(
                worksheet_write_url(
                    worksheet, row, column, "internal:'\(sheet.replacing("'", with: "''"))'!A1", format))
            return worksheet_write_string(worksheet, row, column, WrittenText.of(text), format)
        }
    }

    /// The number of a day in workbooks: 1 is 01/01/1900, and from March 1900 on the count is one higher.
    private static func serial(of date: CivilDate) -> Int { date.daysSince1970 + 25_569 }

    /// Merges the block and writes the text of its first cell.
    private func merge(_ block: CellBlock, of sheet: SheetDraft, in worksheet: UnsafeMutablePointer<lxw_worksheet>) {
        let (row, column) = (block.rows.lowerBound, block.columns.lowerBound)
        guard sheet.rows.indices.contains(row - 1), sheet.rows[row - 1].cells.indices.contains(column - 1) else {
            return
        }
        let first = sheet.rows[row - 1]
        let format = column <= first.looks.count ? self.format(first.looks[column - 1]) : nil
        check(
            worksheet_merge_range(
                worksheet, lxw_row_t(row - 1), lxw_col_t(column - 1), lxw_row_t(block.rows.upperBound - 1),
                lxw_col_t(block.columns.upperBound - 1), "", format))
        check(write(first.cells[column - 1], format, to: worksheet, lxw_row_t(row - 1), lxw_col_t(column - 1)))
    }

    /// The format of a look. It is made only once.
    func format(_ look: CellLook) -> UnsafeMutablePointer<lxw_format>? {
        if let known = formats[look] { return known }
        guard let format = workbook_add_format(workbook) else { return nil }
        look.describe(format)
        formats[look] = format
        return format
    }
}
