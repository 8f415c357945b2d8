@testable import Rendering

/// TEMPLATES.md, written from the model: what the templates are, and every key that they can show.
struct TemplatePage {
    private static let builtIn = TemplateReview(.none)

    static var text: String {
        let documents = TemplateSet.documents.map(\.shape).reduce(into: [TemplateShape]()) { shapes, shape in
            if !shapes.contains(where: { $0.view == shape.view }) { shapes.append(shape) }
        }.map { shape in
            let names = TemplateSet.documents.filter { $0.shape.view == shape.view }.map { "`\($0.name)`" }
            return "### Văn bản \(names.joined(separator: ", "))\n\n" + table(of: shape)
        }
        let views = views.map { view in
            let places = view.places.map { "`\($0)`" }.joined(separator: ", ")
            return "### <a id=\"\(anchor(view.shape))\"></a>\(view.title)\n\nCó tại: \(places).\n\n"
                + table(of: view.shape)
        }
        return head + templates + keysHead + (documents + views).joined(separator: "\n")
    }

    // MARK: The templates

    private static var templates: String {
        let rows = TemplateSet.builtInSources.sorted { $0.key < $1.key }.map { name, source in
            let kind = TemplateSet.documents.contains { $0.name == name } ? "văn bản" : "mẫu con"
            let callers = TemplateSet.builtInSources.filter { _, text in
                TemplateText(text).pieces.contains { $0.tag.kind == .partial && $0.tag.name == name }
            }
            return
                "| `\(name).mustache` | \(kind) | \(callers.keys.sorted().map { "`\($0)`" }.joined(separator: ", ")) |\n"
        }
        return "| tệp | loại | được gọi trong |\n|---|---|---|\n" + rows.joined() + "\n"
    }

    // MARK: The keys

    private struct View {
        let shape: TemplateShape
        /// The meaning of the first key that leads to the view.
        let title: String
        var places: [String]
    }

    /// The views within the documents, each once, in the order in which they are found.
    private static var views: [View] {
        var views: [View] = []
        func visit(_ shape: TemplateShape, at path: String) {
            for key in shape.keys {
                guard let inner = key.kind.shape else { continue }
                let place = "\(path).\(key.name)"
                if let index = views.firstIndex(where: { $0.shape.view == inner.view }) {
                    views[index].places.append(place)
                } else {
                    views.append(View(shape: inner, title: key.meaning, places: [place]))
                    visit(inner, at: place)
                }
            }
        }
        for document in TemplateSet.documents { visit(document.shape, at: document.name) }
        return views
    }

    private static func table(of shape: TemplateShape) -> String {
        let rows = shape.keys.map { key in
            "| `\(key.name)` | \(name(of: key.kind)) | \(key.meaning.replacing("|", with: "\\|")) |\n"
        }
        return "| khóa | loại | ý nghĩa |\n|---|---|---|\n" + rows.joined()
    }

    private static func name(of kind: TemplateKind) -> String {
        switch kind {
        case .text: "văn bản"
        case .markup: "văn bản có định dạng"
        case .flag: "điều kiện"
        case .list(.text): "danh sách văn bản"
        case .list(let item): item.shape.map { "[danh sách](#\(anchor($0)))" } ?? "danh sách"
        case .object(let shape): "[nhóm](#\(anchor(shape)))"
        }
    }

    private static func anchor(_ shape: TemplateShape) -> String { shape.view }

    private static let head = """
        # Mẫu trình bày và các khóa

        <!-- Trang này được tạo tự động từ mô hình báo cáo trong Sources/Rendering. Sửa ở đó, rồi chạy:
             RECORD_SNAPSHOTS=1 swift test --filter TemplatePageTests -->

        Báo cáo và phụ lục được trình bày theo mẫu [Mustache](https://mustache.github.io/mustache.5.html). Muốn đổi một mẫu:

            tonghop templates export the-thuc --workspace DIR     # chép mẫu cần sửa vào DIR/templates/
            tonghop templates check --workspace DIR               # kiểm tra sau khi sửa

        Tệp trong `templates/` của thư mục làm việc thay mẫu có sẵn cùng tên; mẫu nào không có tệp thì vẫn dùng mẫu có sẵn. Chỉ
        nên chép mẫu cần sửa: mẫu đã chép không đổi theo chương trình khi nâng cấp. Có thể thêm mẫu con mới, miễn là có mẫu gọi
        đến nó. Chương trình kiểm tra mọi mẫu trước khi lập báo cáo; mẫu còn lỗi thì không công bố gì.

        ## Cách viết

        | viết | nghĩa |
        |---|---|
        | `{{khóa}}` | in văn bản; dấu `<`, `>`, `&` luôn được mã hóa |
        | `{{nhóm.khóa}}` | khóa nằm trong một nhóm |
        | `{{#khóa}}…{{/khóa}}` | điều kiện: in khi đúng; văn bản: in khi không trống; danh sách: in một lần cho mỗi mục; nhóm: vào trong nhóm |
        | `{{^khóa}}…{{/khóa}}` | in khi điều kiện sai, văn bản trống |
        | `{{.}}` | chính văn bản của mục hoặc danh sách đang ở trong |
        | `{{> tên}}` | gọi mẫu con |
        | `{{! … }}` | ghi chú, không in |
        | `{{count(danh sách)}}` | số mục |
        | `{{#empty(danh sách)}}…{{/empty(danh sách)}}` | in khi danh sách không có mục nào |
        | `{{#first()}}`, `{{#last()}}`, `{{#odd()}}`, `{{#even()}}` | mục đầu, mục cuối, mục lẻ, mục chẵn của danh sách |
        | `{{uppercased(khóa)}}`, `{{lowercased(khóa)}}` | chữ in hoa, chữ thường |

        Trong một danh sách hay nhóm vẫn dùng được các khóa bên ngoài. Số liệu, ngày tháng đến mẫu là văn bản đã làm tròn và viết
        theo cách Việt Nam; mẫu không tính toán gì.

        ## Các mẫu có sẵn


        """

    private static let keysHead = """
        ## Các khóa


        """
}
