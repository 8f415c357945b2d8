extension Narrative {
    /// A table. If it has headings, each row has as many cells as there are headings.
    public struct Table: Sendable, Equatable {
        /// How the text of a column is aligned.
        public enum Alignment: Sendable {
            case left, middle, right
        }

        public struct TableCell: Sendable, Equatable {
            public let text: Text
            public let alignment: Alignment
        }

        public struct TableRow: Sendable, Equatable {
            public let cells: [TableCell]

            /// The cells on one line: “Ba Bể; 15”.
            public var line: Text {
                cells.map(\.text).filter { !$0.isEmpty }.reduce(into: Text()) { line, text in
                    if !line.isEmpty { line.add("; ", styles: []) }
                    for run in text.runs { line.add(run.words, styles: run.styles) }
                }
            }
        }

        /// Empty if the text has no caption for the table.
        public let caption: String
        /// Has no cells if no column has a heading.
        public let heads: TableRow
        public let rows: [TableRow]
    }
}
