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

    /// `bao-cao-tong-hop.mustache:12:5: …`. It ends without a full stop because other sentences quote it.
    public func message(in language: Language) -> String {
        let place = line > 0 ? "\(template).mustache:\(line):\(column): " : "\(template).mustache: "
        return place + reason(in: language)
    }

    /// What is wrong, without saying where.
    public func reason(in language: Language) -> String { language == .vietnamese ? vietnamese : english }

    private var vietnamese: String {
        switch problem {
        case .unknownKey(let key, let known):
            "không có khóa “\(key)” ở vị trí này. \(meant(key, known))Các khóa có thể dùng: \(list(known))"
        case .unknownPartial(let name, let known):
            "không có mẫu con “\(name)”. \(meant(name, known))Các mẫu hiện có: \(list(known))"
        case .unknownTransform(let name, let known):
            "không có phép biến đổi “\(name)” cho khóa này. \(meant(name, known))Có thể dùng: \(list(known))"
        case .notText(let key): "khóa “\(key)” không phải là văn bản, chỉ dùng được làm mục {{#\(key)}}…{{/\(key)}}"
        case .unclosedSection(let key): "mục “\(key)” mở ra mà không đóng. Hãy thêm {{/\(key)}}"
        case .unexpectedClose(let key, let expected):
            "thẻ đóng “\(key)” không khớp"
                + (expected.map { ": mục đang mở là “\($0)”" } ?? ": không có mục nào đang mở")
        case .unreadableTag(let tag): "không đọc được thẻ “\(tag)”. Thẻ phải có dạng {{tên}}"
        case .notAllowed(let tag): "không được dùng thẻ “\(tag)” trong mẫu. Văn bản luôn được mã hóa khi in ra"
        case .recursivePartial(let name): "mẫu con “\(name)” gọi lại chính nó"
        case .nestedTooDeep(let limit):
            "các mục (hoặc mẫu con) lồng nhau quá \(limit) lớp. Hãy đóng mục ở chỗ cần đóng"
        case .tooManyTags(let limit):
            "mẫu có quá \(limit) thẻ, kể cả thẻ của các mẫu con. Hãy rút gọn mẫu hoặc gọi mẫu con ít lần hơn"
        case .furtherMistakes(let limit):
            "đã có \(limit) lỗi, phần còn lại của mẫu chưa được xem. Hãy sửa các lỗi đã nêu rồi kiểm tra lại"
        case .unclosedElement(let name):
            "thẻ XML <\(name)> mở ra mà không đóng trong mẫu hoặc mục chứa nó; Word sẽ không mở được văn bản. Hãy thêm </\(name)>"
        case .unexpectedElementEnd(let name, let expected):
            "thẻ XML </\(name)> không khớp"
                + (expected.map { ": thẻ đang mở là <\($0)>" } ?? ": không có thẻ nào đang mở trong mẫu hoặc mục này")
        case .bareAmpersand: "dấu & trong văn bản Word phải viết là &amp;"
        case .unknownTemplate(let known):
            "tên tệp không trùng với mẫu có sẵn nào và không mẫu nào gọi đến nó. \(meant(template, known))"
                + "Các mẫu có sẵn: \(list(known))"
        case .unreadable: "không đọc được tệp mẫu. Tệp phải là văn bản UTF-8"
        }
    }

    private var english: String {
        switch problem {
        case .unknownKey(let key, let known):
            "no key “\(key)” in this place. \(meant(key, known, .english))Known here: \(list(known))"
        case .unknownPartial(let name, let known):
            "no partial “\(name)”. \(meant(name, known, .english))Known: \(list(known))"
        case .unknownTransform(let name, let known):
            "no transform “\(name)” for this key. \(meant(name, known, .english))Known: \(list(known))"
        case .notText(let key): "“\(key)” is no text; it can only be a section {{#\(key)}}…{{/\(key)}}"
        case .unclosedSection(let key): "section “\(key)” is never closed. Add {{/\(key)}}"
        case .unexpectedClose(let key, let expected):
            "closing tag “\(key)” does not match" + (expected.map { ": “\($0)” is open" } ?? ": no section is open")
        case .unreadableTag(let tag): "unreadable tag “\(tag)”. A tag looks like {{name}}"
        case .notAllowed(let tag): "tag “\(tag)” is not allowed in templates. Text is always escaped"
        case .recursivePartial(let name): "partial “\(name)” includes itself"
        case .nestedTooDeep(let limit):
            "sections (or partials) are nested more than \(limit) deep. Close them where they end"
        case .tooManyTags(let limit):
            "more than \(limit) tags, those of partials included. Shorten it, or include partials less often"
        case .furtherMistakes(let limit):
            "\(limit) mistakes already, the rest of the template was not looked at. Mend those and check again"
        case .unclosedElement(let name):
            "XML element <\(name)> is not closed in the template or section that opens it; Word would not open the document. "
                + "Add </\(name)>"
        case .unexpectedElementEnd(let name, let expected):
            "XML end </\(name)> does not match"
                + (expected.map { ": <\($0)> is open" } ?? ": no element is open in this template or section")
        case .bareAmpersand: "the sign & in a document for Word is written &amp;"
        case .unknownTemplate(let known):
            "no built-in template is called so and nothing includes it. \(meant(template, known, .english))"
                + "Built in: \(list(known))"
        case .unreadable(let reason): "the template cannot be read (\(reason)). It must be UTF-8 text"
        }
    }

    /// `Có phải là “title” không? `, or an empty text if no name is similar.
    private func meant(_ written: String, _ known: [String], _ language: Language = .vietnamese) -> String {
        let near = Self.nearest(to: written, among: known)
        guard !near.isEmpty else { return "" }
        switch language {
        case .vietnamese: return "Có phải là \(near.map { "“\($0)”" }.joined(separator: " hoặc ")) không? "
        case .english: return "Did you mean \(near.map { "“\($0)”" }.joined(separator: " or "))? "
        }
    }

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

    private func list(_ names: [String]) -> String { names.isEmpty ? "–" : names.joined(separator: ", ") }
}

extension TemplateError: CustomStringConvertible {
    public var description: String { message(in: .english) }
}
