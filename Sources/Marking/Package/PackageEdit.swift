import Findings
import Spreadsheets

/// Changes the parts of one workbook.
struct PackageEdit {
    private let package: PackageFile
    private let dialect: Dialect
    private var types: ContentTypes
    private var workbook: WorkbookEdit
    private var links: Relationships
    private let stylesName: String
    private var styles: StylesEdit
    let ending: String
    /// The name and part of each sheet, in order; without sheets that have no part.
    private let sheets: [(name: String, part: String)]

    private static let spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    init(_ package: PackageFile) throws(Unmarkable) {
        self.package = package
        types = try ContentTypes(in: package)
        let top = try Relationships(of: "", in: package, .transitional)
        if top.links.contains(where: { $0.type == "origin" }) { throw .signed }
        let main = top.first(ofType: "officeDocument")?.target ?? "xl/workbook.xml"
        guard let bytes = try package.part(main) else { throw .otherFormat }
        guard let ending = Self.ending(of: types.type(of: main)) else { throw .otherFormat }
        self.ending = ending
        let part = try PartText(bytes, of: main, namespaces: Dialect.mains)
        dialect = .of(part)
        workbook = try WorkbookEdit(part)
        links = try Relationships(of: main, in: package, dialect)
        if links.links.contains(where: { $0.type == "revisionHeaders" }) { throw .shared }
        (stylesName, styles) = try Self.styles(package, &types, &links, dialect)
        sheets = workbook.entries.compactMap { [links] entry in
            links.target(ofID: entry.link).map { (entry.name, $0) }
        }
    }

    /// The file name's ending for the type of the main part; `nil` if that is no workbook of this format.
    private static func ending(of type: String?) -> String? {
        switch type {
        case "\(spreadsheet).sheet.main+xml": ".xlsx"
        case "\(spreadsheet).template.main+xml": ".xltx"
        case "application/vnd.ms-excel.sheet.macroEnabled.main+xml": ".xlsm"
        case "application/vnd.ms-excel.template.macroEnabled.main+xml": ".xltm"
        default: nil
        }
    }

    /// The part with the styles. A workbook without one gets one.
    private static func styles(
        _ package: PackageFile, _ types: inout ContentTypes, _ links: inout Relationships, _ dialect: Dialect
    ) throws(Unmarkable) -> (String, StylesEdit) {
        let link = links.first(ofType: "styles")?.target
        if let name = link, let bytes = try package.part(name) {
            return (name, try StylesEdit(try PartText(bytes, of: name, namespaces: Dialect.mains)))
        }
        // If the part is named but not there, only what is lacking is added.
        let usual = "xl/styles.xml"
        let name = link ?? (package.contains(usual) ? package.freeName("xl/styles", ".xml") : usual)
        if types.type(of: name) != "\(spreadsheet).styles+xml" { types.add(name, "\(spreadsheet).styles+xml") }
        if link == nil { _ = links.add("styles", to: name) }
        let text = BlankWorkbook.styles.replacing(Dialect.transitional.main, with: dialect.main)
        return (name, try StylesEdit(try PartText(Array(text.utf8), of: name, namespaces: Dialect.mains)))
    }

    /// Fills and notes the cells, and removes the marks of an earlier copy. Also deselects every sheet, since the list
    /// is the one that opens.
    mutating func mark(_ marks: [CellMark]) throws(Unmarkable) {
        var bySheet = CellMark.bySheet(marks)
        var seen: Set<String> = []
        for (index, (name, part)) in sheets.enumerated() {
            // A part is handled once, however many sheets point at it.
            guard seen.insert(part.lowercased()).inserted, let bytes = try package.part(part) else { continue }
            try mark(bySheet.removeValue(forKey: name) ?? [:], in: bytes, part, number: index + 1)
        }
    }

    /// Whether the sheet is selected. A sheet that is not, and has no mark, keeps every byte.
    private static func isSelected(_ bytes: [UInt8]) -> Bool {
        var tags = XMLTags(bytes)
        while let tag = tags.next(), !bytes[tag.name].elementsEqual("sheetData".utf8), tag.range.lowerBound < 65_536 {
            let selected = XMLAttribute.all(of: tag, in: bytes).first { $0.name == "tabSelected" }
            if let selected { return !["0", "false"].contains(XMLWords.unescaped(bytes[selected.value])) }
        }
        return false
    }

