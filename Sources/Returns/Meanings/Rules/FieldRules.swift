import Rulebook

// The meaning of headings that name no criterion.

extension MeaningRule {
    static let identity = MeaningRule(
        name: "identity",
        vietnamese: "Cột cho biết hàng là của xã nào: số thứ tự, mã, tên, loại, khu vực, huyện; và cột ghi chú.",
        english:
            "A column that says of which commune a row is: number, code, name, type, area, district; and that of notes.",
        examples: [
            .init("STT", means: .field(.column(.ordinal))), .init("Mã xã", means: .field(.column(.communeCode))),
            .init("Xã, phường,\nthị trấn", means: .field(.column(.communeName))),
            .init("Tên đơn vị", means: .field(.column(.communeName))), .init("Ghi chú", means: .field(.column(.note))),
            .init("Huyện, thành phố", means: .field(.column(.district))),
            .init("Nội dung tiêu chí", means: .field(.column(.criterionHeading))),
        ], counterExamples: [["Dân số"], ["Số trẻ em"], ["Đơn vị tính"]]
    ) { path, _ in
        for level in path.levels.reversed() {
            if let column = Identity.column(of: level.text) { return HeadReading(meaning: .field(.column(column))) }
        }
        return nil
    }

    static let markOfCommune = MeaningRule(
        name: "mark-of-commune",
        vietnamese: "Xã đã đăng ký, có kế hoạch, có cam kết hay chưa; ngày hay số văn bản cũng nói điều đó.",
        english:
            "Whether the commune has registered, has a plan, a commitment; a day or a document's number says it too.",
        examples: [
            .init("Đăng ký", means: .field(.column(.registered))), .init("Kế hoạch", means: .field(.column(.planned))),
            .init("Đã ký cam kết", means: .field(.column(.committed))),
            .init("Ngày ban hành kế hoạch", means: .field(.column(.planned))),
            .init("Công tác triển khai", "Kế hoạch", means: .field(.column(.planned))),
            .init("Đăng ký, kế hoạch, cam kết", "Kế hoạch", means: .field(.column(.planned))),
        ],
        counterExamples: [
            ["Kinh phí (triệu đồng)", "Kế hoạch"], ["Kế hoạch cấp huyện"], ["Xã chưa có", "Kế hoạch"],
            ["Cam kết tự đánh giá"], ["Tỷ lệ (%)", "Cam kết"],
        ]
    ) { path, context in
        FieldSubject(path, context, subjects: [.registered, .planned, .committed]) { subject, _ in
            switch subject {
            case .registered: .registered
            case .planned: .planned
            case .committed: .committed
            default: nil
            }
        }.reading
    }

    static let decisionOfDistrict = MeaningRule(
        name: "decision-of-district",
        vietnamese: "Quyết định công nhận: số, ngày, hoặc dấu đã công nhận.",
        english: "The decision that recognises the commune: its number, its day, or a mark that there is one.",
        examples: [
            .init("Số QĐ", means: .field(.column(.decisionNumber))),
            .init("Số quyết định công nhận", means: .field(.column(.decisionNumber))),
            .init("Quyết định công nhận", "Số", means: .field(.column(.decisionNumber))),
            .init("Quyết định công nhận", "Ngày", means: .field(.column(.decisionDate))),
            .init("QĐ công nhận (số, ngày tháng)", means: .field(.column(.decisionNumber))),
            .init("Công nhận", means: .field(.column(.recognised))),
        ],
        counterExamples: [
            ["Quyết định thành lập Ban chỉ đạo", "Số quyết định"], ["Chưa công nhận", "Số quyết định"],
            ["Số quyết định thẩm định"], ["Đề nghị UBND huyện", "Công nhận"],
        ]
    ) { path, context in
        FieldSubject(path, context, subjects: [.decision, .recognition]) { subject, facets in
            let (number, date) = (facets.contains(.numberFacet), facets.contains(.dateFacet))
            if date, !number { return .decisionDate }
            return number || subject.contains(.decision) ? .decisionNumber : .recognised
        }.reading
    }

    static let verdictOfReturn = MeaningRule(
        name: "verdict-of-return",
        vietnamese: "Kết quả đạt hay không đạt mà biểu tự ghi.",
        english: "What the return itself says: met or not met.",
        examples: [
            .init("Kết quả (Đạt/Không đạt)", means: .field(.column(.verdict))),
            .init("Xếp loại", means: .field(.column(.verdict))),
            .init("Kết quả", "Xã", means: .field(.column(.verdict)), of: .own),
        ], counterExamples: [["Kết quả", "Xếp hạng"], ["Kết quả khám bệnh"]]
    ) { path, context in
        let allowed: Terms = [.verdict, .verdictMark, .besideField, .over, .numbering]
        let parts = path.levels.map { $0.rest(context) }
        for start in parts.indices {
            let words = parts[start...].flatMap(\.self)
            guard
                words.contains(where: { $0.label?.terms.isDisjoint(with: [.verdict]) == false })
                    || !words.isEmpty
                        && words.allSatisfy({ $0.label?.terms.contains(.verdictMark) == true }),
                words.allSatisfy({ $0.label?.terms.isDisjoint(with: allowed) == false })
            else { continue }
            return HeadReading(meaning: .field(.column(.verdict)), assessor: path.assessor)
        }
        return nil
    }

