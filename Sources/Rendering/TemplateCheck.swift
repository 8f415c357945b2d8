/// Holds templates against the shape of what they will be given, before anything is rendered.
///
/// The engine renders an unknown key, an unknown partial and an unknown transform as nothing at all, which
/// would leave a hole in a signed report. Here each is an error with its place.
struct TemplateCheck {
    /// The tags of every template by its name.
    private let tags: [String: [TemplateTag]]
    private var found: [TemplateError] = []
    private var use = TemplateUse()
    /// Tags walked so far, those of partials as often as they are included.
    private var walked = 0
    private var hasGivenUp = false

    /// What no template that people write comes near; one beyond is refused at once, however long it is.
    static let deepestNesting = 50
    static let mostMistakes = 100
    static let mostTags = 100_000

    /// What a name is looked up in, innermost last.
    private struct Scope {
        let kind: TemplateKind
        /// Directly inside a list, where `first()` and `last()` are known.
        let isItem: Bool
    }

    private struct OpenSection {
        let tag: TemplateTag
        let scopes: [Scope]
    }

    static let textTransforms = ["uppercased", "lowercased", "empty"]
    static let listTransforms = ["count", "empty"]
    static let itemTransforms = ["first", "last", "odd", "even"]

    init(sources: [String: String]) { tags = sources.mapValues(TemplateTag.scan) }

    /// Every mistake that rendering `template` with such a view would meet, in the order of the text.
    static func errors(in template: String, shape: TemplateShape, sources: [String: String]) -> [TemplateError] {
        check(template, shape: shape, sources: sources).errors
    }

    /// The mistakes, and what the template and its partials use.
    static func check(
        _ template: String, shape: TemplateShape, sources: [String: String]
    ) -> (errors: [TemplateError], use: TemplateUse) {
        var check = TemplateCheck(sources: sources)
        check.walk(template, scopes: [Scope(kind: .object(shape), isItem: false)], within: [])
        var seen: Set<TemplateError> = []
        return (check.found.filter { seen.insert($0).inserted }, check.use)
    }

    private mutating func walk(_ template: String, scopes outer: [Scope], within callers: [String]) {
        var open: [OpenSection] = []
        var scopes = outer
        use.templates.insert(template)
        for tag in tags[template] ?? [] {
            guard !hasGivenUp else { return }
            walked += 1
            guard found.count < Self.mostMistakes, walked <= Self.mostTags,
                max(scopes.count, open.count, callers.count) <= Self.deepestNesting
            else {
                giveUp(at: tag, in: template)
                return
            }
            func report(_ problem: TemplateError.Problem) {
                found.append(TemplateError(template: template, line: tag.line, column: tag.column, problem: problem))
            }
            switch tag.kind {
            case .unreadable: report(.unreadableTag(tag.name))
            case .forbidden: report(.notAllowed(tag.name))
            case .variable:
                switch resolve(tag.name, in: scopes) {
                case .success(.text), .success(.markup): break
                case .success: report(.notText(tag.name))
                case .failure(let problem): report(problem.problem)
                }
            case .section, .inverted:
                open.append(OpenSection(tag: tag, scopes: scopes))
                switch resolve(tag.name, in: scopes) {
                case .success(let kind): if tag.kind == .section { scopes += Self.scope(inside: kind) }
                case .failure(let problem): report(problem.problem)
                }
            case .close:
                guard let last = open.last, last.tag.name == tag.name else {
                    report(.unexpectedClose(tag.name, expected: open.last?.tag.name))
                    continue
                }
                scopes = last.scopes
                open.removeLast()
            case .partial:
                if let problem = partialProblem(tag.name, within: callers + [template]) {
                    report(problem)
                } else {
                    // The engine forgets the place in the list on the way into a partial.
                    let forgotten = scopes.map { Scope(kind: $0.kind, isItem: false) }
                    walk(tag.name, scopes: forgotten, within: callers + [template])
                }
            }
        }
        guard !hasGivenUp else { return }
        found += open.map { section in
            TemplateError(
                template: template, line: section.tag.line, column: section.tag.column,
                problem: .unclosedSection(section.tag.name))
        }
    }

