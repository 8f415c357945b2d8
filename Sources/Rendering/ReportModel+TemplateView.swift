// The keys that templates of whole documents can use. Those of the rows within are in `Rows+TemplateView.swift`.
import Reports

extension ReportModel: TemplateView {
    static let fields: [TemplateField<ReportModel>] = [
        .object("head", "Thể thức văn bản: cơ quan, số, ngày, nơi nhận, người ký") { $0.head },
        .text("period", "Kỳ báo cáo dạng 2022-11") { $0.period },
        .text("asOf", "Ngày báo cáo dạng 05/12/2022") { $0.asOf.short },
        .text("rulebook", "Tên ngắn của bộ tiêu chí đã áp dụng") { $0.rulebook },
        .text("issueNote", "Lần phát hành và bản được thay; trống ở lần đầu") { $0.issue.note },
        .list("issueChanges", "Các xã thay đổi so với lần phát hành trước") { $0.issue.changes },
        .text("subject", "Trích yếu nội dung báo cáo") { $0.subject },
        .text("opening", "Câu mở đầu, nêu căn cứ") { $0.opening },
        .text("closing", "Câu kết thúc") { $0.closing },
        .flag("hasMeasures", "Có phần A: nhiệm vụ, giải pháp") { $0.hasMeasures },
        .list("parts", "Các mục của Kế hoạch có số liệu nhiệm vụ, giải pháp, kinh phí") { $0.parts },
        .text("measuresReported", "Câu nêu các đơn vị có số liệu nhiệm vụ; trống khi không có") {
            $0.measuresReported
        },
        .text("measuresMissing", "Câu nêu các nội dung chưa có số liệu; trống khi không có") { $0.measuresMissing },
        .list("writtenMeasures", "Phần viết của chuyên viên cho phần A") { $0.narrative[.measures] },
        .list("writtenGeneral", "Phần viết của chuyên viên cho phần I") { $0.narrative[.general] },
        .list("writtenDistricts", "Phần viết của chuyên viên cho phần II") { $0.narrative[.districts] },
        .list("writtenCriteria", "Phần viết của chuyên viên cho phần III") { $0.narrative[.criteria] },
        .list("writtenCommunes", "Phần viết của chuyên viên cho phần IV") { $0.narrative[.communes] },
        .list("writtenReporting", "Phần viết của chuyên viên cho phần V") { $0.narrative[.reporting] },
        .list("writtenDifficulties", "Phần viết của chuyên viên cho phần VI") { $0.narrative[.difficulties] },
        .texts("summary", "Các câu về kết quả chung") { $0.summary },
        .list("targets", "Các chỉ tiêu so với kết quả") { $0.targets },
        .object("trend", "Biểu đồ xu hướng qua các kỳ") { $0.trend },
        .list("comparisons", "So sánh với tháng trước, kỳ đánh giá trước, cùng kỳ năm trước") { $0.comparisons },
        .text("groupTypes", "Các loại đơn vị mà phần II xếp theo: huyện, thành phố") { $0.breakdownTypes },
        .text("communeTypes", "Các loại đơn vị được đánh giá: xã, phường, thị trấn") { $0.communeTypes },
        .text("communeHead", "Các loại ấy ở đầu dòng: Xã, phường, thị trấn") { $0.communeHead },
        .text("unitTypes", "Các loại đơn vị phải báo cáo: huyện, thành phố") { $0.unitTypes },
        .texts("districtsSummary", "Các câu so sánh các đơn vị") { $0.divisionsSummary },
        .list("districts", "Kết quả theo từng đơn vị của phần II") { $0.divisions },
        .object("province", "Kết quả toàn tỉnh") { $0.province },
        .object("shareChart", "Biểu đồ tỷ lệ đạt của từng đơn vị") { $0.shareChart },
        .text("criteriaSummary", "Câu nhận xét về tiêu chí bị liệt") { $0.criteriaSummary },
        .list("criterionGroups", "Tiêu chí theo cơ quan chủ trì") { $0.criterionGroups },
        .object("criterionMatrix", "Biểu đồ số xã bị liệt theo đơn vị và tiêu chí") { $0.criterionMatrix },
        .object("totalsDistribution", "Biểu đồ phân bố tổng điểm") { $0.totalsDistribution },
        .text("failingSummary", "Câu nhận xét về các xã không đạt") { $0.failingSummary },
        .list("failing", "Xã không đạt, theo đơn vị") { $0.failing },
        .text("nearSummary", "Câu nêu khoảng cách được coi là cận điểm chuẩn") { $0.nearSummary },
        .list("near", "Xã có tổng điểm cận điểm chuẩn, gần nhất trước") { $0.near },
        .list("incomplete", "Xã chưa đủ dữ liệu, theo đơn vị") { $0.incomplete },
        .list("notReported", "Xã chưa báo cáo, theo đơn vị") { $0.notReported },
        .texts("recognisedUnmet", "Câu về từng xã đã được công nhận nhưng điểm không đạt hoặc chưa đủ dữ liệu") {
            $0.recognisedUnmet
        },
        .text("metUnrecognised", "Câu về các xã đạt điểm nhưng chưa có công nhận; trống khi không có") {
            $0.metUnrecognised
        },
        .text("disciplineSummary", "Câu nhận xét về chế độ báo cáo") { $0.disciplineSummary },
        .texts("deadlines", "Các câu về thời hạn báo cáo và căn cứ") { $0.deadlines },
        .text("reportingTitle", "Tên bảng tình hình báo cáo") { $0.reportingTitle },
        .list("reporting", "Tình hình báo cáo của từng đơn vị; khi xã tự báo cáo chỉ có các xã chưa đúng hạn") {
            $0.reporting
        },
        .list("resubmissions", "Các tệp nộp lại và những gì thay đổi") { $0.resubmissions },
        .text("filesSummary", "Câu đếm các tệp đã nhận") { $0.filesSummary },
        .text("findingsSummary", "Câu đếm lỗi, cảnh báo, lưu ý") { $0.findingsSummary },
        .list("annexes", "Các phụ lục của từng đơn vị") { $0.annexes.map(AnnexReference.init) },
        .text("sourcesNumber", "Số của phụ lục nguồn số liệu: Phụ lục IX") { $0.sources?.number ?? "" },
        .text("sourcesHref", "Đường dẫn đến tệp HTML của phụ lục nguồn số liệu; trống ở bản công khai") {
            $0.sources.map { $0.path + ".html" } ?? ""
        },
        .text("disclosureNote", "Điều mà bản công khai không nêu; trống ở bản đầy đủ") { $0.disclosureNote },
    ]
}

