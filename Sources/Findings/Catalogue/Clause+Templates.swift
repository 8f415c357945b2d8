// swift-format-ignore-file: prose, one sentence a line.

// What is wrong with a template (Rendering): `{reason}` of `template-wrong` and `template-file-wrong`. Without a full
// stop at the end, though there may be two sentences.

extension Clause {
    // MARK: Names; `near` holds those that may be meant, `known` all that there are

    public static func noSuchKey(_ key: String, near: [String], known: [String]) -> Clause {
        Clause(
            "không có khóa “\(key)” ở vị trí này. \(isItMeant(near))Các khóa có thể dùng: \(list(known))",
            en: "no key “\(key)” in this place. \(didYouMean(near))Known here: \(list(known))")
    }

    public static func noSuchPartial(_ name: String, near: [String], known: [String]) -> Clause {
        Clause(
            "không có mẫu con “\(name)”. \(isItMeant(near))Các mẫu hiện có: \(list(known))",
            en: "no partial “\(name)”. \(didYouMean(near))Known: \(list(known))")
    }

    public static func noSuchTransform(_ name: String, near: [String], known: [String]) -> Clause {
        Clause(
            "không có phép biến đổi “\(name)” cho khóa này. \(isItMeant(near))Có thể dùng: \(list(known))",
            en: "no transform “\(name)” for this key. \(didYouMean(near))Known: \(list(known))")
    }

    public static func noSuchTemplate(near: [String], known: [String]) -> Clause {
        Clause(
            "tên tệp không trùng với mẫu có sẵn nào và không mẫu nào gọi đến nó. \(isItMeant(near))Các mẫu có sẵn: \(list(known))",
            en: "no built-in template is called so and nothing includes it. \(didYouMean(near))Built in: \(list(known))"
        )
    }

    private static func isItMeant(_ near: [String]) -> String {
        near.isEmpty ? "" : "Có phải là \(near.map { "“\($0)”" }.joined(separator: " hoặc ")) không? "
    }

    private static func didYouMean(_ near: [String]) -> String {
        near.isEmpty ? "" : "Did you mean \(near.map { "“\($0)”" }.joined(separator: " or "))? "
    }

    private static func list(_ names: [String]) -> String { names.isEmpty ? "–" : names.joined(separator: ", ") }

    // MARK: Tags

    public static func keyIsNoText(_ key: String) -> Clause {
        Clause(
            "khóa “\(key)” không phải là văn bản, chỉ dùng được làm mục {{#\(key)}}…{{/\(key)}}",
            en: "“\(key)” is no text; it can only be a section {{#\(key)}}…{{/\(key)}}")
    }

    public static func unclosedSection(_ key: String) -> Clause {
        Clause(
            "mục “\(key)” mở ra mà không đóng. Hãy thêm {{/\(key)}}",
            en: "section “\(key)” is never closed. Add {{/\(key)}}")
    }

    /// - Parameter open: the section that is open there; `nil` where none is.
    public static func unexpectedClose(_ key: String, open: String?) -> Clause {
        Clause(
            "thẻ đóng “\(key)” không khớp" + (open.map { ": mục đang mở là “\($0)”" } ?? ": không có mục nào đang mở"),
            en: "closing tag “\(key)” does not match" + (open.map { ": “\($0)” is open" } ?? ": no section is open"))
    }

    public static func unreadableTag(_ tag: String) -> Clause {
        Clause(
            "không đọc được thẻ “\(tag)”. Thẻ phải có dạng {{tên}}",
            en: "unreadable tag “\(tag)”. A tag looks like {{name}}")
    }

    public static func tagNotAllowed(_ tag: String) -> Clause {
        Clause(
            "không được dùng thẻ “\(tag)” trong mẫu. Văn bản luôn được mã hóa khi in ra",
            en: "tag “\(tag)” is not allowed in templates. Text is always escaped")
    }

    public static func partialIncludesItself(_ name: String) -> Clause {
        Clause("mẫu con “\(name)” gọi lại chính nó", en: "partial “\(name)” includes itself")
    }

    public static func sectionsTooDeep(limit: Int) -> Clause {
        Clause(
            "các mục (hoặc mẫu con) lồng nhau quá \(limit) lớp. Hãy đóng mục ở chỗ cần đóng",
            en: "sections (or partials) are nested more than \(limit) deep. Close them where they end")
    }

    public static func tooManyTags(limit: Int) -> Clause {
        Clause(
            "mẫu có quá \(limit) thẻ, kể cả thẻ của các mẫu con. Hãy rút gọn mẫu hoặc gọi mẫu con ít lần hơn",
            en: "more than \(limit) tags, those of partials included. Shorten it, or include partials less often")
    }

    public static func furtherMistakes(after limit: Int) -> Clause {
        Clause(
            "đã có \(limit) lỗi, phần còn lại của mẫu chưa được xem. Hãy sửa các lỗi đã nêu rồi kiểm tra lại",
            en: "\(limit) mistakes already, the rest of the template was not looked at. Mend those and check again")
    }

    // MARK: Documents for Word

    public static func unclosedElement(_ name: String) -> Clause {
        Clause(
            "thẻ XML <\(name)> mở ra mà không đóng trong mẫu hoặc mục chứa nó; Word sẽ không mở được văn bản. Hãy thêm </\(name)>",
            en:
                "XML element <\(name)> is not closed in the template or section that opens it; Word would not open the document. Add </\(name)>"
        )
    }

    /// - Parameter open: the element that is open there; `nil` where none is.
    public static func unexpectedElementEnd(_ name: String, open: String?) -> Clause {
        Clause(
            "thẻ XML </\(name)> không khớp"
                + (open.map { ": thẻ đang mở là <\($0)>" } ?? ": không có thẻ nào đang mở trong mẫu hoặc mục này"),
            en: "XML end </\(name)> does not match"
                + (open.map { ": <\($0)> is open" } ?? ": no element is open in this template or section"))
    }

    public static let bareAmpersand = Clause(
        "dấu & trong văn bản Word phải viết là &amp;",
        en: "the sign & in a document for Word is written &amp;")

    // MARK: The file

    /// - Parameter reason: the library's, in English.
    public static func templateUnreadable(_ reason: String) -> Clause {
        Clause(
            "không đọc được tệp mẫu. Tệp phải là văn bản UTF-8",
            en: "the template cannot be read (\(reason)). It must be UTF-8 text")
    }

    /// Templates that failed for a reason which nothing foresees; in English as it was given.
    public static func templatesUnreadable(_ reason: String) -> Clause { Clause("không đọc được", en: reason) }
}
