import Findings

/// What the analyst's text has of Markdown that the report does not take.
struct UntakenMarkup {
    enum Kind: Equatable {
        case image, html, codeBlock, footnote, struck, rule, linkDefinition, tableInList, tableWithoutHead, cellsBeyond,
            tableTooLarge
        case code, quote, deepHeading, headingInList, looseSign, nestedTooDeep, lineTooLong
        /// As many places more, which are not listed.
        case further(Int)
    }

    let kind: Kind
    /// Starting at 1.
    let line: Int
    /// As written.
    let written: String

    /// As many places are listed.
    static let mostListed = 100
    private static let longestValue = 80

    func finding(in file: String) -> Finding {
        let (vietnamese, english) = kind.names
        return Finding(
            kind.isLeftOut ? .narrativeMarkupLeftOut : .narrativeMarkupPlain, at: Place(file: file),
            value: written.count > Self.longestValue ? "\(written.prefix(Self.longestValue))…" : written,
            details: [.line: String(line), .reason: vietnamese], english: [.reason: english])
    }
}

extension UntakenMarkup.Kind {
    /// Whether it is not in the report; of the others the words are.
    fileprivate var isLeftOut: Bool {
        switch self {
        case .image, .html, .codeBlock, .footnote, .struck, .rule, .linkDefinition, .tableInList, .tableWithoutHead,
            .cellsBeyond, .tableTooLarge, .further:
            true
        case .code, .quote, .deepHeading, .headingInList, .looseSign, .nestedTooDeep, .lineTooLong: false
        }
    }

    fileprivate var names: (vietnamese: String, english: String) {
        switch self {
        case .image: ("hình ảnh", "a picture")
        case .html: ("thẻ HTML (chữ giữa các thẻ vẫn được in)", "an HTML tag (words between tags are printed)")
        case .codeBlock: ("khối mã nằm giữa ``` hoặc ~~~", "a block of code between ``` or ~~~")
        case .footnote: ("chú thích cuối trang", "a footnote")
        case .struck: ("chữ gạch ngang giữa ~~", "struck words between ~~")
        case .rule: ("đường kẻ ngang", "a rule across the page")
        case .linkDefinition:
            (
                "địa chỉ đường dẫn đứng riêng (cần ghi ngay sau chữ: [văn bản](https://…))",
                "the address of a link on a line of its own (it stands after the words: [text](https://…))"
            )
        case .tableInList:
            (
                "bảng nằm trong một ý (cần đặt bảng sát lề trái, sau danh sách)",
                "a table within an item (it stands at the left margin, after the list)"
            )
        case .tableWithoutHead:
            (
                "hàng của bảng mà phía trên không có hàng tên cột và hàng gạch “|---|---|” có cùng số cột",
                "a row of a table without a row of heads and a row “|---|---|” with as many columns above it"
            )
        case .cellsBeyond:
            (
                "ô thừa của bảng (hàng này có nhiều ô hơn số tên cột; dấu | trong một ô ghi là \\|)",
                "cells beyond the last head of a table (a | within a cell is written \\|)"
            )
        case .tableTooLarge:
            (
                "hàng của bảng quá \(MarkdownLines.mostColumns) cột, hoặc quá \(MarkdownLines.mostRows) hàng của cả tệp",
                "a table's row of more than \(MarkdownLines.mostColumns) columns, or beyond \(MarkdownLines.mostRows) rows of the file"
            )
        case .code: ("dấu ` của mã", "the sign ` of code")
        case .quote: ("dấu > của đoạn trích", "the sign > of a quotation")
        case .deepHeading:
            (
                "tiêu đề nhỏ hơn ###, in như tiêu đề ###",
                "a heading deeper than ###, printed as one of ###"
            )
        case .headingInList: ("dấu # của tiêu đề nằm trong một ý", "the sign # of a heading within an item")
        case .looseSign:
            (
                "dấu ** hoặc __ không có dấu khép (dấu mở phải sát chữ sau, dấu khép phải sát chữ trước)",
                "a sign ** or __ that nothing closes (the first touches the word after it, the last the word before)"
            )
        case .nestedTooDeep:
            (
                "ý lồng quá \(MarkdownLines.deepestList) cấp, in như ý của cấp \(MarkdownLines.deepestList)",
                "an item nested deeper than \(MarkdownLines.deepestList) levels, printed as one of the last level"
            )
        case .lineTooLong:
            (
                "dấu trong dòng dài hơn \(MarkdownLines.longestLine) chữ hoặc có hơn \(MarkdownLines.mostSigns) dấu, in như đã viết",
                "signs in a line of more than \(MarkdownLines.longestLine) letters or \(MarkdownLines.mostSigns) signs, printed as written"
            )
        case .further(let count):
            (
                "\(count) chỗ nữa từ dòng này trở đi (hãy sửa các chỗ đã nêu rồi lập lại báo cáo)",
                "\(count) places more from here on (mend those that are named and make the report again)"
            )
        }
    }
}
