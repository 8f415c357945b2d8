import Assessment
import Findings
import Ledger
import Reports

/// What a run prints of its report as a document.
struct ReportDocument {
    /// To be kept with the run; `nil` for one of an earlier version that is made again.
    let kept: PeriodDocument?
    let settings: ReportSettings
    /// What is to be said of it.
    let findings: [Finding]
}

extension ReportSession {
    /// What the period's own file says; a final report that is made anew and changes nothing keeps number and date.
    func document(for assessment: ProvinceAssessment) throws(RunFailure) -> ReportDocument {
        let basis = prepared.run.basis
        guard prepared.replayed == nil else {
            let kept = try memory.document(of: basis)
            // The settings of an earlier version say it themselves.
            return ReportDocument(
                kept: kept, settings: kept.map(basis.settings.report.of) ?? basis.settings.report, findings: [])
        }
        var document = basis.writing.document
        if assessment.isFinal, let final = standing.run, final.isFinal, final.issue == assessment.issue.number {
            let earlier = try memory.keptDocument(of: final) ?? PeriodDocument()
            document = document.keeping(earlier, of: final.asOf)
        }
        return ReportDocument(
            kept: document, settings: basis.settings.report.of(document),
            findings: findings(on: document, of: assessment))
    }

    private func findings(on document: PeriodDocument, of assessment: ProvinceAssessment) -> [Finding] {
        let number = prepared.run.basis.settings.report.number
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
        return findings
    }
}

extension Memory {
    /// What a report that was made bears; `nil` for one of an earlier version.
    func keptDocument(of run: RecordedRun) throws(RunFailure) -> PeriodDocument? {
        guard run.basis[Basis.Part.document.rawValue] != nil else { return nil }
        return try document(of: try keptBasis(of: run))
    }

    func document(of basis: Basis) throws(RunFailure) -> PeriodDocument? {
        do { return try basis.document() } catch {
            let part = Basis.Part.document.rawValue
            throw RunFailure([archiveFinding(part, name: part, .altered)])
        }
    }
}
