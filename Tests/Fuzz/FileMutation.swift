/// Changes a file: in a package, the XML of a part or the list of parts; in anything else, the text.
struct FileMutation {
    var chance: Chance

    mutating func change(_ file: [UInt8]) -> [UInt8] {
        guard var package = PartedPackage(file), !chance.percent(5) else {
            return changeText(file, times: 1 + chance.index(3))
        }
        if chance.percent(12) { changeParts(&package) }
        if !package.parts.isEmpty, chance.percent(92) { changePart(&package, at: part(of: package)) }
        let changed = package.bytes
        return chance.percent(4) ? RawMutation.change(changed, &chance) : changed
    }

    private mutating func changeText(_ text: [UInt8], times: Int) -> [UInt8] {
        var mutation = TextMutation(chance: chance)
        let changed = (0..<times).reduce(text) { text, _ in mutation.change(text) }
        chance = mutation.chance
        return changed
    }

    private mutating func changePart(_ package: inout PartedPackage, at index: Int) {
        var mutation = XMLMutation(chance: chance)
        let times = 1 + mutation.chance.index(4)
        package.parts[index].content = (0..<times).reduce(package.parts[index].content) { xml, _ in mutation.change(xml)
        }
        chance = mutation.chance
    }

    /// Chooses a part, preferring sheets.
    private mutating func part(of package: PartedPackage) -> Int {
        let read = package.parts.indices.filter { index in
            let name = String(decoding: package.parts[index].name, as: UTF8.self)
            return !name.contains("theme") && !name.contains("docProps")
        }
        let sheets = read.filter { String(decoding: package.parts[$0].name, as: UTF8.self).contains("sheets/") }
        if chance.percent(50), !sheets.isEmpty { return chance.one(of: sheets) }
        return read.isEmpty ? 0 : chance.one(of: read)
    }

    private mutating func changeParts(_ package: inout PartedPackage) {
        let index = chance.index(package.parts.count)
        let other = chance.index(package.parts.count)
        switch chance.index(6) {
        case 0: package.parts.remove(at: index)
        case 1: package.parts.insert(package.parts[index], at: other)
        case 2: package.parts.swapAt(index, other)
        case 3: package.parts[index].content = package.parts[other].content
        case 4:
            let name = String(decoding: package.parts[index].name, as: UTF8.self)
            package.parts[index].name = Array(
                chance.one(of: [
                    name.uppercased(), "/" + name, name + "/", "\\" + name.replacing("/", with: "\\"), "../" + name, "",
                    "EncryptedPackage", "content.xml", "mimetype", "word/document.xml", "xl/workbook.bin",
                ]).utf8)
        default: package.parts[index].content = []
        }
    }

    /// A file with something from both files.
    mutating func cross(_ file: [UInt8], with other: [UInt8]) -> [UInt8] {
        guard var package = PartedPackage(file), let donor = PartedPackage(other) else {
            return Array(file.prefix(chance.index(file.count + 1))) + other.suffix(chance.index(other.count + 1))
        }
        let gift = donor.parts[part(of: donor)]
        guard let index = package.parts.firstIndex(where: { $0.name == gift.name }) else {
            package.parts.append(gift)
            return package.bytes
        }
        guard chance.percent(60) else {
            package.parts[index] = gift
            return package.bytes
        }
        var mutation = XMLMutation(chance: chance)
        let tags = XMLMutation.tags(in: gift.content)
        let chosen = tags[mutation.chance.range(in: tags.count)]
        if let first = chosen.first, let last = chosen.last {
            let piece = Array(gift.content[first.lowerBound..<last.upperBound])
            package.parts[index].content = mutation.insert(piece, into: package.parts[index].content, nil)
        }
        return package.bytes
    }
}
