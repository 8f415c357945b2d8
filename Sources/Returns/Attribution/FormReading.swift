import Findings
import Rulebook
import Spreadsheets

/// The forms of a workbook, each with its commune. If that cannot be told, the form is left out and a finding says so.
struct FormReading {
    /// The sheets, with the lines of the forms assigned to their communes.
    private(set) var sheets: [SheetReading]
    private(set) var findings: [Finding] = []

    /// - Parameter owner: code of the commune that our own form was made for, if the workbook is one.
    init(_ sheets: [SheetReading], _ reader: ReturnReader, file: String, owner: String? = nil) {
        self.sheets = sheets
        let finder = NamesInText(names: reader.names, unitLabels: reader.vocabulary.unitLabels)
        let filled = sheets.reduce(0) { $0 + $1.tables.count { $0.isForm && $0.hasPoints } }
        // "01840_bieu.xlsx": the file's name may only have the commune's code.
        let coded = filled == 1 ? reader.group(namedIn: file).flatMap(reader.register.unit(code:)) : nil
        let code = coded.flatMap { $0.isCommune ? $0.code : nil }
        for sheet in sheets.indices {
            let formsHere = sheets[sheet].tables.count { $0.isForm }
            self.sheets[sheet].tables = sheets[sheet].tables.compactMap { made in
                guard made.isForm else { return made }
                // A blank sample belongs to nobody.
                guard made.hasPoints else { return nil }
                let owner = FormOwner(
                    titles: made.table.nearTitles, isAlone: formsHere == 1,
                    sheet: formsHere == 1 ? sheets[sheet].sheet.name : nil,
                    file: filled == 1 ? file.withoutFoldersAndEnding : nil, stated: owner ?? code, finder)
                return named(made, owner, reader, file: file)
            }
        }
    }

    private mutating func named(
        _ made: ReadingTable, _ owner: FormOwner, _ reader: ReturnReader, file: String
    ) -> ReadingTable? {
        let sheet = made.table.grid.sheet
        let place = Place(file: file, sheet: sheet.name, cell: made.table.headCell)
        switch owner {
        case .commune(let code, let cell):
            let lines = FormLines(table: made.table, scanner: made.scanner).lines(
                of: reader.register.commune(code: code), at: cell)
            return ReadingTable(table: made.table, scanner: made.scanner, lines: lines)
        case .disagreement(let codes):
            let names = codes.compactMap { reader.register.commune(code: $0)?.fullName }
            findings.append(
                Finding(.formOwnersDisagree, at: place, details: [.suggestions: names.joined(separator: ", ")]))
        case .unknown: findings.append(Finding(.formOwnerUnknown, at: place))
        }
        return nil
    }
}
