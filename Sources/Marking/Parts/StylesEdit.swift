/// The formats of cells (`styles.xml`), with those that are added: the format of each marked cell with a fill, and
/// those of the list.
struct StylesEdit {
    /// How cells of the list look.
    enum Look: Int, CaseIterable {
        case title, lead, head, number, text, link, answer, error, warning
    }

    private let tree: XMLTree
    private var formats: [XMLTree.Element]
    /// Markup added after the last element of each collection; below, how many elements the collection then has.
    private var additions: [Collection: String] = [:]
    private var counts: [Collection: Int] = [:]
    private var marked: [Key: Int] = [:]
    /// By style: the style without the fill of an earlier mark; `nil` if its fill is none of the program's.
    private var unmarked: [Int: Int?] = [:]
    /// Fills that the marks of an earlier copy left.
    private lazy var earlierFills = Self.earlierFills(in: tree)
    private var fills: [CellMark.Kind: Int] = [:]
    private var looks: [Look: Int] = [:]

    private struct Key: Hashable {
        let style: Int
        let kind: CellMark.Kind
    }

    /// In the order of the schema; `cellStyleXfs` stands between the last two.
    private enum Collection: String, CaseIterable {
        case fonts, fills, borders, cellXfs
    }

    init(_ part: PartText) throws(Unmarkable) {
        tree = try XMLTree(part)
        formats =
            tree.child(of: tree.root, named: Collection.cellXfs.rawValue).map { [tree] in
                tree.children(of: $0, named: "xf")
            } ?? []
        for collection in Collection.allCases {
            // Without them, nothing says what the styles of cells are made of.
            guard let element = tree.child(of: tree.root, named: collection.rawValue) else {
                throw .notUnderstood(part.name)
            }
            counts[collection] = element.children.count { tree.elements[$0].name != "" }
        }
    }

    /// The cell style that is like `style` but has the fill of a mark.
    mutating func marked(_ style: Int, _ kind: CellMark.Kind) -> Int {
        let key = Key(style: style, kind: kind)
        if let known = marked[key] { return known }
        let fill = fill(kind)
        let format = formats.indices.contains(style) ? copy(of: formats[style], fill: fill) : plain(fill: fill)
        let number = add(format, to: .cellXfs)
        marked[key] = number
        return number
    }

    /// The cell style that is like `style` but without the fill of an earlier mark; `nil` if it has another fill.
    mutating func cleared(_ style: Int) -> Int? {
        if let known = unmarked[style] { return known }
        var number: Int?
        if formats.indices.contains(style), let fill = tree.whole("fillId", of: formats[style]),
            earlierFills.contains(fill)
        {
            number = add(copy(of: formats[style], fill: 0), to: .cellXfs)
        }
        unmarked[style] = .some(number)
        return number
    }

    private static func earlierFills(in tree: XMLTree) -> Set<Int> {
        guard let fills = tree.child(of: tree.root, named: Collection.fills.rawValue) else { return [] }
        let all = tree.children(of: fills, named: "fill")
        return Set(
            all.indices.filter { index in
                let markup = String(decoding: tree.part.bytes[all[index].range], as: UTF8.self)
                return CellMark.Kind.allCases.contains { markup.contains(colour(of: $0)) }
            })
    }

    /// The red and yellow that Excel uses for bad and neutral values.
    private static func colour(of kind: CellMark.Kind) -> String {
        switch kind {
        case .error: "FFFFC7CE"
        case .warning: "FFFFEB9C"
        }
    }

    private func copy(of format: XMLTree.Element, fill: Int) -> String {
        let part = tree.part
        let kept = XMLAttribute.all(of: format.tag, in: part.bytes).filter {
            !["fillId", "applyFill"].contains($0.name)
        }
        let attributes = kept.map { String(decoding: part.bytes[$0.range], as: UTF8.self) }
        let start = "<\(part.prefix)xf \(attributes.joined(separator: " ")) fillId=\"\(fill)\" applyFill=\"1\""
        let content =
            format.isEmpty
            ? "/>"
            : ">" + String(decoding: part.bytes[format.tag.range.upperBound..<format.range.upperBound], as: UTF8.self)
        return start + content
    }

    private func plain(fill: Int) -> String {
        tree.part.element(
            "xf",
            [
                ("numFmtId", "0"), ("fontId", "0"), ("fillId", "\(fill)"), ("borderId", "0"), ("xfId", "0"),
                ("applyFill", "1"),
            ])
    }

