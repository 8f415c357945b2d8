import Foundation
import Numbers
import VietnameseText

/// A number that people typed into a cell as text (1.234,5 or 12,5 or 87.5), read by fixed rules.
///
/// Vietnamese uses the comma for decimals and the dot for thousands, but some files do it the English way. If both
/// readings are possible (1.234 could be 1234 or 1,234), the answer is `ambiguous`, never one of them.
enum NumberText: Equatable {
    case number(Millionths)
    /// The separator can be a decimal mark or a thousands separator.
    case ambiguous
    /// A number followed by a percent sign.
    case percentage
    case notANumber

    /// A number that may be followed by its unit: "75đ", "75,5 điểm".
    init(ofPoints text: String) {
        let plain = NumberText(text)
        guard plain == .notANumber, text.utf8.first.map(Self.isDigit) == true, text.utf8.count <= 40 else {
            self = plain
            return
        }
        let folded = String(VietnameseText.normalise(text).trimmingSuffix(while: { $0 == "." }))
        for unit in ["điểm", "diem", "points", "point", "đ"] where folded.hasSuffix(unit) {
            self = NumberText(String(folded.dropLast(unit.count)).trimmingCharacters(in: .whitespaces))
            return
        }
        self = .notANumber
    }

    init(_ text: String) {
        var bytes = Array(text.utf8)
        if bytes.last == UInt8(ascii: "%") {
            bytes.removeLast()
            while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
            self = NumberText.parse(bytes) == .notANumber ? .notANumber : .percentage
        } else {
            self = NumberText.parse(bytes)
        }
    }

    private static func parse(_ bytes: [UInt8]) -> NumberText {
        let isNegative = bytes.first == UInt8(ascii: "-")
        let body = isNegative ? bytes.dropFirst() : bytes[...]
        guard body.count <= 30, let first = body.first, let last = body.last, isDigit(first), isDigit(last) else {
            return .notANumber
        }
        let separators = body.filter { !isDigit($0) }
        guard separators.allSatisfy({ $0 == comma || $0 == dot }) else { return .notANumber }
        guard let decimalMark = decimalMark(separators, in: body) else {
            return separators.isEmpty
                ? number(body, mark: nil, isNegative) : undecided(separators, in: body, isNegative)
        }
        return number(body, mark: decimalMark, isNegative)
    }

    /// The separator that must be the decimal mark: the last one if there are two kinds, or a single one that cannot
    /// stand before thousands.
    private static func decimalMark(_ separators: [UInt8], in body: ArraySlice<UInt8>) -> UInt8? {
        guard let last = separators.last else { return nil }
        if Set(separators).count == 2 { return last }
        guard separators.count == 1 else { return nil }
        let parts = body.split(separator: last)
        return parts[1].count != 3 || parts[0].count > 3 || parts[0].first == UInt8(ascii: "0") ? last : nil
    }

    /// All separators are of one kind, each before three digits: they mark thousands if there are several.
    private static func undecided(
        _ separators: [UInt8], in body: ArraySlice<UInt8>, _ isNegative: Bool
    ) -> NumberText {
        guard separators.count > 1 else { return .ambiguous }
        return areThousands(body.split(separator: separators[0], omittingEmptySubsequences: false))
            ? number(body, mark: nil, isNegative) : .notANumber
    }

    private static func number(_ body: ArraySlice<UInt8>, mark: UInt8?, _ isNegative: Bool) -> NumberText {
        var whole = body
        var fraction = ArraySlice<UInt8>()
        if let mark {
            guard let position = body.lastIndex(of: mark), body.firstIndex(of: mark) == position else {
                return .notANumber
            }
            whole = body[..<position]
            fraction = body[(position + 1)...]
            let other = mark == comma ? dot : comma
            guard !fraction.contains(other) else { return .notANumber }
            let groups = whole.split(separator: other, omittingEmptySubsequences: false)
            guard groups.count == 1 || areThousands(groups) else { return .notANumber }
        }
        let digits = whole.filter(isDigit) + (fraction.isEmpty ? [] : [dot]) + fraction
        let text = (isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self)
        return Millionths(text).map(NumberText.number) ?? .notANumber
    }

    /// 1 to 3 digits, then groups of exactly 3.
    private static func areThousands(_ groups: [ArraySlice<UInt8>]) -> Bool {
        guard let first = groups.first else { return false }
        return (1...3).contains(first.count) && groups.dropFirst().allSatisfy { $0.count == 3 }
    }

    private static let comma = UInt8(ascii: ",")
    private static let dot = UInt8(ascii: ".")
    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}

extension String {
    /// The text without the characters at its end for which `isGone` is true.
    fileprivate func trimmingSuffix(while isGone: (Character) -> Bool) -> Substring {
        lastIndex { !isGone($0) }.map { self[...$0] } ?? ""
    }
}
