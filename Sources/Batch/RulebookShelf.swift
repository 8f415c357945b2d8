import Findings
import Rulebook
import StrictYAML

/// Where rulebooks are found: the workspace's `rulebooks/` first, then those built into the program.
enum RulebookShelf {
    /// Ids of all rulebooks at hand, in order.
    static func ids(workspace: Workspace) -> [String] {
        let folder = "\(workspace.folder)/rulebooks"
        let own = ((try? Files.entries(of: folder)) ?? []).map(\.name).filter { $0.hasSuffix(".yaml") }
            .map { String($0.dropLast(5)) }
        return Set(own + Rulebook.builtIn.keys).sorted()
    }

    /// Reads a rulebook by id.
    static func rulebook(_ id: String, workspace: Workspace) throws(RunFailure) -> Rulebook {
        let path = "\(workspace.folder)/rulebooks/\(id).yaml"
        if let text = try Files.text(at: path) { return try read(text, path: path) }
        if let text = Rulebook.builtIn[id] { return try read(text, path: "\(id).yaml") }
        throw RunFailure(
            .rulebookMissing, at: Place(file: path), value: id,
            details: [.suggestions: ids(workspace: workspace).joined(separator: ", ")])
    }

    /// Reads a rulebook's text; the path is for the mistakes.
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
            let position: [Detail: String] = [
                .line: String(mistake.line), .column: String(mistake.column), .key: mistake.key,
            ]
            func finding(_ code: FindingCode, _ value: String? = nil, _ more: [Detail: String] = [:]) -> Finding {
                Finding(code, at: Place(file: path), value: value, details: position.merging(more) { $1 })
            }
            switch mistake.kind {
            case .syntax(let problem): return finding(.yamlSyntax, nil, [.reason: problem])
            case .missing: return finding(.yamlKeyMissing)
            case .unknownKey: return finding(.yamlKeyUnknown)
            case .expected(let expectation, let found):
                return finding(.yamlValueWrong, found, [.expected: Self.name(of: expectation)])
            case .notOneOf(let words, let found):
                return finding(.yamlValueWrong, found, [.expected: words.joined(separator: " | ")])
            // A rule's name is the code of its finding.
            case .rule(let rule): return finding(FindingCode(rawValue: rule) ?? .yamlKeyUnknown)
            }
        }
    }

    /// In both languages, since the words are those of the file's own syntax.
    private static func name(of expectation: YAMLMistake.Expectation) -> String {
        switch expectation {
        case .text: "một dòng chữ (text)"
        case .integer: "một số nguyên (integer)"
        case .decimal: "một số (number)"
        case .date: "một ngày dạng 2022-11-30 (date)"
        case .boolean: "true | false"
        case .list: "một danh sách (list)"
        case .mapping: "một nhóm khóa: giá trị (mapping)"
        }
    }
}
