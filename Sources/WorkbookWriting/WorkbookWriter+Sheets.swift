import CLibXLSXWriter

// What a sheet has in addition to its cells.

extension WorkbookWriter {
    func lay(_ sheet: SheetDraft, out worksheet: UnsafeMutablePointer<lxw_worksheet>) {
        for (index, width) in sheet.widths.enumerated() {
            check(worksheet_set_column(worksheet, lxw_col_t(index), lxw_col_t(index), width, nil))
        }
        if sheet.frozen != SheetDraft.Frozen() {
            worksheet_freeze_panes(worksheet, lxw_row_t(sheet.frozen.rows), lxw_col_t(sheet.frozen.columns))
        }
        if let block = sheet.filtered {
            check(
                worksheet_autofilter(
                    worksheet, lxw_row_t(block.rows.lowerBound - 1), lxw_col_t(block.columns.lowerBound - 1),
                    lxw_row_t(block.rows.upperBound - 1), lxw_col_t(block.columns.upperBound - 1)))
        }
        if sheet.isProtected {
            var allowed = lxw_protection()
            (allowed.format_columns, allowed.format_rows) = (1, 1)
            worksheet_protect(worksheet, nil, &allowed)
        }
        print(sheet.printing, worksheet)
        if let columns = sheet.printing.columns, let last = lxw_row_t(exactly: sheet.rowCount - 1) {
            check(worksheet_print_area(worksheet, 0, 0, last, lxw_col_t(columns - 1)))
        }
    }

    private func print(_ setup: PrintSetup, _ worksheet: UnsafeMutablePointer<lxw_worksheet>) {
        worksheet_set_paper(worksheet, Self.a4)
        if setup.isLandscape { worksheet_set_landscape(worksheet) } else { worksheet_set_portrait(worksheet) }
        worksheet_fit_to_pages(worksheet, UInt16(setup.pagesWide), 0)
        if setup.repeatedColumns > 0 {
            check(worksheet_repeat_columns(worksheet, 0, lxw_col_t(setup.repeatedColumns - 1)))
        }
        if setup.printsLines { worksheet_gridlines(worksheet, UInt8(LXW_SHOW_ALL_GRIDLINES.rawValue)) }
        // In inches.
        worksheet_set_margins(worksheet, 0.6, 0.4, 0.6, 0.6)
        if let rows = setup.repeatedRows {
            check(worksheet_repeat_rows(worksheet, lxw_row_t(rows.lowerBound - 1), lxw_row_t(rows.upperBound - 1)))
        }
        let foot = setup.foot.replacing("&", with: "&&")
        check(worksheet_set_footer(worksheet, "&L&9\(foot.first?.isNumber == true ? " " : "")\(foot)&R&9&P/&N"))
    }

    /// The number of this paper size in workbooks.
    private static let a4: UInt8 = 9

    func add(_ rule: InputRule, to worksheet: UnsafeMutablePointer<lxw_worksheet>) -> lxw_error {
        CTexts.with { texts in
            var validation = lxw_data_validation()
            switch rule.kind {
            case .choice(let choices):
                validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
                validation.value_list = texts.list(of: choices)
            case .number(let range):
                validation.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
                validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
                (validation.minimum_number, validation.maximum_number) = (range.lowerBound, range.upperBound)
            case .anything: validation.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
            }
            validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_STOP.rawValue)
            validation.input_title = texts.pointer(to: rule.title)
            validation.input_message = texts.pointer(to: rule.hint)
            if !rule.refusal.isEmpty {
                validation.error_title = texts.pointer(to: rule.title)
                validation.error_message = texts.pointer(to: rule.refusal)
            }
            let (rows, columns) = (rule.block.rows, rule.block.columns)
            return worksheet_data_validation_range(
                worksheet, lxw_row_t(rows.lowerBound - 1), lxw_col_t(columns.lowerBound - 1),
                lxw_row_t(rows.upperBound - 1), lxw_col_t(columns.upperBound - 1), &validation)
        }
    }
}

extension CellLook {
    func describe(_ format: UnsafeMutablePointer<lxw_format>) {
        format_set_font_name(format, "Times New Roman")
        format_set_font_size(format, size)
        if isBold { format_set_bold(format) }
        if isItalic { format_set_italic(format) }
        if let colour { format_set_font_color(format, lxw_color_t(colour)) }
        if let fill { format_set_bg_color(format, lxw_color_t(fill)) }
        if hasBorder {
            format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
            format_set_border_color(format, 0x808080)
        }
        if wraps { format_set_text_wrap(format) }
        if isUnlocked { format_set_unlocked(format) }
        if isIndented { format_set_indent(format, 1) }
        switch alignment {
        case .start: break
        case .centre: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
        case .end: format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
        }
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
        if self.format != .general { format_set_num_format(format, self.format.rawValue) }
    }
}
