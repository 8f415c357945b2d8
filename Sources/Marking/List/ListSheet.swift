import Findings

/// The sheet “Cần sửa”, written as a part of a workbook.
struct ListSheet {
    /// Its name. By this and its heads it is recognised when it comes back.
    static let name = "Cần sửa"

    let list: AnswerList
    let dialect: Dialect
    /// The sheets that links may lead to.
    let sheets: Set<String>

    private var headRow: Int { list.lead.count + 2 }
    private var columns: [ListColumn] {
        list.takesAnswers
            ? ListColumn.allCases : ListColumn.allCases.filter { $0.rawValue < ListColumn.answer.rawValue }
    }

    mutating func written(_ styles: inout StylesEdit) -> [UInt8] {
        var rows = [
            row(1, height: 30, [(1, list.title, styles.look(.title))])
        ]
        for (index, text) in list.lead.enumerated() {
            // A line over all shown columns holds about 145 characters.
            let lines = 1 + text.count / 145
            rows.append(row(index + 2, height: 16 * lines, [(1, text, styles.look(.lead))]))
        }
        rows.append(row(headRow, height: 32, columns.map { ($0.rawValue, $0.head, styles.look(.head)) }))
        for (index, item) in list.items.enumerated() {
            rows.append(row(headRow + 1 + index, height: height(of: item), cells(of: item, &styles)))
        }
        return Array((xmlHead + worksheet(rows.joined())).utf8)
    }

    private func cells(of item: AnswerList.Item, _ styles: inout StylesEdit) -> [(Int, String, Int)] {
        columns.map { column in
            let (text, look): (String, StylesEdit.Look) =
                switch column {
                case .number: (item.number, .number)
                case .severity where !item.answer.isEmpty: (item.severity, .number)
                case .severity: (item.severity, item.kind == .error ? .error : .warning)
                case .sheet: (item.sheet, .text)
                case .place: (item.place, target(of: item) == nil ? .number : .link)
                case .message: (item.message, .text)
                case .advice: (item.advice, .text)
                case .answer: (item.answer, .answer)
                case .reason: (item.reason, .answer)
                case .code: (item.key.code, .text)
                case .keySheet: (item.key.sheet, .text)
                case .keyCell: (item.key.cell, .text)
                case .keyValue: (item.key.value, .text)
                case .keyDetails: (item.key.details, .text)
                }
            return (column.rawValue, text, styles.look(look))
        }
    }

    /// The height of an item's row, so that its text shows in full even in programs that do not fit rows to their text.
    private func height(of item: AnswerList.Item) -> Int {
        func lines(_ text: String, _ column: ListColumn) -> Int {
            text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
                $0 + 1 + $1.count / column.width
            }
        }
        let most = max(lines(item.message, .message), lines(item.advice, .advice), lines(item.sheet, .sheet))
        return min(400, 4 + 15 * most)
    }

    private func row(_ number: Int, height: Int, _ cells: [(column: Int, text: String, style: Int)]) -> String {
        let content = cells.map { cell in
            let address = CellAddress(row: number, column: cell.column)
            guard !cell.text.isEmpty else { return "<c r=\"\(address)\" s=\"\(cell.style)\"/>" }
            return "<c r=\"\(address)\" s=\"\(cell.style)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                + "\(XMLWords.cellText(Self.bounded(cell.text)))</t></is></c>"
        }
        return "<row r=\"\(number)\" ht=\"\(height)\" customHeight=\"1\">\(content.joined())</row>"
    }

    /// The text, cut to 8,000 characters. A cell can hold 32,767, and Excel repairs a workbook that has more.
    private static func bounded(_ text: String) -> String {
        text.utf8.count <= 8000 ? text : text.prefix(8000) + "…"
    }

    /// Where the link of an item leads: `'Biểu 1'!F12`; `nil` for an item that is about no sheet of the file.
    private func target(of item: AnswerList.Item) -> String? {
        guard sheets.contains(item.sheet) else { return nil }
        let cell = item.key.cell.isEmpty ? "A1" : item.key.cell
        return "'\(item.sheet.replacing("'", with: "''"))'!\(cell)"
    }

    private func worksheet(_ rows: String) -> String {
        let widths = columns.map { column in
            "<col min=\"\(column.rawValue)\" max=\"\(column.rawValue)\" width=\"\(column.width).7109375\""
                + "\(column.isHidden ? " hidden=\"1\"" : "") customWidth=\"1\"/>"
        }
        let first = CellAddress(row: headRow + 1, column: 1)
        let view =
            "<sheetView showGridLines=\"0\" tabSelected=\"1\" zoomScale=\"85\" zoomScaleNormal=\"85\" workbookViewId=\"0\"><pane ySplit=\"\(headRow)\" "
            + "topLeftCell=\"\(first)\" activePane=\"bottomLeft\" state=\"frozen\"/>"
            + "<selection pane=\"bottomLeft\" activeCell=\"G\(first.row)\" sqref=\"G\(first.row)\"/></sheetView>"
        return
            "<worksheet xmlns=\"\(dialect.main)\"><sheetPr><tabColor rgb=\"FFC00000\"/><pageSetUpPr fitToPage=\"1\"/>"
            + "</sheetPr><sheetViews>\(view)</sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>"
            + "<cols>\(widths.joined())</cols><sheetData>\(rows)</sheetData>\(merges)\(choices)\(links)"
            + "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>"
            + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>"
    }

    private var merges: String {
        let shown = columns.last { !$0.isHidden } ?? .advice
        let last = CellAddress.letters(ofColumn: shown.rawValue)
        let ranges = (1..<headRow).map { "<mergeCell ref=\"A\($0):\(last)\($0)\"/>" }
        return "<mergeCells count=\"\(ranges.count)\">\(ranges.joined())</mergeCells>"
    }

    /// The rule that lets a reader choose an answer from a list.
    private var choices: String {
        guard !list.items.isEmpty, list.takesAnswers else { return "" }
        let column = CellAddress.letters(ofColumn: ListColumn.answer.rawValue)
        let answers = Answer.allCases.map(\.rawValue).joined(separator: ",")
        let range = "\(column)\(headRow + 1):\(column)\(headRow + list.items.count)"
        return "<dataValidations count=\"1\"><dataValidation type=\"list\" allowBlank=\"1\" showInputMessage=\"1\" "
            + "showErrorMessage=\"1\" errorTitle=\"Trả lời\" error=\"Chọn một trong ba câu trả lời ở danh sách.\" "
            + "promptTitle=\"Trả lời\" prompt=\"Chọn câu trả lời; xác nhận đúng hoặc không áp dụng thì ghi thêm lý do.\" "
            + "sqref=\"\(range)\"><formula1>\"\(answers)\"</formula1></dataValidation></dataValidations>"
    }

    private var links: String {
        let column = CellAddress.letters(ofColumn: ListColumn.place.rawValue)
        let links = list.items.enumerated().compactMap { index, item in
            target(of: item).map { target in
                "<hyperlink ref=\"\(column)\(headRow + 1 + index)\" location=\"\(XMLWords.escaped(target))\" "
                    + "display=\"\(XMLWords.escaped(item.place))\"/>"
            }
        }
        return links.isEmpty ? "" : "<hyperlinks>\(links.joined())</hyperlinks>"
    }
}