extension AnnexModel: TemplateView {
    static let fields: [TemplateField<AnnexModel>] = [
        .object("head", "Thể thức văn bản của báo cáo") { $0.head },
        .text("number", "Số phụ lục: Phụ lục I") { $0.number },
        .text("title", "Tên phụ lục, chữ in hoa") { $0.title },
        .text("attachedTo", "Dòng “Kèm theo Báo cáo số …”") { $0.attachedTo },
        .text("disclosureNote", "Điều mà bản công khai không nêu; trống ở bản đầy đủ") { $0.disclosureNote },
        .text("summary", "Câu tóm tắt kết quả của đơn vị") { $0.summary },
        .object("district", "Kết quả của đơn vị") { $0.division },
        .flag("isWhole", "Phụ lục của cả tỉnh, không so sánh với toàn tỉnh") { $0.isWhole },
        .text("communeTypes", "Các loại đơn vị được đánh giá: xã, phường, thị trấn") { $0.communeTypes },
        .text("communeHead", "Các loại ấy ở đầu dòng: Xã, phường, thị trấn") { $0.communeHead },
        .object("province", "Kết quả toàn tỉnh") { $0.province },
        .texts("criteria", "Số của các tiêu chí, làm đầu cột") { $0.criteria },
        .list("communes", "Các xã của đơn vị") { $0.communes },
        .text("sourceFiles", "Các tệp mà số liệu được lấy") { $0.sourceFiles },
        .text("ownPointsNote", "Câu giải thích điểm tự chấm trong ngoặc; trống khi không có") { $0.ownPointsNote },
        .texts("means", "Điểm bình quân của đơn vị theo tiêu chí") { $0.means.map(\.text) },
        .text("meanTotal", "Tổng điểm bình quân của đơn vị") { $0.meanTotal.text },
        .texts("provinceMeans", "Điểm bình quân toàn tỉnh theo tiêu chí") { $0.provinceMeans.map(\.text) },
        .text("provinceMeanTotal", "Tổng điểm bình quân toàn tỉnh") { $0.provinceMeanTotal.text },
        .texts("zeros", "Số xã bị liệt theo tiêu chí") { $0.zeros.map(\.text) },
        .text("legend", "Giải thích ký hiệu trong bảng điểm") { _ in PointsCell.legend },
        .list("comparison", "So sánh với toàn tỉnh") { $0.comparison },
        .list("measures", "Nhiệm vụ, giải pháp, kinh phí mà đơn vị báo cáo; trống khi không có") { $0.measures },
        .list("findings", "Mọi sai sót, cảnh báo, lưu ý trong tệp của đơn vị") { $0.findings },
        .list("files", "Các tệp của đơn vị") { $0.files },
    ]
}

