// The tables of the published CSV files. One fact a column, the unit in the head.
import Reports

extension CSVTable {
    /// One row per division, then one for the province.
    static func divisions(of model: ReportModel) -> CSVTable {
        let head = [
            "Mã đơn vị", "Đơn vị", "Tình trạng báo cáo", "Ngày nhận báo cáo", "Tổng số xã (xã)", "Đã báo cáo (xã)",
            "Đủ điểm các tiêu chí (xã)", "Đăng ký (xã)", "Có kế hoạch (xã)", "Có cam kết (xã)", "Đạt tiêu chuẩn (xã)",
            "Tỷ lệ đạt (%)", "Được công nhận (xã)", "Tỷ lệ công nhận (%)",
        ]
        let rows = (model.divisions + [model.province]).map { row in
            [row.code, row.fullName, row.status, row.received?.short ?? ""]
                + [
                    row.communes, row.reported, row.assessed, row.registered, row.planned, row.committed, row.meets,
                    row.meetsRate, row.recognised, row.recognisedRate,
                ].map(\.plain)
        }
        return CSVTable(head: head, rows: rows)
    }

    /// One row per commune.
    static func communes(_ communes: [CommuneRow], criteria: [String]) -> CSVTable {
        let head =
            [
                "Mã xã", "Tên xã", "Loại", "Mã đơn vị báo cáo", "Đơn vị báo cáo", "Nhóm", "Điểm chuẩn (điểm)",
                "Đăng ký",
                "Có kế hoạch", "Có cam kết",
            ] + criteria.map { "Tiêu chí \($0) (điểm)" } + [
                "Tổng điểm (điểm)", "Kết quả", "Lý do", "Được công nhận", "Số quyết định công nhận",
                "Ngày quyết định công nhận", "Tệp nguồn", "Trang tính", "Dòng",
            ] + criteria.map { "Tiêu chí \($0) xã tự chấm (điểm)" } + ["Kết quả gần nhất của kỳ trước"]
        let table = CSVTable(head: head, rows: communes.map { communeCells($0, criteria: criteria.count) })
        // Where every threshold is known the table has no column that would be empty.
        guard communes.contains(where: { $0.threshold.value == nil }) else { return table }
        return CSVTable(
            head: head + ["Các mức điểm chuẩn có thể"],
            rows: zip(table.rows, communes).map { $0 + [$1.threshold.value == nil ? $1.threshold.text : ""] })
    }

    private static func communeCells(_ row: CommuneRow, criteria: Int) -> [String] {
        let unit = [row.code, row.name, row.type, row.unitCode, row.unitName, row.tierDescription]
        let marks = [row.threshold.plain, row.registered.text, row.planned.text, row.committed.text]
        let outcome = [
            row.total.plain, row.verdict, row.reasonText, row.recognised.text, row.decisionNumber ?? "",
            row.decisionDate?.short ?? "",
        ]
        let source = [row.source?.file ?? "", row.source?.sheet ?? "", row.source.map { String($0.row) } ?? ""]
        let own = row.ownPoints.isEmpty ? Array(repeating: "", count: criteria) : row.ownPoints.map(\.plain)
        return unit + marks + row.points.map(\.plain) + outcome + source + own + [row.last?.text ?? ""]
    }

    /// One row per criterion.
    static func criteria(of model: ReportModel) -> CSVTable {
        CSVTable(
            head: [
                "Số tiêu chí", "Tên tiêu chí", "Cơ quan chủ trì", "Cơ quan phối hợp", "Điểm tối đa (điểm)",
                "Điểm bình quân (điểm)", "Có điểm (xã)", "Bị liệt (xã)", "Chưa có điểm (xã)",
            ],
            rows: model.criteria.map { row in
                [String(row.number), row.name, row.leadBody, row.coordinators]
                    + [row.maximum, row.average, row.given, row.zeros, row.blanks].map(\.plain)
            })
    }

    /// One row per measure and reporter, then one for the province; money in million đồng, yes and no as words.
    static func measures(of model: ReportModel) -> CSVTable {
        let rows = model.parts.flatMap(\.measures).flatMap { measure -> [[String]] in
            let named = [measure.id, measure.name, measure.unit, measure.citation]
            let own = measure.figures.map { figure in
                named + [
                    figure.code, figure.name, figure.isYes.map { $0 ? "Có" : "Không" } ?? figure.value.plain,
                    figure.partial, figure.file, figure.sheet, figure.cells,
                ]
            }
            let unit = measure.kind == "yes-no" ? "số đơn vị trả lời có" : ""
            return own + [
                named + [model.province.code, model.province.fullName, measure.total.plain, unit, "", "", ""]
            ]
        }
        return CSVTable(
            head: [
                "Mã nội dung", "Nội dung", "Đơn vị tính", "Căn cứ", "Mã đơn vị", "Đơn vị", "Số liệu", "Ghi chú",
                "Tệp nguồn", "Trang tính", "Ô",
            ], rows: rows)
    }

    /// One row per commune, with its points for the criteria that a body leads, now and in the last round.
    static func communes(of extract: BodyExtract) -> CSVTable {
        let then = extract.since.isEmpty ? [] : extract.numbers.map { "Tiêu chí \($0) kỳ \(extract.since) (điểm)" }
        return CSVTable(
            head: ["Mã xã", "Tên xã", "Đơn vị"] + extract.numbers.map { "Tiêu chí \($0) (điểm)" } + then,
            rows: extract.communes.map { commune in
                [commune.code, commune.name, commune.division] + commune.points.map(\.plain)
                    + (then.isEmpty ? [] : commune.then.map(\.plain))
            })
    }

    /// One row per thing that a district is to mend or confirm; the last two columns are the district's.
    ///
    /// - Parameter answerBy: the last day for an answer; empty where no day is set.
    static func toDo(_ rows: [ReplyRow], answerBy: String) -> CSVTable {
        CSVTable(
            head: [
                "Mục", "Mức độ", "Tệp", "Trang tính", "Ô", "Nội dung", "Cách xử lý", "Đã có ở kỳ",
                "Trả lời chậm nhất", "Đã xử lý", "Trả lời",
            ],
            rows: rows.map { row in
                [
                    row.number.map { String($0) } ?? "", row.severity, row.file, row.sheet, row.cell, row.message,
                    row.advice, row.earlierPeriods, answerBy, "", "",
                ]
            })
    }

    /// One row per finding.
    static func findings(_ findings: [FindingRow]) -> CSVTable {
        CSVTable(
            head: [
                "Mức độ", "Mã", "Tệp", "Trang tính", "Ô", "Giá trị", "Nội dung", "Cách xử lý", "Lý do chấp nhận",
                "Đã thay bằng tệp",
            ],
            rows: findings.map { row in
                [
                    row.severity, row.code, row.file ?? "", row.sheet ?? "", row.cell ?? "", row.value ?? "",
                    row.message, row.advice, row.waiver ?? "", row.replacedBy ?? "",
                ]
            })
    }
}