    private mutating func fill(_ kind: CellMark.Kind) -> Int {
        if let known = fills[kind] { return known }
        let number = addFill(Self.colour(of: kind))
        fills[kind] = number
        return number
    }

    private mutating func addFill(_ colour: String) -> Int {
        let part = tree.part
        let pattern = part.element(
            "patternFill", [("patternType", "solid")],
            part.element("fgColor", [("rgb", colour)]) + part.element("bgColor", [("indexed", "64")]))
        return add(part.element("fill", [], pattern), to: .fills)
    }

    private mutating func add(_ markup: String, to collection: Collection) -> Int {
        additions[collection, default: ""] += markup
        let number = counts[collection] ?? 0
        counts[collection] = number + 1
        return number
    }

    /// The style of a cell of the list.
    mutating func look(_ look: Look) -> Int {
        if looks.isEmpty { addLooks() }
        return looks[look] ?? 0
    }

    private mutating func addLooks() {
        let fonts = [
            font(size: 14, bold: true), font(size: 11, bold: true), font(size: 11),
            font(size: 11, colour: "FF0563C1", underlined: true),
        ].map { add($0, to: .fonts) }
        let border = add(thinBorder, to: .borders)
        let head = addFill("FFD9E1F2")
        let answer = addFill("FFE2EFDA")
        func format(_ font: Int, _ fill: Int, boxed: Bool, centred: Bool = false, isFree: Bool = false) -> String {
            let part = tree.part
            var alignment = [("vertical", boxed && fill != head ? "top" : "center"), ("wrapText", "1")]
            if centred { alignment.insert(("horizontal", "center"), at: 0) }
            return part.element(
                "xf",
                [
                    ("numFmtId", "49"), ("fontId", "\(fonts[font])"), ("fillId", "\(fill)"),
                    ("borderId", boxed ? "\(border)" : "0"), ("xfId", "0"), ("applyNumberFormat", "1"),
                    ("applyFont", "1"), ("applyFill", "1"), ("applyBorder", "1"), ("applyAlignment", "1"),
                ] + (isFree ? [("applyProtection", "1")] : []),
                part.element("alignment", alignment) + (isFree ? part.element("protection", [("locked", "0")]) : ""))
        }
        for look in Look.allCases {
            let markup =
                switch look {
                case .title: format(0, 0, boxed: false)
                case .lead: format(2, 0, boxed: false)
                case .head: format(1, head, boxed: true, centred: true)
                case .number: format(2, 0, boxed: true, centred: true)
                case .text: format(2, 0, boxed: true)
                case .link: format(3, 0, boxed: true, centred: true)
                case .answer: format(2, answer, boxed: true, isFree: true)
                case .error: format(2, fill(.error), boxed: true, centred: true)
                case .warning: format(2, fill(.warning), boxed: true, centred: true)
                }
            looks[look] = add(markup, to: .cellXfs)
        }
    }

    private func font(size: Int, bold: Bool = false, colour: String? = nil, underlined: Bool = false) -> String {
        let part = tree.part
        return part.element(
            "font", [],
            (bold ? part.element("b") : "") + (underlined ? part.element("u") : "")
                + part.element("sz", [("val", "\(size)")])
                + part.element("color", [colour.map { ("rgb", $0) } ?? ("indexed", "8")])
                + part.element("name", [("val", "Times New Roman")]) + part.element("family", [("val", "1")]))
    }

    private var thinBorder: String {
        let part = tree.part
        let sides = ["left", "right", "top", "bottom"].map { side in
            part.element(side, [("style", "thin")], part.element("color", [("rgb", "FFA6A6A6")]))
        }
        return part.element("border", [], sides.joined() + part.element("diagonal"))
    }

    /// The part with everything that was added.
    func written() -> [UInt8] {
        var splices = Splices()
        for collection in Collection.allCases {
            guard let markup = additions[collection],
                let element = tree.child(of: tree.root, named: collection.rawValue)
            else { continue }
            if let count = tree.part.attribute("count", of: element.tag) {
                splices.replace(count.value, with: "\(counts[collection] ?? 0)")
            }
            tree.append(markup, to: element, in: &splices)
        }
        return splices.applied(to: tree.part.bytes)
    }
}
