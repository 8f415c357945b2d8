import Civil

/// Tells which province of a book the registers are about: the one at home. Other provinces are in the book only to
/// tell what became of their units.
struct HomeProvince: Sendable {
    /// The home province if nobody names one: Bắc Kạn, for which the program was made.
    private static let usual = "06"

    /// A province that is at home once the previous one has ceased.
    private struct Stage {
        let code: String
        /// The last day of the previous province; `nil` for the first.
        let after: CivilDate?
    }

    /// The province that was named, then those that it went into. The first of them that has units on a date is at
    /// home. `nil` if every day has only one province.
    private let path: [Stage]?

    /// - Parameters:
    ///   - named: code of the province that the workspace names.
    ///   - lineage: by the code of the unit that ended.
    init(
        _ named: String?, of entries: [RegisterBook.Entry], lineage: [String: [Lineage]]
    ) throws(RegisterFileError) {
        let second = Self.secondProvince(in: entries)
        guard named != nil || second != nil else {
            path = nil
            return
        }
        let start = named ?? Self.usual
        guard entries.contains(where: { $0.province.code == start }) else {
            if let second, named == nil { throw second }
            throw RegisterFileError(
                file: .units, line: 1,
                problem: .provinceMissing(code: start, known: Set(entries.map(\.province.code)).sorted()))
        }
        let path = Self.path(from: start, in: entries, lineage: lineage)
        self.path = path
        guard named == nil else { return }
        // Nobody named a province. So units of any other must be known to have gone somewhere, or they are a slip.
        var homes: [CivilDate?: String?] = [:]
        for entry in entries where !Self.isPredecessor(entry, lineage) {
            let end = entry.span.to
            let home = homes[end] ?? Self.code(among: entries.filter { $0.span.reaches(end) }, on: end, path)
            homes[end] = home
            guard home == entry.province.code else {
                throw RegisterFileError(
                    file: .units, line: entry.line, problem: .secondProvince(code: entry.province.code))
            }
        }
    }

    /// Code of the province at home among the units of one date; `nil` where it has none then.
    func code(among valid: [RegisterBook.Entry], on date: CivilDate) -> String? {
        guard let path else { return valid.first?.province.code }
        return Self.code(among: valid, on: date, path)
    }

    /// Whether a province is at home on some day.
    func isEverHome(_ code: String) -> Bool { path?.contains { $0.code == code } ?? true }

    /// - Parameter date: `nil` for the end of time.
    private static func code(among valid: [RegisterBook.Entry], on date: CivilDate?, _ path: [Stage]) -> String? {
        let there = Set(valid.map(\.province.code))
        return path.first { stage in
            guard there.contains(stage.code), let after = stage.after, let date else {
                return there.contains(stage.code)
            }
            return after < date
        }?.code
    }

    /// The error at the first line whose province is not that of an earlier line for a common day.
    private static func secondProvince(in entries: [RegisterBook.Entry]) -> RegisterFileError? {
        RegisterBook.overlaps(entries, by: { _ in "" }, where: { $0.province.code != $1.province.code }).first.map {
            RegisterFileError(
                file: .units, line: $0.later.line, problem: .secondProvince(code: $0.later.province.code))
        }
    }

    /// A province and those that it went into: each time the one that took in its last units, if it was only one.
    private static func path(
        from start: String, in entries: [RegisterBook.Entry], lineage: [String: [Lineage]]
    ) -> [Stage] {
        var path = [Stage(code: start, after: nil)]
        while let last = path.last, let next = successor(of: last.code, in: entries, lineage: lineage),
            !path.contains(where: { $0.code == next.code })
        {
            path.append(next)
        }
        return path
    }

    private static func successor(
        of code: String, in entries: [RegisterBook.Entry], lineage: [String: [Lineage]]
    ) -> Stage? {
        let own = entries.filter { $0.province.code == code }
        guard let end = own.compactMap(\.span.to).max(), !own.contains(where: { $0.span.to == nil }) else { return nil }
        let last = own.filter { $0.span.to == end }
        let into = last.flatMap { entry in (lineage[entry.commune.code] ?? []).filter { $0.oldValidTo == end } }
        let byCode = Dictionary(grouping: entries, by: \.commune.code)
        let provinces = into.compactMap { item in
            byCode[item.newCode]?.first { $0.span.contains(item.newValidFrom) }?.province.code
        }
        return Set(provinces).count == 1 ? provinces.first.map { Stage(code: $0, after: end) } : nil
    }

    /// Whether the lineage tells what became of it.
    private static func isPredecessor(_ entry: RegisterBook.Entry, _ lineage: [String: [Lineage]]) -> Bool {
        guard let end = entry.span.to else { return false }
        return lineage[entry.commune.code]?.contains { $0.oldValidTo == end } ?? false
    }
}
