// The keys that templates can use for the rows and parts of documents.
import Reports

extension OfficialHead: TemplateView {
    static let fields: [TemplateField<OfficialHead>] = [
        .text("superiorBody", "Cơ quan chủ quản, chữ in hoa") { $0.superiorBody },
        .text("issuingBody", "Cơ quan ban hành, chữ in hoa") { $0.issuingBody },
        .text("number", "Số, ký hiệu: “Số: /BC-…”") { $0.number },
        .text("placeAndDate", "Địa danh, ngày tháng năm") { $0.placeAndDate },
        .text("addressee", "Kính gửi") { $0.addressee },
        .texts("recipients", "Nơi nhận") { $0.recipients },
        .texts("signerAuthority", "Quyền hạn, chức vụ người ký") { $0.signerAuthority },
        .text("signerName", "Họ tên người ký") { $0.signerName },
        .flag("isDraft", "Là dự thảo, chưa phải bản chính thức") { $0.isDraft },
        .text("missing", "Ở bản dự thảo: câu nêu các đơn vị chưa có số liệu; trống khi đủ") { $0.missing },
        .text("missingInBrief", "Câu ấy, viết gọn cho chân trang") { $0.missingInBrief },
        .text("missingAsStyle", "Câu ấy, viết gọn, dạng chuỗi của CSS cho chân trang in") {
            CSSText.string($0.missingInBrief)
        },
    ]
}

extension ComparisonWithPast: TemplateView {
    static let fields: [TemplateField<ComparisonWithPast>] = [
        .text("name", "Kỳ được so sánh: Tháng trước (10/2022)") { $0.name },
        .text("common", "Số xã có kết quả ở cả hai kỳ; các cột sau chỉ tính các xã ấy") { $0.common.text },
        .text("countThen", "Số xã đạt ở kỳ ấy: 73/101") { $0.countThen },
        .text("rateThen", "Tỷ lệ đạt ở kỳ ấy; trống khi không có xã nào để so") {
            $0.rateThen == .unknown ? "" : $0.rateThen.text
        },
        .text("countNow", "Số xã đạt ở kỳ này: 76/101") { $0.countNow },
        .text("rateNow", "Tỷ lệ đạt ở kỳ này; trống khi không có xã nào để so") {
            $0.rateNow == .unknown ? "" : $0.rateNow.text
        },
        .text("difference", "Chênh lệch tỷ lệ, điểm phần trăm") { $0.difference.text },
        .text("note", "Vì sao không có chênh lệch") { $0.note },
        .list("turned", "Các xã có kết quả khác kỳ ấy, nhiều nhất \(ComparisonWithPast.mostListed)") {
            Array($0.turned.prefix(ComparisonWithPast.mostListed))
        },
        .text("turnedBeyond", "“và 120 xã khác, …” khi không nêu hết; trống khi đã đủ") { $0.turnedBeyond },
        .texts("sentences", "Câu về các xã, tiêu chí thay đổi so với kỳ ấy") { $0.sentences },
    ]
}

extension ComparisonWithPast.TurnedRow: TemplateView {
    static let fields: [TemplateField<ComparisonWithPast.TurnedRow>] = [
        .text("commune", "Tên đầy đủ: Xã Bành Trạch") { $0.commune },
        .text("district", "Đơn vị: Huyện Ba Bể; trống khi các xã không được xếp theo nhóm") { $0.division },
        .text("verdictThen", "Kết quả ở kỳ ấy") { $0.verdictThen },
        .text("verdictNow", "Kết quả ở kỳ này") { $0.verdictNow },
        .text("totalThen", "Tổng điểm ở kỳ ấy") { $0.totalThen.text },
        .text("totalNow", "Tổng điểm ở kỳ này") { $0.totalNow.text },
        .text("difference", "Chênh lệch tổng điểm, kèm dấu") { $0.difference.text },
    ]
}

