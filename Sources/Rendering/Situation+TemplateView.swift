// The keys that the template of `tinh-hinh.html` can use. That page says how a period stands.
import Reports

extension SituationModel: TemplateView {
    static let fields: [TemplateField<SituationModel>] = [
        .object("head", "Thể thức văn bản; ở trang này luôn trống, vì trang không phải văn bản") { $0.head },
        .text("title", "Tên trang: Tình hình kỳ đánh giá năm 2022") { $0.title },
        .text("province", "Tỉnh; trống khi không xem được gì") { $0.province },
        .text("written", "Trang được viết lúc nào, các số ngày tính đến ngày nào") { $0.written },
        .list("problems", "Điều làm cho không xem được tình hình; trống khi xem được") { $0.problems },
        .texts("state", "Tình trạng của kỳ, mỗi câu một mục") { $0.state },
        .texts("deadlines", "Các hạn và số ngày còn lại") { $0.deadlines },
        .list("steps", "Việc tiếp theo") { $0.steps },
        .list("links", "Các trang của báo cáo đã lập") { $0.links },
        .texts("waiting", "Tệp đang mở hoặc đang chép dở") { $0.waiting },
        .list("districts", "Từng đơn vị, theo mã") { $0.districts },
        .list("received", "Những đơn vị đã có tệp, theo mã") { $0.districts.filter { !$0.files.isEmpty } },
        .list("strangers", "Tệp không rõ của đơn vị nào") { $0.strangers },
        .object("remarks", "Nội dung về các tệp ấy và về cả thư mục nhận") { $0.remarks },
    ]
}

extension SituationStep: TemplateView {
    static let fields: [TemplateField<SituationStep>] = [
        .text("text", "Việc phải làm") { $0.text },
        .text("command", "Lệnh đầy đủ; trống khi không có lệnh nào làm việc ấy") { $0.command },
    ]
}

extension SituationLink: TemplateView {
    static let fields: [TemplateField<SituationLink>] = [
        .text("text", "Tên của trang") { $0.text },
        .text("href", "Đường dẫn tính từ trang này") { $0.href },
    ]
}

extension SituationDistrict: TemplateView {
    static let fields: [TemplateField<SituationDistrict>] = [
        .text("number", "Số thứ tự trong bảng") { String($0.number) },
        .text("name", "Tên đầy đủ: Huyện Ba Bể") { $0.name },
        .text("status", "Tình trạng báo cáo") { $0.status },
        .flag("isAwaited", "Chưa có tệp nào, hoặc chưa có tệp dùng được") { $0.isAwaited },
        .text("received", "Ngày nhận tệp đầu tiên dùng được; trống nếu chưa có") { $0.received },
        .text("communes", "Số xã đọc được trên tổng số xã: 12/15") { $0.communes },
        .text("toDo", "Số lỗi, số mục cần kiểm tra; trống khi không có") { $0.toDo },
        .text("reply", "Đường dẫn đến phiếu phản hồi của báo cáo đã lập; trống nếu không có") { $0.reply },
        .list("files", "Các tệp đã nhận; không có khi chưa nhận được tệp nào") { $0.files },
        .object("findings", "Nội dung phải xử lý") { $0.findings },
    ]
}

extension SituationFindings: TemplateView {
    static let fields: [TemplateField<SituationFindings>] = [
        .list("rows", "Các mục, nặng trước nhẹ sau") { $0.rows },
        .text("further", "“và 12 mục khác”; trống khi đã nêu hết") { $0.further },
        .text("counts", "Số mục còn phải xử lý; trống khi không có") { $0.counts },
        .text("settled", "Câu nêu những mục không còn phải xử lý; trống khi không có") { $0.settled },
    ]
}

extension SituationFile: TemplateView {
    static let fields: [TemplateField<SituationFile>] = [
        .text("name", "Tên tệp") { $0.name },
        .text("received", "Ngày nhận") { $0.received },
        .text("basis", "Căn cứ của ngày nhận") { $0.basis },
        .text("outcome", "Có đọc được không") { $0.outcome },
        .flag("isUnusable", "Không dùng được gì và chưa có tệp gửi sau") { $0.isUnusable },
        .flag("isNew", "Chưa có trong báo cáo nào") { $0.isNew },
        .text("communes", "Số xã đọc được") { $0.communes },
    ]
}
