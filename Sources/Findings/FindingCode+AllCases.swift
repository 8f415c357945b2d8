extension FindingCode: CaseIterable {
    /// The whole catalogue, in the order of the stages, as FINDINGS.md shows it.
    public static let allCases: [FindingCode] = [
        files, workbooks, cells, separatedText,
        sheets, columns, lines, values, measures, bodies,
        assessment, answers, laterReturns,
        workspace, inbox, settings, narrative, pages, reporting, waiting, periods, memory, sending, replies,
    ].flatMap { $0 }

    static let byRawValue = Dictionary(allCases.map { ($0.rawValue, $0) }) { first, _ in first }
}
