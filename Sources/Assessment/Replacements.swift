import Findings
import Registry
import Returns

/// The files, and rows of files, that another file replaced (đã thay). What was found in them is history.
public struct Replacements: Sendable, Equatable {
    /// A row that another file replaced.
    struct Row: Sendable, Equatable {
        let commune: Commune
        /// The file that counts for the commune instead.
        let winner: String
        /// Every cell that was read for it.
        let cells: Set<Place>
    }

    private var rows: [String: [Row]] = [:]
    private var files: [String: String] = [:]
    /// The findings on tables of measures, and the file that gives anew what they are about.
    private var measures: [MeasureFinding: String?] = [:]

    /// Tells a finding on a table of measures from every other.
    private struct MeasureFinding: Hashable {
        let code: FindingCode
        let place: Place
    }

    /// Nothing was replaced.
    public init() {}

    /// - Parameter submissions: every file of the run, after all of them are settled.
    init(_ rows: [String: [Row]], among submissions: [Submission]) {
        self.rows = rows
        for submission in submissions {
            switch submission.outcome {
            case .superseded: files[submission.file] = rows[submission.file]?.last?.winner
            case .rejected: files[submission.file] = Self.successor(of: submission, among: submissions)
            case .accepted: keepOut(submission.records)
            case .duplicate, .answers, .ignored: break
            }
        }
    }

    /// Takes cells that standing rows share with replaced ones, such as merged cells, away from the replaced rows: a
    /// finding on such a cell is about the rows that still stand.
    private mutating func keepOut(_ standing: [Record]) {
        guard let file = standing.first?.source.file, let gone = rows[file] else { return }
        let cells = standing.reduce(into: Set<Place>()) { $0.formUnion($1.cells) }
        rows[file] = gone.map { Row(commune: $0.commune, winner: $0.winner, cells: $0.cells.subtracting(cells)) }
    }

    /// The latest return of the district that counts, if it came after the rejected one.
    private static func successor(of rejected: Submission, among submissions: [Submission]) -> String? {
        guard let group = rejected.unitCode else { return nil }
        return submissions.filter {
            $0.outcome == .accepted && $0.unitCode == group && $0.arrival.order > rejected.arrival.order
        }.max { ($0.arrival.order, $0.arrival.modified, $0.file) < ($1.arrival.order, $1.arrival.modified, $1.file) }?
        .file
    }

    /// The same with what later files say of the plan's measures.
    ///
    /// - Parameters:
    ///   - submissions: every file of the run, with all the figures that it gives.
    ///   - settled: the same files, with the figures that count.
    func adding(_ submissions: [Submission], settled: [Submission], _ order: ReturnOrder) -> Replacements {
        let givers = submissions.filter { $0.outcome == .accepted && !$0.measures.isEmpty }
        var all = self
        // Of a whole country's files few speak of one reporter.
        let byReporter = givers.reduce(into: [MeasureFigure.Reporter: [Submission]]()) { found, giver in
            for reporter in Set(giver.measures.map(\.reporter)) { found[reporter, default: []].append(giver) }
        }
        func latest(after file: Submission, _ reporter: MeasureFigure.Reporter, where gives: (MeasureFigure) -> Bool)
            -> Submission?
        {
            (byReporter[reporter] ?? []).filter { giver in
                giver.file != file.file && giver.measures.contains(where: gives)
                    && order.winner(of: file, giver)?.file == giver.file
            }.reduce(nil, order.latest)
        }
        for submission in submissions {
            for concern in submission.measureConcerns where concern.figures.contains(where: { $0.reporter != nil }) {
                let anew = concern.figures.map { figure in
                    figure.reporter.flatMap { latest(after: submission, $0) { $0.covers(figure) } }
                }
                let isWhole = anew.allSatisfy { $0 != nil }
                let winner = isWhole ? anew.compactMap(\.self).reduce(nil, order.latest)?.file : nil
                let finding = MeasureFinding(code: concern.code, place: concern.place)
                all.measures[finding] = .some(all.measures[finding] == .some(nil) ? nil : winner)
            }
        }
        // A file whose figures all gave way is history as a whole, unless a table of it is still missing.
        let givenUp = Set(settled.filter { $0.outcome == .superseded && files[$0.file] == nil }.map(\.file))
        for before in submissions where givenUp.contains(before.file) && before.holdsMeasuresAlone {
            let areSettled = before.measureConcerns.allSatisfy {
                all.measures[MeasureFinding(code: $0.code, place: $0.place)].flatMap(\.self) != nil
            }
            let winners = before.measures.map { own in
                latest(after: before, own.reporter) { $0.measure == own.measure && $0.reporter == own.reporter }
            }
            guard areSettled, winners.allSatisfy({ $0 != nil }) else { continue }
            all.files[before.file] = winners.compactMap(\.self).reduce(nil, order.latest)?.file
        }
        return all
    }

    /// The file that replaced a whole file; `nil` where the file, or a part of it, still stands.
    public func replacement(of file: String) -> String? { files[file] }

    /// Codes of the districts whose rows in a file were replaced.
    func groups(in file: String) -> Set<String> { Set((rows[file] ?? []).map(\.commune.unitCode)) }

    /// The file that replaced what a finding is about; `nil` where that still stands.
    func replacement(of finding: Finding) -> String? {
        // If a later file turned a verdict, that stays true even when a third file repeats it.
        guard let file = finding.place.file, finding.code != .verdictTurned else { return nil }
        if let winner = measures[MeasureFinding(code: finding.code, place: finding.place)] { return winner }
        if let winner = files[file] { return winner }
        let rows = rows[file] ?? []
        let place = Place(file: file, sheet: finding.place.sheet, cell: finding.place.cell)
        return
            (rows.last { finding.subject.communes.map(\.code) == [$0.commune.code] }
            ?? rows.last { place.cell != nil && $0.cells.contains(place) })?.winner
    }
}

extension Replacements.Row {
    /// A commune's row in a file, taken before it is replaced.
    init?(of code: String, in submission: Submission, winner: String, register: Register) {
        guard let commune = register.commune(code: code) else { return nil }
        self.init(
            commune: commune, winner: winner,
            cells: submission.records.first { $0.commune.code == code }?.cells ?? [])
    }
}

extension Record {
    /// The cells that its values were read from.
    fileprivate var cells: Set<Place> {
        func place<Value>(_ value: Sourced<Value>?) -> Place? {
            value.map {
                Place(file: source.file, sheet: ($0.source ?? source).sheet, cell: $0.cell)
            }
        }
        let marks = [registered, planned, committed, recognised, writtenVerdict].compactMap(place)
        let others = [place(writtenTotal), place(decisionNumber), place(decisionDate), place(statedAreas)]
        return Set(
            points.compactMap(place) + (ownPoints ?? []).compactMap(place) + marks + others.compactMap(\.self)
                + [source.place])
    }
}
