import Findings
import Numbers
import Registry
import Returns
import Rulebook

/// The measures of all returns, with at most one figure for each measure and reporter. Where two returns say different
/// things, the one that came later counts; if they came together, neither does. Only figures of different communes of
/// one district count side by side.
struct SettledMeasures {
    /// The returns, without the figures that do not count.
    private(set) var submissions: [Submission]
    /// In order of file.
    private(set) var figures: [MeasureFigure] = []
    private(set) var findings: [Finding] = []

    private struct Key: Hashable {
        let measure: String
        let reporter: MeasureFigure.Reporter
    }

    private let measures: [String: PlanMeasure]
    private let rulebook: Rulebook
    private let register: Register

    init(_ submissions: [Submission], order: ReturnOrder, rulebook: Rulebook, register: Register) {
        self.submissions = submissions
        self.rulebook = rulebook
        self.register = register
        measures = Dictionary(
            rulebook.measures(on: register.date).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        guard submissions.contains(where: { !$0.measures.isEmpty }) else { return }
        var holders: [Key: [Int]] = [:]
        for index in submissions.indices where submissions[index].outcome == .accepted {
            for figure in submissions[index].measures where mayReport(figure, in: submissions[index]) {
                holders[Key(measure: figure.measure, reporter: figure.reporter), default: []].append(index)
            }
        }
        var counting: [Int: Set<Key>] = [:]
        for (key, own) in holders {
            // Some communes in one file, some in another: together they make the district's figure.
            if completeEachOther(key, own) {
                for index in own { counting[index, default: []].insert(key) }
                continue
            }
            guard let winner = settle(key, own, order) else { continue }
            counting[winner, default: []].insert(key)
        }
        for index in submissions.indices where !submissions[index].measures.isEmpty {
            let kept = submissions[index].measures.filter { figure in
                counting[index]?.contains(Key(measure: figure.measure, reporter: figure.reporter)) == true
            }
            self.submissions[index] = submissions[index].keeping(measures: kept)
        }
        figures = self.submissions.sorted { $0.file < $1.file }.flatMap(\.measures)
    }

    /// Whether the measure is asked of the reporter. Adds a finding if it is not.
    private mutating func mayReport(_ figure: MeasureFigure, in submission: Submission) -> Bool {
        guard let measure = measures[figure.measure] else { return false }
        let may =
            switch figure.reporter {
            case .unit: measure.reporters.contains(.units)
            case .body(let id): measure.isReported(byBody: id)
            }
        guard !may, let place = figure.place else { return may }
        findings.append(
            Finding(
                .measureOfOtherReporter, at: place.place, value: figure.value.clause[.vietnamese],
                about: .init(measure, reporter: .init(figure.reporter, in: register, rulebook))))
        return false
    }

    /// Whether each figure is made of communes alone, and no commune is in two of them.
    private func completeEachOther(_ key: Key, _ holders: [Int]) -> Bool {
        guard holders.count > 1 else { return false }
        let parts = holders.compactMap { figure(key, in: $0)?.parts }
        let communes = parts.joined().compactMap(\.commune)
        return communes.count == parts.joined().count && Set(communes).count == communes.count
    }

    /// Index of the return that counts; `nil` where that cannot be told. What counts is said by all returns that none with
    /// another figure beats; of these returns, the latest.
    private mutating func settle(_ key: Key, _ holders: [Int], _ order: ReturnOrder) -> Int? {
        let given = holders.compactMap { index in figure(key, in: index).map { (index: index, figure: $0) } }
        func beats(_ one: Int, _ other: Int) -> Bool {
            order.winner(of: submissions[other], submissions[one])?.file == submissions[one].file
        }
        let unbeaten = given.filter { one in
            !given.contains { $0.figure.value != one.figure.value && beats($0.index, one.index) }
        }
        guard let first = unbeaten.first else { return nil }
        let others = unbeaten.filter { $0.figure.value != first.figure.value }
        guard others.isEmpty else {
            for other in others {
                report(.measureInTwoFiles, key, other.figure, against: first.figure, in: submissions[first.index].file)
            }
            return nil
        }
        let winner = unbeaten.reduce(first) { beats($1.index, $0.index) ? $1 : $0 }
        for gone in given where gone.figure.value != winner.figure.value {
            report(.measureReplaced, key, winner.figure, against: gone.figure, in: submissions[gone.index].file)
        }
        return winner.index
    }

    private func figure(_ key: Key, in index: Int) -> MeasureFigure? {
        submissions[index].measures.first { $0.measure == key.measure && $0.reporter == key.reporter }
    }

    private mutating func report(
        _ code: FindingCode, _ key: Key, _ figure: MeasureFigure, against other: MeasureFigure, in file: String
    ) {
        guard let place = figure.place else { return }
        findings.append(
            Finding(
                code, at: place.place,
                about: .init(
                    reporter: .init(key.reporter, in: register, rulebook),
                    field: .measure(id: key.measure, name: measures[key.measure]?.name ?? key.measure)),
                details: [.otherFile: file, .otherCell: other.place?.cell.description ?? ""],
                clauses: [.assumed: figure.value.clause, .expected: other.value.clause]))
    }
}
