import Findings
import Foundation
import Numbers
import Rulebook
import Spreadsheets
import VietnameseText

/// Reads one cell of a measure: a whole number, money to the đồng, or yes or no. Whatever is doubtful is refused with a
/// finding that says why. A blank says nothing and is not 0.
struct MeasureValueReader {
    struct Reading: Equatable {
        /// `nil` if there is no usable value.
        let value: MeasureValue?
        /// The finding for the cell. It does not always mean that the value is refused.
        let remark: FindingCode?
    }

    let names: MeasureNames
    let marks: MarkReader

    private var vocabulary: MeasureVocabulary { names.vocabulary }
    private var nouns: Set<[String]> { names.nouns }
    /// In million đồng. No plan for children has more, so a larger amount must be in the wrong unit.
    static let mostMoney: Millionths = 1_000_000

    /// - Parameter unit: the unit that the table gives for the figure; `nil` if it gives none.
    /// - Parameter thousands: the sign that separates thousands in the table; `nil` if it does not show that.
    func read(
        _ cell: Cell, of measure: PlanMeasure, in unit: MeasureUnit?, thousands: Character? = nil
    ) -> Reading {
        if cell.isStruck { return Reading(value: nil, remark: .measureStruck) }
        if cell.isHiddenByFormat { return Reading(value: nil, remark: .measureHidden) }
        if measure.unit == .yesNo { return yesOrNo(cell) }
        switch cell.value {
        case .blank: return Reading(value: nil, remark: nil)
        case .number:
            guard !cell.isPercentage, cell.isShownAsNumber, let number = cell.decimal else {
                return Reading(value: nil, remark: .measureNotANumber)
            }
            guard saysTheSameUnit(cell, unit) else { return Reading(value: nil, remark: .measureUnitOther) }
            return checked(number, measure, unit)
        case .text: return read(seenText(cell) ?? "", measure, unit, thousands)
        case .date, .duration, .boolean: return Reading(value: nil, remark: .measureNotANumber)
        case .error: return Reading(value: nil, remark: .measureErrorValue)
        case .formulaWithoutValue: return Reading(value: nil, remark: .measureNotCalculated)
        }
    }

    /// Whether the unit that the number format adds, as in "150 nghìn đồng", agrees with the table's: that is the unit
    /// people see.
    private func saysTheSameUnit(_ cell: Cell, _ unit: MeasureUnit?) -> Bool {
        guard let shown = cell.displayedText else { return true }
        let words = [Word](of: shown).filter { $0.kind == .letters }
        guard !words.isEmpty else { return true }
        return MeasureUnit(words, vocabulary, nouns: nouns) == unit
    }

    private func yesOrNo(_ cell: Cell) -> Reading {
        switch marks.mark(cell) {
        case .blank, .notApplicable: Reading(value: nil, remark: nil)
        case .yes: Reading(value: .yes, remark: nil)
        case .no: Reading(value: .no, remark: nil)
        case .refused: Reading(value: nil, remark: .measureNeitherYesNorNo)
        }
    }

    private func read(
        _ text: String, _ measure: PlanMeasure, _ unit: MeasureUnit?, _ thousands: Character?
    ) -> Reading {
        guard !text.isEmpty else { return Reading(value: nil, remark: nil) }
        if marks.isNotApplicable(text) { return Reading(value: nil, remark: .measureDash) }
        let words = [Word](of: text)
        if vocabulary.zero.contains(words.map(\.folded)) {
            return Reading(value: .number(0), remark: .measureZeroInWords)
        }
        let number = Self.number(beginning: text)
        let rest = String(text.dropFirst(number.count))
        let written = number.filter { $0 != " " && $0 != "\u{A0}" }
        // "1 250" is one number; "3 4" could be two.
        guard Self.isOneNumber(number) else { return Reading(value: nil, remark: .measureNotANumber) }
        let behind = [Word](of: rest)
        var (unit, remark): (MeasureUnit?, FindingCode?) = (unit, nil)
        if !behind.isEmpty {
            guard let own = MeasureUnit(behind, vocabulary, nouns: nouns) else {
                return Reading(value: nil, remark: .measureNotANumber)
            }
            if own != unit {
                if case .money = own, unit != nil { remark = .measureUnitInCell }
                unit = own
            }
        }
        let reading: Reading
        if isWhole(measure, unit), let whole = Self.wholeWithThousands(written) {
            // There are no fractions of people or of a đồng, so the sign must separate thousands.
            reading = checked(whole, measure, unit)
        } else {
            switch NumberText(written) {
            case .number(let number): reading = checked(Decimal(number), measure, unit)
            case .ambiguous:
                guard let thousands, written.contains(thousands), let whole = Self.wholeWithThousands(written) else {
                    return Reading(value: nil, remark: .measureAmbiguous)
                }
                reading = checked(whole, measure, unit)
            case .percentage, .notANumber: return Reading(value: nil, remark: .measureNotANumber)
            }
        }
        return reading.value == nil || reading.remark != nil ? reading : Reading(value: reading.value, remark: remark)
    }

