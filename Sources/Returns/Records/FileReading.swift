import Findings
import Numbers
import Registry
import Rulebook
import Spreadsheets

/// The way of one file from sheets with tables to records: which sheets count, whose they are, what each line says, and
/// what the lines of all tables say together.
struct FileReading {
    let reader: ReturnReader
    let workbook: Workbook
    let sheets: [SheetReading]
    let file: String
    /// What the file's hidden sheet says, if it is one of our own forms.
    let form: FormIdentity?
    /// `LeadBody.id` of the body of the province that sent it; `nil` if a reporting unit did.
    let sender: String?

    init(
        _ reader: ReturnReader, workbook: Workbook, sheets: [SheetReading], file: String, form: FormIdentity? = nil
    ) {
        self.form = form
        self.reader = reader
        self.workbook = workbook
        self.sheets = sheets
        self.file = file
        let bodies = SenderBody(rulebook: reader.rulebook, date: reader.period.lastDay, names: reader.names)
        sender = form == nil ? bodies.id(of: sheets, file: file) : nil
    }

    /// A body's return need not have criteria that the body does not lead, nor marks.
    func result() -> ReadReturn {
        var read = withMeasures()
        guard let sender else { return read }
        read.body = sender
        let led = Set(reader.rulebook.criteria(ledBy: sender, on: reader.period.lastDay).map(\.number))
        read.unitCode = nil
        read.findings.removeAll { finding in
            switch finding.code {
            case .markColumnMissing: true
            case .criterionColumnMissing: !finding.subject.criteria.contains(where: led.contains)
            default: false
            }
        }
        return read
    }

    /// What the file says about communes.
    func points() -> ReadReturn {
        let standards = OtherStandard(names: reader.vocabulary.otherStandards, labels: reader.labels)
        let (sheets, ofOtherStandard) = standards.parted(self.sheets, file: file)
        let forms = FormReading(sheets, reader, file: file, owner: form?.commune)
        let found = forms.sheets.compactMap {
            Candidate($0, period: reader.period, vocabulary: reader.vocabulary, labels: reader.labels)
        }
        let (markTables, marksOfOtherYears) = marksOfThisYear(in: forms.sheets)
        guard !found.isEmpty || markTables.contains(where: { $0.lines.contains { $0.kind == .commune } }) else {
            let missing = MissingTable(labels: reader.labels, names: reader.names, file: file)
            let findings = ofOtherStandard + forms.findings + marksOfOtherYears
            return unread(findings.isEmpty ? [missing.finding(on: forms.sheets)] : findings)
        }
        let beyond = found.flatMap(\.tables).filter { !$0.table.beyondStandard.isEmpty }
        let candidates = found.filter { $0.tables.allSatisfy(\.table.beyondStandard.isEmpty) }
        let otherStandard = beyond.map { beyondStandard($0.table) }
        guard !candidates.isEmpty || found.isEmpty else { return unread(otherStandard) }
        let time = TimeFindings(period: reader.period, labels: reader.labels, file: file)
        let (taken, choice) =
            candidates.isEmpty
            ? ([], []) : SheetChoice.choose(among: candidates, period: reader.period, file: file)
        guard !taken.isEmpty || candidates.isEmpty else {
            return gather([], [], findings: choice + otherStandard + forms.findings, isRefused: true)
        }
        let ofOtherMonth = taken.flatMap(time.ofOtherMonth)
        let doubtful = DoubtfulWords(phrases: reader.vocabulary.doubtful, labels: reader.labels, file: file)
        return gather(
            taken, markTables,
            findings: ofOtherStandard + forms.findings + marksOfOtherYears + choice + otherStandard
                + withoutPoints(forms.sheets)
                + taken.flatMap { time.ofOtherYears($0) + time.ofHeadings($0) } + ofOtherMonth
                + time.ofFile(form, named: file, besides: ofOtherMonth)
                + time.signedInOtherYear(taken) + OwnFigures(labels: reader.labels, file: file).findings(on: taken)
                + doubtful.findings(on: taken),
            isRefused: false)
    }

    // MARK: From lines to records