    private mutating func mark(
        _ marks: [CellAddress: CellMark], in bytes: [UInt8], _ name: String, number: Int
    ) throws(Unmarkable) {
        let own = try Relationships(of: name, in: package, dialect)
        let notes = try own.first(ofType: "comments")?.target.flatMap { name throws(Unmarkable) in
            try package.part(name).map { bytes throws(Unmarkable) in
                try PartText(bytes, of: name, namespaces: Dialect.mains)
            }
        }
        let earlier = try notes.map { notes throws(Unmarkable) in try NotesEdit.ours(in: notes) } ?? []
        guard !marks.isEmpty || !earlier.isEmpty || Self.isSelected(bytes) else { return }
        let mended = earlier.subtracting(marks.keys)
        var edit = SheetEdit(
            try PartText(bytes, of: name, namespaces: Dialect.mains), marks: marks, clearing: mended)
        try edit.run(&styles)
        if !marks.isEmpty || !earlier.isEmpty {
            try note(marks.values.sorted { $0.cell < $1.cell }, &edit, own, notes, dropping: mended, number: number)
        }
        if !edit.splices.isEmpty { try put(edit.splices.applied(to: bytes), as: name) }
    }

    private mutating func note(
        _ marks: [CellMark], _ edit: inout SheetEdit, _ links: Relationships, _ notes: PartText?,
        dropping dropped: Set<CellAddress>, number: Int
    ) throws(Unmarkable) {
        var links = links
        if let notes {
            try put(try NotesEdit.edited(notes, marks), as: notes.name)
        } else {
            let name = package.freeName("xl/can-sua-comments", ".xml")
            try put(NotesEdit.written(marks, dialect), as: name)
            types.add(name, "\(Self.spreadsheet).comments+xml")
            _ = links.add("comments", to: name)
        }
        if let id = edit.drawing {
            guard let name = links.target(ofID: id), let bytes = try package.part(name) else {
                throw .notUnderstood(edit.part.name)
            }
            package.put(
                try NoteShapes.edited(bytes, marks, edit.layout, dropping: dropped, named: name), as: name)
        } else {
            let name = package.freeName("xl/drawings/can-sua-", ".vml")
            package.put(NoteShapes.written(marks, edit.layout, number: number), as: name)
            types.addDefault("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing")
            edit.link(toDrawing: links.add("vmlDrawing", to: name), dialect)
        }
        links.write(to: package)
    }

    /// Puts the list first, or in place of an earlier one.
    ///
    /// - Parameter earlier: name of the sheet with the earlier list, in a workbook that came back.
    mutating func put(_ list: AnswerList, insteadOf earlier: String?) throws(Unmarkable) {
        let old = sheets.first { $0.name == earlier }
        let others = sheets.map(\.name).filter { $0 != old?.name }
        let name = old?.part ?? package.freeName("xl/worksheets/can-sua-", ".xml")
        var sheet = ListSheet(list: list, dialect: dialect, sheets: Set(others))
        try put(sheet.written(&styles), as: name)
        if let old {
            workbook.open(old.name)
        } else {
            types.add(name, "\(Self.spreadsheet).worksheet+xml")
            let id = links.add("worksheet", to: name)
            workbook.putFirst(workbook.freeName(ListSheet.name), link: id, dialect)
        }
    }

    mutating func written() throws(Unmarkable) -> [UInt8] {
        try put(styles.written(), as: stylesName)
        try put(workbook.written(), as: workbook.part.name)
        links.write(to: package)
        types.write(to: package)
        return try package.written()
    }

    /// Refuses a part that is no longer well-formed, since it would make the district's file unreadable.
    private func put(_ bytes: [UInt8], as name: String) throws(Unmarkable) {
        guard WellFormedXML.holds(bytes) else { throw .notUnderstood(name) }
        package.put(bytes, as: name)
    }
}
