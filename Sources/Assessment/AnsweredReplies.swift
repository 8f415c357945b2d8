import Findings
import Registry
import Returns

/// The answers in reply tables that districts sent back: which district each table is from, and which findings its
/// answers are about. A table comes from one district, and names files of that district.
struct AnsweredReplies {
    /// An answer and what it is about.
    struct Answered {
        let answer: DistrictAnswer
        /// Empty where the finding is gone or has other words now.
        let findings: [Finding]
    }

    /// Code of the district that each table is from, by the table's file.
    private(set) var senders: [String: String] = [:]
    private(set) var answered: [Answered] = []
    /// Findings on the tables themselves.
    private(set) var told: [Finding] = []

    private let items: PrintedItems
    private let submissions: [String: Submission]
    private let register: Register

    /// - Parameters:
    ///   - answers: in the order of their files.
    ///   - all: the findings of the run.
    ///   - submissions: every file of the run, settled.
    init(_ answers: [DistrictAnswer], among all: [Finding], _ submissions: [Submission], _ register: Register) {
        let answers = answers.filter { $0.item != nil }
        items = PrintedItems(answers.compactMap(\.item), among: all, submissions, register)
        self.register = register
        self.submissions = Dictionary(
            answers.isEmpty ? [] : submissions.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
        let tables = Dictionary(grouping: answers) { $0.place.file ?? "" }.sorted { $0.key < $1.key }
        var known: [DistrictAnswer] = []
        for (table, given) in tables { known += usable(given, in: table) }
        answered = latest(of: known).compactMap(about)
    }

    /// The table's answers that name a file of this run; none where those files are of several districts and no one
    /// district can be told.
    private mutating func usable(_ answers: [DistrictAnswer], in table: String) -> [DistrictAnswer] {
        let isKnown = { [items] (answer: DistrictAnswer) in answer.item.map { !items.files(of: $0).isEmpty } ?? false }
        tell(unknown: answers.filter { !isKnown($0) })
        let known = answers.filter(isKnown)
        let groups = known.compactMap(\.item).map(items.groups)
        guard let first = groups.first else { return [] }
        let shared = groups.dropFirst().reduce(first) { $0.intersection($1) }
        // If the files hold communes of several districts, the one that sent such a file is meant.
        let main = known.compactMap(\.item).flatMap(items.files).compactMap(\.unitCode).first(where: shared.contains)
        guard let sender = shared.count == 1 ? shared.first : main else {
            tell(several: groups.reduce(into: []) { $0.formUnion($1) }, in: table)
            return []
        }
        senders[table] = sender
        return known
    }

    /// If an item has several answers, the one that came last.
    private func latest(of answers: [DistrictAnswer]) -> [DistrictAnswer] {
        var last: [ReplyItem: (arrival: Submission.Arrival, index: Int)] = [:]
        for (index, answer) in answers.enumerated() {
            guard let item = answer.item?.kept, let table = submissions[answer.place.file ?? ""] else { continue }
            let arrival = table.arrival
            if let earlier = last[item]?.arrival,
                (earlier.order, earlier.modified) > (arrival.order, arrival.modified)
            {
                continue
            }
            last[item] = (arrival, index)
        }
        return last.values.map(\.index).sorted().map { answers[$0] }
    }

    /// `nil` where the file that was asked about, or the table itself, no longer counts.
    private func about(_ answer: DistrictAnswer) -> Answered? {
        guard let item = answer.item, let table = answer.place.file.flatMap({ submissions[$0] }) else { return nil }
        let files = items.files(of: item).filter { $0.groups(in: register).contains(senders[table.file] ?? "") }
        guard files.contains(where: PrintedItems.counts), ![.superseded, .duplicate].contains(table.outcome) else {
            return nil
        }
        let found = items.findings(on: item).filter { finding in files.contains { $0.file == finding.place.file } }
        // If two files of one name have the same finding, nobody can tell which of them was looked at.
        let isClear = Set(found.map(\.place.file)).count == 1
        return Answered(answer: answer, findings: isClear ? found.filter { isAsAsked($0, answeredIn: table) } : [])
    }

    /// Whether the finding is still the one that was answered. A file that came after the answer may say something else
    /// at the place, so the finding's words must quote the value that stands there now.
    private func isAsAsked(_ finding: Finding, answeredIn table: Submission) -> Bool {
        guard let file = finding.place.file.flatMap({ submissions[$0] }), file.arrival.order > table.arrival.order,
            let value = finding.value
        else { return true }
        return finding.toDistrict?.message.contains(value) ?? false
    }

    // MARK: What is wrong with a table

    private mutating func tell(unknown answers: [DistrictAnswer]) {
        for (file, given) in Dictionary(grouping: answers, by: { $0.item?.file ?? "" }).sorted(by: { $0.key < $1.key })
        {
            let name = file.isEmpty ? "–" : file
            told.append(
                Finding(
                    .answerFileUnknown, at: given[0].place, value: given[0].text,
                    details: [.otherFile: name, .line: given[0].writtenNumber, .count: String(given.count)]))
        }
    }

    private mutating func tell(several groups: Set<String>, in table: String) {
        let names = register.units.filter { groups.contains($0.code) }.map(\.fullName)
        told.append(
            Finding(
                .answersOfSeveral, at: Place(file: table), details: [.suggestions: names.joined(separator: ", ")]))
    }
}

extension DistrictAnswer {
    /// The item of a reply that it is about; `nil` for an answer about its own file.
    var item: ReplyItem? {
        if case .printed(let item) = about { item } else { nil }
    }

    var writtenNumber: String { number.isEmpty ? "–" : number }
}
