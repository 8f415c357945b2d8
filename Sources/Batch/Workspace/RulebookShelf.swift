import Findings
import Rulebook
import StrictYAML

/// Finds rulebooks: first in the workspace's `rulebooks/`, then among those built into the program.
enum RulebookShelf {
    /// Ids of all rulebooks at hand, in order.
    static func ids(workspace: Workspace) -> [String] {
        let folder = "\(workspace.folder)/rulebooks"
        let own = ((try? Files.entries(of: folder)) ?? []).map(\.name).filter { $0.hasSuffix(".yaml") }
            .map { String($0.dropLast(5)) }
        return Set(own + Rulebook.builtIn.keys).sorted()
    }

    /// A rulebook, with the text that it was read from.
    struct Volume {
        let rulebook: Rulebook
        let text: String
    }

    /// Reads a rulebook by id.
    static func volume(_ id: String, workspace: Workspace) throws(RunFailure) -> Volume {
        let path = "\(workspace.folder)/rulebooks/\(id).yaml"
        if let text = try Files.text(at: path) { return Volume(rulebook: try read(text, path: path), text: text) }
        if let text = Rulebook.builtIn[id] {
            return Volume(rulebook: try read(text, path: "\(id).yaml"), text: text)
        }
        throw RunFailure(
            .rulebookMissing, at: Place(file: path), value: id,
            details: [.suggestions: ids(workspace: workspace).joined(separator: ", ")])
    }

    /// Reads a rulebook's text; the path is for messages.
    static func read(_ text: String, path: String) throws(RunFailure) -> Rulebook {
        do throws(YAMLMistakes) {
            return try Rulebook(yaml: text)
        } catch {
            throw RunFailure(error.findings(in: path))
        }
    }
}

extension YAMLMistakes {
    /// The mistakes in words, each at its line.
    func findings(in path: String) -> [Finding] {
        mistakes.map { mistake in
            let isWholeFile = mistake.key.isEmpty
            let place = Place(file: path, line: mistake.line)
            let column: [Detail: String] = [.column: String(mistake.column)]
            let key = isWholeFile ? Clause.wholeFile : Clause(named: mistake.key)
            func finding(
                _ code: FindingCode, _ value: String? = nil, _ more: [Detail: String] = [:],
                clauses: [Detail: Clause] = [:]
            ) -> Finding {
                Finding(
                    code, at: place, value: value, details: column.merging(more) { $1 },
                    clauses: clauses.merging([.key: key]) { own, _ in own })
            }
            switch mistake.kind {
            case .syntax(let problem): return finding(.yamlSyntax, nil, [.reason: problem])
            case .missing: return finding(.yamlKeyMissing)
            case .duplicateKey: return finding(.yamlKeyTwice)
            case .unknownKey(let known):
                return finding(
                    .yamlKeyUnknown, nil, [.suggestions: known.isEmpty ? "–" : known.joined(separator: ", ")])
            case .expected(let expectation, let found):
                return finding(.yamlValueWrong, found, clauses: [.expected: Self.clause(expectation)])
            case .notOneOf(let words, let found):
                return finding(.yamlValueWrong, found, [.expected: words.joined(separator: " | ")])
            // The name of a rule is also the code of its finding.
            case .rule(let rule):
                return FindingCode(rawValue: rule).map { finding($0) } ?? finding(.yamlSyntax, nil, [.reason: rule])
            }
        }
    }

    private static func clause(_ expectation: YAMLMistake.Expectation) -> Clause {
        switch expectation {
        case .text: .aText
        case .integer: .anInteger
        case .integerWithin(let range): .anInteger(within: range)
        case .decimal: .aDecimal
        case .date: .aDate
        case .period: .aMonth
        case .boolean: .aBoolean
        case .list: .aList
        case .mapping: .aMapping
        case .address: .anAddress
        case .host: .aHost
        }
    }
}
