/// Checks a workspace's own templates against the model and the built-in templates. It tells every mistake and every
/// key that they leave out. Nothing is rendered.
public struct TemplateReview: Sendable {
    /// A key that a document can show.
    public struct Key: Sendable, Equatable {
        /// The document, by the name of its template.
        public let document: String
        /// From the document to the key: `districts.recognisedRate`.
        public let path: String
        /// In Vietnamese.
        public let meaning: String
    }

    /// Every mistake, in the order of documents and their text; then the files that cannot be read or that nothing
    /// uses.
    public let errors: [TemplateError]
    /// Own templates that replace a built-in partial which no document includes any more.
    public let idle: [String]
    /// Keys that a document shows with the built-in templates but not with the own ones.
    public let dropped: [Key]
    /// Keys that no document shows with either set of templates.
    public let unused: [Key]

    public init(_ own: OwnTemplates) {
        let builtIn = TemplateSet.builtInSources
        let checked = Self.check(builtIn.merging(own.sources) { $1 })
        let usual = Self.check(builtIn)
        let reached = checked.reduce(into: Set()) { $0.formUnion($1.use.templates) }
        let unreached = own.sources.keys.filter { !reached.contains($0) }.sorted()
        let strangers = unreached.filter { builtIn[$0] == nil }.map {
            TemplateError(template: $0, problem: .unknownTemplate(known: builtIn.keys.sorted()))
        }
        var seen: Set<TemplateError> = []
        let unbalanced = own.sources.filter { $0.key.hasPrefix(OwnTemplates.documentFolder + "/") }
            .sorted { $0.key < $1.key }.compactMap { MarkupBalance(of: $0.key, source: $0.value).error }
        errors = (checked.flatMap(\.errors) + own.errors + strangers + unbalanced).filter { seen.insert($0).inserted }
        idle = unreached.filter { builtIn[$0] != nil }
        dropped = zip(checked, usual).flatMap { now, before in
            now.keys.filter { before.use.keys.contains($0.use) && !now.use.keys.contains($0.use) }.map(\.key)
        }
        let shown = (checked + usual).reduce(into: Set()) { $0.formUnion($1.use.keys) }
        var listed: Set<TemplateUse.Key> = []
        unused = checked.flatMap(\.keys).filter { !shown.contains($0.use) && listed.insert($0.use).inserted }
            .map(\.key)
    }

    private typealias AvailableKey = (use: TemplateUse.Key, key: Key)

    /// For each document its mistakes, what it uses, and which keys it could show.
    private static func check(
        _ sources: [String: String]
    ) -> [(errors: [TemplateError], use: TemplateUse, keys: [AvailableKey])] {
        TemplateSet.documents.map { document in
            let result = TemplateCompiler.compile(document.name, for: document.shape, sources: sources)
            var seen: Set<String> = []
            return (result.errors, result.use, keys(of: document.shape, at: "", in: document.name, seen: &seen))
        }
    }

    /// Lists every key of every view once, at the first place where the document can reach it.
    private static func keys(
        of shape: TemplateShape, at path: String, in document: String, seen: inout Set<String>
    ) -> [AvailableKey] {
        guard seen.insert(shape.view).inserted else { return [] }
        var keys = shape.keys.map { key -> AvailableKey in
            (
                use: TemplateUse.Key(view: shape.view, name: key.name),
                key: Key(document: document, path: path + key.name, meaning: key.meaning)
            )
        }
        for key in shape.keys {
            guard let inner = key.kind.shape else { continue }
            keys += Self.keys(of: inner, at: "\(path)\(key.name).", in: document, seen: &seen)
        }
        return keys
    }
}
