// The tables of the published CSV files. Each column holds one fact, and its heading gives the unit.
import Reports

extension CSVTable {
    /// One row per division, then one for the province.
    static func divisions(of model: ReportModel) -> CSVTable {
        CSVTable(
            model.divisions + [model.province],
            columns: [
                .text("Mã đơn vị") { $0.code },
                .text("Đơn vị") { $0.fullName },
                .text("Tình trạng báo cáo") { $0.status },
                .date("Ngày nhận báo cáo") { $0.received?.short },
                .communes("Tổng số xã") { $0.communes.plain },
                .communes("Đã báo cáo") { $0.reported.plain },
                .communes("Đủ điểm các tiêu chí") { $0.assessed.plain },
                .communes("Đăng ký") { $0.registered.plain },
                .communes("Có kế hoạch") { $0.planned.plain },
                .communes("Có cam kết") { $0.committed.plain },
                .communes("Đạt tiêu chuẩn") { $0.meets.plain },
                .rate("Tỷ lệ đạt") { $0.meetsRate.plain },
                .communes("Được công nhận") { $0.recognised.plain },
                .rate("Tỷ lệ công nhận") { $0.recognisedRate.plain },
            ])
    }

    /// One row per commune. With `criteria`, the points for each of them.
    static func communes(_ communes: [CommuneRow], criteria: [String]) -> CSVTable {
        let unit: [CSVColumn<CommuneRow>] = [
            .text("Mã xã") { $0.code },
            .text("Tên xã") { $0.name },
            .text("Loại") { $0.type },
            .text("Mã đơn vị báo cáo") { $0.unitCode },
            .text("Đơn vị báo cáo") { $0.unitName },
            .text("Nhóm") { $0.tierDescription },
            .points("Điểm chuẩn") { $0.threshold.plain },
            .text("Đăng ký") { $0.registered.text },
            .text("Có kế hoạch") { $0.planned.text },
            .text("Có cam kết") { $0.committed.text },
        ]
        let points = criteria.enumerated().map { index, number -> CSVColumn<CommuneRow> in
            .points("Tiêu chí \(number)") { $0.points[index].plain }
        }
        let outcome: [CSVColumn<CommuneRow>] = [
            .points("Tổng điểm") { $0.total.plain },
            .text("Kết quả") { $0.verdict },
            .text("Lý do") { $0.reasonText },
            .text("Được công nhận") { $0.recognised.text },
            .text("Số quyết định công nhận") { $0.decisionNumber },
            .date("Ngày quyết định công nhận") { $0.decisionDate?.short },
        ]
        let own = criteria.enumerated().map { index, number -> CSVColumn<CommuneRow> in
            .points("Tiêu chí \(number) xã tự chấm") { $0.ownPoints.isEmpty ? nil : $0.ownPoints[index].plain }
        }
        let last: [CSVColumn<CommuneRow>] = [.text("Kết quả gần nhất của kỳ trước") { $0.last?.text }]
        let open: [CSVColumn<CommuneRow>] = [
            .text("Các mức điểm chuẩn có thể") { $0.threshold.value == nil ? $0.threshold.text : nil }
        ]
        // If every threshold is known, the column for what is still open would be empty, so it is left out.
        let isOpen = communes.contains { $0.threshold.value == nil }
        return CSVTable(
            communes, columns: unit + points + outcome + CommuneRow.sourceColumns + own + last + (isOpen ? open : []))
    }

    /// One row per criterion.
    static func criteria(of model: ReportModel) -> CSVTable {
        CSVTable(
            model.criteria,
            columns: [
                .number("Số tiêu chí") { String($0.number) },
                .text("Tên tiêu chí") { $0.name },
                .text("Cơ quan chủ trì") { $0.leadBody },
                .text("Cơ quan phối hợp") { $0.coordinators },
                .points("Điểm tối đa") { $0.maximum.plain },
                .points("Điểm bình quân") { $0.average.plain },
                .communes("Có điểm") { $0.given.plain },
                .communes("Bị liệt") { $0.zeros.plain },
                .communes("Chưa có điểm") { $0.blanks.plain },
            ])
    }