    private static func number(beginning text: String) -> Substring {
        text.prefix { $0.isASCII && ($0.isNumber || ".,-".contains($0)) || $0 == " " || $0 == "\u{A0}" }
    }

    /// The sign that separates thousands in a table, if some of its numbers show it and none speaks against it:
    /// "1.250.000" and "87,25" do, "1.250" does not.
    ///
    /// - Parameter cells: texts of cells, and whether they count things: there are no fractions of people.
    static func thousands(in cells: some Sequence<(text: String, isCount: Bool)>) -> Character? {
        var thousands: Set<Character> = []
        for (text, isCount) in cells {
            let written = number(beginning: text).filter { $0.isNumber || ".,".contains($0) }
            let signs = written.filter { !$0.isNumber }
            guard let last = signs.last else { continue }
            switch NumberText(written) {
            // Several of one kind separate thousands; the last of two kinds, or one alone, is the decimal mark.
            case .number: thousands.insert(signs.count > 1 && Set(signs).count == 1 ? last : last == "." ? "," : ".")
            case .ambiguous where isCount: thousands.insert(last)
            case .ambiguous, .percentage, .notANumber: continue
            }
        }
        return thousands.count == 1 ? thousands.first : nil
    }

    /// Blanks within a number separate thousands.
    private static func isOneNumber(_ text: Substring) -> Bool {
        let groups = text.split { $0 == " " || $0 == "\u{A0}" }
        guard groups.count > 1 else { return groups.count == 1 }
        return groups[0].count <= 3 && groups[0].allSatisfy(\.isNumber)
            && groups.dropFirst().dropLast().allSatisfy { $0.count == 3 && $0.allSatisfy(\.isNumber) }
            && (groups.last?.prefix { $0.isNumber }.count == 3)
    }

    /// "1.250", "1,045,750,000": groups of three with one kind of sign. Such numbers are larger than points ever are.
    /// `nil` for any other text.
    private static func wholeWithThousands(_ text: String) -> Decimal? {
        guard let sign = text.first(where: { !$0.isNumber }), sign == "." || sign == "," else { return nil }
        let groups = text.split(separator: sign, omittingEmptySubsequences: false)
        guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }), groups.count <= 5,
            groups.allSatisfy({ $0.allSatisfy(\.isNumber) }), groups[0] != "0"
        else { return nil }
        return Decimal(string: groups.joined())
    }

    private func isWhole(_ measure: PlanMeasure, _ unit: MeasureUnit?) -> Bool {
        guard measure.unit == .millionDong else { return true }
        if case .money(dong: 1) = unit { return true }
        return false
    }

    private func checked(_ number: Decimal, _ measure: PlanMeasure, _ unit: MeasureUnit?) -> Reading {
        guard number >= 0 else { return Reading(value: nil, remark: .measureNegative) }
        guard measure.unit == .millionDong else {
            switch unit {
            case .money, .percent, .yesNo: return Reading(value: nil, remark: .measureUnitOther)
            case .things(let noun) where !names.counts(noun, measure):
                return Reading(value: nil, remark: .measureUnitOther)
            case .things, nil: break
            }
            return whole(number, as: { Millionths($0) })
        }
        guard let unit else { return Reading(value: nil, remark: .measureUnitMissing) }
        guard case .money(let dong) = unit else { return Reading(value: nil, remark: .measureUnitOther) }
        // One đồng is a millionth of a million đồng.
        let reading = whole(number * Decimal(dong)) { Millionths($0 / 1_000_000) }
        if let million = reading.value?.number, million > Self.mostMoney {
            return Reading(value: nil, remark: .measureUnlikely)
        }
        return reading
    }

    /// Formulas leave small errors of binary arithmetic, so a number within a millionth of a whole number counts as
    /// that.
    private func whole(_ number: Decimal, as value: (Decimal) -> Millionths?) -> Reading {
        var (exact, rounded) = (number, Decimal())
        NSDecimalRound(&rounded, &exact, 0, .plain)
        guard abs(rounded - number) < 0.000_001 else { return Reading(value: nil, remark: .measureNotWhole) }
        guard let value = value(rounded) else { return Reading(value: nil, remark: .measureNotANumber) }
        return Reading(value: .number(value), remark: nil)
    }
}

extension Decimal {
    fileprivate init(_ number: Millionths) { self = Decimal(number.count) / 1_000_000 }
}