    private func gather(
        _ taken: [Candidate], _ markTables: [ReadingTable], findings: [Finding], isRefused: Bool
    ) -> ReadReturn {
        var findings = findings
        guard !isRefused else { return unread(findings) }
        let points = taken.flatMap(\.tables)
        let long = taken.flatMap(\.long)
        let districts = districts(of: taken, points + markTables, long)
        findings += districts.findings
        let pointsReader = PointsReader(marks: reader.marks)
        let stated = StatedMaxima(
            in: points, long: long, rulebook: reader.rulebook, points: pointsReader, file: file)
        findings += stated.findings
        let maxima = zip(reader.rulebook.criteria, stated.maxima).map { $0.maximum ?? $1?.value }
        let names = CommuneNames(register: reader.register, names: reader.names, districts: districts, file: file)
        let statements = StatementReader(
            reader: reader, names: names, maxima: maxima, points: pointsReader, file: file)
        let zeros = UncalculatedZeros(of: workbook, file: file)
        // Without a district it cannot be told which communes the lines mean, so only that finding is given.
        guard districts.main != nil else { return unread(findings) }
        var filled: [(ReadingTable, [RecordGatherer.Statement])] = []
        let assessors = sheetAssessors(taken)
        for (candidate, assessor) in zip(taken, assessors) {
            for made in candidate.tables {
                let said = statements.statements(of: made, assessor, stated: candidate.assessor, findings: &findings)
                filled.append((made, zeros.withdrawn(from: said, &findings)))
            }
        }
        for made in markTables
        where !points.contains(where: {
            $0.table.headCell == made.table.headCell && $0.table.grid.sheet.name == made.table.grid.sheet.name
        }) {
            filled.append((made, statements.statements(of: made, .unstated, stated: .unstated, findings: &findings)))
        }
        var all = FullerTables.first(filled).map { ($0, $1.filter { !$0.record.saysNothing }) }
        for table in long {
            let longReader = LongReader(
                table: table, criteria: reader.rulebook.criteria, maxima: maxima, names: names,
                points: pointsReader, file: file)
            all.append((nil, zeros.withdrawn(from: longReader.statements(findings: &findings), &findings)))
        }
        if let finding = unfilled(filled.filter { !$0.0.table.criteria.isEmpty }.map(\.1), taken: all.flatMap(\.1)) {
            findings.append(finding)
        }
        return finish(
            all, points: points, markTables: markTables, long: long, maxima: stated.maxima, districts, findings)
    }

    private func finish(
        _ statements: [(ReadingTable?, [RecordGatherer.Statement])], points: [ReadingTable], markTables: [ReadingTable],
        long: [LongTable], maxima: [Sourced<Millionths>?], _ districts: Districts, _ findings: [Finding]
    ) -> ReadReturn {
        var findings = findings
        let origin = districts.main
        let gathered = RecordGatherer(statements.flatMap(\.1), file: file)
        if let (one, other) = gathered.competingSheets {
            return unread([SheetChoice.competing(one, other, file: file)], group: origin)
        }
        if let finding = Scale(criteria: reader.rulebook.criteria.count, file: file).finding(on: gathered.records) {
            return unread(findings + [finding], group: origin)
        }
        let unreadMarks = (points + markTables).reduce(into: Set<Column>()) {
            $0.formUnion(TableFindings.marksNotUnderstood(in: $1))
        }
        let marked = MarkColumns(gathered.records, named: reader.vocabulary, leaving: unreadMarks, file: file)
        findings += marked.findings
        let elsewhere = (points.map(\.table.criteria) + [longCriteria(statements)]).reduce(into: Set<Int>()) {
            $0.formUnion($1)
        }
        let columns = TableFindings(rulebook: reader.rulebook, file: file)
        for case let (made?, said) in statements {
            let said =
                made.table.claimsCriteria || !made.table.contested.isEmpty
                ? columns.findings(on: made, stating: said, in: gathered.records, elsewhere: elsewhere)
                : columns.partsOnly(made.table, elsewhere: elsewhere)
            for finding in said where !findings.contains(finding) { findings.append(finding) }
        }
        findings += gathered.findings
        // If the whole return is left out, a finding says why.
        if marked.records.isEmpty, gathered.conflicting.isEmpty, !findings.contains(where: { $0.severity == .error }),
            let table = points.first?.table
        {
            findings.append(MissingTable(labels: reader.labels, names: reader.names, file: file).withoutCommunes(table))
        }
        let standing = FileStanding(
            reader.vocabulary.superseded, reader.labels, sheets: sheets, file: file,
            communes: Set(marked.records.map(\.commune)))
        findings += standing.findings
        var result = ReadReturn(
            unitCode: origin, records: marked.records, conflictingCommunes: gathered.conflicting, maxima: maxima,
            findings: RepeatedMarks.together(findings),
            tables: (points + markTables).map(\.explanation) + long.map(\.explanation))
        result.standing =
            standing.draft != nil
            ? .draft : findings.contains { $0.code == .otherMonth } ? .ofOtherMonth : .ordinary
        return result
    }

    private func longCriteria(_ statements: [(ReadingTable?, [RecordGatherer.Statement])]) -> Set<Int> {
        statements.contains { $0.0 == nil } ? Set(reader.rulebook.criteria.map(\.number)) : []
    }

    /// It must be in the register, because anybody can write a code into a hidden sheet.
    private var districtOfForm: String? { form.flatMap { reader.register.unit(code: $0.district)?.code } }

    /// The result for a file whose tables cannot be read, with the reasons.
    func unread(_ findings: [Finding], group: String? = nil) -> ReadReturn {
        ReadReturn(
            unitCode: group ?? districtOfForm ?? reader.group(namedIn: file), records: [], conflictingCommunes: [],
            maxima: reader.rulebook.criteria.map { _ in nil }, findings: findings,
            tables: sheets.flatMap { $0.tables + $0.marks }.map(\.explanation))
    }
}
