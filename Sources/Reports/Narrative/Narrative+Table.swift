extension Narrative {
    /// A table. Every row has as many cells as there are heads.
    public struct Table: Sendable, Equatable {
        /// Where the text of a column stands.
        public enum Alignment: Sendable {
            case left, middle, right
        }

        public struct TableCell: Sendable, Equatable {
            public let text: Text
            public let alignment: Alignment
        }

        public struct TableRow: Sendable, Equatable {
            public let cells: [TableCell]

            /// The cells as one line: “Ba Bể; 15”.
            public var line: Text {
                cells.map(\.text).filter { !$0.isEmpty }.reduce(into: Text()) { line, text in
                    if !line.isEmpty { line.add("; ", styles: []) }
                    for run in text.runs { line.add(run.words, styles: run.styles) }
                }
            }
        }

        /// Empty where the text gives none.
        public let caption: String
        /// Without cells where no column has a head.
        public let heads: TableRow
        public let rows: [TableRow]
    }
}
