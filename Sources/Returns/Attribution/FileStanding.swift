import Findings
import Registry
import Spreadsheets
import VietnameseText

/// Whether a file calls itself a draft or replaced, in its name or above its title ("DỰ THẢO").
struct FileStanding {
    /// What says so, and where; `nil` where nothing does.
    let draft: (text: String, place: Place)?

    /// - Parameter communes: those whose figures it holds: “cu-chi.xlsx” is of xã Củ Chi, no old (cũ) one.
    init(
        _ phrases: PhraseList, _ labels: LabelTable, sheets: [SheetReading], file: String,
        communes: some Sequence<Commune>
    ) {
        draft = Self.draft(phrases, labels, sheets, file, communes.map { VietnameseText.fold($0.name) })
    }

    private static func draft(
        _ phrases: PhraseList, _ labels: LabelTable, _ sheets: [SheetReading], _ file: String,
        _ names: [String]
    ) -> (text: String, place: Place)? {
        let name = file.withoutFoldersAndEnding
        if phrases.stands(in: labels.labelled(name).words),
            phrases.stands(in: labels.labelled(without(names, name)).words)
        {
            return (name, Place(file: file))
        }
        for sheet in sheets where sheet.sheet.visibility == .visible {
            for entry in sheet.grid.entries.prefix(20) {
                // It stands before the title, or is the title's first words.
                guard let text = entry.text, saysSo(Array(labels.labelled(text).words.prefix(5)), phrases) else {
                    continue
                }
                return (text, Place(file: file, sheet: sheet.sheet.name, cell: entry.cell.address))
            }
        }
        return nil
    }

    /// A title of today names units that were: “(Thành phố Bắc Kạn cũ)” is no old version, “BẢN CŨ” is one.
    private static func saysSo(_ words: [Word], _ phrases: PhraseList) -> Bool {
        guard phrases.stands(in: words) else { return false }
        guard !phrases.stands(in: words.filter { $0.folded != old }), words.count > 1 else { return true }
        return zip(words, words.dropFirst()).contains { versions.contains($0.folded) && $1.folded == old }
    }

    private static let old = "cu"
    /// What a version is called, folded.
    private static let versions: Set<String> = ["ban", "bieu", "lan", "tep", "file", "lieu", "phieu"]

    /// What a file's name says beside names of communes; as it is where it holds none.
    private static func without(_ names: [String], _ name: String) -> String {
        let words = [Word](of: name)
        let folded = words.map(\.folded)
        var isLeft = words.map { _ in true }
        for name in names {
            let parts = [Word](of: name).map(\.folded)
            guard !parts.isEmpty, parts.count <= folded.count else { continue }
            for start in 0...(folded.count - parts.count) where folded[start...].starts(with: parts) {
                for place in start..<(start + parts.count) { isLeft[place] = false }
            }
        }
        return isLeft.allSatisfy(\.self) ? name : zip(words, isLeft).filter(\.1).map(\.0.exact).joined(separator: " ")
    }

    var findings: [Finding] {
        draft.map { [Finding(.draftRead, at: $0.place, value: $0.text)] } ?? []
    }
}
