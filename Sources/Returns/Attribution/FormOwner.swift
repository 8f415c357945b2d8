import Findings
import Spreadsheets

/// Whose form it is: the one commune that title, cell, tab or file names, or why that cannot be told.
enum FormOwner {
    case commune(code: String, at: CellAddress?)
    /// Two of them name different communes.
    case disagreement([String])
    case unknown

    /// - Parameters:
    ///   - titles: cells above the form, from the nearest up.
    ///   - file: the file's name, where the form is the only one in it.
    ///   - stated: the commune that a form of ours was made for; a file may then be called anything.
    init(titles: [Grid.Entry], sheet: String?, file: String?, stated: String? = nil, _ finder: NamesInText) {
        var titled: (code: String, cell: CellAddress)?
        for entry in titles {
            guard let text = entry.text else { continue }
            let found = finder.communes(in: text)
            guard found.count == 1, let code = found.first else { continue }
            titled = (code, entry.cell.address)
            break
        }
        let tab = sheet.flatMap(finder.commune(naming:))
        let named = stated ?? file.flatMap(finder.commune(naming:))
        let said = [titled?.code, tab, named].compactMap(\.self)
        guard let first = said.first else {
            self = .unknown
            return
        }
        self = Set(said).count > 1 ? .disagreement(said) : .commune(code: first, at: titled?.cell)
    }
}
