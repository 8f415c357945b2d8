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
        Finding(
            kind.isLeftOut ? .narrativeMarkupLeftOut : .narrativeMarkupPlain, at: Place(file: file, line: line),
            value: written.count > Self.longestValue ? "\(written.prefix(Self.longestValue))…" : written,
            clauses: [.reason: kind.clause])
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

    fileprivate var clause: Clause {
        switch self {
        case .image: .picture
        case .html: .htmlTag
        case .codeBlock: .codeBlock
        case .footnote: .footnote
        case .struck: .struckWords
        case .rule: .ruleAcross
        case .linkDefinition: .linkDefinition
        case .tableInList: .tableInList
        case .tableWithoutHead: .tableWithoutHead
        case .cellsBeyond: .cellsBeyondHeads
        case .tableTooLarge: .tableTooLarge(columns: MarkdownLines.mostColumns, rows: MarkdownLines.mostRows)
        case .code: .signOfCode
        case .quote: .signOfQuotation
        case .deepHeading: .deepHeading
        case .headingInList: .headingInList
        case .looseSign: .looseSign
        case .nestedTooDeep: .nestedTooDeep(levels: MarkdownLines.deepestList)
        case .lineTooLong: .lineTooLong(letters: MarkdownLines.longestLine, signs: MarkdownLines.mostSigns)
        case .further(let count): .furtherPlaces(count)
        }
    }
}
