import CLibCMark

/// A text parsed by cmark-gfm: CommonMark with GitHub's tables and strikethrough.
final class MarkdownTree {
    private let document: OpaquePointer

    private static let isReady: Void = cmark_gfm_core_extensions_ensure_registered()

    init(_ text: String) {
        _ = Self.isReady
        let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE)
        defer { cmark_parser_free(parser) }
        for name in ["table", "strikethrough"] {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        }
        // This never fails: cmark-gfm takes any text, and ends the program if there is no memory.
        document = cmark_parser_finish(parser)
    }

    deinit { cmark_node_free(document) }

    /// Calls `body` with the root node. Nodes must not be used after the tree is gone.
    func read<Result>(_ body: (Node) -> Result) -> Result { withExtendedLifetime(self) { body(Node(document)) } }

    /// A node of the parsed text.
    struct Node {
        /// Named as cmark-gfm names them.
        enum Kind: String {
            case document, paragraph, heading, list, item, table, text, softbreak, linebreak, code, link, image,
                strikethrough, strong
            case blockQuote = "block_quote"
            case codeBlock = "code_block"
            case blockHTML = "html_block"
            case rule = "thematic_break"
            case tableHead = "table_header"
            case tableRow = "table_row"
            case tableCell = "table_cell"
            case emphasis = "emph"
            case inlineHTML = "html_inline"
            /// A kind that does not occur with the extensions and options used here.
            case other
        }

        private let pointer: OpaquePointer

        fileprivate init(_ pointer: OpaquePointer) { self.pointer = pointer }

        var kind: Kind { Kind(rawValue: String(cString: cmark_node_get_type_string(pointer))) ?? .other }

        var children: [Node] {
            var children: [Node] = []
            var next = cmark_node_first_child(pointer)
            while let child = next {
                children.append(Node(child))
                next = cmark_node_next(child)
            }
            return children
        }

        /// Counted from 1.
        var line: Int { Int(cmark_node_get_start_line(pointer)) }
        /// In bytes, counted from 1.
        var column: Int { Int(cmark_node_get_start_column(pointer)) }
        /// The text of a text, code or HTML node.
        var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
        /// The address of a link or a picture.
        var address: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
        var title: String { cmark_node_get_title(pointer).map { String(cString: $0) } ?? "" }
        var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
        var isNumbered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
        /// The alignments of a table's columns.
        var alignments: [Narrative.Table.Alignment] {
            guard let letters = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
            return (0..<Int(cmark_gfm_extensions_get_table_columns(pointer))).map { column in
                switch letters[column] {
                case UInt8(ascii: "r"): .right
                case UInt8(ascii: "c"): .middle
                default: .left
                }
            }
        }

        /// A step on the way through a text.
        enum Step {
            case enter(Node)
            case leave(Node)
        }

        /// All steps through the node. Nodes can be nested very deeply, so this does not recurse.
        var steps: [Step] {
            let iterator = cmark_iter_new(pointer)
            defer { cmark_iter_free(iterator) }
            var steps: [Step] = []
            while true {
                let event = cmark_iter_next(iterator)
                guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return steps }
                if node != pointer {
                    steps.append(event == CMARK_EVENT_ENTER ? .enter(Node(node)) : .leave(Node(node)))
                }
            }
        }
    }
}
