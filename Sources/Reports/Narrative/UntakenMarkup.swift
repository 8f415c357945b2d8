import Findings

/// Markdown in the analyst's text that the report cannot take over.
struct UntakenMarkup {
    enum Kind: Equatable {
        case image, html, codeBlock, footnote, struck, rule, linkDefinition, tableInList, tableWithoutHead, cellsBeyond,
            tableTooLarge
        case code, quote, deepHeading, headingInList, looseSign, nestedTooDeep, lineTooLong
        /// So many more places, which are not listed.
        case further(Int)
    }

    let kind: Kind
    /// Counted from 1.
    let line: Int
    /// The text as it was written.
    let written: String

    /// How many places are listed.
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
    /// Whether the text is missing from the report. If not, only its markup is ignored.
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
