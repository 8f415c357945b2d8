import Findings
import Testing

@testable import Reports

/// The Markdown in the analyst's text: what can be taken over is, the rest is reported, and no sign is left in the
/// words.
@Suite struct NarrativeMarkdownTests {
    private typealias Block = Narrative.Block
    private typealias List = Narrative.List

    private func read(_ text: String) -> NarrativeReader {
        NarrativeReader("## VI\n\(text)", file: "noi-dung/chung.md")
    }

    private func blocks(_ text: String) -> [Block] { read(text).narrative[.difficulties] }

    /// The text of the only paragraph, with `*` around italics, `**` around bold words, and `/` for a line break.
    private func shown(_ text: String) -> String {
        guard case .paragraph(let paragraph) = blocks(text).first, blocks(text).count == 1 else { return "–" }
        return Self.shown(paragraph)
    }

    private static func shown(_ text: Narrative.Text) -> String {
        text.runs.map { run in
            let sign = (run.styles.contains(.bold) ? "**" : "") + (run.styles.contains(.italic) ? "*" : "")
            return sign + run.words.replacing("\n", with: "/") + sign
        }.joined()
    }

    private static func item(_ words: String, _ lists: List...) -> List.Item {
        List.Item(parts: [.text(Narrative.Text(stringLiteral: words))] + lists.map { .list($0) })
    }

    // MARK: Words

    @Test(arguments: [
        ("Kinh phí **còn hạn hẹp**.", "Kinh phí **còn hạn hẹp**."),
        ("*Một* và __hai__ _ba_", "*Một* và **hai** *ba*"),
        ("**Rất *quan* trọng**", "**Rất *****quan***** trọng**"),
        (
            "Theo [Quyết định 2116](https://vanban.vn/a_b?c=1&d) ngày",
            "Theo Quyết định 2116 (https://vanban.vn/a_b?c=1&d) ngày"
        ),
        ("<https://vanban.vn>, <a@b.vn>", "https://vanban.vn, a@b.vn"),
        ("[https://vanban.vn](https://vanban.vn)", "https://vanban.vn"),
        ("[a](https://b.vn \"Tên\") [c]()", "a (https://b.vn, Tên) c"),
        ("Một<br>hai<BR />ba<br>", "Một/hai/ba"),
        ("&lt;b&gt; &amp; \\*sao\\*", "<b> & *sao*"),
    ])
    func wordsHaveTheLookThatTheirSignsGive(written: String, meant: String) {
        #expect(shown(written) == meant)
        #expect(read(written).findings.isEmpty)
    }

    /// Text that people write without thinking of Markdown stays as it is.
    @Test(arguments: [
        "Tỷ lệ(*) và số xã(*) năm nay", "Mức (**) là 5*3*2 và 2**3**4", "> 70% số xã", ">=70% số xã",
        "Tỷ lệ < 50% và R&D",
        "a_b_c và ~5 xã ~6 xã", "Ngày ____ tháng ____", "-5 xã", "12.2022", "1.", "-", "[x] đã xong",
        "[1]: Báo cáo số 5",
        "a | b", "C:\\Tệp\\a", "https://vanban.vn/a_b",
    ])
    func wordsThatOnlyLookLikeSignsStay(words: String) {
        #expect(shown(words) == words)
        #expect(read(words).findings.isEmpty)
    }

