extension LineRule {
    /// In the order in which they are asked.
    static let all: [LineRule] = [
        columnNumbers, otherTime, otherFigures, maximaBesideName, unlabelledMaxima, commune, doubtfulName, formerName,
        maxima,
        sum, nameNotFound, text,
    ]

    private static let columnNumbers = LineRule(
        name: "column-numbers", vietnamese: "Hàng chỉ đánh số cột.", english: "A line that numbers the columns.",
        examples: [.init("(1)", "(2)", is: .columnNumbers)]
    ) { $0.numbersColumns ? .columnNumbers : nil }

    private static let otherTime = LineRule(
        name: "other-time", vietnamese: "Hàng ghi là số liệu của năm khác.",
        english: "A line that says it is of another year.",
        examples: [.init("1", "Năm 2021", is: .text)]
    ) { $0.isOfOtherTime ? .text : nil }

    private static let otherFigures = LineRule(
        name: "other-figures", vietnamese: "Hàng ghi số khác điểm: tỷ lệ, chênh lệch, kế hoạch.",
        english: "A line of other figures than points: rates, differences, targets.",
        examples: [.init("1", "Xã Bành Trạch", "Tỷ lệ (%)", is: .text)]
    ) { facts in
        facts.content.contains { if case .figure(.other) = $0.meaning { true } else { false } } ? .text : nil
    }

    private static let maximaBesideName = LineRule(
        name: "maxima-of-commune", vietnamese: "Hàng điểm tối đa của chính xã.",
        english: "The most points, beside a commune's name.",
        examples: [.init("1", "Xã Bành Trạch", "Điểm tối đa", is: .maxima)]
    ) { facts in
        facts.content.contains { $0.meaning == .figure(.maximum) }
            || facts.contentTexts.contains { $0.row?.terms.contains(.rowMaximum) == true } ? .maxima : nil
    }

    private static let unlabelledMaxima = LineRule(
        name: "unlabelled-maxima",
        vietnamese: "Hàng số ngay dưới đầu bảng, trên mọi xã, không ghi tên gì: điểm tối đa.",
        english: "Numbers right under the head, above all communes, without any label: the most points.",
        examples: []
    ) { $0.isUnlabelled && $0.hasPoints && !$0.hasCommunesAbove && !$0.isNumbered ? .maxima : nil }

    private static let commune = LineRule(
        name: "commune", vietnamese: "Hàng có tên hoặc mã của một xã trong danh mục.",
        english: "A line with the name or code of a commune of the register.",
        examples: [.init("1", "Xã Bành Trạch", is: .commune)]
    ) { facts in
        // A name in a list below the table is not a second line for its commune.
        facts.naming == .commune ? facts.isBelowTable && !facts.hasPoints ? .text : .commune : nil
    }

    private static let doubtfulName = LineRule(
        name: "doubtful-name", vietnamese: "Tên chỉ nhiều xã, hoặc mã và tên chỉ hai xã.",
        english: "A name of several communes, or code and name of two.",
        examples: [.init("1", "Xã Hà Hiệu, Xã Cao Thượng", is: .refused)]
    ) { facts in
        // Nor are several names in a remark below the table.
        facts.naming == .doubtful ? facts.isBelowTable && !facts.hasPoints ? .text : .refused : nil
    }

    private static let formerName = LineRule(
        name: "former-name", vietnamese: "Tên của một xã không còn.", english: "The name of a commune that is no more.",
        examples: [.init("1", "Xã Lãng Ngâm", is: .refused)]
    ) { facts in
        switch facts.naming {
        // A district may have the name of a former commune: "Cộng | Chợ Mới".
        case .former where !facts.isSum: facts.isBelowTable && !facts.hasPoints ? .text : .refused
        case .near where facts.hasPoints && !facts.isSum: .refused
        default: nil
        }
    }

    private static let maxima = LineRule(
        name: "maxima", vietnamese: "Hàng điểm tối đa.", english: "The most points of each criterion.",
        examples: [.init("", "Điểm tối đa", is: .maxima)]
    ) { facts in
        guard facts.labels.contains(where: { $0.row?.terms.contains(.rowMaximum) == true }) else { return nil }
        // Above the communes, "Điểm cao nhất" is the maximum that can be given; below them, the best total of a
        // commune.
        let isAlsoSum = facts.labels.contains { $0.row?.terms.contains(.subtotal) == true }
        return facts.hasCommunesAbove && isAlsoSum ? .subtotal : .maxima
    }

    private static let sum = LineRule(
        name: "sum", vietnamese: "Hàng cộng, bình quân, hoặc của cả huyện.",
        english: "A sum, an average, or a whole district's line.",
        examples: [
            .init("", "Tổng cộng", is: .subtotal), .init("", "Grand Total", is: .subtotal),
            .init("", "Huyện Ba Bể", is: .subtotal),
        ]
    ) { $0.isSum ? .subtotal : nil }

    private static let nameNotFound = LineRule(
        name: "name-not-found", vietnamese: "Hàng có điểm hoặc có số thứ tự, nhưng không rõ của xã nào.",
        english: "A line with points or a number of its own, and of no commune of the register.",
        examples: [.init("4", "Xã Nào Đó", is: .refused)]
    ) { facts in !facts.isBelowTable && (facts.hasPoints || facts.isNumbered) ? .refused : nil }

    private static let text = LineRule(
        name: "text", vietnamese: "Tiêu đề nhóm, ghi chú, chữ ký.", english: "A heading, a note, a signature.",
        examples: [.init("", "Người lập biểu", hasPoints: false, is: .text)]
    ) { _ in .text }
}

extension LineFacts {
    /// Whether the line sums up others, because it says so or names a whole district. If the line has a name, only the
    /// name itself or the text in place of its number counts ("Cộng | 12 xã"), not the columns of areas and districts:
    /// "Bành Trạchh | Vùng cao".
    var isSum: Bool {
        namesDistrict || asked.contains { $0.row?.terms.isDisjoint(with: [.subtotal, .rowMaximum]) == false }
    }
}
