import Findings
import Numbers
import Spreadsheets

/// Reads one points cell. Anything but a number from 0 up to the maximum is refused, with a finding that says why.
/// Nothing is assumed; a number finer than a millionth is rounded to one.
struct PointsReader {
    /// What the cell says and, where it cannot be used as it stands, why.
    struct Reading: Equatable {
        let entry: PointsEntry
        let trouble: FindingCode?
    }

    let marks: MarkReader

    /// - Parameter maximum: the most points that can be given; `nil` where unknown.
    func read(_ cell: Cell, maximum: Millionths?) -> Reading {
        if cell.isStruck { return refused(cell, .pointsStruck) }
        if cell.isHiddenByFormat, !cell.isHiddenZero { return refused(cell, .pointsHidden) }
        switch cell.value {
        case .blank: return Reading(entry: .blank, trouble: .pointsBlank)
        case .number:
            guard !cell.isPercentage else { return refused(cell, .pointsPercentage) }
            guard !cell.isHiddenZero else { return refused(cell, .pointsZeroHidden) }
            guard cell.isShownAsNumber else { return refused(cell, .pointsShownOtherwise) }
            // What a formula computed carries residues of binary arithmetic (1E-14 for 0): nobody gives points finer than a
            // millionth.
            guard let points = cell.decimal.flatMap({ Millionths($0) }) else {
                return refused(cell, .pointsNotANumber)
            }
            return checked(points, cell, maximum: maximum)
        case .text: return read(text: seenText(cell), cell, maximum: maximum)
        case .date, .duration: return refused(cell, .pointsDate)
        case .boolean: return refused(cell, .pointsNotANumber)
        case .error: return refused(cell, .cellErrorValue)
        case .formulaWithoutValue: return refused(cell, .formulaNotCalculated)
        }
    }

    /// A value that a merged cell covers: nobody sees it, so it is nobody's figure.
    func underMerge(_ cell: Cell) -> Reading { refused(cell, .pointsUnderMerge) }

    /// A value of a merged cell over rows of several communes.
    func merged(_ cell: Cell) -> Reading { refused(cell, .pointsMerged) }

    private func read(text: String?, _ cell: Cell, maximum: Millionths?) -> Reading {
        guard let text else { return Reading(entry: .blank, trouble: .pointsBlank) }
        if marks.isNotApplicable(text) { return Reading(entry: .notApplicable, trouble: .pointsNotApplicable) }
        if let (got, whole) = FractionText.parts(of: text) {
            // Out of how many must be what the return says elsewhere, or what nothing contradicts.
            return got <= whole && whole > 1 && (maximum == nil || maximum == whole)
                ? checked(got, cell, maximum: whole) : refused(cell, .pointsNotANumber)
        }
        switch NumberText(ofPoints: text) {
        case .number(let points): return checked(points, cell, maximum: maximum)
        case .ambiguous: return refused(cell, .pointsAmbiguous)
        case .percentage: return refused(cell, .pointsPercentage)
        case .notANumber: return refused(cell, .pointsNotANumber)
        }
    }

    private func checked(_ points: Millionths, _ cell: Cell, maximum: Millionths?) -> Reading {
        if points < 0 { return refused(cell, .pointsNegative) }
        if let maximum, points > maximum { return refused(cell, .pointsAboveMaximum) }
        return Reading(entry: .points(points), trouble: nil)
    }

    private func refused(_ cell: Cell, _ trouble: FindingCode) -> Reading {
        Reading(entry: .refused(quotedText(cell)), trouble: trouble)
    }
}
