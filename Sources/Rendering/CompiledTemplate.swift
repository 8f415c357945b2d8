/// A template made ready for its views. Every name in it has become an index into a view's fields, so nothing has to be
/// looked up while the template is shown.
struct CompiledTemplate: Sendable {
    indirect enum Node: Sendable {
        case literal([UInt8])
        /// A text or a drawing.
        case shown(Source)
        case section(Source, [Node])
        case inverted(Source, [Node])
    }

    /// Where a value comes from.
    struct Source: Sendable {
        enum Root: Sendable {
            /// A key of the view in that frame.
            case field(Int, frame: Int)
            /// The item itself that the frame is at.
            case frame(Int)
            case position(Position, frame: Int)
        }

        let root: Root
        /// Keys of views within views, each belonging to the view before it.
        var path: [Int] = []
        /// The transforms, in the order in which they are applied.
        var transforms: [Transform] = []
    }

    /// The place of an item in its list. The first item counts as even.
    enum Position: String, Sendable, CaseIterable { case first, last, odd, even }

    /// What a tag makes of a text or a list.
    enum Transform: String, Sendable, CaseIterable { case uppercased, lowercased, empty, count }

    var nodes: [Node] = []

    /// The page that shows this view, as UTF-8.
    func bytes<View: TemplateView>(of view: View) -> [UInt8] {
        var page = Page(frames: [.items(ViewItems(views: [view]), at: 0)])
        page.show(nodes)
        return page.bytes
    }

    /// What the tags in a section refer to.
    private enum Frame {
        case items(any TemplateItems, at: Int)
        case value(TemplateValue)
    }

    /// The state of a page while it is being written.
    private struct Page {
        var frames: [Frame]
        var bytes: [UInt8] = []

        mutating func show(_ nodes: [Node]) {
            for node in nodes {
                switch node {
                case .literal(let literal): bytes += literal
                case .shown(let source): show(value(of: source))
                case .inverted(let source, let nodes): if value(of: source).isVoid { show(nodes) }
                case .section(let source, let nodes): show(nodes, for: value(of: source))
                }
            }
        }

        private mutating func show(_ value: TemplateValue) {
            switch value {
            case .text(let text): HTMLText.append(text, to: &bytes)
            case .markup(let markup): bytes += markup.text.utf8
            // The compiler rejects templates that would show one of these as text.
            case .flag, .list, .view: break
            }
        }

        private mutating func show(_ nodes: [Node], for value: TemplateValue) {
            switch value {
            case .flag: if !value.isVoid { show(nodes) }
            case .text, .markup: if !value.isVoid { show(nodes, in: .value(value)) }
            case .view(let items), .list(let items):
                for index in 0..<items.count { show(nodes, in: .items(items, at: index)) }
            }
        }

        private mutating func show(_ nodes: [Node], in frame: Frame) {
            frames.append(frame)
            show(nodes)
            frames.removeLast()
        }

        private func value(of source: Source) -> TemplateValue {
            var value = root(source.root)
            for field in source.path {
                guard case .view(let items) = value else { break }
                value = items.value(ofField: field, in: 0)
            }
            for transform in source.transforms { value = Self.value(value, transformed: transform) }
            return value
        }

        private func root(_ root: Source.Root) -> TemplateValue {
            switch root {
            case .field(let field, let frame):
                guard case .items(let items, let index) = frames[frame] else { return .text("") }
                return items.value(ofField: field, in: index)
            case .frame(let frame):
                switch frames[frame] {
                case .items(let items, let index): return items.item(index) ?? .view(items)
                case .value(let value): return value
                }
            case .position(let position, let frame):
                guard case .items(let items, let index) = frames[frame] else { return .flag(false) }
                return switch position {
                case .first: .flag(index == 0)
                case .last: .flag(index == items.count - 1)
                case .odd: .flag(!index.isMultiple(of: 2))
                case .even: .flag(index.isMultiple(of: 2))
                }
            }
        }

        private static func value(_ value: TemplateValue, transformed transform: Transform) -> TemplateValue {
            switch (transform, value) {
            case (.uppercased, .text(let text)): .text(text.uppercased())
            case (.lowercased, .text(let text)): .text(text.lowercased())
            case (.count, .list(let items)): .text(String(items.count))
            case (.empty, _): .flag(value.isVoid)
            case (.uppercased, _), (.lowercased, _), (.count, _): value
            }
        }
    }
}
