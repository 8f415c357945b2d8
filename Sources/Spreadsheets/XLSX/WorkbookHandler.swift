import Findings

/// Reads `workbook.xml`: the sheets in order, and what concerns all of them.
final class WorkbookHandler: XMLHandler {
    struct SheetEntry {
        let name: String
        let relationship: String?
        let visibility: Visibility
    }

    private enum State { case document, workbook, sheets }

    private var state = State.document
    private let limits: Limits
    private(set) var sheets: [SheetEntry] = []
    private(set) var epoch = SerialDate.Epoch.year1900
    /// Whether the writer leaves calculating to the program that opens the file.
    private(set) var asksForCalculation = false

    init(limits: Limits) { self.limits = limits }

    override func start(_ element: XMLElement) -> Bool {
        switch state {
        case .document:
            guard element.isNamed("workbook") else {
                failure = .damaged("no workbook")
                return false
            }
            state = .workbook
            return true
        case .workbook:
            if element.isNamed("sheets") {
                state = .sheets
                return true
            }
            if element.isNamed("workbookPr") { epoch = element.flag("date1904") ? .year1904 : .year1900 }
            if element.isNamed("calcPr") { asksForCalculation = element.flag("fullCalcOnLoad") }
            return false
        case .sheets:
            if element.isNamed("sheet") { append(element) }
            return false
        }
    }

    override func end() { if state == .sheets { state = .workbook } }

    private func append(_ element: XMLElement) {
        guard sheets.count < limits.sheets else {
            failure = .refused(.tooManySheets, details: [.limit: "\(limits.sheets)"])
            return
        }
        sheets.append(
            SheetEntry(
                name: OneLine.text(element.text("name") ?? ""),
                relationship: element.text("id", namespaceSuffix: "/relationships"),
                visibility: element.text("state").flatMap(Visibility.init) ?? .visible))
    }
}
