import Findings
import Registry
import Returns

/// A return that took the place of an earlier one (nộp lại).
public struct Resubmission: Sendable, Equatable {
    /// The file that counts.
    public let file: String
    /// The file that gave way.
    public let replaced: String
    /// Communes that both have.
    public let communes: Int
    /// In order of code; empty for a return sent again unchanged.
    public let changes: [CommuneChange]
}

/// The returns, with every commune in at most one of them as far as it can be told which one counts. Returns that share
/// no commune leave each other alone: together they are the return of their district.
///
/// If two returns hold the same commune, the later one counts: a later run saw it first or, if one run saw both first,
/// it was changed on a later day. If they arrived together, the one that the settings prefer counts, else the one
/// changed later. If neither is later, both stay, and what they contradict each other on is left out of the figures
/// (`GatheredRecords`). The communes' own figures never replace verified ones unless the settings prefer their file. A
/// file that does not name its district does not replace what another says.
struct SettledReturns {
    private(set) var submissions: [Submission]
    private(set) var resubmissions: [Resubmission] = []
    private(set) var findings: [Finding] = []
    private(set) var replacements = Replacements()
    /// By file: the rows that another file replaced.
    private var rowsGivenUp: [String: [Replacements.Row]] = [:]
    private var turned = TurnedVerdicts()
    private let assessor: CommuneAssessor
    private let register: Register
    private let preferred: Set<String>
    /// Files that do not name their district and are not preferred: they replace nothing.
    private let unnamed: Set<String>

    private let order: ReturnOrder

    init(
        _ submissions: [Submission], by settlement: Settlement, assessor: CommuneAssessor, register: Register,
        order: ReturnOrder
    ) {
        self.order = order
        self.assessor = assessor
        self.register = register
        preferred = settlement.preferredFiles
        unnamed = settlement.unnamedFiles.subtracting(settlement.preferredFiles)
        self.submissions = submissions.sorted(by: Self.isEarlier)
        for (earlier, later) in Self.pairsThatMeet(self.submissions) { settle(earlier, later) }
        let settled = self.submissions
        findings += turned.findings { file in
            settled.first { $0.file == file }.map { Self.sender(of: $0, in: register) }
                ?? Finding.Subject.Reporter(code: nil, fullName: file)
        }
        replacements = Replacements(rowsGivenUp, among: settled)
        resubmissions.sort { ($0.file, $0.replaced) < ($1.file, $1.replaced) }
    }

    /// In order of arrival, so that a chain of corrections is followed link by link.
    private static func isEarlier(_ one: Submission, _ other: Submission) -> Bool {
        (one.arrival.order, one.arrival.modified, one.file) < (other.arrival.order, other.arrival.modified, other.file)
    }

    /// Every pair of returns that share a commune, each later return with each earlier one. Other pairs have nothing to
    /// settle.
    private static func pairsThatMeet(_ submissions: [Submission]) -> [(earlier: Int, later: Int)] {
        var speakers: [String: [Int]] = [:]
        return submissions.indices.flatMap { later in
            let communes = submissions[later].communes
            let earlier = Set(communes.flatMap { speakers[$0] ?? [] }).sorted()
            for commune in communes { speakers[commune, default: []].append(later) }
            return earlier.map { ($0, later) }
        }
    }

    private mutating func settle(_ earlier: Int, _ later: Int) {
        let areAlike = submissions[earlier].arrival == submissions[later].arrival
        for (own, verified) in areAlike ? [(later, earlier), (earlier, later)] : [(later, earlier)]
        where !preferred.contains(submissions[own].file) {
            keepVerified(of: verified, from: own)
        }
        let (one, other) = (submissions[earlier], submissions[later])
        guard one.outcome == .accepted, other.outcome == .accepted else { return }
        let shared = one.communes.intersection(other.communes).filter { !Self.completeEachOther(one, other, of: $0) }
        guard !shared.isEmpty else { return }
        guard one.standing == other.standing || !preferred.isDisjoint(with: [one.file, other.file]) else {
            return giveWay(
                one.standing < other.standing ? earlier : later, to: one.standing < other.standing ? later : earlier,
                shared)
        }
        let changes = changes(from: one, to: other, in: shared)
        if preferred.contains(one.file), !preferred.contains(other.file),
            one.arrival.order == other.arrival.order
        {
            replace(later, by: earlier, shared, self.changes(from: other, to: one, in: shared))
        } else if !changes.isEmpty, unnamed.contains(other.file),
            order.isLater(other, than: one) || !unnamed.contains(one.file)
        {
            keep(earlier, from: later, shared, differing: changes.count)
        } else if order.isLater(other, than: one) || changes.isEmpty || preferred.contains(other.file) {
            replace(earlier, by: later, shared, changes)
        } else if other.arrival.modified > one.arrival.modified {
            findings.append(
                Finding(
                    .arrivedTogether, at: Place(file: other.file), about: sender(of: other),
                    details: [.otherFile: one.file]))
            replace(earlier, by: later, shared, changes)
        }
    }

    /// Takes the communes' own figures out of a return where they differ from verified ones of another return.
    private mutating func keepVerified(of verified: Int, from own: Int) {
        let (verified, giving) = (submissions[verified], submissions[own])
        guard verified.outcome == .accepted, giving.outcome == .accepted else { return }
        func communes(_ submission: Submission, _ assessor: Assessor) -> Set<String> {
            Set(submission.records.filter { $0.assessor == assessor }.map(\.commune.code))
        }
        let differing = communes(verified, .verified).intersection(communes(giving, .own))
            .filter { !Self.saySame(verified, giving, of: $0) }
        guard !differing.isEmpty else { return }
        giveUp(differing, of: own, to: verified.file)
        findings.append(
            Finding(
                .ownFiguresGiveWay, at: Place(file: giving.file), about: sender(of: giving),
                details: [.count: String(differing.count), .otherFile: verified.file]))
    }