extension DistrictRow: TemplateView {
    static let fields: [TemplateField<DistrictRow>] = [
        .text("code", "Mã đơn vị") { $0.code },
        .text("name", "Tên không kèm loại: Ba Bể") { $0.name },
        .text("fullName", "Tên đầy đủ: Huyện Ba Bể") { $0.fullName },
        .text("status", "Tình trạng báo cáo") { $0.status },
        .flag("isOnTime", "Báo cáo đúng hạn") { $0.statusCode == "on-time" },
        .text("received", "Ngày nhận báo cáo; trống nếu chưa có") { $0.received?.short ?? "" },
        .text("corrected", "Ngày nhận bản sửa cuối cùng; trống nếu không sửa") { $0.corrected?.short ?? "" },
        .text("conduct", "Số kỳ gần đây muộn hoặc không báo cáo; trống nếu không có") { $0.conduct },
        .text("communes", "Tổng số xã") { $0.communes.text },
        .text("reported", "Số xã đã báo cáo") { $0.reported.text },
        .text("assessed", "Số xã có điểm đủ các tiêu chí") { $0.assessed.text },
        .text("registered", "Số xã đăng ký") { $0.registered.text },
        .text("planned", "Số xã có kế hoạch") { $0.planned.text },
        .text("committed", "Số xã có cam kết") { $0.committed.text },
        .text("meets", "Số xã đạt tiêu chuẩn") { $0.meets.text },
        .text("meetsRate", "Tỷ lệ đạt, phần trăm, không kèm dấu %") { $0.meetsRate.text },
        .text("recognised", "Số xã được công nhận") { $0.recognised.text },
        .text("recognisedRate", "Tỷ lệ công nhận, phần trăm") { $0.recognisedRate.text },
        .text("partial", "“trên 10/15 xã đã báo cáo”; trống khi đã đủ") { $0.partial },
    ]
}

extension PlanPartRow: TemplateView {
    static let fields: [TemplateField<PlanPartRow>] = [
        .text("number", "Số thứ tự trong phần A") { String($0.number) },
        .text("title", "Tên mục") { $0.title },
        .text("citation", "Căn cứ: mục II.1, Quyết định số …") { $0.citation },
        .texts("sentences", "Các câu về số liệu") { $0.sentences },
        .list("measures", "Các nội dung có số liệu, làm đầu cột") { $0.measures },
        .list("rows", "Số liệu của từng đơn vị, cơ quan") { $0.rows },
        .object("total", "Số liệu toàn tỉnh") { $0.total },
        .text("measureWidth", "Bề rộng một cột của bảng bản Word, phần hai mươi của điểm") {
            WordPaper.column(of: WordPaper.portraitWidth - WordPaper.nameWidth, among: $0.measures.count)
        },
    ]
}

extension MeasureRow: TemplateView {
    static let fields: [TemplateField<MeasureRow>] = [
        .text("id", "Mã nội dung: training-classes") { $0.id },
        .text("name", "Tên nội dung") { $0.name },
        .text("unit", "Đơn vị tính") { $0.unit },
        .text("total", "Số toàn tỉnh") { $0.total.text },
    ]
}

extension MeasureLine: TemplateView {
    static let fields: [TemplateField<MeasureLine>] = [
        .text("name", "Tên đơn vị hoặc cơ quan") { $0.name },
        .list("cells", "Số liệu theo từng nội dung") { $0.cells },
    ]
}

extension MeasureCell: TemplateView {
    static let fields: [TemplateField<MeasureCell>] = [
        .text("text", "Số liệu; “—” khi chưa có") { $0.text },
        .text("note", "“12/14 xã” khi có xã để trống; trống khi đủ") { $0.note },
    ]
}

extension BodyCriterion: TemplateView {
    static let fields: [TemplateField<BodyCriterion>] = [
        .text("number", "Số của tiêu chí") { String($0.number) },
        .text("name", "Tên tiêu chí") { $0.name },
        .texts("sentences", "Các xã bị liệt; thay đổi so với kỳ đánh giá trước") { $0.sentences },
        .list("rows", "Kết quả của từng đơn vị") { $0.rows },
        .object("total", "Kết quả toàn tỉnh") { $0.total },
    ]
}

extension BodyCriterionRow: TemplateView {
    static let fields: [TemplateField<BodyCriterionRow>] = [
        .text("name", "Tên đơn vị") { $0.name },
        .text("communes", "Tổng số xã") { $0.communes.text },
        .text("given", "Số xã có điểm") { $0.given.text },
        .text("average", "Điểm bình quân") { $0.average.text },
        .text("zeros", "Số xã bị liệt") { $0.zeros.text },
        .text("blanks", "Số xã chưa có điểm") { $0.blanks.text },
    ]
}

