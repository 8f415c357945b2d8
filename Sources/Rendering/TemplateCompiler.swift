/// Makes a template ready for the views that it will show, and lists what is wrong with it.
///
/// Mustache shows nothing at all for an unknown key, partial or transform, which would leave a hole in a signed report.
/// Here each of them is an error that says where it is.
struct TemplateCompiler {
    /// The texts of the templates by name.
    private let sources: [String: String]
    private var texts: [TextKey: TemplateText] = [:]
    private var found: [TemplateError] = []
    private var use = TemplateUse()
    /// How many tags were walked so far. Those of a partial count each time it is included.
    private var walked = 0
    private var hasGivenUp = false

    /// Limits that no real template comes near. Beyond one of them the compiler stops, however long the template is.
    static let deepestNesting = 50
    static let mostMistakes = 100
    static let mostTags = 100_000

    /// What came of compiling a template.
    struct Result {
        /// Every mistake, in the order of the text. The other two are only of use if there is none.
        let errors: [TemplateError]
        let template: CompiledTemplate
        /// Which keys and partials the template uses, including those its partials use.
        let use: TemplateUse
    }

    /// A partial is cut into tags again for each indentation with which it is included.
    private struct TextKey: Hashable {
        let name: String
        let indentation: String
    }

    /// A view or value in which names are looked up. Scopes are listed with the innermost last; the index of a scope is
    /// the index of its frame when the page is shown.
    private struct Scope {
        let kind: TemplateKind
        /// Whether this is directly inside a list, where `first()` and `last()` are known.
        let isItem: Bool
    }

    private struct OpenSection {
        let tag: TemplateTag
        let scopes: [Scope]
        let source: CompiledTemplate.Source?
        /// The nodes before the section, within the section or template around it.
        let before: [CompiledTemplate.Node]
    }

    /// Where a value comes from, and what it is.
    private typealias Found = (kind: TemplateKind, source: CompiledTemplate.Source)

    static let textTransforms = ["uppercased", "lowercased", "empty"]
    static let markupTransforms = ["empty"]
    static let listTransforms = ["count", "empty"]
    static let itemTransforms = CompiledTemplate.Position.allCases.map(\.rawValue)

    private init(_ sources: [String: String]) { self.sources = sources }

    /// Compiles the template of that name for views of that shape.
    static func compile(_ template: String, for shape: TemplateShape, sources: [String: String]) -> Result {
        var compiler = TemplateCompiler(sources)
        let nodes = compiler.walk(template, scopes: [Scope(kind: .object(shape), isItem: false)], within: [])
        var seen: Set<TemplateError> = []
        return Result(
            errors: compiler.found.filter { seen.insert($0).inserted }, template: CompiledTemplate(nodes: nodes),
            use: compiler.use)
    }

    private mutating func text(of template: String, indentedBy indentation: String) -> TemplateText? {
        let key = TextKey(name: template, indentation: indentation)
        if let text = texts[key] { return text }
        guard let source = sources[template] else { return nil }
        let text = TemplateText(source, indentedBy: indentation)
        texts[key] = text
        return text
    }

    private mutating func walk(
        _ template: String, indentedBy indentation: String = "", scopes outer: [Scope], within callers: [String]
    ) -> [CompiledTemplate.Node] {
        guard let text = text(of: template, indentedBy: indentation) else { return [] }
        var open: [OpenSection] = []
        var scopes = outer
        var nodes: [CompiledTemplate.Node] = []
        func add(_ range: Range<Int>) {
            if !range.isEmpty { nodes.append(.literal(Array(text.bytes[range]))) }
        }
        use.templates.insert(template)
        for piece in text.pieces {
            guard !hasGivenUp else { return nodes }
            let tag = piece.tag
            guard tag.kind != .comment else {
                add(piece.before)
                continue
            }
            walked += 1
            func mistake(_ problem: TemplateError.Problem) -> TemplateError {
                let place = text.place(of: tag)
                return TemplateError(template: template, line: place.line, column: place.column, problem: problem)
            }
            guard found.count < Self.mostMistakes, walked <= Self.mostTags,
                max(scopes.count, open.count, callers.count) <= Self.deepestNesting
            else {
                giveUp(mistake)
                return nodes
            }
            add(piece.before)
            switch tag.kind {
            case .comment: break
            case .unreadable: found.append(mistake(.unreadableTag(tag.name)))
            case .forbidden: found.append(mistake(.notAllowed(tag.name)))
            case .variable:
                switch resolve(tag.name, in: scopes) {
                case .success((.text, let source)), .success((.markup, let source)): nodes.append(.shown(source))
                case .success: found.append(mistake(.notText(tag.name)))
                case .failure(let problem): found.append(mistake(problem.problem))
                }
            case .section, .inverted:
                let resolved = resolve(tag.name, in: scopes)
                let source = try? resolved.get().source
                open.append(OpenSection(tag: tag, scopes: scopes, source: source, before: nodes))
                nodes = []
                switch resolved {
                case .success((let kind, _)): if tag.kind == .section { scopes += Self.scope(inside: kind) }
                case .failure(let problem): found.append(mistake(problem.problem))
                }
            case .close:
                guard let last = open.last, last.tag.name == tag.name else {
                    found.append(mistake(.unexpectedClose(tag.name, expected: open.last?.tag.name)))
                    continue
                }
                scopes = last.scopes
                open.removeLast()
                nodes = last.before + Self.section(last, nodes)
            case .partial:
                if let problem = partialProblem(tag.name, within: callers + [template]) {
                    found.append(mistake(problem))
                } else {
                    // A partial does not know the place of an item in the list around it.
                    let forgotten = scopes.map { Scope(kind: $0.kind, isItem: false) }
                    nodes += walk(
                        tag.name, indentedBy: String(decoding: text.bytes[piece.indentation], as: UTF8.self),
                        scopes: forgotten, within: callers + [template])
                }
            }
        }
        add(text.rest)
        guard !hasGivenUp else { return nodes }
        found += open.map { section in
            let place = text.place(of: section.tag)
            return TemplateError(
                template: template, line: place.line, column: place.column,
                problem: .unclosedSection(section.tag.name))
        }
        return nodes
    }

