import CLibXML2
import Findings

/// Receives the events of one part. Subclasses only see elements of the part's own vocabulary. Foreign elements are
/// skipped with their content, and of `mc:AlternateContent` one branch is used.
///
/// It is a class because C callbacks reach it through an unmanaged pointer.
class XMLHandler {
    private static let compatibility: StaticString = "http://schemas.openxmlformats.org/markup-compatibility/2006"

    /// How deep elements may be nested; workbooks need about ten levels. libxml2 itself only limits the trees that it
    /// builds.
    private static let deepest = 256

    /// The namespaces that the root may have. A root without a namespace is read too, because some writers leave it
    /// out.
    var namespaces: [StaticString] { SpreadsheetNamespace.main }

    /// Other namespaces whose elements are passed to `start` like the part's own.
    var furtherNamespaces: [StaticString] { [] }

    /// Set it to stop the parser.
    final var failure: PartFailure? {
        didSet { if let parser { xmlStopParser(parser) } }
    }
    /// The first error that libxml2 reports.
    fileprivate(set) final var complaint: String?
    final var parser: xmlParserCtxtPtr?

    private var mainNamespace: UnsafePointer<UInt8>?
    private var depth = 0
    /// How many elements are open within something that is skipped.
    private var skipped = 0
    /// For each open `mc:AlternateContent`, whether a branch was used.
    private var alternatives: [Bool] = []
    @exclusivity(unchecked) private var spaces: [(depth: Int, isPreserved: Bool)] = []
    /// The depth of the last of `spaces`; 0 if there is none.
    private var spaceDepth = 0

    /// An element of the vocabulary starts.
    ///
    /// - Returns: whether its content is wanted. If not, the content is skipped, and `end` is not called for the
    ///   element.
    func start(_ element: XMLElement) -> Bool { false }
    /// An element whose content `start` wanted ends.
    func end() {}
    /// A text or a piece of one.
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    /// Whether the part is written in Strict Office Open XML.
    final var isStrict: Bool { mainNamespace.map { String(cString: $0).hasPrefix("http://purl.oclc.org/") } ?? false }

    /// Whether white space must be kept here, by the nearest `xml:space`.
    final var isSpacePreserved: Bool { spaces.last?.isPreserved ?? false }
}

// The calls from libxml2.
extension XMLHandler {
    @inline(__always)
    fileprivate final func open(_ element: XMLElement, namespace: UnsafePointer<UInt8>?) {
        if skipped + depth > Self.deepest {
            failure = .damaged("more than \(Self.deepest) levels")
            return
        }
        if skipped > 0 {
            skipped += 1
            return
        }
        if depth == 0, !adopt(namespace) { return }
        depth += 1
        if element.attributeCount > 0, let preserves = element.preservesSpace {
            spaces.append((depth, preserves))
            spaceDepth = depth
        }
        let isWanted =
            namespace == mainNamespace || isOfFurther(namespace) ? start(element) : openForeign(element, namespace)
        if !isWanted {
            leave()
            skipped = 1
        }
    }

    @inline(__always)
    fileprivate final func close(namespace: UnsafePointer<UInt8>?, name: UnsafePointer<UInt8>?) {
        if skipped > 0 {
            skipped -= 1
            return
        }
        if namespace == mainNamespace || isOfFurther(namespace) {
            end()
        } else if let name, XMLElement.equal(name, "AlternateContent") {
            _ = alternatives.popLast()
        }
        leave()
    }

    @inline(__always)
    private final func leave() {
        if depth == spaceDepth {
            spaces.removeLast()
            spaceDepth = spaces.last?.depth ?? 0
        }
        depth -= 1
    }