extension BodyCommune: TemplateView {
    static let fields: [TemplateField<BodyCommune>] = [
        .text("name", "Tên đầy đủ") { $0.name },
        .text("division", "Tên đơn vị báo cáo") { $0.division },
        .list("points", "Điểm theo tiêu chí") { $0.points },
    ]
}

extension AnnexMeasureRow: TemplateView {
    static let fields: [TemplateField<AnnexMeasureRow>] = [
        .text("name", "Tên nội dung") { $0.name },
        .text("unit", "Đơn vị tính") { $0.unit },
        .text("value", "Số liệu") { $0.value },
        .text("note", "Số liệu trên bao nhiêu xã, bao nhiêu đơn vị; trống khi đủ") { $0.note },
        .text("source", "Trang tính và ô") { $0.source },
    ]
}

extension TargetRow: TemplateView {
    static let fields: [TemplateField<TargetRow>] = [
        .text("measure", "Nội dung chỉ tiêu") { $0.measure },
        .text("scope", "Chỉ tiêu của tỉnh hay quốc gia") { $0.scope },
        .text("aim", "Mức phải đạt: trên 70%") { $0.aim },
        .text("count", "Số xã đã đạt") { $0.count.text },
        .text("all", "Tổng số xã") { $0.all.text },
        .text("rate", "Tỷ lệ, phần trăm, không kèm dấu %") { $0.rate.text },
        .flag("isMet", "Đã đạt chỉ tiêu") { $0.isMet },
        .text("outcome", "Đạt chỉ tiêu / Chưa đạt chỉ tiêu / Chưa đủ căn cứ") { $0.outcome },
        .text("bound", "“còn 7 xã chưa báo cáo; tỷ lệ có thể từ … đến …”; trống khi không cần") { $0.bound },
        .text("partial", "“trên 101/108 xã đã báo cáo”; trống khi đã đủ") { $0.partial },
        .text("citation", "Căn cứ của chỉ tiêu") { $0.citation },
    ]
}

extension CriterionGroup: TemplateView {
    static let fields: [TemplateField<CriterionGroup>] = [
        .text("leadBody", "Cơ quan chủ trì") { $0.leadBody },
        .list("criteria", "Các tiêu chí do cơ quan này chủ trì") { $0.criteria },
    ]
}

extension CriterionRow: TemplateView {
    static let fields: [TemplateField<CriterionRow>] = [
        .text("number", "Số của tiêu chí") { String($0.number) },
        .text("name", "Tên tiêu chí") { $0.name },
        .text("coordinators", "Cơ quan phối hợp; trống nếu không có") { $0.coordinators },
        .text("maximum", "Điểm tối đa; “—” khi chưa biết") { $0.maximum.text },
        .text("average", "Điểm bình quân") { $0.average.text },
        .text("given", "Số xã có điểm") { $0.given.text },
        .text("zeros", "Số xã bị liệt") { $0.zeros.text },
        .text("blanks", "Số xã chưa có điểm") { $0.blanks.text },
    ]
}

extension CommuneRow: TemplateView {
    static let fields: [TemplateField<CommuneRow>] = [
        .text("code", "Mã xã") { $0.code },
        .text("name", "Tên không kèm loại") { $0.name },
        .text("type", "Loại: xã, phường, thị trấn") { $0.type },
        .text("fullName", "Tên đầy đủ: Xã Bành Trạch") { $0.fullName },
        .text("district", "Đơn vị: Huyện Ba Bể; trống khi các xã không được xếp theo nhóm") { $0.divisionName },
        .text("tier", "Nhóm theo điểm chuẩn") { $0.tierDescription },
        .text("threshold", "Điểm chuẩn") { $0.threshold.text },
        .text("registered", "Đăng ký: Có / Không / trống") { $0.registered.text },
        .text("planned", "Có kế hoạch: Có / Không / trống") { $0.planned.text },
        .text("committed", "Có cam kết: Có / Không / trống") { $0.committed.text },
        .list("points", "Điểm theo tiêu chí") { $0.points },
        .text("total", "Tổng điểm") { $0.total.text },
        .text("verdict", "Kết quả: Đạt / Không đạt / Chưa đủ dữ liệu / Chưa báo cáo") { $0.verdict },
        .flag("meets", "Kết quả là Đạt") { $0.verdictCode == "meets" },
        .text("last", "Khi chưa có kết quả: “kỳ 11/2022: đạt, 905 điểm”; trống nếu không biết") { $0.last?.text ?? "" },
        .text("reasons", "Lý do; trống nếu không có") { $0.reasonText },
        .text("recognised", "Được công nhận: Có / Không / trống") { $0.recognised.text },
        .text("decision", "Quyết định công nhận: “Số … ngày …”") { $0.decisionText },
        .text("decisionNumber", "Số quyết định công nhận") { $0.decisionNumber ?? "" },
        .text("decisionDate", "Ngày quyết định công nhận") { $0.decisionDate?.short ?? "" },
        .text("sourceFile", "Tệp của số liệu") { $0.source?.file ?? "" },
        .text("sourceRow", "Trang tính và dòng trong tệp; số của tệp nếu đơn vị có nhiều tệp") {
            $0.source?.reference ?? ""
        },
    ]
}

