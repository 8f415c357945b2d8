import Rulebook

// The meaning of headings that name criteria.

extension MeaningRule {
    static let criterionBeyondStandard = MeaningRule(
        name: "criterion-beyond-standard",
        vietnamese: "Tiêu chí có số lớn hơn số tiêu chí của bộ tiêu chí: biểu theo bộ tiêu chí khác.",
        english: "A criterion with a number beyond the rulebook's last: the return is by another standard.",
        examples: [
            .init("Tiêu chí 14", means: .beyondStandard(number: 14)),
            .init("TC XIV", means: .beyondStandard(number: 14)),
            .init("Tiêu chí 14. Nội dung khác", means: .beyondStandard(number: 14)),
        ], counterExamples: [["Tiêu chí 13"], ["Tiêu chí 100 điểm"]]
    ) { path, _ in
        for level in path.levels {
            if case .beyond(let number)? = level.claim?.kind {
                return HeadReading(meaning: .beyondStandard(number: number))
            }
        }
        return nil
    }

    static let severalCriteria = MeaningRule(
        name: "several-criteria",
        vietnamese: "Đầu cột nói đến nhiều tiêu chí, nên cột không phải điểm của một tiêu chí nào.",
        english: "The lowest head speaks of several criteria, so the column holds the points of no single one.",
        examples: [.init("Điểm TC1 - TC13", means: .nothing), .init("Tiêu chí 1, 2, 3", means: .nothing)],
        counterExamples: [["TC 2 - 75 điểm"]]
    ) { path, _ in
        guard case .several? = path.levels.last(where: { $0.claim != nil })?.claim?.kind else { return nil }
        return HeadReading(meaning: .nothing)
    }

    static let numberAgainstName = MeaningRule(
        name: "number-against-name",
        vietnamese: "Số là của một tiêu chí, tên là của tiêu chí khác: không lấy.",
        english: "The number says one criterion, the name another: neither is taken.",
        examples: [
            .init("3. Trẻ em bị tai nạn, thương tích", means: .numberAndNameDisagree(number: 3, name: 5)),
            .init("Tiêu chí 3", "Trẻ em bị tai nạn, thương tích", means: .numberAndNameDisagree(number: 3, name: 5)),
        ], counterExamples: [["3. Trẻ em bị xâm hại"]]
    ) { path, _ in
        for level in path.levels {
            if case .disagreement(let number, let name)? = level.claim?.kind {
                return HeadReading(meaning: .numberAndNameDisagree(number: number, name: name))
            }
        }
        let numbers = path.levels.compactMap { level -> Int? in
            if case .criterion(let number)? = level.claim?.kind { number } else { nil }
        }
        guard let first = numbers.first, let other = numbers.first(where: { $0 != first }) else { return nil }
        return HeadReading(meaning: .numberAndNameDisagree(number: first, name: other))
    }

    static let partOfCriterion = MeaningRule(
        name: "part-of-criterion",
        vietnamese: "Một phần của tiêu chí (1.1, TC1a): điểm của phần không phải điểm của tiêu chí.",
        english: "A part of a criterion (1.1, TC1a): its points are not those of the criterion.",
        examples: [
            .init("Tiêu chí 1", "1.1", means: .part(of: 1)), .init("1.2 Cộng tác viên", means: .part(of: 1)),
            .init("TC1a", means: .part(of: 1)),
        ], counterExamples: [["Tiêu chí 1"]]
    ) { path, _ in
        let parts = path.levels.compactMap { level -> Int? in
            if case .part(let number)? = level.claim?.kind { number } else { nil }
        }
        guard let part = parts.first else { return nil }
        let whole = path.levels.lazy.compactMap { level -> Int? in
            if case .criterion(let number)? = level.claim?.kind { number } else { nil }
        }.first
        // "12,5" below criterion 3 is more likely points than a heading.
        return HeadReading(meaning: whole == nil || whole == part ? .part(of: part) : .nothing)
    }

