/// The elements of a small part, with the positions of their bytes.
struct XMLTree {
    struct Element {
        let tag: XMLTags.Tag
        /// The name without the prefix; empty for an element of another namespace.
        let name: String
        /// From the start tag to just after the end tag.
        fileprivate(set) var range: Range<Int>
        /// Where the end tag starts; for an empty element, just after the tag.
        fileprivate(set) var contentEnd: Int
        fileprivate(set) var children: [Int] = []

        var isEmpty: Bool { tag.kind == .empty }
    }

    let part: PartText
    private(set) var elements: [Element] = []

    /// Throws when an element declares another namespace for the part's own prefix, since what it holds is then
    /// something else.
    init(_ part: PartText) throws(Unmarkable) {
        guard part.bytes.count <= Self.largest else { throw .tooLarge }
        self.part = part
        let declaration = part.prefix.isEmpty ? "xmlns" : "xmlns:\(part.prefix.dropLast())"
        var tags = XMLTags(part.bytes)
        var open: [Int] = []
        while let tag = tags.next() {
            guard tag.kind != .end else {
                guard let index = open.popLast() else { throw .notUnderstood(part.name) }
                elements[index].contentEnd = tag.range.lowerBound
                elements[index].range = elements[index].range.lowerBound..<tag.range.upperBound
                continue
            }
            if part.mayDeclare(tag), let declared = part.text(declaration, of: tag), declared != part.namespace {
                throw .notUnderstood(part.name)
            }
            let written = String(decoding: part.bytes[tag.name], as: UTF8.self)
            let isOwn = written.hasPrefix(part.prefix) && !written.dropFirst(part.prefix.count).contains(":")
            if let parent = open.last { elements[parent].children.append(elements.count) }
            elements.append(
                Element(
                    tag: tag, name: isOwn ? String(written.dropFirst(part.prefix.count)) : "", range: tag.range,
                    contentEnd: tag.range.upperBound))
            if tag.kind == .start { open.append(elements.count - 1) }
        }
        guard open.isEmpty, !elements.isEmpty else { throw .notUnderstood(part.name) }
    }

    /// In bytes; a larger part is refused.
    static let largest = 4 << 20

    var root: Element { elements[0] }

    func children(of element: Element, named name: String) -> [Element] {
        element.children.map { elements[$0] }.filter { $0.name == name }
    }

    func child(of element: Element, named name: String) -> Element? { children(of: element, named: name).first }

    /// All elements with this name, at any depth.
    func all(named name: String) -> [Element] { elements.filter { $0.name == name } }

    /// Adds markup after the last child.
    func append(_ markup: String, to element: Element, in splices: inout Splices) {
        guard element.isEmpty else { return splices.insert(markup, at: element.contentEnd) }
        let written = String(decoding: part.bytes[element.tag.name], as: UTF8.self)
        // The slash before the `>` is replaced.
        let slash = (element.tag.range.lowerBound..<element.tag.range.upperBound).last {
            part.bytes[$0] == UInt8(ascii: "/")
        }
        splices.replace(
            (slash ?? element.tag.range.upperBound - 1)..<element.tag.range.upperBound, with: ">\(markup)</\(written)>")
    }

    func text(_ name: String, of element: Element) -> String? { part.text(name, of: element.tag) }

    func whole(_ name: String, of element: Element) -> Int? { part.whole(name, of: element.tag) }
}