extension CommuneGroup: TemplateView {
    static let fields: [TemplateField<CommuneGroup>] = [
        .text("district", "Đơn vị: Huyện Ba Bể; trống khi các xã không được xếp theo nhóm") { $0.division },
        .text("files", "Các tệp mà số liệu được lấy") { $0.files },
        .list("communes", "Các xã") { $0.communes },
    ]
}

extension NearThresholdRow: TemplateView {
    static let fields: [TemplateField<NearThresholdRow>] = [
        .object("commune", "Xã") { $0.commune },
        .text("distance", "Tổng điểm cao hơn (+) hay thấp hơn (-) điểm chuẩn, điểm") { $0.distance.text },
    ]
}

extension ReconciliationGroup: TemplateView {
    static let fields: [TemplateField<ReconciliationGroup>] = [
        .text("name", "Nội dung đối chiếu") { $0.name },
        .text("firstWay", "Cách đếm thứ nhất") { $0.firstWay },
        .text("secondWay", "Cách đếm thứ hai") { $0.secondWay },
        .list("rows", "Các số được đối chiếu") { $0.rows },
    ]
}

extension ReconciliationRow: TemplateView {
    static let fields: [TemplateField<ReconciliationRow>] = [
        .text("name", "Số được đối chiếu") { $0.name },
        .text("first", "Kết quả đếm theo cách thứ nhất") { $0.first.text },
        .text("second", "Kết quả đếm theo cách thứ hai") { $0.second.text },
        .text("outcome", "Khớp / Không khớp") { $0.outcome },
    ]
}

extension PointsCell: TemplateView {
    static let fields: [TemplateField<PointsCell>] = [
        .text("text", "Điểm, hoặc ký hiệu khi không có điểm") { $0.text },
        .text("own", "Điểm xã tự chấm nếu khác; trống nếu không") { $0.own },
        .flag("isZero", "0 điểm (bị liệt)") { $0.kind == .zero },
        .flag("isMissing", "Không có điểm dùng được") { $0.kind != .zero && $0.kind != .given },
    ]
}

extension NotReportedRow: TemplateView {
    static let fields: [TemplateField<NotReportedRow>] = [
        .text("district", "Đơn vị báo cáo") { $0.division },
        .text("count", "Số xã chưa báo cáo") { $0.count.text },
        .text("communes", "Tên các xã") { $0.communes },
    ]
}

extension FileRow: TemplateView {
    static let fields: [TemplateField<FileRow>] = [
        .text("number", "Số thứ tự trong danh sách") { String($0.number) },
        .text("name", "Tên tệp") { $0.name },
        .text("outcome", "Kết quả xử lý") { $0.outcome },
        .text("district", "Đơn vị báo cáo; trống khi chưa rõ") { $0.unitName },
        .text("received", "Ngày nhận") { $0.received.short },
        .text("receiptBasis", "Căn cứ của ngày nhận: “theo thời gian của tệp”") { $0.receiptBasis },
        .text("records", "Số xã đã đọc được") { $0.records.text },
        .text("sha256", "Mã SHA-256; trống khi không đọc được tệp") { $0.sha256 ?? "" },
    ]
}