    /// Says once why the rest is not looked at.
    private mutating func giveUp(at tag: TemplateTag, in template: String) {
        let problem: TemplateError.Problem =
            if found.count >= Self.mostMistakes {
                .furtherMistakes(limit: Self.mostMistakes)
            } else if walked > Self.mostTags {
                .tooManyTags(limit: Self.mostTags)
            } else {
                .nestedTooDeep(limit: Self.deepestNesting)
            }
        hasGivenUp = true
        found.append(TemplateError(template: template, line: tag.line, column: tag.column, problem: problem))
    }

    private func partialProblem(_ name: String, within callers: [String]) -> TemplateError.Problem? {
        if tags[name] == nil { return .unknownPartial(name, known: tags.keys.sorted()) }
        return callers.contains(name) ? .recursivePartial(name) : nil
    }

    private static func scope(inside kind: TemplateKind) -> [Scope] {
        switch kind {
        case .flag, .markup: []
        case .text, .object: [Scope(kind: kind, isItem: false)]
        case .list(let item): [Scope(kind: item, isItem: true)]
        }
    }

    private struct Unresolved: Error { let problem: TemplateError.Problem }

    /// What stands behind `name`, `outer.inner`, `.`, `transform(name)` or `first()`.
    private mutating func resolve(_ written: String, in scopes: [Scope]) -> Result<TemplateKind, Unresolved> {
        var parts = written.split(separator: "(", omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 1 else { return lookUp(written, in: scopes) }
        let last = parts.removeLast()
        let closing = String(repeating: ")", count: parts.count)
        guard last.hasSuffix(closing), !last.dropLast(parts.count).contains(")") else {
            return .failure(Unresolved(problem: .unreadableTag(written)))
        }
        let name = String(last.dropLast(parts.count))
        if name.isEmpty { return itemTransform(parts, in: scopes) }
        return parts.reversed().reduce(lookUp(name, in: scopes)) { result, transform in
            result.flatMap { Self.transformed($0, by: transform) }
        }
    }

    private func itemTransform(_ transforms: [String], in scopes: [Scope]) -> Result<TemplateKind, Unresolved> {
        let known = scopes.last?.isItem == true ? Self.itemTransforms : []
        guard transforms.count == 1, known.contains(transforms[0]) else {
            return .failure(Unresolved(problem: .unknownTransform(transforms.joined(separator: "("), known: known)))
        }
        return .success(.flag)
    }

    private static func transformed(_ kind: TemplateKind, by name: String) -> Result<TemplateKind, Unresolved> {
        let known: [String] =
            switch kind {
            case .text: textTransforms
            case .list: listTransforms
            case .markup, .flag, .object: []
            }
        guard known.contains(name) else {
            return .failure(Unresolved(problem: .unknownTransform(name, known: known)))
        }
        return .success(name == "empty" ? .flag : .text)
    }

    private mutating func lookUp(_ name: String, in scopes: [Scope]) -> Result<TemplateKind, Unresolved> {
        if name == ".", let current = scopes.last { return .success(current.kind) }
        let shapes = scopes.reversed().compactMap { scope in
            if case .object(let shape) = scope.kind { shape } else { nil }
        }
        var known = shapes.flatMap { $0.keys.map(\.name) }
        // The first part is looked for from the inside out, each further one in what the part before it is.
        var places = shapes
        var kind: TemplateKind?
        for key in name.split(separator: ".", omittingEmptySubsequences: false).map(String.init) {
            guard let shape = places.first(where: { $0.kind(of: key) != nil }) else {
                return .failure(Unresolved(problem: .unknownKey(name, known: known)))
            }
            use.keys.insert(TemplateUse.Key(view: shape.view, name: key))
            kind = shape.kind(of: key)
            places = if case .object(let inner)? = kind { [inner] } else { [] }
            known = places.flatMap { $0.keys.map(\.name) }
        }
        return kind.map { .success($0) } ?? .failure(Unresolved(problem: .unknownKey(name, known: known)))
    }
}
