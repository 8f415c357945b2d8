import Assessment
import Civil
import Findings
import Ledger
import Reports

/// The number, date and signer that a run prints on its report, and the settings with them.
struct ReportDocument {
    /// Kept with the run; `nil` if a run of an earlier version is made again.
    let kept: PeriodDocument?
    let settings: ReportSettings
    /// Findings on them.
    let findings: [Finding]
}

extension ReportSession {
    /// What the period's own file says. A final report that is made anew and changes nothing keeps its number and date.
    func document(for assessment: ProvinceAssessment) throws(RunFailure) -> ReportDocument {
        let basis = prepared.run.basis
        guard prepared.replayed == nil else {
            let kept = try memory.document(of: basis)
            return ReportDocument(
                kept: kept, settings: basis.settings.report.of(kept, runOf: assessment.asOf), findings: [])
        }
        var document = basis.writing.document
        if assessment.isFinal, let final = standing.run, final.isFinal, final.issue == assessment.issue.number {
            let earlier = try memory.keptDocument(of: final) ?? PeriodDocument()
            document = document.keeping(earlier, of: final.asOf)
        }
        return ReportDocument(
            kept: document, settings: basis.settings.report.of(document, runOf: assessment.asOf),
            findings: try findings(on: document, of: assessment) + replyDay(for: assessment))
    }

    /// A finding if the day that the settings name for the districts' answers is past or comes after a deadline.
    private func replyDay(for assessment: ProvinceAssessment) -> [Finding] {
        let answer = AnswerDay(prepared.run.basis.settings.replies, for: assessment)
        guard let named = answer.passedOver else { return [] }
        let isPast = named.day < assessment.asOf
        return [
            Finding(
                .replyDayNotKept, at: Place(file: workspace.settingsPath, line: named.line),
                value: WrittenDate(named.day).short, details: [.date: assessment.period.description],
                clauses: [
                    .reason: isPast ? .beforeTheReport : .afterADeadline,
                    .assumed: .repliesSay(day: answer.day.map { WrittenDate($0).short }),
                ])
        ]
    }

    private func findings(
        on document: PeriodDocument, of assessment: ProvinceAssessment
    ) throws(RunFailure) -> [Finding] {
        let number = prepared.run.basis.settings.report.on(document.date ?? assessment.asOf).number
        let file = "\(NarrativeFile.folder)/\(assessment.period).md"
        var findings: [Finding] = []
        if !number.isEmpty {
            findings.append(
                Finding(
                    .numberInSettings, at: Place(file: workspace.settingsPath), value: number,
                    details: [.otherFile: file]))
        }
        if options.kind == .final, document.number == nil {
            findings.append(
                Finding(
                    .numberMissing, at: .nowhere, details: [.date: assessment.period.description, .otherFile: file]))
        }
        guard options.kind == .final else { return findings }
        return findings
            + [dateUnlikely(document, assessment, file), try numberUsed(document, assessment, file)]
            .compactMap(\.self)
    }

    /// Nobody signs a report later than this many days after the run.
    private static let mostDaysAhead = 60

    private func dateUnlikely(
        _ document: PeriodDocument, _ assessment: ProvinceAssessment, _ file: String
    ) -> Finding? {
        guard let date = document.date else { return nil }
        let used = assessment.submissions.filter { $0.outcome == .accepted }
        let reason: Clause
        if let last = used.map(\.received).max(), date < last {
            reason = .figuresCame(on: WrittenDate(last).short)
        } else if date.daysSince1970 > assessment.asOf.daysSince1970 + Self.mostDaysAhead {
            reason = .daysAfterTheReport(moreThan: Self.mostDaysAhead)
        } else {
            return nil
        }
        return Finding(
            .documentDateUnlikely, at: Place(file: file), value: WrittenDate(date).short,
            clauses: [.reason: reason])
    }

    /// A finding if an earlier issue has the same number, or a final report of another period that was made in the same
    /// year.
    private func numberUsed(
        _ document: PeriodDocument, _ assessment: ProvinceAssessment, _ file: String
    ) throws(RunFailure) -> Finding? {
        guard let number = document.number else { return nil }
        let period = assessment.period
        let before = try memory.ledger { try $0.issuedRuns(of: period) }.filter { $0.issue < assessment.issue.number }
        var others: [RecordedRun] = []
        for other in try memory.ledger({ try $0.publishedPeriods() }) where other != period {
            guard let run = try memory.ledger({ try $0.publishedRun(of: other) }), run.isFinal,
                run.asOf.year == assessment.asOf.year
            else { continue }
            others.append(run)
        }
        for run in before + others {
            guard try memory.keptDocument(of: run)?.number == number else { continue }
            let isOwn = run.period == period
            return Finding(
                .numberUsedBefore, at: Place(file: file), value: number,
                clauses: [.assumed: isOwn ? .issueOfThisPeriod(run.issue) : .report(of: run.period.description)])
        }
        return nil
    }
}

extension Memory {
    /// The number, date and signer that a recorded report bears; `nil` for one of an earlier version.
    func keptDocument(of run: RecordedRun) throws(RunFailure) -> PeriodDocument? {
        guard run.basis[Basis.Part.document.rawValue] != nil else { return nil }
        return try document(of: try keptBasis(of: run))
    }

    func document(of basis: Basis) throws(RunFailure) -> PeriodDocument? {
        do { return try basis.document() } catch {
            let part = Basis.Part.document.rawValue
            throw RunFailure([archiveFinding(part, .text(part), .altered)])
        }
    }
}
