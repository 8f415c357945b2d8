import Findings
import Registry
import Spreadsheets
import VietnameseText

/// Whether a file calls itself a draft or replaced, in its name or above its title ("DỰ THẢO").
struct FileStanding {
    /// The text that says so, and its place; `nil` if nothing does.
    let draft: (text: String, place: Place)?

    /// - Parameter communes: the communes whose figures the file has. “cu-chi.xlsx” is the file of xã Củ Chi, not an
    ///   old (cũ) one.
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
                // Such words stand before the title, or begin it.
                guard let text = entry.text, saysSo(Array(labels.labelled(text).words.prefix(5)), phrases) else {
                    continue
                }
                return (text, Place(file: file, sheet: sheet.sheet.name, cell: entry.cell.address))
            }
        }
        return nil
    }

    /// Today's titles may name former units: “(Thành phố Bắc Kạn cũ)” does not mean an old version, “BẢN CŨ” does.
    private static func saysSo(_ words: [Word], _ phrases: PhraseList) -> Bool {
        guard phrases.stands(in: words) else { return false }
        guard !phrases.stands(in: words.filter { $0.folded != old }), words.count > 1 else { return true }
        return zip(words, words.dropFirst()).contains { versions.contains($0.folded) && $1.folded == old }
    }

    private static let old = "cu"
    /// Words for a version of a file, folded.
    private static let versions: Set<String> = ["ban", "bieu", "lan", "tep", "file", "lieu", "phieu"]

    /// The words of a file's name without the names of communes.
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
