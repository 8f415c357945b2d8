import Findings
import Spreadsheets

/// Whether a file calls itself a draft or replaced, in its name or above its title ("DỰ THẢO").
struct FileStanding {
    let vocabulary: Vocabulary
    let file: String

    /// What says so, and where.
    func draft(_ sheets: [SheetReading]) -> (text: String, place: Place)? {
        let name = file.withoutFoldersAndEnding
        if [Word](of: name).hold(oneOf: vocabulary.superseded) { return (name, Place(file: file)) }
        for sheet in sheets where sheet.sheet.visibility == .visible {
            for entry in sheet.grid.entries.prefix(20) {
                guard let text = entry.text, text.utf8.count <= 300,
                    [Word](of: String(text.prefix(20))).hold(oneOf: vocabulary.superseded)
                else { continue }
                return (text, Place(file: file, sheet: sheet.sheet.name, cell: entry.cell.address.description))
            }
        }
        return nil
    }

    func findings(on sheets: [SheetReading]) -> [Finding] {
        draft(sheets).map { [Finding(.draftRead, at: $0.place, value: $0.text)] } ?? []
    }
}