    private static func section(_ open: OpenSection, _ nodes: [CompiledTemplate.Node]) -> [CompiledTemplate.Node] {
        open.source.map { [open.tag.kind == .section ? .section($0, nodes) : .inverted($0, nodes)] } ?? []
    }

    /// Records, once, why the rest of the template was not looked at.
    private mutating func giveUp(_ mistake: (TemplateError.Problem) -> TemplateError) {
        hasGivenUp = true
        found.append(
            mistake(
                found.count >= Self.mostMistakes
                    ? .furtherMistakes(limit: Self.mostMistakes)
                    : walked > Self.mostTags
                        ? .tooManyTags(limit: Self.mostTags) : .nestedTooDeep(limit: Self.deepestNesting)))
    }

    private func partialProblem(_ name: String, within callers: [String]) -> TemplateError.Problem? {
        if sources[name] == nil { return .unknownPartial(name, known: sources.keys.sorted()) }
        return callers.contains(name) ? .recursivePartial(name) : nil
    }

    private static func scope(inside kind: TemplateKind) -> [Scope] {
        switch kind {
        case .flag: []
        case .text, .markup, .object: [Scope(kind: kind, isItem: false)]
        case .list(let item): [Scope(kind: item, isItem: true)]
        }
    }

    private struct Unresolved: Error { let problem: TemplateError.Problem }

    /// What a name refers to: `name`, `outer.inner`, `.`, `transform(name)` or `first()`.
    private mutating func resolve(_ written: String, in scopes: [Scope]) -> Swift.Result<Found, Unresolved> {
        var parts = written.split(separator: "(", omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 1 else { return lookUp(written, in: scopes) }
        let last = parts.removeLast()
        let closing = String(repeating: ")", count: parts.count)
        guard last.hasSuffix(closing), !last.dropLast(parts.count).contains(")") else {
            return .failure(Unresolved(problem: .unreadableTag(written)))
        }
        let name = String(last.dropLast(parts.count))
        if name.isEmpty { return position(parts, in: scopes) }
        return parts.reversed().reduce(lookUp(name, in: scopes)) { result, transform in
            result.flatMap { Self.transformed($0, by: transform) }
        }
    }

    private func position(_ transforms: [String], in scopes: [Scope]) -> Swift.Result<Found, Unresolved> {
        let known = scopes.last?.isItem == true ? Self.itemTransforms : []
        guard transforms.count == 1, known.contains(transforms[0]),
            let position = CompiledTemplate.Position(rawValue: transforms[0])
        else {
            return .failure(Unresolved(problem: .unknownTransform(transforms.joined(separator: "("), known: known)))
        }
        return .success((.flag, CompiledTemplate.Source(root: .position(position, frame: scopes.count - 1))))
    }

    private static func transformed(_ found: Found, by name: String) -> Swift.Result<Found, Unresolved> {
        let known: [String] =
            switch found.kind {
            case .text: textTransforms
            case .list: listTransforms
            case .markup: markupTransforms
            case .flag, .object: []
            }
        guard known.contains(name), let transform = CompiledTemplate.Transform(rawValue: name) else {
            return .failure(Unresolved(problem: .unknownTransform(name, known: known)))
        }
        var source = found.source
        source.transforms.append(transform)
        return .success((transform == .empty ? .flag : .text, source))
    }

    private mutating func lookUp(_ name: String, in scopes: [Scope]) -> Swift.Result<Found, Unresolved> {
        if name == ".", let current = scopes.last {
            return .success((current.kind, CompiledTemplate.Source(root: .frame(scopes.count - 1))))
        }
        let shapes = scopes.enumerated().reversed().compactMap { frame, scope in
            if case .object(let shape) = scope.kind { (frame: frame, shape: shape) } else { nil }
        }
        let keys = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        // The first part of the name is looked up from the innermost scope outwards, each further part in what the part
        // before it refers to.
        let first = shapes.lazy.compactMap { place in place.shape.place(of: keys[0]).map { (place, $0) } }.first
        guard let ((frame, shape), field) = first else {
            return .failure(
                Unresolved(problem: .unknownKey(name, known: shapes.flatMap { $0.shape.keys.map(\.name) })))
        }
        use.keys.insert(TemplateUse.Key(view: shape.view, name: keys[0]))
        var source = CompiledTemplate.Source(root: .field(field, frame: frame))
        var kind = shape.keys[field].kind
        for key in keys.dropFirst() {
            guard case .object(let inner) = kind, let field = inner.place(of: key) else {
                let known = if case .object(let inner) = kind { inner.keys.map(\.name) } else { [String]() }
                return .failure(Unresolved(problem: .unknownKey(name, known: known)))
            }
            use.keys.insert(TemplateUse.Key(view: inner.view, name: key))
            source.path.append(field)
            kind = inner.keys[field].kind
        }
        return .success((kind, source))
    }
}
