extension Narrative {
    /// A list with dashes or with numbers.
    public struct List: Sendable, Equatable {
        /// An item, with what is nested in it.
        public struct Item: Sendable, Equatable, ExpressibleByStringLiteral {
            public indirect enum Part: Sendable, Equatable {
                case text(Text)
                case list(List)
            }

            public let parts: [Part]

            init(parts: [Part]) { self.parts = parts }

            public init(stringLiteral words: String) { parts = [.text(Text(stringLiteral: words))] }
        }

        /// The number of the first item, as written; the others count on from it. `nil` for a list with dashes.
        public let first: Int?
        public private(set) var items: [Item]

        init(first: Int? = nil, _ items: [Item]) {
            self.first = first
            self.items = items
        }

        /// Whether the items of another list continue this one.
        func goesOn(with more: List) -> Bool { more.first == first.map { $0 + items.count } }

        mutating func add(_ more: List) { items += more.items }
    }
}