    static let figureOfCriterion = MeaningRule(
        name: "figure-of-criterion",
        vietnamese:
            "Điểm của một tiêu chí, khi mọi từ trên cột đều được hiểu; từ chỉ số khác (tỷ lệ, tối đa) làm cột thành số khác.",
        english:
            "The points of a criterion, where every word over the column is explained; words for other figures (rate, maximum) "
            + "make it one of those.",
        examples: [
            .init("TC3", means: .field(.criterion(3))),
            .init("Tiêu chí số 3: Trẻ em bị xâm hại", means: .field(.criterion(3))),
            .init("Điểm các tiêu chí", "7", means: .field(.criterion(7))),
            .init("Tiêu chí 3 (tối đa 75 điểm)", means: .field(.criterion(3))),
            .init("Tiêu chí 5", "Huyện thẩm định", means: .field(.criterion(5)), of: .verified),
            .init("Tiêu chí 5", "Điểm HĐ chấm", means: .field(.criterion(5)), of: .verified),
            .init("Tiêu chí 5", "Điểm tổ thẩm tra", means: .field(.criterion(5)), of: .verified),
            .init("Tiêu chí 5", "Điểm BCĐ huyện chốt", means: .field(.criterion(5)), of: .verified),
            .init("Tiêu chí 5", "Điểm xã", means: .field(.criterion(5)), of: .own),
            .init("Tiêu chí 5", "Điểm xã, huyện", means: .part(of: 5)),
            .init("Tiêu chí 2 (%)", means: .other(of: 2, .rate)),
            .init("Tiêu chí 2", "Điểm tối đa", means: .other(of: 2, .maximum)),
            .init("Trẻ em bị xâm hại (số vụ)", means: .part(of: 3)),
            .init("Tiêu chí 3. Trẻ em được học bơi", means: .part(of: 3)),
        ], counterExamples: [["Số trẻ em dưới 16 tuổi"], ["Tổng điểm 13 tiêu chí"]]
    ) { path, context in FigureOfCriterion(path, context).reading }

    static let totalOfAll = MeaningRule(
        name: "total-of-all",
        vietnamese: "Tổng điểm của cả bộ tiêu chí.", english: "The sum of the points of all criteria.",
        examples: [
            .init("Tổng điểm", means: .field(.column(.total))),
            .init("Tổng điểm 13 tiêu chí", means: .field(.column(.total))),
            .init("Tổng số điểm đạt được", means: .field(.column(.total))),
            .init("Tổng điểm", "Huyện", means: .field(.column(.total)), of: .verified),
        ], counterExamples: [["Tổng TC1"], ["Tổng điểm", "Xếp hạng"], ["Tổng số trẻ em"]]
    ) { path, context in
        let parts = path.levels.map { $0.rest(context) }
        guard let start = parts.firstIndex(where: { Self.isTotal($0, context) }) else { return nil }
        let lower = parts[(start + 1)...].map { RestOfHead(words: $0) }
        guard lower.allSatisfy({ $0.addsNothing || $0.isSum || $0.statesMaximum }) else { return nil }
        guard !path.levels.contains(where: \.isOfOtherTime) else { return HeadReading(meaning: .nothing) }
        return HeadReading(meaning: .field(.column(.total)), assessor: path.assessor)
    }

    private static func isTotal(_ words: [(word: Word, label: Label?)], _ context: MeaningContext) -> Bool {
        let allowed: Terms = [
            .total, .sum, .points, .besidePoints, .inPlaceOfPoints, .criterion, .several, .maximum, .range,
        ]
        return words.contains { !($0.label?.terms.isDisjoint(with: [.total, .sum]) ?? true) }
            && words.allSatisfy { word, label in
                switch word.kind {
                case .number(let number): number == context.criterionCount || number >= 100 || number == 1
                case .decimal: true
                case .percent: false
                case .letters: label.map { !$0.terms.isDisjoint(with: allowed) && $0.criteria.isEmpty } ?? false
                }
            }
    }
}
