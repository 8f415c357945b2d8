/// Changes the XML of a part, usually so that it stays XML.
struct XMLMutation {
    var chance: Chance

    /// Makes one change.
    mutating func change(_ xml: [UInt8]) -> [UInt8] {
        let tags = Self.tags(in: xml)
        guard !tags.isEmpty else { return HostileXML.content(&chance) }
        switch chance.index(16) {
        case 0: return dropTags(xml, tags)
        case 1, 2: return repeatTags(xml, tags)
        case 3: return moveTags(xml, tags)
        case 4, 5, 6, 7: return changeAttribute(xml, tags)
        case 8, 9, 10: return changeText(xml, tags)
        case 11, 12: return insert(HostileXML.content(&chance), into: xml, tags)
        case 13: return renameTag(xml, tags)
        case 14: return changeEncoding(xml)
        default: return RawMutation.change(xml, &chance)
        }
    }

    /// The position of each tag: `<…>`.
    static func tags(in xml: [UInt8]) -> [Range<Int>] {
        var tags: [Range<Int>] = []
        var start: Int?
        for (index, byte) in xml.enumerated() {
            if byte == UInt8(ascii: "<") { start = index }
            if byte == UInt8(ascii: ">"), let from = start {
                tags.append(from..<index + 1)
                start = nil
            }
        }
        return tags
    }

    /// A run of some tags and everything between them.
    private mutating func run(of tags: [Range<Int>]) -> Range<Int> {
        let chosen = chance.range(in: tags.count)
        guard let first = tags[chosen].first, let last = tags[chosen].last else { return chance.one(of: tags) }
        return first.lowerBound..<last.upperBound
    }

    private mutating func dropTags(_ xml: [UInt8], _ tags: [Range<Int>]) -> [UInt8] {
        var xml = xml
        xml.removeSubrange(run(of: tags))
        return xml
    }

    private mutating func repeatTags(_ xml: [UInt8], _ tags: [Range<Int>]) -> [UInt8] {
        let run = run(of: tags)
        let times = chance.percent(90) ? 1 + chance.index(4) : chance.index(400)
        guard run.count * times < 200_000 else { return xml }
        var xml = xml
        xml.insert(contentsOf: (0..<times).flatMap { _ in xml[run] }, at: run.upperBound)
        return xml
    }

    private mutating func moveTags(_ xml: [UInt8], _ tags: [Range<Int>]) -> [UInt8] {
        insert(Array(xml[run(of: tags)]), into: chance.percent(50) ? xml : dropTags(xml, tags), nil)
    }

    /// Inserts something before a tag.
    mutating func insert(_ content: [UInt8], into xml: [UInt8], _ tags: [Range<Int>]?) -> [UInt8] {
        let tags = tags ?? Self.tags(in: xml)
        var xml = xml
        xml.insert(contentsOf: content, at: tags.isEmpty ? 0 : chance.one(of: tags).lowerBound)
        return xml
    }

    // MARK: In a tag

    private mutating func changeAttribute(_ xml: [UInt8], _ tags: [Range<Int>]) -> [UInt8] {
        let tag = chance.one(of: tags)
        let quotes = tag.filter { xml[$0] == UInt8(ascii: "\"") }
        var xml = xml
        guard quotes.count >= 2 else {
            let name = tag.first { $0 > tag.lowerBound && [0x20, 0x2F, 0x3E].contains(xml[$0]) } ?? tag.lowerBound
            xml.insert(contentsOf: HostileXML.attribute(&chance), at: name)
            return xml
        }
        let pair = chance.index(quotes.count / 2) * 2
        switch chance.index(8) {
        case 0:
            let start = xml[tag.lowerBound..<quotes[pair]].lastIndex(of: 0x20) ?? quotes[pair]
            if chance.percent(50) {
                xml.removeSubrange(start...quotes[pair + 1])
            } else {
                xml.insert(contentsOf: xml[start...quotes[pair + 1]], at: start)
            }
        case 1: xml.insert(contentsOf: HostileXML.attribute(&chance), at: quotes[pair + 1] + 1)
        default:
            let range = quotes[pair] + 1..<quotes[pair + 1]
            xml.replaceSubrange(range, with: HostileXML.value(like: Array(xml[range]), &chance))
        }
        return xml
    }

    private mutating func renameTag(_ xml: [UInt8], _ tags: [Range<Int>]) -> [UInt8] {
        let tag = chance.one(of: tags)
        let start = tag.lowerBound + (xml[tag.lowerBound + 1] == UInt8(ascii: "/") ? 2 : 1)
        let end = tag.first { $0 >= start && [0x20, 0x2F, 0x3E].contains(xml[$0]) } ?? tag.upperBound - 1
        guard start <= end else { return xml }
        var xml = xml
        xml.replaceSubrange(start..<end, with: HostileXML.name(&chance))
        return xml
    }

    private mutating func changeText(_ xml: [UInt8], _ tags: [Range<Int>]) -> [UInt8] {
        let texts = zip(tags, tags.dropFirst()).map { $0.upperBound..<max($0.upperBound, $1.lowerBound) }
        let filled = texts.filter { !$0.isEmpty }
        guard let text = (filled.isEmpty ? texts : filled).randomElement(using: &chance) else { return xml }
        var xml = xml
        xml.replaceSubrange(text, with: HostileXML.value(like: Array(xml[text]), &chance))
        return xml
    }

    private mutating func changeEncoding(_ xml: [UInt8]) -> [UInt8] {
        let text = String(decoding: xml, as: UTF8.self)
        switch chance.index(5) {
        case 0: return [0xEF, 0xBB, 0xBF] + xml
        case 1: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        case 2: return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        case 3:
            let encoding = chance.one(of: ["UTF-7", "windows-1258", "UTF-16", "ISO-8859-1", "UTF-32", "x", "IBM037"])
            return Array("<?xml version=\"1.0\" encoding=\"\(encoding)\"?>".utf8)
                + Array(text.drop { $0 != ">" }.dropFirst().utf8)
        default: return text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        }
    }
}
