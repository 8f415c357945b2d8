import CLibXML2
import Findings

/// Takes the events of one part. Subclasses see the elements of the part's own vocabulary only: foreign ones
/// are passed over with all they hold, and of `mc:AlternateContent` one branch remains.
///
/// A class, because C callbacks reach it through an unmanaged pointer.
class XMLHandler {
    private static let compatibility: StaticString = "http://schemas.openxmlformats.org/markup-compatibility/2006"

    /// Levels of elements; workbooks use about ten. libxml2 itself bounds only the trees that it builds.
    private static let deepest = 256

    /// The namespaces that the root may have. A root without any is read too: some writers leave it out.
    var namespaces: [StaticString] { SpreadsheetNamespace.main }

    /// Others whose elements are given to `start` as the part's own are.
    var furtherNamespaces: [StaticString] { [] }

    /// Set to stop the parser.
    final var failure: PartFailure? {
        didSet { if let parser { xmlStopParser(parser) } }
    }
    /// libxml2's first complaint.
    fileprivate(set) final var complaint: String?
    final var parser: xmlParserCtxtPtr?

    private var mainNamespace: UnsafePointer<UInt8>?
    private var depth = 0
    /// Open elements inside something that is passed over.
    private var skipped = 0
    /// For each open `mc:AlternateContent`: whether a branch was taken.
    private var alternatives: [Bool] = []
    @exclusivity(unchecked) private var spaces: [(depth: Int, isPreserved: Bool)] = []
    /// The depth of the last of `spaces`; 0 when there is none.
    private var spaceDepth = 0

    /// An element of the vocabulary starts.
    /// - Returns: whether its content is wanted; if not, it is passed over and `end` is not called for it.
    func start(_ element: XMLElement) -> Bool { false }
    /// An element that `start` wanted ends.
    func end() {}
    /// Text, perhaps a piece of it.
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    /// The part is written in Strict Office Open XML.
    final var isStrict: Bool { mainNamespace.map { String(cString: $0).hasPrefix("http://purl.oclc.org/") } ?? false }

    /// Whether white space is kept here: the nearest `xml:space` decides.
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

    /// Takes the root's namespace for the part's.
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

    /// Whether every namespace that a `Choice` requires is one that Excel knows: then Excel shows it.
    private final func understandsAll(_ choice: XMLElement) -> Bool {
        guard let prefixes = choice.text("Requires")?.split(separator: " ") else { return false }
        return prefixes.allSatisfy { prefix in
            let uri = namespace(ofPrefix: String(prefix))
            return SpreadsheetNamespace.known.contains { uri.hasPrefix($0) }
        }
    }

    /// What a prefix stands for at this place; empty when nothing.
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
    /// Beginnings of those that Excel understands.
    static let known = [
        "http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/", "http://schemas.microsoft.com/office/",
    ]
}

/// libxml2's callbacks, all of which only find their handler.
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
        // The same function, or libxml2 looks at every text to guess whether it matters.
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

    /// Without counting references: the parser's owner keeps the handler alive.
    @inline(__always)
    private static func tell(_ context: UnsafeMutableRawPointer?, _ message: (XMLHandler) -> Void) {
        if let context { Unmanaged<XMLHandler>.fromOpaque(context)._withUnsafeGuaranteedRef(message) }
    }
}
