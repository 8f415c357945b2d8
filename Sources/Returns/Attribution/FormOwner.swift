import Findings
import VietnameseText

/// Whose form it is: the one commune that title, cell, tab or file names, or why that cannot be told.
enum FormOwner {
    case commune(code: String, at: CellAddress?)
    /// Two of them name different communes.
    case disagreement([String])
    case unknown

    /// A line that says to whom the sheet goes, with whom it was made or what it is compared with names no owner.
    private static func namesAnother(_ text: String) -> Bool {
        let folded = VietnameseText.fold(text)
        return mentions.contains { folded.contains($0) }
    }

    private static let mentions = [
        "kinh gui", "noi nhan", "phoi hop", "so sanh", "so voi", "to tham dinh", "doan tham dinh",
    ]

    /// The letterhead, "ỦY BAN NHÂN DÂN XÃ BA BỂ", as far as the titles have one that names a commune.
    private static func letterhead(_ titles: [Grid.Entry], _ finder: NamesInText) -> String? {
        let heads = titles.compactMap(\.text).filter { text in
            let folded = VietnameseText.fold(text)
            return folded.hasPrefix("ubnd ") || folded.hasPrefix("uy ban nhan dan ")
        }
        let codes = Set(heads.flatMap(finder.communes(in:)))
        return codes.count == 1 ? codes.first : nil
    }

    /// - Parameters:
    ///   - titles: cells above the form, from the nearest up.
    ///   - isAlone: the sheet has no other form.
    ///   - file: the file's name, where the form is the only one in it.
    ///   - stated: the commune that a form of ours was made for; a file may then be called anything.
    init(
        titles: [Grid.Entry], isAlone: Bool, sheet: String?, file: String?, stated: String? = nil, _ finder: NamesInText
    ) {
        var titled: (code: String, cell: CellAddress)?
        for entry in titles {
            guard let text = entry.text, !Self.namesAnother(text) else { continue }
            let found = finder.communes(in: text)
            guard found.count == 1, let code = found.first else { continue }
            titled = (code, entry.cell.address)
            break
        }
        let tab = sheet.flatMap(finder.commune(naming:))
        let named = stated ?? file.flatMap(finder.commune(naming:))
        // Of several forms on one sheet a letterhead is only over the first.
        let head = isAlone ? Self.letterhead(titles, finder) : nil
        let said = [titled?.code, head, tab, named].compactMap(\.self)
        guard let first = said.first else {
            self = .unknown
            return
        }
        self = Set(said).count > 1 ? .disagreement(said) : .commune(code: first, at: titled?.cell)
    }
}
