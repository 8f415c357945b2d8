import Civil
import Foundation
import Findings
import Rulebook
import Spreadsheets

/// Marks and the decision of a form's commune that are written below its table: "Đăng ký: Có", "Quyết định công nhận số
/// 1523/QĐ-UBND ngày 20/11/2022", or a label with its answer in the next cell.
struct FormSentences {
    let labels: LabelTable
    let marks: MarkReader

    /// What the cells say, by column. If a question has two answers, neither counts.
    func statements(in entries: [Grid.Entry], of grid: Grid) -> [Column: Cell] {
        var said: [Column: [Cell]] = [:]
        for entry in entries {
            guard let text = entry.text, text.utf8.count <= 400 else { continue }
            for sentence in text.split(whereSeparator: { ";\n".contains($0) }) {
                guard let (column, answer) = statement(String(sentence), entry, grid) else { continue }
                said[column, default: []].append(answer)
            }
        }
        return said.compactMapValues { answers in
            Set(answers.map { seenText($0) ?? "" }).count == 1 ? answers[0] : nil
        }
    }

    private func statement(_ sentence: String, _ entry: Grid.Entry, _ grid: Grid) -> (Column, Cell)? {
        let parts = sentence.split(separator: ":", maxSplits: 1).map {
            $0.drop { $0.isWhitespace || "-–+•*".contains($0) }
        }
        guard let label = parts.first.map(String.init) else { return nil }
        if let column = column(headed: label) {
            let answer = parts.count > 1 ? parts[1].drop(while: \.isWhitespace) : ""
            if !answer.isEmpty { return (column, Cell(address: entry.cell.address, value: .text(String(answer)))) }
            return neighbour(of: entry, in: grid).map { (column, $0) }
        }
        return inProse(sentence, entry)
    }

    private func column(headed label: String) -> Column? {
        guard case .field(.column(let column)) = labels.reading(of: [labels.labelled(label)]).meaning,
            column.isMarkOrDecision
        else { return nil }
        return column
    }

    /// The cell to the right of a label, in the sheet.
    private func neighbour(of entry: Grid.Entry, in grid: Grid) -> Cell? {
        let address = entry.cell.address
        for column in (address.column + 1)...(address.column + 4) {
            let cell = grid.sheet.cell(row: address.row, column: column)
            if cell.value != .blank, seenText(cell) != nil { return cell }
        }
        return nil
    }

    /// "Được công nhận theo Quyết định số 1523/QĐ-UBND", "Xã đã đăng ký", "Chưa có kế hoạch".
    private func inProse(_ sentence: String, _ entry: Grid.Entry) -> (Column, Cell)? {
        let text = labels.labelled(sentence)
        let cell = Cell(address: entry.cell.address, value: .text(text.text.trimmingCharacters(in: .whitespaces)))
        if text.terms.contains(.recognition), marks.isDecisionNumber(sentence) { return (.decisionNumber, cell) }
        let subjects: [(Terms, Column)] = [(.registered, .registered), (.planned, .planned), (.committed, .committed)]
        let said = subjects.filter { subject, _ in
            text.labels.contains { $0.terms.contains(subject) && !$0.terms.contains(.document) }
        }
        guard said.count == 1, text.words.count <= 16, text.terms.isDisjoint(with: [.criterionName, .points]) else {
            return nil
        }
        let words = Set(text.words.map(\.folded))
        let answer: String
        if words.contains("chua") || words.contains("khong") {
            answer = "chưa"
        } else if words.contains("da") || words.contains("co") || text.terms.contains(.document) {
            answer = "có"
        } else {
            return nil
        }
        return (said[0].1, Cell(address: entry.cell.address, value: .text(answer)))
    }
}

extension Record {
    /// The record with the marks and the decision from sentences, where the table itself has none.
    func completed(by said: [Column: Cell], _ marks: MarkReader) -> Record {
        func mark(_ own: Sourced<MarkEntry>?, _ column: Column) -> Sourced<MarkEntry>? {
            guard own == nil || own?.value == .blank, let cell = said[column] else { return own }
            return Sourced(marks.mark(cell), at: cell.address)
        }
        let number =
            decisionNumber
            ?? said[.decisionNumber].flatMap { cell -> Sourced<String>? in
                guard let text = seenText(cell), marks.isDecisionNumber(text) || marks.isBareDecisionNumber(text) else {
                    return nil
                }
                return Sourced(text, at: cell.address)
            }
        let written = said[.decisionDate].flatMap { cell -> Sourced<CivilDate>? in
            if case .date(let date) = cell.value { return Sourced(date.date, at: cell.address) }
            return seenText(cell).flatMap(DateText.date).map { Sourced($0, at: cell.address) }
        }
        let date =
            decisionDate ?? written
            ?? number.flatMap { number in DateText.dateWithin(number.value).map { Sourced($0, at: number.cell) } }
        return Record(
            commune: commune, source: source, points: points, ownPoints: ownPoints, writtenTotal: writtenTotal,
            writtenVerdict: writtenVerdict, registered: mark(registered, .registered), planned: mark(planned, .planned),
            committed: mark(committed, .committed), recognised: mark(recognised, .recognised), decisionNumber: number,
            decisionDate: date, statedAreas: statedAreas, note: note, assessor: assessor)
    }
}
