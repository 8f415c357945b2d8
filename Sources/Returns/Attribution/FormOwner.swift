import Findings
import VietnameseText

/// Which commune a form belongs to: the one that its title, cell, sheet name or file name gives; or why that cannot be
/// told.
enum FormOwner {
    case commune(code: String, at: CellAddress?)
    /// Two of these places name different communes.
    case disagreement([String])
    case unknown

    /// Whether a line names a commune that the sheet goes to, was made with or is compared with. Such a commune is not
    /// the owner.
    private static func namesAnother(_ text: String) -> Bool {
        let folded = VietnameseText.fold(text)
        return mentions.contains { folded.contains($0) }
    }

    private static let mentions = [
        "kinh gui", "noi nhan", "phoi hop", "so sanh", "so voi", "to tham dinh", "doan tham dinh",
    ]

    /// The letterhead, such as "ỦY BAN NHÂN DÂN XÃ BA BỂ"; `nil` if no title with a commune's name looks like one.
    private static func letterhead(_ titles: [Grid.Entry], _ finder: NamesInText) -> String? {
        let heads = titles.compactMap(\.text).filter { text in
            let folded = VietnameseText.fold(text)
            return folded.hasPrefix("ubnd ") || folded.hasPrefix("uy ban nhan dan ")
        }
        let codes = Set(heads.flatMap(finder.communes(in:)))
        return codes.count == 1 ? codes.first : nil
    }

    /// - Parameters:
    ///   - titles: the cells above the form, from the nearest upwards.
    ///   - isAlone: whether the sheet has no other form.
    ///   - file: the file's name, if this is the only form in the file.
    ///   - stated: the commune that one of our own forms was made for. Its file may be called anything.
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
        // If there are several forms on a sheet, a letterhead belongs to the first only.
        let head = isAlone ? Self.letterhead(titles, finder) : nil
        let said = [titled?.code, head, tab, named].compactMap(\.self)
        guard let first = said.first else {
            self = .unknown
            return
        }
        self = Set(said).count > 1 ? .disagreement(said) : .commune(code: first, at: titled?.cell)
    }
}
