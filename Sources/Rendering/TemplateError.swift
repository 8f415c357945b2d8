import Findings
import VietnameseText

/// A mistake in a template, and where it is.
public struct TemplateError: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Problem: Hashable, Sendable {
        /// There is no such key here. `known` has the keys that there are.
        case unknownKey(String, known: [String])
        case unknownPartial(String, known: [String])
        case unknownTransform(String, known: [String])
        /// A list, condition or object where a text is needed.
        case notText(String)
        /// The section is never closed.
        case unclosedSection(String)
        /// A closing tag that closes nothing, or not the section that is open.
        case unexpectedClose(String, expected: String?)
        /// A tag without closing braces, or with characters that no name may have.
        case unreadableTag(String)
        /// A kind of tag that templates here do not have: unescaped text, delimiters, content types, inheritance.
        case notAllowed(String)
        /// A partial that includes itself.
        case recursivePartial(String)
        /// More levels of sections in sections, or of partials in partials, than anybody would write.
        case nestedTooDeep(limit: Int)
        /// More tags than a template may have. Those of a partial count each time it is included.
        case tooManyTags(limit: Int)
        /// There are more mistakes than are listed. The rest of the template was not looked at.
        case furtherMistakes(limit: Int)
        /// Only in documents for Word: an element that is not closed within the template or section that opens it.
        case unclosedElement(String)
        /// The end tag of an element other than the one that is open.
        case unexpectedElementEnd(String, expected: String?)
        /// `&` that does not begin a reference.
        case bareAmpersand
        /// A file in the templates' folder that is neither named like a template nor included by one. `known` has the
        /// names of templates.
        case unknownTemplate(known: [String])
        /// The file cannot be read as UTF-8 text.
        case unreadable(String)
    }

    /// The template's name, without `.mustache`.
    public let template: String
    /// Counted from 1; 0 if the mistake concerns the whole file.
    public let line: Int
    /// In characters, counted from 1; 0 if the mistake concerns the whole file.
    public let column: Int
    public let problem: Problem

    public init(template: String, line: Int = 0, column: Int = 0, problem: Problem) {
        self.template = template
        self.line = line
        self.column = column
        self.problem = problem
    }

    /// The key, partial, transform or tag concerned; `nil` if the mistake concerns the file.
    public var key: String? {
        switch problem {
        case .unknownKey(let key, _), .unknownPartial(let key, _), .unknownTransform(let key, _), .notText(let key),
            .unclosedSection(let key), .unexpectedClose(let key, _), .unreadableTag(let key), .notAllowed(let key),
            .recursivePartial(let key), .unclosedElement(let key), .unexpectedElementEnd(let key, _):
            key
        case .bareAmpersand: "&"
        case .unknownTemplate, .unreadable, .nestedTooDeep, .tooManyTags, .furtherMistakes: nil
        }
    }

    /// What is wrong, without the place.
    public var clause: Clause {
        switch problem {
        case .unknownKey(let key, let known): .noSuchKey(key, near: near(key, known), known: known)
        case .unknownPartial(let name, let known): .noSuchPartial(name, near: near(name, known), known: known)
        case .unknownTransform(let name, let known): .noSuchTransform(name, near: near(name, known), known: known)
        case .notText(let key): .keyIsNoText(key)
        case .unclosedSection(let key): .unclosedSection(key)
        case .unexpectedClose(let key, let expected): .unexpectedClose(key, open: expected)
        case .unreadableTag(let tag): .unreadableTag(tag)
        case .notAllowed(let tag): .tagNotAllowed(tag)
        case .recursivePartial(let name): .partialIncludesItself(name)
        case .nestedTooDeep(let limit): .sectionsTooDeep(limit: limit)
        case .tooManyTags(let limit): .tooManyTags(limit: limit)
        case .furtherMistakes(let limit): .furtherMistakes(after: limit)
        case .unclosedElement(let name): .unclosedElement(name)
        case .unexpectedElementEnd(let name, let expected): .unexpectedElementEnd(name, open: expected)
        case .bareAmpersand: .bareAmpersand
        case .unknownTemplate(let known): .noSuchTemplate(near: near(template, known), known: known)
        case .unreadable(let reason): .templateUnreadable(reason)
        }
    }

    private func near(_ written: String, _ known: [String]) -> [String] { Self.nearest(to: written, among: known) }

    /// Up to three names that are similar to a part of the written one, nearest first. Up to four letters may have one
    /// slip, longer parts two. Case does not count.
    static func nearest(to written: String, among known: [String]) -> [String] {
        func key(_ text: String) -> [UInt8] { Array(text.lowercased().utf8) }
        let parts = written.split(separator: ".").map(String.init)
        let found = Set(known).compactMap { name in
            parts.compactMap { EditDistance.between(key($0), key(name), limit: $0.utf8.count > 4 ? 2 : 1) }.min()
                .map { ($0, name) }
        }
        return found.sorted { $0 < $1 }.prefix(3).map(\.1)
    }
}

extension TemplateError: CustomStringConvertible {
    /// `bao-cao-tong-hop.mustache:12:5: …`, without a full stop at the end.
    public var description: String {
        let place = line > 0 ? "\(template).mustache:\(line):\(column): " : "\(template).mustache: "
        return place + clause[.english]
    }
}
