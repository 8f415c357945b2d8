/// What is said of the templates that a workspace brings along.
enum TemplateWordings {
    static let templateWrong = Wording(
        .error,
        vi: "Mẫu trình bày có lỗi ở dòng {line}, cột {column}: {reason}.",
        "Hãy sửa mẫu, hoặc xóa tệp để dùng mẫu có sẵn; khi mẫu còn lỗi thì chưa lập được báo cáo.",
        en: "The template is wrong at line {line}, column {column}: {reason}.",
        "Mend it, or remove the file to use the built-in one; no report can be made while it is wrong.")

    static let templateFileWrong = Wording(
        .error,
        vi: "Không dùng được mẫu trình bày này: {reason}.",
        "Hãy đổi tên, sửa hoặc xóa tệp; khi còn tệp như vậy thì chưa lập được báo cáo.",
        en: "This template is of no use: {reason}.",
        "Rename, mend or remove the file; no report can be made while it is there.")

    static let templateIdle = Wording(
        .warning,
        vi: "Không mẫu nào gọi đến mẫu “{value}” nữa, nên tệp này không có tác dụng.",
        "Hãy gọi mẫu này trong mẫu của báo cáo hoặc phụ lục, hoặc xóa tệp.",
        en: "No template includes “{value}” any more, so the file has no effect.",
        "Include it in the template of the report or of the annex, or remove the file.")

    static let templateKeyDropped = Wording(
        .notice,
        vi: "Mẫu có sẵn in ra “{key}” ({reason}), còn các mẫu ở đây thì không.",
        "Nếu cố ý bỏ thì không cần làm gì; nếu không, hãy thêm lại khóa này.",
        en: "The built-in templates show “{key}” ({reason}), the templates here do not.",
        "Nothing to do if that is intended; otherwise put the key back.")

    static let templateKeysUnused = Wording(
        .notice,
        vi: "Có {count} khóa chưa mẫu nào dùng: {suggestions}.",
        "Không cần làm gì; TEMPLATES.md giải thích từng khóa.",
        en: "No template uses these {count} keys: {suggestions}.",
        "Nothing to do; TEMPLATES.md explains each key.")
}
