// The tables that only the report's workbook has.
import Reports

extension CSVTable {
    /// The province's figures, then each target.
    static func general(of model: ReportModel) -> CSVTable {
        CSVTable(
            GeneralLine.figures(of: model) + model.targets.map(GeneralLine.init),
            columns: [
                .text("Nội dung") { $0.name },
                .communes("Số lượng") { $0.count.plain },
                .communes("Tổng số") { $0.all.plain },
                .rate("Tỷ lệ") { $0.rate?.plain },
                .text("Chỉ tiêu") { $0.aim },
                .text("So với chỉ tiêu") { $0.outcome },
                .text("Căn cứ") { $0.citation },
            ])
    }

    /// The communes that do not meet the standard.
    static func failing(in model: ReportModel) -> CSVTable {
        CSVTable(
            model.failing.flatMap(\.communes),
            columns: [
                .text("Mã xã") { $0.code },
                .text("Tên xã") { $0.name },
                .text("Loại") { $0.type },
                .text("Mã đơn vị báo cáo") { $0.unitCode },
                .text("Đơn vị báo cáo") { $0.unitName },
                .points("Điểm chuẩn") { $0.threshold.plain },
                .points("Tổng điểm") { $0.total.plain },
                .text("Lý do") { $0.reasonText },
            ] + CommuneRow.sourceColumns)
    }

    /// The files that came, and what became of each.
    static func files(_ files: [FileRow]) -> CSVTable {
        CSVTable(
            files,
            columns: [
                .number("STT") { String($0.number) },
                .text("Tệp") { $0.name },
                .text("Tình trạng") { $0.outcome },
                .text("Mã đơn vị") { $0.unitCode },
                .text("Đơn vị") { $0.unitName },
                .date("Ngày nhận") { $0.received.short },
                .text("Căn cứ của ngày nhận") { $0.receiptBasis },
                .communes("Số xã đọc được") { $0.records.plain },
                .text("SHA-256") { $0.sha256 },
            ])
    }
}

/// A figure of the province, or a target and whether it is met.
private struct GeneralLine {
    let name: String
    let count, all: Quantity
    let rate: Quantity?
    var aim, outcome, citation: String?

    init(_ name: String, _ count: Quantity, of all: Quantity, _ rate: Quantity? = nil) {
        (self.name, self.count, self.all, self.rate) = (name, count, all, rate)
    }

    init(_ target: TargetRow) {
        self.init(target.measure, target.count, of: target.all, target.rate)
        aim = "\(target.aim) (chỉ tiêu \(target.scope))"
        outcome = [target.outcome, target.bound, target.partial].filter { !$0.isEmpty }.joined(separator: "; ")
        citation = target.citation
    }

    static func figures(of model: ReportModel) -> [GeneralLine] {
        let all = model.province
        let count = all.communes
        return [
            GeneralLine(model.communeHead, count, of: count),
            GeneralLine("Đã báo cáo", all.reported, of: count),
            GeneralLine("Có điểm đủ các tiêu chí", all.assessed, of: count),
            GeneralLine("Đăng ký", all.registered, of: count),
            GeneralLine("Có kế hoạch", all.planned, of: count),
            GeneralLine("Có cam kết", all.committed, of: count),
            GeneralLine("Đạt tiêu chuẩn", all.meets, of: count, all.meetsRate),
            GeneralLine("Được công nhận", all.recognised, of: count, all.recognisedRate),
        ]
    }
}