extension BodyExtract: TemplateView {
    static let fields: [TemplateField<BodyExtract>] = [
        .object("head", "Thể thức văn bản của báo cáo") { $0.head },
        .text("title", "Tên bản trích, chữ in hoa") { $0.title },
        .text("body", "Tên cơ quan: Sở Y tế") { $0.body },
        .text("takenFrom", "Dòng “Trích từ Báo cáo số …”") { $0.takenFrom },
        .texts("duties", "Phần việc của cơ quan theo Kế hoạch, kèm căn cứ") { $0.duties },
        .list("criteria", "Các tiêu chí do cơ quan chủ trì") { $0.criteria },
        .text("communeHead", "Các loại đơn vị được đánh giá ở đầu dòng: Xã, phường, thị trấn") { $0.communeHead },
        .text("since", "Kỳ đánh giá trước: 11/2019; trống khi chưa có") { $0.since },
        .list("measures", "Nhiệm vụ mà cơ quan tự báo cáo") { $0.measures },
        .texts("numbers", "Số của các tiêu chí, làm đầu cột") { $0.numbers },
        .list("communes", "Điểm từng xã") { $0.communes },
    ]
}

extension SourcesAnnex: TemplateView {
    static let fields: [TemplateField<SourcesAnnex>] = [
        .object("head", "Thể thức văn bản của báo cáo") { $0.head },
        .text("number", "Số phụ lục: Phụ lục IX") { $0.number },
        .text("title", "Tên phụ lục, chữ in hoa") { $0.title },
        .text("attachedTo", "Dòng “Kèm theo Báo cáo số …”") { $0.attachedTo },
        .text("filesSummary", "Câu đếm các tệp đã nhận") { $0.filesSummary },
        .list("files", "Các tệp đã nhận") { $0.files },
        .list("resubmissions", "Các tệp nộp lại và những gì thay đổi") { $0.resubmissions },
        .list("reconciliation", "Các phép đối chiếu, theo nhóm") { $0.reconciliation },
        .text("findingsSummary", "Câu đếm lỗi, cảnh báo, lưu ý") { $0.findingsSummary },
        .list("findings", "Lỗi và cảnh báo cần xử lý") { $0.findings },
    ]
}

extension ReplyModel: TemplateView {
    static let fields: [TemplateField<ReplyModel>] = [
        .object("head", "Thể thức văn bản của báo cáo, không có dấu dự thảo") { $0.head },
        .text("title", "Tên phiếu, chữ in hoa: PHIẾU PHẢN HỒI hoặc NHẮC GỬI BÁO CÁO") { $0.title },
        .text("subject", "Báo cáo mà phiếu nói đến") { $0.subject },
        .text("district", "Tên đơn vị trong câu: huyện Ba Bể") { $0.districtName },
        .text("communeTypes", "Các loại đơn vị được đánh giá: xã, phường, thị trấn") { $0.communeTypes },
        .text("communeHead", "Các loại ấy ở đầu dòng: Xã, phường, thị trấn") { $0.communeHead },
        .text("addressee", "Nơi nhận phiếu: Ủy ban nhân dân huyện Ba Bể") { $0.addressee },
        .texts("summary", "Các đoạn mở đầu: đã nhận gì, phải làm gì") { $0.summary },
        .list("files", "Các tệp đã nhận của đơn vị; không có khi chưa nhận được tệp nào") { $0.files },
        .text("communesSummary", "Câu đếm các xã chưa có kết quả") { $0.communesSummary },
        .list("communes", "Các xã chưa báo cáo hoặc chưa đủ dữ liệu") { $0.communes },
        .list("sections", "Nội dung cần xử lý, nặng trước nhẹ sau") { $0.sections },
        .text("recurrenceHint", "Lời khuyên khi có mục đã gặp ở kỳ trước; trống nếu không có") { $0.recurrenceHint },
        .object("notices", "Cách đọc tệp, không cần xử lý nếu đúng") { $0.notices },
        .text("answerBy", "Ngày trả lời chậm nhất: 05/12/2022; trống khi không đặt ngày") { $0.answerBy },
        .texts("withoutAnswer", "Số liệu được dùng thế nào khi chưa có trả lời") { $0.withoutAnswer },
        .texts("howToSend", "Các bước sửa và gửi lại tệp") { $0.howToSend },
        .text("contact", "Người hoặc nơi để hỏi; trống khi không ghi") { $0.contact },
    ]
}

/// What the summary report says about an annex.
struct AnnexReference: TemplateView {
    let annex: AnnexModel

    init(_ annex: AnnexModel) { self.annex = annex }

    static let fields: [TemplateField<AnnexReference>] = [
        .text("number", "Số phụ lục: Phụ lục I") { $0.annex.number },
        .text("district", "Tên đơn vị trong câu: huyện Ba Bể") { $0.annex.divisionName },
        .text("href", "Đường dẫn đến tệp HTML của phụ lục") { $0.annex.path + ".html" },
    ]
}
