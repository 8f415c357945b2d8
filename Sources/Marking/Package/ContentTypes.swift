/// The types of a package's parts (`[Content_Types].xml`), with those that are added.
struct ContentTypes {
    static let name = "[Content_Types].xml"
    private let tree: XMLTree
    private var additions = ""
    private var defaults: [String: String] = [:]
    private var overrides: [String: String] = [:]

    init(in package: PackageFile) throws(Unmarkable) {
        guard let bytes = try package.part(Self.name) else { throw .otherFormat }
        tree = try XMLTree(try PartText(bytes, of: Self.name, namespaces: [Dialect.contentTypes]))
        for element in tree.all(named: "Default") {
            defaults[tree.text("Extension", of: element)?.lowercased() ?? ""] = tree.text("ContentType", of: element)
        }
        for element in tree.all(named: "Override") {
            overrides[tree.text("PartName", of: element)?.lowercased() ?? ""] = tree.text("ContentType", of: element)
        }
    }

    func type(of part: String) -> String? {
        overrides["/\(part.lowercased())"] ?? part.split(separator: ".").last.flatMap { defaults[$0.lowercased()] }
    }

    mutating func add(_ part: String, _ type: String) {
        additions += tree.part.element("Override", [("PartName", "/\(part)"), ("ContentType", type)])
    }

    /// - Parameter ending: the ending of the parts' names, in lower case.
    mutating func addDefault(_ ending: String, _ type: String) {
        guard defaults.updateValue(type, forKey: ending) == nil else { return }
        additions += tree.part.element("Default", [("Extension", ending), ("ContentType", type)])
    }

    func write(to package: PackageFile) {
        guard !additions.isEmpty else { return }
        var splices = Splices()
        tree.append(additions, to: tree.root, in: &splices)
        package.put(splices.applied(to: tree.part.bytes), as: Self.name)
    }
}