    static let dayOfNeighbour = MeaningRule(
        name: "day-of-neighbour",
        vietnamese: "Ngày của văn bản ở cột liền trước: “Ngày ban hành”, “Ngày ký”.",
        english: "The day of the document in the column before: “Ngày ban hành”, “Ngày ký”.",
        examples: [.init("Ngày ban hành", means: .dayOfNeighbour), .init("Ngày ký", means: .dayOfNeighbour)],
        counterExamples: [["Ngày quyết định"], ["Ngày gửi báo cáo"]]
    ) { path, context in
        guard let last = path.levels.last else { return nil }
        let words = last.rest(context)
        let allowed: Terms = [.dateFacet, .besideField]
        guard words.contains(where: { $0.label?.terms.contains(.dateFacet) == true }),
            words.allSatisfy({ $0.label?.terms.isDisjoint(with: allowed) == false })
        else { return nil }
        return HeadReading(meaning: .dayOfNeighbour)
    }

    static let bareFigure = MeaningRule(
        name: "bare-figure",
        vietnamese: "Điểm hoặc điểm tối đa của tiêu chí mà hàng, trang tính hay tiêu đề nêu.",
        english: "Points, or the most points, of the criterion that the row, the sheet or the title names.",
        examples: [
            .init("Điểm", means: .figure(.points)), .init("Điểm thẩm định", means: .figure(.points), of: .verified),
            .init("Xã tự chấm", means: .figure(.points), of: .own), .init("Điểm tối đa", means: .figure(.maximum)),
            .init("Điểm", "Tối đa", means: .figure(.maximum)),
        ], counterExamples: [["Điểm trường"], ["Kết quả"]]
    ) { path, context in
        guard let last = path.levels.last else { return nil }
        let rest = RestOfHead(words: last.rest(context))
        var reading = HeadReading(meaning: .nothing, assessor: path.assessor)
        reading.saysPoints = rest.saysPoints
        guard path.levels.dropLast().allSatisfy({ OverHead($0.text, context).isNeutral }) else { return nil }
        if path.levels.contains(where: \.isOfOtherTime) {
            reading.meaning = .figure(.other(.otherTime))
        } else if rest.isMaximum {
            reading.meaning = .figure(.maximum)
        } else if rest.isEmpty
            ? last.assessor != .unstated || !last.time.isEmpty && path.levels.count > 1
            : rest.addsNothing && rest.saysPoints
        {
            reading.meaning = .figure(.points)
        } else if !rest.figure.isEmpty, rest.unexplained.isEmpty {
            reading.figure = rest.figure
            reading.meaning = .figure(.other(rest.figure))
        } else {
            return nil
        }
        return reading
    }
}

extension OverHead {
    /// Whether it does not change the meaning of what stands below.
    var isNeutral: Bool { figure.isEmpty && unexplained.isEmpty }
}

/// Which of the columns that identify a commune a heading names.
enum Identity {
    static func column(of text: LabelledText) -> Column? {
        guard !text.words.isEmpty, text.words.allSatisfy({ $0.kind != .percent }) else { return nil }
        let wholly: [(Terms, Column)] = [
            (.code, .communeCode), (.unitType, .unitType), (.district, .district), (.note, .note), (.area, .area),
        ]
        if text.isWholly(.ordinal) { return .ordinal }
        if text.isWholly(.unit), !text.isWholly(.district) || text.words.count == 1 { return .communeName }
        if let (_, column) = wholly.first(where: { text.isWholly($0.0) }) { return column }
        if text.begins(with: .code), areAll([.code, .unit, .besideUnit], text) { return .communeCode }
        if text.isWholly([.criterionHeading, .criterion]) { return .criterionHeading }
        if areAll([.criterion, .criterionHeading, .over, .several], text), text.terms.contains(.criterion),
            text.labels.count <= 3, text.words.allSatisfy({ $0.number == nil })
        {
            return .criterionHeading
        }
        if areAll([.unit, .besideUnit], text), text.terms.contains(.unit) { return .communeName }
        return nil
    }

    private static func areAll(_ terms: Terms, _ text: LabelledText) -> Bool {
        text.words.indices.allSatisfy { index in
            text.label(at: index).map { !$0.terms.isDisjoint(with: terms) && $0.criteria.isEmpty } ?? false
        }
    }
}
