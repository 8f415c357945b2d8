import Civil
import Findings
import Registry
import Rulebook
import Spreadsheets

/// Reads a workbook as a district's return (biểu của huyện), the way a person does: it finds the words that name
/// criteria, the words that name communes, and the points where the two lines cross; then whose figures these are, of
/// which year, and out of how many points.
///
/// One reader serves a whole run, so that each text is understood only once for all files.
public struct ReturnReader: Sendable {
    let rulebook: Rulebook
    let register: Register
    let period: Period
    let vocabulary: Vocabulary
    let labels: LabelTable
    let names: NameBook
    let marks: MarkReader
    let context: MeaningContext
    let measures: MeasureNames
    /// The words of the column of areas, by the area that they name.
    let areas: [Area: PhraseList]
    private let matcher: UnitMatcher

    /// - Parameters:
    ///   - register: the units as they are in the period.
    ///   - period: decides between sheets of several years and months.
    ///   - aliases: names that the analyst confirmed, each with the commune's code.
    ///   - vocabulary: the words that returns use.
    public init(
        rulebook: Rulebook, register: Register, period: Period, aliases: [String: String] = [:],
        vocabulary: Vocabulary = .builtIn
    ) {
        self.rulebook = rulebook
        self.register = register
        self.period = period
        self.vocabulary = vocabulary.adding(Vocabulary(of: rulebook))
        context = MeaningContext(
            criterionCount: rulebook.criteria.count, names: NameWords(rulebook.criteria), year: period.year,
            yearHeadingWords: self.vocabulary.yearHeadingWords)
        labels = LabelTable(Labeller(self.vocabulary, rulebook: rulebook), rules: MeaningRules(context: context))
        marks = MarkReader(self.vocabulary)
        measures = MeasureNames(rulebook.measures(on: period.lastDay), self.vocabulary.measures, year: period.year)
        areas = self.vocabulary.areas.mapValues { PhraseList($0) }
        matcher = UnitMatcher(register: register, aliases: aliases)
        names = NameBook(matcher)
    }

    /// The headings that a return can have, for readers that must guess how a text file is separated.
    public var expectedHeads: [String] {
        vocabulary.headPhrases + rulebook.criteria.flatMap { [$0.name] + $0.aliases }
    }

    /// Frees the memory of the texts seen so far. The reader can still be used, but is slower at first.
    public func forgetTexts() {
        labels.forget()
        names.forget()
        measures.forget()
    }

    /// Code of the district that a file's name gives, for files that cannot be read; `nil` if the name fits none or
    /// several.
    public func group(namedIn file: String) -> String? {
        let groups = matcher.matchGroups(in: file)
        return groups.count == 1 ? groups.first?.code : nil
    }

    /// - Parameter file: the file's name relative to the inbox; findings and records carry it.
    public func read(_ workbook: Workbook, file: String) -> ReadReturn {
        if let large = workbook.sheets.first(where: { $0.cellCount > Grid.mostCells }) {
            let finding = Finding(
                .tooManyCells, at: Place(file: file, sheet: large.name), details: [.limit: String(Grid.mostCells)])
            return FileReading(self, workbook: workbook, sheets: [], file: file).unread([finding])
        }
        let named = SheetScanner.criterion(in: labels.labelled(file.withoutFoldersAndEnding), context)
        let scanner = SheetScanner(
            labels: labels, names: names, context: context, criterionOfFile: named, measures: measures,
            month: period.month)
        let form = FormIdentity(in: workbook)
        let sheets =
            form == nil ? workbook.sheets : FormSheets(workbook: workbook, rulebook: rulebook, labels: labels).sheets
        return FileReading(self, workbook: workbook, sheets: sheets.map(scanner.reading), file: file, form: form)
            .result()
    }

    /// Findings about the file as a spreadsheet, without those about what our own forms hide.
    public func notices(on workbook: Workbook) -> [Finding] {
        FormIdentity(in: workbook) == nil ? workbook.findings : FormSheets.notices(on: workbook)
    }
}

extension String {
    /// The file's name without its folders and its extension.
    var withoutFoldersAndEnding: String {
        let name = split(separator: "/").last.map(String.init) ?? self
        return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    }
}