    @inline(__always)
    fileprivate final func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
        if skipped == 0 { text(bytes) }
    }

    /// Takes the root's namespace as the part's.
    private final func adopt(_ namespace: UnsafePointer<UInt8>?) -> Bool {
        mainNamespace = namespace
        guard let namespace, !namespaces.contains(where: { XMLElement.equal(namespace, $0) }) else { return true }
        failure = .damaged("unknown namespace \(String(cString: namespace))")
        return false
    }

    private final func isOfFurther(_ namespace: UnsafePointer<UInt8>?) -> Bool {
        guard let namespace else { return false }
        return furtherNamespaces.contains { XMLElement.equal(namespace, $0) }
    }

    private final func openForeign(_ element: XMLElement, _ namespace: UnsafePointer<UInt8>?) -> Bool {
        guard let namespace, XMLElement.equal(namespace, Self.compatibility) else { return false }
        if element.isNamed("AlternateContent") {
            alternatives.append(false)
            return true
        }
        guard alternatives.last == false else { return false }
        let isTaken = element.isNamed("Fallback") || (element.isNamed("Choice") && understandsAll(element))
        if isTaken { alternatives[alternatives.count - 1] = true }
        return isTaken
    }

    /// Whether Excel knows every namespace that a `Choice` requires. If so, Excel shows that choice.
    private final func understandsAll(_ choice: XMLElement) -> Bool {
        guard let prefixes = choice.text("Requires")?.split(separator: " ") else { return false }
        return prefixes.allSatisfy { prefix in
            let uri = namespace(ofPrefix: String(prefix))
            return SpreadsheetNamespace.known.contains { uri.hasPrefix($0) }
        }
    }

    /// The namespace of a prefix at this place; empty if there is none.
    private final func namespace(ofPrefix prefix: String) -> String {
        guard let parser, let table = parser.pointee.nsTab else { return "" }
        var index = Int(parser.pointee.nsNr) - 2
        while index >= 0 {
            if let name = table[index], String(cString: name) == prefix {
                return table[index + 1].map { String(cString: $0) } ?? ""
            }
            index -= 2
        }
        return ""
    }
}

/// The namespaces that workbooks use.
enum SpreadsheetNamespace {
    /// Transitional and Strict.
    static let main: [StaticString] = [
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main",
    ]
    static let relationships: [StaticString] = ["http://schemas.openxmlformats.org/package/2006/relationships"]
    /// The beginnings of namespaces that Excel understands.
    static let known = [
        "http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/", "http://schemas.microsoft.com/office/",
    ]
}

/// libxml2's callbacks. Each of them just finds its handler and calls it.
enum XMLCallbacks {
    static func table() -> xmlSAXHandler {
        var table = xmlSAXHandler()
        table.initialized = XML_SAX2_MAGIC
        table.startElementNs = { context, name, prefix, namespace, _, _, count, _, attributes in
            guard let name else { return }
            let element = XMLElement(name: name, attributes: attributes, attributeCount: Int(count))
            XMLCallbacks.tell(context) { $0.open(element, namespace: namespace) }
        }
        table.endElementNs = { context, name, _, namespace in
            XMLCallbacks.tell(context) { $0.close(namespace: namespace, name: name) }
        }
        table.characters = { context, bytes, count in
            XMLCallbacks.tell(context) { $0.characters(UnsafeBufferPointer(start: bytes, count: Int(count))) }
        }
        // Must be the same function, or libxml2 examines every text to guess whether it matters.
        table.ignorableWhitespace = table.characters
        table.cdataBlock = table.characters
        table.internalSubset = { context, _, _, _ in
            XMLCallbacks.tell(context) { $0.failure = .refused(.doctypeRefused) }
        }
        table.serror = { context, error in
            guard let error = error?.pointee, error.level == XML_ERR_FATAL else { return }
            let message = error.message.map { String(cString: $0) } ?? "XML"
            XMLCallbacks.tell(context) { handler in
                handler.complaint = handler.complaint ?? "line \(error.line): \(message.prefix { $0 != "\n" })"
            }
        }
        return table
    }

    /// Without counting references, because the parser's owner keeps the handler alive.
    @inline(__always)
    private static func tell(_ context: UnsafeMutableRawPointer?, _ message: (XMLHandler) -> Void) {
        if let context { Unmanaged<XMLHandler>.fromOpaque(context)._withUnsafeGuaranteedRef(message) }
    }
}
