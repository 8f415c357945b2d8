import Spreadsheets

/// The relationships of a part (`.rels`), with those that are added.
struct Relationships {
    struct Link {
        let id: String
        /// The last component of the type.
        let type: String
        /// Name of the part it leads to; `nil` for something outside the package.
        let target: String?
    }

    private let source: String
    private let dialect: Dialect
    private let tree: XMLTree?
    private(set) var links: [Link] = []
    private var additions = ""

    /// - Parameter source: name of the part that refers; empty for the package itself.
    init(of source: String, in package: PackageFile, _ dialect: Dialect) throws(Unmarkable) {
        self.source = source
        self.dialect = dialect
        let name = PartName.relationships(of: source)
        guard let bytes = try package.part(name) else {
            tree = nil
            return
        }
        let tree = try XMLTree(try PartText(bytes, of: name, namespaces: [Dialect.relationships]))
        self.tree = tree
        links = tree.all(named: "Relationship").map { element in
            let isExternal = tree.text("TargetMode", of: element) == "External"
            return Link(
                id: tree.text("Id", of: element) ?? "",
                type: tree.text("Type", of: element)?.split(separator: "/").last.map(String.init) ?? "",
                target: isExternal ? nil : tree.text("Target", of: element).map { PartName.resolve($0, from: source) })
        }
    }

    func first(ofType type: String) -> Link? { links.first { $0.type == type && $0.target != nil } }

    func target(ofID id: String) -> String? { links.first { $0.id == id }?.target }

    /// Adds a relationship and returns its identifier.
    mutating func add(_ type: String, to target: String) -> String {
        var number = links.count + 1
        while links.contains(where: { $0.id == "rId\(number)" }) { number += 1 }
        let id = "rId\(number)"
        links.append(Link(id: id, type: type, target: target))
        let attributes = [("Id", id), ("Type", "\(dialect.office)/\(type)"), ("Target", "/\(target)")]
        additions +=
            tree?.part.element("Relationship", attributes)
            ?? "<Relationship \(attributes.map { "\($0.0)=\"\(XMLWords.escaped($0.1))\"" }.joined(separator: " "))/>"
        return id
    }

    func write(to package: PackageFile) {
        guard !additions.isEmpty else { return }
        let name = PartName.relationships(of: source)
        guard let tree else {
            let text = "\(xmlHead)<Relationships xmlns=\"\(Dialect.relationships)\">\(additions)</Relationships>"
            return package.put(Array(text.utf8), as: name)
        }
        var splices = Splices()
        tree.append(additions, to: tree.root, in: &splices)
        package.put(splices.applied(to: tree.part.bytes), as: name)
    }
}

/// The beginning of every part that the program writes itself.
let xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
