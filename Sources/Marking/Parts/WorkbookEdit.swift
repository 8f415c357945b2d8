import Findings

/// The list of sheets (`workbook.xml`), with the new sheet put first.
struct WorkbookEdit {
    private let tree: XMLTree
    private let sheets: XMLTree.Element
    private var splices = Splices()
    var part: PartText { tree.part }

    init(_ part: PartText) throws(Unmarkable) {
        tree = try XMLTree(part)
        guard let sheets = tree.child(of: tree.root, named: "sheets") else { throw .notUnderstood(part.name) }
        self.sheets = sheets
    }

    /// The sheets' names, as the reader gives them, with the identifiers of their relationships, in order.
    var entries: [(name: String, link: String)] {
        tree.children(of: sheets, named: "sheet").map { sheet in
            let link = XMLAttribute.all(of: sheet.tag, in: part.bytes).first { $0.name.hasSuffix(":id") }
            return (
                OneLine.text(tree.text("name", of: sheet) ?? ""),
                link.map { XMLWords.unescaped(part.bytes[$0.value]) } ?? ""
            )
        }
    }

    /// A name that no sheet has. Spreadsheets compare names without regard to case.
    func freeName(_ wanted: String) -> String {
        let taken = Set(entries.map { $0.name.lowercased() })
        var (name, number) = (wanted, 1)
        while taken.contains(name.lowercased()) {
            number += 1
            name = "\(wanted) (\(number))"
        }
        return name
    }

    /// Puts a sheet first and opens the workbook on it. Whatever refers to sheets by their position is shifted by one.
    mutating func putFirst(_ name: String, link: String, _ dialect: Dialect) {
        let all = tree.children(of: sheets, named: "sheet")
        let number = (all.compactMap { tree.whole("sheetId", of: $0) }.max() ?? 0) + 1
        let markup = part.element(
            "sheet", [("name", name), ("sheetId", "\(number)"), ("r:id", link), ("xmlns:r", dialect.office)])
        if let first = all.first {
            splices.insert(markup, at: first.range.lowerBound)
        } else {
            tree.append(markup, to: sheets, in: &splices)
        }
        for name in tree.all(named: "definedName") {
            guard let local = tree.whole("localSheetId", of: name) else { continue }
            part.set("localSheetId", to: "\(local + 1)", of: name.tag, in: &splices)
        }
        openAt(0)
    }

    /// Opens the workbook on a sheet that it has.
    mutating func open(_ name: String) { openAt(entries.firstIndex { $0.name == name } ?? 0) }

    private mutating func openAt(_ place: Int) {
        for view in tree.all(named: "workbookView") {
            if place > 0 || tree.text("activeTab", of: view) != nil {
                part.set("activeTab", to: "\(place)", of: view.tag, in: &splices)
            }
            if tree.text("firstSheet", of: view) != nil {
                part.set("firstSheet", to: "0", of: view.tag, in: &splices)
            }
        }
    }

    func written() -> [UInt8] { splices.applied(to: part.bytes) }
}
