import Civil
import Findings
import Registry
import Spreadsheets
import VietnameseText

// The decision that a line names: its number and its date.

extension LineReader {
    /// "1644/QĐ-UBND", or just the number. "Chưa có", "Tờ trình số 45/TTr-UBND" and "Đang trình" name no decision.
    func decisionNumber(_ row: Int, _ commune: Commune, _ findings: inout [Finding]) -> Sourced<String>? {
        guard let cell = cell(.decisionNumber, row) else { return nil }
        if let code = withdrawn(cell) {
            findings.append(
                finding(code, cell.address, value: quotedText(cell), commune, in: .decisionNumber))
        }
        guard let text = seenText(cell).map(VietnameseText.withoutNoteMarks), !marks.isNotApplicable(text),
            marks.mark(cell) != .no
        else { return nil }
        if !text.contains("\u{FFFD}"), marks.isBareDecisionNumber(text) || marks.isDecisionNumber(text) {
            return Sourced(text, at: cell.address)
        }
        findings.append(
            finding(
                .decisionNotUnderstood, cell.address, value: quotedText(cell), commune, in: .decisionNumber))
        return nil
    }

    /// The date in its own column, or the one written after the number.
    func decisionDate(
        _ row: Int, beside number: Sourced<String>?, _ commune: Commune, _ findings: inout [Finding]
    ) -> Sourced<CivilDate>? {
        // If the document was not understood, nobody knows what its date means.
        if number == nil, let cell = cell(.decisionNumber, row), let text = seenText(cell), !marks.isNotApplicable(text)
        {
            return nil
        }
        let own = cell(.decisionDate, row)
        if let own, let code = withdrawn(own) {
            findings.append(
                finding(code, own.address, value: quotedText(own), commune, in: .decisionDate))
        }
        guard let cell = own, let text = seenText(cell), !marks.isNotApplicable(text) else {
            return number.flatMap { number in
                DateText.dateWithin(number.value).map { Sourced($0, at: number.cell) }
            }
        }
        if case .date(let date) = cell.value { return Sourced(date.date, at: cell.address) }
        if case .text = cell.value, let date = DateText.date(text) { return Sourced(date, at: cell.address) }
        findings.append(
            finding(
                .dateNotUnderstood, cell.address, value: quotedText(cell), commune, in: .decisionDate))
        return nil
    }
}
