import Numbers
import Yams

/// A value of a YAML document, together with its path, so that every mistake can name both.
public struct YAMLValue {
    let node: Node
    /// The path from the top: `criteria[3]`; empty for the document itself.
    public let key: String
    let document: YAMLDocument

    init(node: Node, key: String, document: YAMLDocument) {
        self.node = node
        self.key = key
        self.document = document
        if node.mapping != nil { document.noteMapping(self) }
    }

    /// The line on which it begins, counted from 1.
    public var line: Int { node.mark?.line ?? 1 }

    func path(_ name: String) -> String { key.isEmpty ? name : "\(key).\(name)" }

    /// Reports a broken rule about this value.
    public func report(_ rule: String) { document.log(.rule(rule), node: node, key: key) }

    // MARK: Parts of a mapping

    /// The value of a key; `nil` if the key is missing or its value is null.
    public func optional(_ name: String) -> YAMLValue? {
        document.noteAsked(name, in: key)
        guard let child = node.mapping?[Node(name)], child.null == nil else { return nil }
        return YAMLValue(node: child, key: path(name), document: document)
    }

    /// The value of a key that must be there.
    public func required(_ name: String) -> YAMLValue? {
        if let value = optional(name) { return value }
        document.log(.missing, node: node, key: path(name))
        return nil
    }

    public func text(_ name: String) -> String { required(name)?.asText ?? "" }
    public func integer(_ name: String) -> Int { required(name)?.asInteger ?? 0 }
    public func decimal(_ name: String) -> Millionths { required(name)?.asDecimal ?? 0 }
    public func boolean(_ name: String) -> Bool { required(name)?.asBoolean ?? false }
    /// The entries of a list that must be there.
    public func list(_ name: String) -> [YAMLValue] { required(name)?.entries ?? [] }
    /// The entries of a list that may be absent.
    public func optionalList(_ name: String) -> [YAMLValue] { optional(name)?.entries ?? [] }
    public func texts(_ name: String) -> [String] { list(name).compactMap(\.asText) }
    public func optionalTexts(_ name: String) -> [String] { optionalList(name).compactMap(\.asText) }

    /// A word from a closed set.
    public func choice<Choice: RawRepresentable & CaseIterable>(_ name: String, of _: Choice.Type) -> Choice?
    where Choice.RawValue == String { required(name)?.asChoice() }

    // MARK: The value itself

    /// A scalar as it is written. Numbers and dates are accepted as text too.
    public var asText: String? {
        guard case .scalar(let scalar) = node else { return mismatch(.text) }
        return scalar.string
    }

    public var asInteger: Int? {
        guard case .scalar(let scalar) = node, let number = Int(scalar.string) else { return mismatch(.integer) }
        return number
    }

    /// A whole number within this range.
    public func asInteger(within range: ClosedRange<Int>) -> Int? {
        parsed(as: .integerWithin(range)) { text in Int(text).flatMap { range.contains($0) ? $0 : nil } }
    }

    public var asBoolean: Bool? { node.bool ?? mismatch(.boolean) }

    /// An exact number with a decimal point: `800`, `12.5`.
    public var asDecimal: Millionths? { parsed(as: .decimal) { Millionths($0) } }

    /// A value that the caller makes from the text, such as a date.
    public func parsed<Value>(as expectation: YAMLMistake.Expectation, _ parse: (String) -> Value?) -> Value? {
        guard case .scalar(let scalar) = node, let value = parse(scalar.string) else { return mismatch(expectation) }
        return value
    }

    /// A word from a closed set.
    public func asChoice<Choice: RawRepresentable & CaseIterable>() -> Choice? where Choice.RawValue == String {
        guard case .scalar(let scalar) = node else { return mismatch(.text) }
        if let choice = Choice(rawValue: scalar.string) { return choice }
        document.log(.notOneOf(Choice.allCases.map(\.rawValue), found: scalar.string), node: node, key: key)
        return nil
    }

    /// A mapping with any keys, and texts as values.
    public var textsByKey: [String: String] {
        guard let mapping = node.mapping else { return mismatch(.mapping) ?? [:] }
        var texts: [String: String] = [:]
        for (name, _) in mapping {
            if let name = name.string { texts[name] = optional(name)?.asText }
        }
        return texts
    }

    /// Whether it is a list, whatever its entries are.
    public var isList: Bool { node.sequence != nil }

    /// The entries of a list.
    public var entries: [YAMLValue] {
        guard let sequence = node.sequence else { return mismatch(.list) ?? [] }
        return sequence.enumerated().map { YAMLValue(node: $1, key: "\(key)[\($0 + 1)]", document: document) }
    }

    private func mismatch<Value>(_ expectation: YAMLMistake.Expectation) -> Value? {
        document.log(.expected(expectation, found: Self.shown(node)), node: node, key: key)
        return nil
    }

    private static func shown(_ node: Node) -> String {
        switch node {
        case .scalar(let scalar): scalar.string
        case .mapping: "{…}"
        case .sequence: "[…]"
        case .alias: "*…"
        }
    }
}
