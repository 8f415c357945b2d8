import Civil
import Rulebook
import Spreadsheets
import VietnameseText

/// Whether a file is the return of a body of the province (sở, ngành) and not of a district: its letterhead or name
/// says so, and if it has points, they are for criteria that the body leads and for less than half of all criteria. A
/// district that fills in a form with the department's letterhead gives points for all of them.
struct SenderBody {
    let rulebook: Rulebook
    let date: CivilDate
    let names: NameBook

    /// How many cells at the top may be part of a letterhead.
    private static let mostCells = 24

    /// Whether the file has only measures, under the letterhead of a body and a title with a district, so that nobody
    /// can tell whose they are. This does not apply to forms of the body that leads most criteria, because districts
    /// fill these in.
    func isUnclear(_ sheets: [SheetReading], file: String) -> Bool {
        let visible = sheets.filter { $0.sheet.visibility == .visible }
        guard id(of: sheets, file: file) == nil, visible.allSatisfy(\.tables.isEmpty),
            let body = body(heading: heads(of: visible))
        else { return false }
        return body != coordinator
    }

    /// `LeadBody.id` of the body that leads most criteria.
    var coordinator: String? {
        let counts = Dictionary(grouping: rulebook.criteria, by: \.leadBody).mapValues(\.count)
        return rulebook.bodies.map(\.id).max { (counts[$0] ?? 0) < (counts[$1] ?? 0) }
    }

    private func heads(of visible: [SheetReading]) -> [String] {
        visible.flatMap { sheet in
            let top = sheet.grid.entries.prefix(Self.mostCells).compactMap(\.text)
            let titles = sheet.measures.flatMap { $0.titles().compactMap(seenText) }
            return (top + titles).flatMap { $0.split(whereSeparator: \.isNewline).map(String.init) }
        }
    }

    /// `LeadBody.id` of the body; `nil` for a district's file. If two bodies have the same name, the first of them.
    func id(of sheets: [SheetReading], file: String) -> String? {
        let visible = sheets.filter { $0.sheet.visibility == .visible }
        let name = file.withoutFoldersAndEnding
        let heads = heads(of: visible)
        guard let body = body(heading: heads) ?? body(naming: name) else { return nil }
        let led = rulebook.criteria(ledBy: body, on: date).map(\.number)
        let given = visible.flatMap(\.tables).reduce(into: Set<Int>()) { $0.formUnion($1.table.criteria) }
        guard !visible.contains(where: { !$0.long.isEmpty }) else { return nil }
        // Points for the body's own criteria make it the body's file, whatever district it names. One further criterion
        // among them that the body does not lead does not make it a district's.
        guard given.isEmpty else {
            return given.count < rulebook.criteria.count / 2 && !given.isDisjoint(with: led) ? body : nil
        }
        let namesDistrict = (heads + [name]).contains { text in
            text.utf8.count < 200 && SignOff.year(of: text) == nil && !names.groups(in: text).isEmpty
        }
        return namesDistrict ? nil : body
    }

    private func body(heading lines: [String]) -> String? {
        let folded = lines.map { VietnameseText.fold($0) }
        return rulebook.bodies.first { body in
            let name = body.names.on(date)
            return folded.contains { [VietnameseText.fold(name.full), VietnameseText.fold(name.short)].contains($0) }
        }?.id
    }

    private func body(naming file: String) -> String? {
        let folded = " \(VietnameseText.fold(file)) "
        let named = rulebook.bodies.filter { body in
            let name = body.names.on(date)
            return [name.full, name.short].contains { folded.contains(" \(VietnameseText.fold($0)) ") }
        }
        return Set(named.map { $0.names.on(date).full }).count == 1 ? named.first?.id : nil
    }
}