    /// One row per measure and reporter, then one for the province. Money is in million đồng; yes and no are words.
    static func measures(of model: ReportModel) -> CSVTable {
        /// A measure with one of its figures. Without a figure the row shows the measure's total.
        typealias Line = (measure: MeasureRow, figure: MeasureFigureRow?)
        let province = model.province
        return CSVTable(
            model.parts.flatMap(\.measures).flatMap { measure -> [Line] in
                measure.figures.map { (measure, $0) } + [(measure, nil)]
            },
            columns: [
                .text("Mã nội dung") { $0.measure.id },
                .text("Nội dung") { $0.measure.name },
                .text("Đơn vị tính") { $0.measure.unit },
                .text("Căn cứ") { $0.measure.citation },
                .text("Mã đơn vị") { $0.figure?.code ?? province.code },
                .text("Đơn vị") { $0.figure?.name ?? province.fullName },
                .quantity("Số liệu") { measure, figure in
                    guard let figure else { return measure.total.plain }
                    return figure.isYes.map { $0 ? "Có" : "Không" } ?? figure.value.plain
                },
                .text("Ghi chú") { measure, figure in
                    guard figure == nil else { return figure?.partial }
                    let kind = measure.kind == "yes-no" ? "số đơn vị trả lời có" : ""
                    return [kind, measure.partial].filter { !$0.isEmpty }.joined(separator: "; ")
                },
                .text("Tệp nguồn") { $0.figure?.file },
                .text("Trang tính") { $0.figure?.sheet },
                .text("Ô") { $0.figure?.cells },
                .number("Số đơn vị có số liệu") { $0.figure == nil ? String($0.measure.reported) : nil },
                .number("Số đơn vị phải báo cáo") { $0.figure == nil ? String($0.measure.asked) : nil },
            ])
    }

    /// One row per commune, with its points for the criteria that a body leads, now and in the last round.
    static func communes(of extract: BodyExtract) -> CSVTable {
        let unit: [CSVColumn<BodyCommune>] = [
            .text("Mã xã") { $0.code },
            .text("Tên xã") { $0.name },
            .text("Đơn vị") { $0.division },
        ]
        let now = extract.numbers.enumerated().map { index, number -> CSVColumn<BodyCommune> in
            .points("Tiêu chí \(number)") { $0.points[index].plain }
        }
        let then = extract.numbers.enumerated().map { index, number -> CSVColumn<BodyCommune> in
            .points("Tiêu chí \(number) kỳ \(extract.since)") { $0.then[index].plain }
        }
        return CSVTable(extract.communes, columns: unit + now + (extract.since.isEmpty ? [] : then))
    }

    /// One row per thing that a district has to mend or confirm. The district fills in the last two columns.
    ///
    /// - Parameter answerBy: the last day for an answer; empty if no day is set.
    static func toDo(_ rows: [ReplyRow], answerBy: String) -> CSVTable {
        CSVTable(
            rows,
            columns: [
                .text("Mục") { row in row.number.map { String($0) } },
                .text("Mức độ") { $0.severity },
                .text("Tệp") { $0.file },
                .text("Trang tính") { $0.sheet },
                .text("Ô") { $0.cell },
                .text("Nội dung") { $0.message },
                .text("Cách xử lý") { $0.advice },
                .text("Đã có ở kỳ") { $0.earlierPeriods },
                .text("Trả lời chậm nhất") { _ in answerBy },
                .text("Đã xử lý") { _ in nil },
                .text("Trả lời") { _ in nil },
            ])
    }

    /// One row per finding.
    static func findings(_ findings: [FindingRow]) -> CSVTable {
        CSVTable(
            findings,
            columns: [
                .text("Mức độ") { $0.severity },
                .text("Mã") { $0.code },
                .text("Tệp") { $0.file },
                .text("Trang tính") { $0.sheet },
                .text("Ô") { $0.cell },
                .text("Giá trị") { $0.value },
                .text("Nội dung") { $0.message },
                .text("Cách xử lý") { $0.advice },
                .text("Lý do chấp nhận") { $0.waiver },
                .text("Đã thay bằng tệp") { $0.replacedBy },
            ])
    }
}

extension CommuneRow {
    /// The columns that say in which file and cell a commune's figures stand.
    static var sourceColumns: [CSVColumn<CommuneRow>] {
        [
            .text("Tệp nguồn") { $0.source?.file },
            .text("Trang tính") { $0.source?.sheet },
            .number("Dòng") { commune in commune.source.map { String($0.row) } },
        ]
    }
}
