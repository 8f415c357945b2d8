// swift-format-ignore-file: prose, one sentence a line.

// What the report does not take over from the analyst's text: `{reason}` of `narrative-markup-left-out` and
// `narrative-markup-plain`.

extension Clause {
    public static let picture = Clause("hình ảnh", en: "a picture")

    public static let htmlTag = Clause(
        "thẻ HTML (chữ giữa các thẻ vẫn được in)",
        en: "an HTML tag (words between tags are printed)")

    public static let codeBlock = Clause("khối mã nằm giữa ``` hoặc ~~~", en: "a block of code between ``` or ~~~")

    public static let footnote = Clause("chú thích cuối trang", en: "a footnote")

    public static let struckWords = Clause("chữ gạch ngang giữa ~~", en: "struck words between ~~")

    public static let ruleAcross = Clause("đường kẻ ngang", en: "a rule across the page")

    public static let linkDefinition = Clause(
        "địa chỉ đường dẫn đứng riêng (cần ghi ngay sau chữ: [văn bản](https://…))",
        en: "the address of a link on a line of its own (it stands after the words: [text](https://…))")

    public static let tableInList = Clause(
        "bảng nằm trong một ý (cần đặt bảng sát lề trái, sau danh sách)",
        en: "a table within an item (it stands at the left margin, after the list)")

    public static let tableWithoutHead = Clause(
        "hàng của bảng mà phía trên không có hàng tên cột và hàng gạch “|---|---|” có cùng số cột",
        en: "a row of a table without a row of heads and a row “|---|---|” with as many columns above it")

    public static let cellsBeyondHeads = Clause(
        "ô thừa của bảng (hàng này có nhiều ô hơn số tên cột; dấu | trong một ô ghi là \\|)",
        en: "cells beyond the last head of a table (a | within a cell is written \\|)")

    public static func tableTooLarge(columns: Int, rows: Int) -> Clause {
        Clause(
            "hàng của bảng quá \(columns) cột, hoặc quá \(rows) hàng của cả tệp",
            en: "a table's row of more than \(columns) columns, or beyond \(rows) rows of the file")
    }

    public static let signOfCode = Clause("dấu ` của mã", en: "the sign ` of code")

    public static let signOfQuotation = Clause("dấu > của đoạn trích", en: "the sign > of a quotation")

    public static let deepHeading = Clause(
        "tiêu đề nhỏ hơn ###, in như tiêu đề ###",
        en: "a heading deeper than ###, printed as one of ###")

    public static let headingInList = Clause(
        "dấu # của tiêu đề nằm trong một ý",
        en: "the sign # of a heading within an item")

    public static let looseSign = Clause(
        "dấu ** hoặc __ không có dấu khép (dấu mở phải sát chữ sau, dấu khép phải sát chữ trước)",
        en: "a sign ** or __ that nothing closes (the first touches the word after it, the last the word before)")

    public static func nestedTooDeep(levels: Int) -> Clause {
        Clause(
            "ý lồng quá \(levels) cấp, in như ý của cấp \(levels)",
            en: "an item nested deeper than \(levels) levels, printed as one of the last level")
    }

    public static func lineTooLong(letters: Int, signs: Int) -> Clause {
        Clause(
            "dấu trong dòng dài hơn \(letters) chữ hoặc có hơn \(signs) dấu, in như đã viết",
            en: "signs in a line of more than \(letters) letters or \(signs) signs, printed as written")
    }

    public static func furtherPlaces(_ count: Int) -> Clause {
        Clause(
            "\(count) chỗ nữa từ dòng này trở đi (hãy sửa các chỗ đã nêu rồi lập lại báo cáo)",
            en: "\(count) places more from here on (mend those that are named and make the report again)")
    }
}