extension FindingRow: TemplateView {
    static let fields: [TemplateField<FindingRow>] = [
        .text("severity", "Mức độ: Lỗi / Cảnh báo / Lưu ý") { $0.severity },
        .flag("isError", "Mức độ là Lỗi") { $0.severityCode == "error" },
        .text("code", "Mã sai sót") { $0.code },
        .text("file", "Tệp") { $0.file ?? "" },
        .text("sheet", "Trang tính") { $0.sheet ?? "" },
        .text("cell", "Ô") { $0.cell ?? "" },
        .text("value", "Giá trị đọc được") { $0.value ?? "" },
        .text("message", "Nội dung") { $0.message },
        .text("advice", "Cách xử lý") { $0.advice },
        .text("waiver", "Lý do chấp nhận, nếu sai sót đã được chấp nhận") { $0.waiver ?? "" },
        .text("replacedBy", "Tệp gửi sau đã thay cho nội dung bị sai; trống nếu không có") { $0.replacedBy ?? "" },
    ]
}

extension ReplyFileRow: TemplateView {
    static let fields: [TemplateField<ReplyFileRow>] = [
        .text("name", "Tên tệp như đơn vị đã gửi") { $0.name },
        .text("why", "Vì sao tệp không được tính; trống nếu được tính") { $0.why },
        .object("file", "Ngày nhận, mã kiểm tra, kết quả xử lý") { $0.file },
    ]
}

extension ReplySection: TemplateView {
    static let fields: [TemplateField<ReplySection>] = [
        .text("title", "Tên nhóm: Lỗi phải sửa / Mục cần kiểm tra / Để biết") { $0.title },
        .text("lead", "Câu nêu việc đơn vị phải làm") { $0.lead },
        .list("groups", "Từng trang tính của từng tệp") { $0.groups },
    ]
}

extension ReplyGroup: TemplateView {
    static let fields: [TemplateField<ReplyGroup>] = [
        .text("file", "Tệp; trống khi không nói về tệp nào") { $0.file },
        .text("sheet", "Trang tính; trống khi nói về cả tệp") { $0.sheet },
        .list("rows", "Các mục, theo thứ tự ô") { $0.rows },
    ]
}

extension ReplyRow: TemplateView {
    static let fields: [TemplateField<ReplyRow>] = [
        .text("number", "Số thứ tự của mục trong cả phiếu; trống khi không cần xử lý") {
            $0.number.map { String($0) } ?? ""
        },
        .text("severity", "Mức độ: Lỗi / Cảnh báo / Lưu ý") { $0.severity },
        .text("cell", "Ô, hoặc “Cả trang tính”, “Cả tệp”") { $0.cell },
        .text("message", "Điều đã thấy và điều cần có") { $0.message },
        .text("advice", "Cách xử lý") { $0.advice },
        .text("recurrence", "Đã gặp ở những kỳ nào; chỉ ở mục đầu tiên của mỗi loại, trống ở các mục khác") {
            $0.recurrence
        },
    ]
}

extension ComparisonRow: TemplateView {
    static let fields: [TemplateField<ComparisonRow>] = [
        .text("name", "Nội dung so sánh") { $0.name },
        .text("districtCount", "Số xã của đơn vị: 10/15") { $0.divisionCount },
        .text("districtRate", "Tỷ lệ của đơn vị, phần trăm") { $0.divisionRate.text },
        .text("provinceCount", "Số xã toàn tỉnh") { $0.provinceCount },
        .text("provinceRate", "Tỷ lệ toàn tỉnh, phần trăm") { $0.provinceRate.text },
        .text("difference", "Chênh lệch, điểm phần trăm") { $0.difference.text },
    ]
}

extension ChangeRow: TemplateView {
    static let fields: [TemplateField<ChangeRow>] = [
        .text("commune", "Tên xã, phường, thị trấn") { $0.commune },
        .text("district", "Đơn vị báo cáo") { $0.division },
        .text("change", "Những gì thay đổi") { $0.change },
    ]
}

extension ResubmissionRow: TemplateView {
    static let fields: [TemplateField<ResubmissionRow>] = [
        .text("file", "Tệp được tính") { $0.file },
        .text("replaced", "Tệp được thay") { $0.replaced },
        .text("summary", "Số xã thay đổi") { $0.summary },
        .list("changes", "Các xã thay đổi") { $0.changes },
    ]
}
