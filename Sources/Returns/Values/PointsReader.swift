import Findings
import Numbers
import Spreadsheets

/// Reads one cell of points. Everything except a number from 0 to the maximum is refused, with a finding that says why;
/// nothing is guessed. A number with more than six decimals is rounded to six.
struct PointsReader {
    /// What the cell says and, if it cannot be used as it is, why.
    struct Reading: Equatable {
        let entry: PointsEntry
        let trouble: FindingCode?
    }

    let marks: MarkReader

    /// - Parameter maximum: the most points that can be given; `nil` if that is unknown.
    func read(_ cell: Cell, maximum: Millionths?) -> Reading {
        if cell.isStruck { return refused(cell, .pointsStruck) }
        if cell.isHiddenByFormat, !cell.isHiddenZero { return refused(cell, .pointsHidden) }
        switch cell.value {
        case .blank: return Reading(entry: .blank, trouble: .pointsBlank)
        case .number:
            guard !cell.isPercentage else { return refused(cell, .pointsPercentage) }
            guard !cell.isHiddenZero else { return refused(cell, .pointsZeroHidden) }
            guard cell.isShownAsNumber else { return refused(cell, .pointsShownOtherwise) }
            // Formulas leave small errors of binary arithmetic (1E-14 for 0). Nobody gives points finer than a
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

    /// A value that a merged cell covers. Nobody sees it, so it counts for nobody.
    func underMerge(_ cell: Cell) -> Reading { refused(cell, .pointsUnderMerge) }

    /// A value of a cell that is merged over the rows of several communes.
    func merged(_ cell: Cell) -> Reading { refused(cell, .pointsMerged) }

    private func read(text: String?, _ cell: Cell, maximum: Millionths?) -> Reading {
        guard let text else { return Reading(entry: .blank, trouble: .pointsBlank) }
        if marks.isNotApplicable(text) { return Reading(entry: .notApplicable, trouble: .pointsNotApplicable) }
        if let (got, whole) = FractionText.parts(of: text) {
            // The maximum in the fraction must be the one that the return gives elsewhere, if it gives any.
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
