// The keys of the charts and of the tables with the same numbers.
import Reports

extension ShareChart: TemplateView {
    static let fields: [TemplateField<ShareChart>] = [
        .text("title", "Tên biểu đồ") { $0.title },
        .markups("pictures", "Hình vẽ (SVG)") { $0.drawings.map(\.markup) },
        .text("note", "Giải thích dưới biểu đồ") { $0.note },
    ]
}

extension CriterionMatrix: TemplateView {
    static let fields: [TemplateField<CriterionMatrix>] = [
        .text("title", "Tên biểu đồ") { $0.title },
        .markups("pictures", "Hình vẽ (SVG)") { $0.drawings.map(\.markup) },
        .text("note", "Giải thích dưới biểu đồ") { $0.note },
        .texts("numbers", "Số của các tiêu chí, làm đầu cột") { $0.criteria.map { String($0.number) } },
        .list("rows", "Các đơn vị, theo thứ tự danh mục") { $0.rows },
        .object("total", "Toàn tỉnh") { $0.province },
    ]
}

extension CriterionMatrix.Row: TemplateView {
    static let fields: [TemplateField<CriterionMatrix.Row>] = [
        .text("name", "Tên đơn vị") { $0.name },
        .text("absence", "Vì sao không có số liệu; trống nếu có") { $0.absence },
        .texts("zeros", "Số xã bị liệt theo tiêu chí") { $0.cells.map(\.zeros.text) },
    ]
}

extension TotalsDistribution: TemplateView {
    static let fields: [TemplateField<TotalsDistribution>] = [
        .text("title", "Tên biểu đồ") { $0.title },
        .markups("pictures", "Hình vẽ (SVG); không có khi chưa xã nào có tổng điểm") { $0.drawings.map(\.markup) },
        .text("note", "Giải thích dưới biểu đồ") { $0.note },
        .list("panels", "Các nhóm theo điểm chuẩn") { $0.panels },
    ]
}

extension TotalsDistribution.Panel: TemplateView {
    static let fields: [TemplateField<TotalsDistribution.Panel>] = [
        .text("name", "Tên nhóm") { $0.name },
        .text("threshold", "Điểm chuẩn") { $0.threshold.text },
        .text("communes", "Số xã có tổng điểm") { $0.communes.text },
        .list("bins", "Các khoảng điểm") { $0.bins },
    ]
}

extension TotalsDistribution.Bin: TemplateView {
    static let fields: [TemplateField<TotalsDistribution.Bin>] = [
        .text("name", "Từ 800 đến dưới 825") { $0.name },
        .text("count", "Số xã") { $0.count.text },
        .text("meets", "Số xã đạt") { $0.meets.text },
        .text("fails", "Số xã không đạt") { $0.fails.text },
    ]
}

extension Trend: TemplateView {
    static let fields: [TemplateField<Trend>] = [
        .text("title", "Tên biểu đồ") { $0.title },
        .markups("pictures", "Hình vẽ (SVG); không có khi chưa đủ hai kỳ") { $0.drawings.map(\.markup) },
        .text("note", "Giải thích dưới biểu đồ; trống nếu không cần") { $0.note },
        .list("points", "Các kỳ của bảng; không có khi chưa đủ hai kỳ") { $0.listed },
    ]
}

extension Trend.Point: TemplateView {
    static let fields: [TemplateField<Trend.Point>] = [
        .text("name", "Kỳ dạng 11/2022") { $0.name },
        .text("meets", "Số xã đạt") { $0.meets.text },
        .text("communes", "Tổng số xã") { $0.communes.text },
        .text("rate", "Tỷ lệ đạt, phần trăm, không kèm dấu %") { $0.rate.text },
        .text("remark", "Điều cần lưu ý khi đọc số liệu của kỳ; trống nếu không có") { $0.remark },
    ]
}
