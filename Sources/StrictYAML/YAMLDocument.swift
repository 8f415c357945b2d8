import Foundation
import Yams

/// A YAML file that is read without overlooking anything: every mistake is recorded with its line and key in a single
/// pass, and a key that nobody asked for is a mistake too.
///
/// Readers ask for what they need, and get a harmless value in place of a wrong one. The result counts only if
/// `mistakes` is empty.
public final class YAMLDocument {
    private var logged: [YAMLMistake] = []
    private var mappings: [YAMLValue] = []
    private var asked: [String: Set<String>] = [:]

    /// Parses the text and passes its top mapping to `read`. Throws `YAMLMistakes` if there is any mistake.
    public static func read<Result>(
        _ text: String, _ read: (YAMLValue) -> Result
    ) throws(YAMLMistakes) -> Result {
        let document = YAMLDocument()
        guard let root = document.root(of: text) else { throw YAMLMistakes(document.logged) }
        let result = read(root)
        document.logUnknownKeys()
        guard document.logged.isEmpty else {
            throw YAMLMistakes(document.logged.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
        }
        return result
    }

    private func root(of text: String) -> YAMLValue? {
        do {
            let node = try Yams.compose(yaml: text) ?? Node([(Node, Node)]())
            guard node.mapping != nil else {
                log(.expected(.mapping, found: "…"), node: node, key: "")
                return nil
            }
            return YAMLValue(node: node, key: "", document: self)
        } catch let error as YamlError {
            log(error)
        } catch {
            logged.append(YAMLMistake(line: 1, column: 1, key: "", kind: .syntax("\(error)")))
        }
        return nil
    }

    private func log(_ error: YamlError) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            logged.append(YAMLMistake(line: mark.line, column: mark.column, key: "", kind: .syntax(problem)))
        case .duplicatedKeysInMapping(let duplicates, let context):
            logged.append(
                YAMLMistake(
                    line: context.mark.line, column: context.mark.column, key: duplicates.joined(separator: ", "),
                    kind: .duplicateKey))
        default:
            logged.append(YAMLMistake(line: 1, column: 1, key: "", kind: .syntax("\(error)")))
        }
    }

    func log(_ kind: YAMLMistake.Kind, node: Node, key: String) {
        logged.append(
            YAMLMistake(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, key: key, kind: kind))
    }

    func noteMapping(_ value: YAMLValue) { mappings.append(value) }
    func noteAsked(_ name: String, in key: String) { asked[key, default: []].insert(name) }

    private func logUnknownKeys() {
        var seen: Set<String> = []
        for mapping in mappings where seen.insert(mapping.key).inserted {
            let known = asked[mapping.key] ?? []
            for (name, _) in mapping.node.mapping ?? [:] {
                guard let text = name.string, !known.contains(text) else { continue }
                log(.unknownKey(known: known.sorted()), node: name, key: mapping.path(text))
            }
        }
    }
}

/// All mistakes in one YAML file, in order of line.
public struct YAMLMistakes: Error, Sendable {
    public let mistakes: [YAMLMistake]

    public init(_ mistakes: [YAMLMistake]) { self.mistakes = mistakes }
}
