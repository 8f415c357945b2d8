import Findings
import Spreadsheets

/// The notes of a sheet (ghi chú của ô, `comments`): notes on marked cells are added, and the sender's own notes stay.
enum NotesEdit {
    /// The author that the program's notes have.
    static let author = "TongHop"

    /// A new part with the program's notes.
    static func written(_ marks: [CellMark], _ dialect: Dialect) -> [UInt8] {
        let comments = marks.map { comment($0, author: 0, element: plain) }.joined()
        let text =
            "\(xmlHead)<comments xmlns=\"\(dialect.main)\"><authors><author>\(author)</author></authors>"
            + "<commentList>\(comments)</commentList></comments>"
        return Array(text.utf8)
    }

    private typealias Maker = (_ name: String, _ attributes: [(String, String)], _ content: String) -> String

    private static func plain(_ name: String, _ attributes: [(String, String)], _ content: String) -> String {
        let list = attributes.map { " \($0.0)=\"\(XMLWords.escaped($0.1))\"" }.joined()
        return content.isEmpty ? "<\(name)\(list)/>" : "<\(name)\(list)>\(content)</\(name)>"
    }

    /// The cells with the program's notes from an earlier copy.
    static func ours(in part: PartText) throws(Unmarkable) -> Set<CellAddress> {
        let tree = try XMLTree(part)
        return Set(ours(in: tree).compactMap { tree.text("ref", of: $0).flatMap(CellAddress.init(written:)) })
    }

    private static func ours(in tree: XMLTree) -> [XMLTree.Element] {
        let authors = tree.all(named: "author").map { author in
            author.isEmpty
                ? "" : XMLWords.unescaped(tree.part.bytes[author.tag.range.upperBound..<author.contentEnd])
        }
        let list = tree.child(of: tree.root, named: "commentList")
        return (list.map { tree.children(of: $0, named: "comment") } ?? []).filter { comment in
            tree.whole("authorId", of: comment).map { authors.indices.contains($0) && authors[$0] == author } ?? false
        }
    }

    /// The part of a sheet that has notes, with the program's new notes in place of those of an earlier copy.
    static func edited(_ part: PartText, _ marks: [CellMark]) throws(Unmarkable) -> [UInt8] {
        let tree = try XMLTree(part)
        let earlier = ours(in: tree)
        guard let authors = tree.child(of: tree.root, named: "authors"),
            let list = tree.child(of: tree.root, named: "commentList")
        else { throw .notUnderstood(part.name) }
        var splices = Splices()
        for comment in earlier { splices.replace(comment.range, with: "") }
        let gone = Set(earlier.map(\.range))
        let known = Dictionary(
            tree.children(of: list, named: "comment").filter { !gone.contains($0.range) }.map {
                (tree.text("ref", of: $0) ?? "", $0)
            },
            uniquingKeysWith: { first, _ in first })
        let number = tree.children(of: authors, named: "author").count
        var added = ""
        for mark in marks {
            guard let comment = known[mark.cell.description] else {
                added += Self.comment(mark, author: number, element: part.element)
                continue
            }
            guard let text = tree.child(of: comment, named: "text") else { throw .notUnderstood(part.name) }
            // Plain text cannot be followed by a run that every program shows, so it is turned into a run.
            for plain in tree.children(of: text, named: "t") {
                splices.insert("<\(part.prefix)r>", at: plain.range.lowerBound)
                splices.insert("</\(part.prefix)r>", at: plain.range.upperBound)
            }
            tree.append(run("\n\n" + mark.note, element: part.element), to: text, in: &splices)
        }
        if !added.isEmpty {
            tree.append(part.element("author", [], author), to: authors, in: &splices)
            tree.append(added, to: list, in: &splices)
        }
        return splices.applied(to: part.bytes)
    }

    private static func comment(_ mark: CellMark, author: Int, element: Maker) -> String {
        element(
            "comment", [("ref", mark.cell.description), ("authorId", "\(author)")],
            element("text", [], run(mark.note, element: element)))
    }

    private static func run(_ text: String, element: Maker) -> String {
        let look =
            element("sz", [("val", "9")], "") + element("color", [("indexed", "81")], "")
            + element("rFont", [("val", "Tahoma")], "") + element("family", [("val", "2")], "")
        return element(
            "r", [], element("rPr", [], look) + element("t", [("xml:space", "preserve")], XMLWords.cellText(text)))
    }
}
