import Findings
import Registry

/// The communes whose verdict later returns turned (đổi kết quả), from meeting the standard to failing it or back.
/// Completing a return turns no verdict, and neither does a correction that a later one takes back.
struct TurnedVerdicts {
    private struct Course {
        let commune: Commune
        /// The first verdict that was `meets` or `fails`.
        let first: Verdict
        var last: Verdict
        var file: String
        var replaced: String
    }
    private var courses: [String: Course] = [:]

    /// - Parameter changes: from the return of the file `replaced` to that of `file`.
    mutating func note(_ changes: [CommuneChange], in file: String, insteadOf replaced: String) {
        for change in changes {
            let decided = [change.from.verdict, change.to.verdict].first { Self.isDecided($0) }
            guard let first = courses[change.commune.code]?.first ?? decided else { continue }
            courses[change.commune.code] = Course(
                commune: change.commune, first: first, last: change.to.verdict, file: file, replaced: replaced)
        }
    }

    private static func isDecided(_ verdict: Verdict) -> Bool { verdict == .meets || verdict == .fails }

    /// One finding for each file that turned any, in order of file name.
    ///
    /// - Parameter sender: the district that sent a file.
    func findings(sender: (String) -> Finding.Subject.Reporter) -> [Finding] {
        let turned = courses.values.filter { Self.isDecided($0.last) && $0.last != $0.first }
        return Dictionary(grouping: turned, by: \.file).sorted { $0.key < $1.key }.map { file, courses in
            let courses = courses.sorted { $0.commune.code < $1.commune.code }
            let named = courses.map {
                Clause.turned($0.commune.fullName, from: $0.first.clause, to: $0.last.clause)
            }
            return Finding(
                .verdictTurned, at: Place(file: file), about: .init(reporter: sender(file)),
                details: [.count: String(courses.count), .otherFile: courses[0].replaced],
                clauses: [.suggestions: named.joined(separator: ", ")])
        }
    }
}