    /// A draft, or the return of another month, gives way to one that is neither.
    private mutating func giveWay(_ loser: Int, to winner: Int, _ shared: Set<String>) {
        let (old, new) = (submissions[loser], submissions[winner])
        giveUp(shared, of: loser, to: new.file)
        findings.append(
            Finding(
                old.standing == .draft ? .draftGivesWay : .otherMonthGivesWay, at: Place(file: old.file),
                about: sender(of: old), details: [.count: String(shared.count), .otherFile: new.file]))
    }

    /// Takes communes out of a return, because another file counts for them from now on.
    private mutating func giveUp(_ communes: Set<String>, of loser: Int, to winner: String) {
        let giving = submissions[loser]
        rowsGivenUp[giving.file, default: []] += communes.sorted().compactMap {
            Replacements.Row(of: $0, in: giving, winner: winner, register: register)
        }
        submissions[loser] = giving.givingUp(communes)
    }

    /// Drops `draftRead`, which says that a draft was read for want of another file, where the draft gave way to one.
    func without(_ findings: [Finding]) -> [Finding] {
        let gaveWay = Set(self.findings.filter { $0.code == .draftGivesWay }.map(\.place.file))
        return findings.filter { $0.code != .draftRead || !gaveWay.contains($0.place.file) }
    }

    /// Whether the two complete each other: points in one file, marks or other criteria in the other.
    private static func completeEachOther(_ one: Submission, _ other: Submission, of code: String) -> Bool {
        guard !one.conflictingCommunes.contains(code), !other.conflictingCommunes.contains(code),
            let record = one.records.first(where: { $0.commune.code == code }),
            let counterpart = other.records.first(where: { $0.commune.code == code })
        else { return false }
        return record.completes(counterpart)
    }

    /// Keeps the communes of an earlier return: the later one does not say which district it is from, so it replaces
    /// nothing.
    private mutating func keep(_ earlier: Int, from later: Int, _ shared: Set<String>, differing: Int) {
        let (kept, giving) = (submissions[earlier], submissions[later])
        submissions[later] = giving.givingUp(shared)
        findings.append(
            Finding(
                .unnamedReturnReplacesNothing, at: Place(file: giving.file), about: sender(of: kept),
                details: [
                    .otherFile: kept.file, .date: written(kept.received), .count: String(differing),
                ]))
    }

    private mutating func replace(_ loser: Int, by winner: Int, _ shared: Set<String>, _ changes: [CommuneChange]) {
        let (old, new) = (submissions[loser], submissions[winner])
        giveUp(shared, of: loser, to: new.file)
        resubmissions.append(
            Resubmission(file: new.file, replaced: old.file, communes: shared.count, changes: changes))
        var details: [Detail: String] = [
            .otherFile: old.file, .date: written(old.received), .count: String(shared.count),
        ]
        guard !changes.isEmpty else {
            findings.append(Finding(.resubmissionUnchanged, at: Place(file: new.file), details: details))
            return
        }
        details[.count] = String(changes.count)
        findings.append(
            Finding(.resubmitted, at: Place(file: new.file), about: sender(of: new), details: details))
        findings += changes.map { finding(on: $0, in: new, insteadOf: old) }
        turned.note(changes, in: new.file, insteadOf: old.file)
    }

    private func finding(on change: CommuneChange, in new: Submission, insteadOf old: Submission) -> Finding {
        let source = new.records.first { $0.commune.code == change.commune.code }?.source
        return Finding(
            .resubmissionChange,
            at: Place(file: new.file, sheet: source?.sheet, cell: source?.place.cell),
            about: .init(change.commune), details: [.otherFile: old.file],
            clauses: [.assumed: change.clause])
    }

    private func changes(from one: Submission, to other: Submission, in shared: Set<String>) -> [CommuneChange] {
        shared.sorted().compactMap { code in
            guard let commune = register.commune(code: code) else { return nil }
            guard let before = assessed(commune, in: one), let after = assessed(commune, in: other) else { return nil }
            return CommuneChange(
                of: commune, from: CommuneOutcome(before), to: CommuneOutcome(after),
                isOtherwiseChanged: !Self.saySame(one, other, of: code),
                statements: CommuneStatement.Change.all(from: before.statements, to: after.statements))
        }
    }

    /// `nil` for a commune that no tier of the rulebook is for.
    private func assessed(_ commune: Commune, in submission: Submission) -> CommuneAssessment? {
        let record = submission.records.first { $0.commune.code == commune.code }
        return assessor.rulebook.tiers(of: commune, in: register).map { tiers in
            assessor.assess(
                commune, tiers: tiers, record: record,
                isContradictory: submission.conflictingCommunes.contains(commune.code))
        }
    }

    private static func saySame(_ one: Submission, _ other: Submission, of code: String) -> Bool {
        guard !one.conflictingCommunes.contains(code), !other.conflictingCommunes.contains(code),
            let record = one.records.first(where: { $0.commune.code == code }),
            let counterpart = other.records.first(where: { $0.commune.code == code })
        else { return false }
        return record.saysTheSame(as: counterpart)
    }

    private func sender(of submission: Submission) -> Finding.Subject {
        .init(reporter: Self.sender(of: submission, in: register))
    }

    /// The district that sent a file, or the file where it is not known.
    private static func sender(of submission: Submission, in register: Register) -> Finding.Subject.Reporter {
        .init(submission.unitCode, in: register, else: submission.file)
    }
}
