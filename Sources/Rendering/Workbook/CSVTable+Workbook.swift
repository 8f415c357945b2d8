// The tables that stand in the report's workbook alone.
import Reports

extension CSVTable {
    /// The province's figures, then each target.
    static func general(of model: ReportModel) -> CSVTable {
        let all = model.province
        let counts: [(String, Quantity, Quantity?)] = [
            (model.communeHead, all.communes, nil), ("Đã báo cáo", all.reported, nil),
            ("Có điểm đủ các tiêu chí", all.assessed, nil), ("Đăng ký", all.registered, nil),
            ("Có kế hoạch", all.planned, nil), ("Có cam kết", all.committed, nil),
            ("Đạt tiêu chuẩn", all.meets, all.meetsRate), ("Được công nhận", all.recognised, all.recognisedRate),
        ]
        let figures = counts.map { name, count, rate in
            [name, count.plain, all.communes.plain, rate?.plain ?? "", "", "", ""]
        }
        let targets = model.targets.map { target in
            [
                target.measure, target.count.plain, target.all.plain, target.rate.plain,
                "\(target.aim) (chỉ tiêu \(target.scope))",
                [target.outcome, target.bound, target.partial].filter { !$0.isEmpty }.joined(separator: "; "),
                target.citation,
            ]
        }
        return CSVTable(
            head: [
                "Nội dung", "Số lượng (xã)", "Tổng số (xã)", "Tỷ lệ (%)", "Chỉ tiêu", "So với chỉ tiêu", "Căn cứ",
            ], rows: figures + targets)
    }

    /// The communes that do not meet the standard.
    static func failing(in model: ReportModel) -> CSVTable {
        CSVTable(
            head: [
                "Mã xã", "Tên xã", "Loại", "Mã đơn vị báo cáo", "Đơn vị báo cáo", "Điểm chuẩn (điểm)",
                "Tổng điểm (điểm)", "Lý do", "Tệp nguồn", "Trang tính", "Dòng",
            ],
            rows: model.failing.flatMap(\.communes).map { row in
                [
                    row.code, row.name, row.type, row.unitCode, row.unitName, row.threshold.plain,
                    row.total.plain, row.reasonText, row.source?.file ?? "", row.source?.sheet ?? "",
                    row.source.map { String($0.row) } ?? "",
                ]
            })
    }

    /// The files that came, with what became of each.
    static func files(_ files: [FileRow]) -> CSVTable {
        CSVTable(
            head: [
                "STT", "Tệp", "Tình trạng", "Mã đơn vị", "Đơn vị", "Ngày nhận", "Căn cứ của ngày nhận",
                "Số xã đọc được (xã)", "SHA-256",
            ],
            rows: files.map { file in
                [
                    String(file.number), file.name, file.outcome, file.unitCode ?? "", file.unitName,
                    file.received.short, file.receiptBasis, file.records.plain, file.sha256 ?? "",
                ]
            })
    }
}