    @Test func eachLineIsAParagraphWhateverStandsBeforeIt() {
        #expect(
            blocks("Một\n=====\n    Hai\n\tBa  \nBốn\\\nNăm")
                == [
                    .paragraph("Một"), .paragraph("====="), .paragraph("Hai"), .paragraph("Ba"), .paragraph("Bốn\\"),
                    .paragraph("Năm"),
                ])
    }

    // MARK: Lists

    @Test func listsNestByAnyIndentationAndKeepTheirNumbers() {
        let nested = "- a\n  + b\n  + c\n- d\n    1. e\n    2. f\n• g\n"
        #expect(
            blocks(nested) == [
                .list(
                    List([
                        Self.item("a", List(["b", "c"])), Self.item("d", List(first: 1, ["e", "f"])), "g",
                    ]))
            ])
        let numbered = "1. a\n  - b\n\n  - c\n2) d\nChen\n3. e\n5. f\n5. g\n"
        #expect(
            blocks(numbered) == [
                .list(List(first: 1, [Self.item("a", List(["b", "c"])), "d"])), .paragraph("Chen"),
                .list(List(first: 3, ["e"])), .list(List(first: 5, ["f", "g"])),
            ])
    }

    @Test func linesBelowAnItemGoOnInIt() {
        #expect(
            blocks("- a\n  tiếp\n\n  nữa\n  - b\n  cuối\n\nHết")
                == [
                    .list(
                        List([
                            List.Item(parts: [
                                .text("a tiếp"), .text("nữa"), .list(List(["b"])), .text("cuối"),
                            ])
                        ])), .paragraph("Hết"),
                ])
    }

    // MARK: Tables

    private func table(_ text: String) throws -> Narrative.Table {
        for case .table(let table) in blocks(text) { return table }
        throw Missing.table
    }

    private enum Missing: Error { case table }

    @Test func aTableHasHeadsRowsAndTheAlignmentThatIsWritten() throws {
        let written = """
            Bảng: Hòa giải viên
            | Huyện | Số | Ghi chú |
            |:--|--:|:-:|
            | **Ba Bể** | 15 | a \\| b |
            | Na Rì | | x |
            Sau bảng
            """
        let table = try table(written)
        #expect(table.caption == "Hòa giải viên")
        #expect(table.heads.cells.map(\.text.plain) == ["Huyện", "Số", "Ghi chú"])
        #expect(table.heads.cells.map(\.alignment) == [.left, .right, .middle])
        #expect(
            table.rows.map { $0.cells.map { Self.shown($0.text) } } == [
                ["**Ba Bể**", "15", "a | b"], ["Na Rì", "", "x"],
            ])
        #expect(blocks(written).count == 2)
        #expect(blocks(written).last == .paragraph("Sau bảng"))
        #expect(read(written).findings.isEmpty)
    }

    @Test func aTableWithoutACaptionOrHeadsHasNone() throws {
        let table = try table("Bảng sau:\n\n| | |\n|-|-|\n| a | b |")
        #expect(table.caption.isEmpty)
        #expect(table.heads.cells.isEmpty)
        #expect(table.rows.count == 1)
    }

    // MARK: What is not taken

    @Test(arguments: [
        ("a ![Biểu đồ](x.png) b", "a b"), ("a <b>c</b> d", "a c d"), ("<div>chữ</div>", "chữ"), ("<script>x", "x"),
        ("a [^1] b", "a b"), ("[^1]: chú thích", ""), ("a ~~b~~ c", "a c"), ("---", ""), ("* * *", ""),
        ("```\n## mã\n```", nil), ("[a]: https://b.vn", ""), ("| a | b |", ""),
        ("- a\n\n  | b | c |\n  |-|-|\n  | d | e |", "a"),
        ("| a | b |\n|-|-|\n| 1 | 2 | 3 |", "a; b/1; 2"), ("|\(String(repeating: "a|", count: 41))", ""),
    ])
    func whatIsNotTakenIsNamedAndNotPrinted(written: String, printed: String?) {
        let reader = read(written)
        #expect(!reader.findings.isEmpty)
        #expect(
            reader.findings.allSatisfy { $0.severity == .error && ($0.details[.line].flatMap { Int($0) } ?? 0) > 1 })
        if let printed { #expect(Self.printed(reader.narrative[.difficulties]) == printed) }
    }

    @Test(arguments: [
        ("> trích", "trích"), ("#### nhỏ", "nhỏ"), ("- > # a", "a"), ("a `b` c", "a b c"), ("**a:**b", "a:b"),
        ("- a\n\(Self.deep)", "a/1/2/3/4/5/6/7"), ("*a* \(String(repeating: "b", count: 4000))", nil),
        (String(repeating: "[a", count: 201), String(repeating: "[a", count: 201)),
    ])
    func whatIsPrintedWithoutItsLookIsNamed(written: String, printed: String?) {
        let reader = read(written)
        #expect(reader.findings.map(\.code).first == .narrativeMarkupPlain)
        #expect(reader.findings.map(\.code).allSatisfy { $0 == .narrativeMarkupPlain })
        if let printed { #expect(Self.printed(reader.narrative[.difficulties]) == printed) }
    }

    private static let deep = (1...7).map { String(repeating: "  ", count: $0) + "- \($0)" }.joined(separator: "\n")

    private static func printed(_ blocks: [Block]) -> String {
        func lines(_ list: List) -> [String] {
            list.items.flatMap(\.parts).flatMap { part in
                switch part {
                case .text(let text): [text.plain]
                case .list(let list): lines(list)
                }
            }
        }
        return blocks.flatMap { block in
            switch block {
            case .heading(let text), .paragraph(let text): [text.plain]
            case .list(let list): lines(list)
            case .table(let table): ([table.heads] + table.rows).map(\.line.plain)
            }
        }.joined(separator: "/")
    }

    @Test func findingsNameTheLineOfTheFile() {
        let findings = read("Một\nHai ![a](b)\n\n- c\n- d <i>e\n\n| a |\n|---|\n| x ![y](z) |\n\nBa\n## IX\n").findings
        #expect(findings.compactMap { $0.details[.line] } == ["3", "6", "10", "13"])
    }

    /// A part is read to its end, whatever the part before leaves open.
    @Test func whatIsLeftOpenEndsWithItsPart() {
        let reader = read("Một\n```\nhai\n## I\nBa\n")
        #expect(reader.narrative[.difficulties] == [.paragraph("Một")])
        #expect(reader.narrative[.general] == [.paragraph("Ba")])
        #expect(reader.findings.map(\.code) == [.narrativeMarkupLeftOut])
    }

    /// A long text that is as hard as possible for a parser.
    @Test(arguments: [
        "- ", "> ", "1. ", "*a **b ", "_a __b ", "[", "![", "[a](", "`", "<", "<!", "~~a ", "|", "|a", "| a\n|-|-|\n",
        "- a\n ",
        "- \n", "\n  - a", "|x|y|\n|-|-|\n|1\n", "![a](b)\n", "[^1]", "&amp;", "\u{301}", "\\", "<b>", "[a]: b\n",
        "```\n",
        "**a", "a**", "*", "_", "![[]()", "~", "<a b=\"",
    ])
    func hostileTextIsBounded(piece: String) {
        let size = 60 << 10
        let line = String(repeating: piece, count: 3900 / piece.count)
        for text in [piece, "\(piece) ", "\(line)\n"] {
            let reader = read(String(repeating: text, count: size / text.utf8.count))
            #expect(reader.findings.count <= UntakenMarkup.mostListed + 1)
        }
        let staircase = (0..<700).map { String(repeating: " ", count: $0) + "- a" }.joined(separator: "\n")
        #expect(read(staircase).narrative[.difficulties].count == 1)
    }
}
