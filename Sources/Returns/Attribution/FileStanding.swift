import Findings
import Spreadsheets

/// Whether a file calls itself a draft or replaced, in its name or above its title ("DỰ THẢO").
struct FileStanding {
    /// What says so, and where; `nil` where nothing does.
    let draft: (text: String, place: Place)?

    init(_ phrases: PhraseList, _ labels: LabelTable, sheets: [SheetReading], file: String) {
        draft = Self.draft(phrases, labels, sheets, file)
    }

    private static func draft(
        _ phrases: PhraseList, _ labels: LabelTable, _ sheets: [SheetReading], _ file: String
    ) -> (text: String, place: Place)? {
        let name = file.withoutFoldersAndEnding
        if phrases.stands(in: labels.labelled(name).words) { return (name, Place(file: file)) }
        for sheet in sheets where sheet.sheet.visibility == .visible {
            for entry in sheet.grid.entries.prefix(20) {
                // It stands before the title, or is the title's first words.
                guard let text = entry.text, phrases.stands(in: labels.labelled(text).words.prefix(5)) else { continue }
                return (text, Place(file: file, sheet: sheet.sheet.name, cell: entry.cell.address.description))
            }
        }
        return nil
    }

    var findings: [Finding] {
        draft.map { [Finding(.draftRead, at: $0.place, value: $0.text)] } ?? []
    }
}
