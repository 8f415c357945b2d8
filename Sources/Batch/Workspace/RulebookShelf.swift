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

    /// A rulebook with the text that it was read from.
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

    /// Reads a rulebook's text; the path is for the mistakes.
    static func read(_ text: String, path: String) throws(RunFailure) -> Rulebook {
        do throws(YAMLMistakes) {
            return try Rulebook(yaml: text)
        } catch {
            throw RunFailure(error.findings(in: path))
        }
    }
}

extension Finding {
    /// Stands for the key where the file as a whole is meant.
    fileprivate static let wholeFile = "*"
}

extension YAMLMistakes {
    /// The mistakes in words, each at its line.
    func findings(in path: String) -> [Finding] {
        mistakes.map { mistake in
            let isWholeFile = mistake.key.isEmpty
            let position: [Detail: String] = [
                .line: String(mistake.line), .column: String(mistake.column),
                .key: isWholeFile ? "cả tệp" : mistake.key,
            ]
            let inEnglish: [Detail: String] = isWholeFile ? [.key: "the whole file"] : [:]
            func finding(
                _ code: FindingCode, _ value: String? = nil, _ more: [Detail: String] = [:],
                english: [Detail: String] = [:]
            ) -> Finding {
                Finding(
                    code, at: Place(file: path), value: value, details: position.merging(more) { $1 },
                    english: inEnglish.merging(english) { $1 })
            }
            switch mistake.kind {
            case .syntax(let problem): return finding(.yamlSyntax, nil, [.reason: problem])
            case .missing: return finding(.yamlKeyMissing)
            case .duplicateKey: return finding(.yamlKeyTwice)
            case .unknownKey(let known):
                return finding(
                    .yamlKeyUnknown, nil, [.suggestions: known.isEmpty ? "–" : known.joined(separator: ", ")])
            case .expected(let expectation, let found):
                return finding(
                    .yamlValueWrong, found, [.expected: Self.name(of: expectation, in: .vietnamese)],
                    english: [.expected: Self.name(of: expectation, in: .english)])
            case .notOneOf(let words, let found):
                return finding(.yamlValueWrong, found, [.expected: words.joined(separator: " | ")])
            // A rule's name is the code of its finding.
            case .rule(let rule):
                return FindingCode(rawValue: rule).map { finding($0) } ?? finding(.yamlSyntax, nil, [.reason: rule])
            }
        }
    }

    private static func name(of expectation: YAMLMistake.Expectation, in language: Language) -> String {
        func say(_ vietnamese: String, _ english: String) -> String { language == .vietnamese ? vietnamese : english }
        return switch expectation {
        case .text: say("một dòng chữ", "text")
        case .integer: say("một số nguyên", "integer")
        case .integerWithin(let range):
            say(
                "một số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
                "a whole number of \(range.lowerBound) to \(range.upperBound)")
        case .decimal: say("một số, phần thập phân sau dấu chấm", "decimal")
        case .date: say("một ngày viết như 2022-11-30", "date")
        case .period: say("một tháng viết như 2022-11", "period")
        case .boolean: say("true hoặc false", "boolean")
        case .list: say("một danh sách", "list")
        case .mapping: say("một nhóm khóa và giá trị", "mapping")
        case .address:
            say(
                "một địa chỉ thư điện tử, ví dụ: Cục Trẻ em <cuctreem@example.vn>",
                "a mail address, such as Children's Bureau <bureau@example.vn>")
        case .host: say("tên máy chủ, ví dụ: smtp.example.vn", "a host's name, such as smtp.example.vn")
        }
    }
}
