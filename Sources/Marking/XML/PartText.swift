import Spreadsheets

/// A part of a workbook as text, with the prefix that it gives the elements of its own namespace: `x:` or nothing.
struct PartText {
    let name: String
    let bytes: [UInt8]
    /// Namespace of the root, which all elements that matter are in.
    let namespace: String
    /// The prefix with its colon; empty if the namespace is the default one.
    let prefix: String
    let root: XMLTags.Tag

    /// Throws unless the bytes are well-formed XML in UTF-8 with a root in one of the namespaces.
    init(_ bytes: [UInt8], of name: String, namespaces: [String]) throws(Unmarkable) {
        self.name = name
        self.bytes = bytes
        guard WellFormedXML.holds(bytes), Self.isUTF8(bytes) else { throw .notUnderstood(name) }
        var tags = XMLTags(bytes)
        guard let root = tags.next(), root.kind != .end else { throw .notUnderstood(name) }
        self.root = root
        let written = String(decoding: bytes[root.name], as: UTF8.self)
        let colon = written.firstIndex(of: ":")
        prefix = colon.map { String(written[...$0]) } ?? ""
        let declared = prefix.isEmpty ? "xmlns" : "xmlns:\(prefix.dropLast())"
        let found = XMLAttribute.all(of: root, in: bytes).first { $0.name == declared }
        namespace = found.map { XMLWords.unescaped(bytes[$0.value]) } ?? ""
        guard namespaces.contains(namespace) else { throw .notUnderstood(name) }
    }

    /// Markup of an element in the part's own namespace. The content must already be markup.
    func element(_ name: String, _ attributes: [(String, String)] = [], _ content: String = "") -> String {
        let list = attributes.map { " \($0.0)=\"\(XMLWords.escaped($0.1))\"" }.joined()
        return content.isEmpty
            ? "<\(prefix)\(name)\(list)/>" : "<\(prefix)\(name)\(list)>\(content)</\(prefix)\(name)>"
    }

    /// Whether the tag is that of an element in the part's own namespace with this name.
    func isNamed(_ tag: XMLTags.Tag, _ name: StaticString) -> Bool {
        let length = prefix.utf8.count + name.utf8CodeUnitCount
        guard tag.name.count == length, bytes[tag.name].starts(with: prefix.utf8) else { return false }
        return name.withUTF8Buffer {
            bytes[(tag.name.lowerBound + prefix.utf8.count)..<tag.name.upperBound].elementsEqual($0)
        }
    }

    /// Whether the tag may declare a namespace. Few do, and reading all attributes would take longer.
    func mayDeclare(_ tag: XMLTags.Tag) -> Bool {
        let mark = Array("xmlns".utf8)
        var index = tag.name.upperBound
        while index + mark.count <= tag.range.upperBound {
            if bytes[index] == mark[0], bytes[index + 1] == mark[1],
                bytes[index..<index + mark.count].elementsEqual(mark)
            {
                return true
            }
            index += 1
        }
        return false
    }

    func attribute(_ name: String, of tag: XMLTags.Tag) -> XMLAttribute? {
        XMLAttribute.all(of: tag, in: bytes).first { $0.name == name }
    }

    func text(_ name: String, of tag: XMLTags.Tag) -> String? {
        attribute(name, of: tag).map { XMLWords.unescaped(bytes[$0.value]) }
    }

    /// The value of an attribute as a number from 0 to 2,147,483,647; `nil` for anything else.
    func whole(_ name: String, of tag: XMLTags.Tag) -> Int? { text(name, of: tag).flatMap(Self.whole) }

    static func whole(_ text: some StringProtocol) -> Int? {
        Int(text).flatMap { (0...Int(Int32.max)).contains($0) ? $0 : nil }
    }

    /// Sets an attribute, or adds it.
    func set(_ name: String, to value: String, of tag: XMLTags.Tag, in splices: inout Splices) {
        if let attribute = attribute(name, of: tag) {
            splices.replace(attribute.value, with: XMLWords.escaped(value))
        } else {
            splices.insert(" \(name)=\"\(XMLWords.escaped(value))\"", at: tag.name.upperBound)
        }
    }

    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        guard !bytes.prefix(4).contains(0), !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
            return false
        }
        let head = String(decoding: bytes.prefix(200).prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
        guard let word = head.firstRange(of: "encoding") else { return true }
        let written = head[word.upperBound...].drop { $0 != "\"" && $0 != "'" }.dropFirst().prefix {
            $0 != "\"" && $0 != "'"
        }
        return ["UTF-8", "UTF8", "US-ASCII"].contains(written.uppercased())
    }
}
