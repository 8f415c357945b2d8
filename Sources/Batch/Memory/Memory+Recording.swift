import Assessment
import Civil
import Cores
import Delivery
import Findings
import Foundation
import Ledger
import Reports
import Returns

// Records a run in the ledger.

extension Memory {
    /// Publishes a run so that ledger and folder agree at every moment: the ledger knows the run before its folder is
    /// put in place, and is told afterwards that it was. If it cannot be published, the ledger is as it was before.
    ///
    /// - Parameters:
    ///   - begin: writes the folder beside its final place, while the ledger is written.
    ///   - place: puts the folder in its final place.
    func publish<Begun: Sendable>(
        _ run: RunToRecord, begin: @escaping @Sendable () -> Result<Begun, PublicationError>,
        place: (Begun) throws(RunFailure) -> Void
    ) throws(RunFailure) {
        let kept = KeptRuns(archive: self.place.archive)
        let before = try ledger { try $0.publishedRun(of: run.period) }
        let isIssued = try before.map { run throws(RunFailure) in
            try ledger { try $0.issuedRuns(of: run.period) }.contains(run)
        }
        var ((account, begun), id) = try OrderedWork.beside({ (run.keptJSON, begin()) }) { () throws(RunFailure) in
            try ledger { try $0.begin(run) }
        }
        let accountBefore = kept.account(of: run.period, publishing: run.manifest)
        do throws(RunFailure) {
            do throws(PublicationError) { try kept.keep(run, &account, id: id) } catch { throw RunFailure(error) }
            switch begun {
            case .success(let begun): try place(begun)
            case .failure(let error): throw RunFailure(error)
            }
        } catch {
            // The failure may have come in the last step, or in undoing it, so the folder itself has to tell.
            if publishedManifest(of: run.period) == run.manifest {
                try? ledger { try $0.markPublished(id) }
            } else {
                // Otherwise the files of a report that nobody has would count as those of its period.
                try? ledger { try $0.undo(run, recordedAs: id) }
                kept.putBack(accountBefore, of: run.period, publishing: run.manifest)
            }
            throw error
        }
        // The report is published. If the ledger cannot be told any more, the next start finds out.
        try? ledger { try $0.markPublished(id) }
        if let before, isIssued == false, before.manifest != run.manifest { kept.forget(before) }
    }

    /// Keeps the texts that a run rested on, and returns their hashes by part.
    func keep(_ basis: Basis) throws(RunFailure) -> [String: String] {
        do throws(PublicationError) {
            for text in basis.texts.values { try archive.keep(Array(text.utf8)) }
            return try basis.hashes()
        } catch {
            throw RunFailure(error)
        }
    }
}

extension RunToRecord {
    /// - Parameters:
    ///   - manifest: SHA-256 of `manifest.json`.
    ///   - basis: hashes of the kept texts.
    init(
        _ prepared: PreparedRun, _ assessment: ProvinceAssessment, program: String, manifest: String,
        basis: [String: String], outputs: [Output]
    ) {
        let digests = assessment.submissions.reduce(into: [String: String]()) { $0[$1.file] = $1.sha256 }
        self.init(
            period: assessment.period, asOf: assessment.asOf, isFinal: assessment.isFinal,
            issue: assessment.issue.number, program: program, rulebook: assessment.rulebook.id,
            registerDate: assessment.register.date, manifest: manifest,
            figures: PublishedFigures(assessment),
            communes: assessment.units.flatMap { district in
                district.communes.map { CommuneResult($0, in: district, digests) }
            })
        self.basis = basis
        self.outputs = outputs
        mistakes = assessment.units.reduce(into: [:]) { mistakes, district in
            let codes = assessment.mistakes(of: district.unit).map(\.rawValue).sorted()
            if !codes.isEmpty { mistakes[district.unit.code] = codes }
        }
        findings = prepared.findingsToKeep.map(KeptFinding.text)
        waivers = assessment.waivers.map { waiver in
            RecordedWaiver(
                finding: waiver.code.rawValue,
                place: Place.written(file: waiver.file, sheet: waiver.sheet, cell: waiver.cell),
                reason: waiver.reason, decidedBy: waiver.decidedBy)
        }
        let outcomes = assessment.submissions.reduce(into: [:]) { $0[$1.file] = $1 }
        conversions = prepared.taken.conversions
        inputs = prepared.taken.submissions.map {
            RunInput(outcomes[$0.file] ?? $0, basis: prepared.taken.receiptBases[$0.file])
        }
        records = OrderedWork.map(assessment.submissions) { submission in
            submission.sha256.map { digest in submission.records.map { LedgerRecord($0, of: digest) } } ?? []
        }.flatMap(\.self)
    }
}

extension RunInput {
    fileprivate init(_ submission: Submission, basis: ReceiptBasis?) {
        self.init(
            name: submission.file, sha256: submission.sha256, size: submission.size,
            modified: submission.arrival.modified, received: submission.received,
            arrival: submission.arrival.order == .max ? nil : submission.arrival.order,
            outcome: submission.outcome.rawValue, district: submission.unitCode, basis: basis?.rawValue)
    }
}

extension PublishedFigures {
    fileprivate init(_ assessment: ProvinceAssessment) {
        let province = assessment.register.province
        self.init(
            province: UnitFigures(
                code: province.code, name: province.name, status: nil, received: nil, corrected: nil,
                counts: assessment.figures.counts),
            districts: assessment.units.map { district in
                UnitFigures(
                    code: district.unit.code, name: district.unit.name, status: district.status.rawValue,
                    received: district.received, corrected: district.corrected, counts: district.figures.counts)
            },
            criteria: assessment.criteria.map { criterion in
                CriterionFigure(
                    number: criterion.criterion.number, average: Quantity.mean(criterion.average).value,
                    given: criterion.given, zeros: criterion.zeros, blanks: criterion.blanks)
            }, measures: assessment.parts.isEmpty ? nil : ReportedMeasure.all(in: assessment))
    }
}

extension ReportedMeasure {
    /// All reported figures, in the report's order.
    static func all(in assessment: ProvinceAssessment) -> [ReportedMeasure] {
        assessment.parts.flatMap(\.measures).flatMap { assessed in
            assessed.figures.map {
                ReportedMeasure(
                    measure: assessed.measure.id, reporter: $0.reporter.key, value: $0.value.counted)
            }
        }
    }
}

extension CommuneResult {
    fileprivate init(_ assessed: CommuneAssessment, in district: UnitAssessment, _ digests: [String: String]) {
        self.init(
            code: assessed.commune.code, name: assessed.commune.fullName, district: district.unit.code,
            verdict: assessed.verdict.rawValue, total: assessed.total, points: assessed.points,
            sha256: assessed.record.flatMap { digests[$0.source.file] },
            statements: assessed.statements.byName)
    }
}

extension LedgerRecord {
    fileprivate init(_ record: Record, of digest: String) {
        func field<Value>(_ name: String, _ sourced: Sourced<Value>?, _ text: (Value) -> String) -> Field? {
            sourced.map { Field(name: name, value: text($0.value), cell: $0.cell.description) }
        }
        func mark(_ name: String, _ sourced: Sourced<MarkEntry>?) -> Field? { field(name, sourced, \.text) }
        let points = record.points.enumerated().map { field(String($0 + 1), $1, \.text) }
        let own = (record.ownPoints ?? []).enumerated().map { field("own-\($0 + 1)", $1, \.text) }
        let others = [
            field("total", record.writtenTotal, \.text), mark("verdict", record.writtenVerdict),
            mark("registered", record.registered), mark("planned", record.planned),
            mark("committed", record.committed), mark("recognised", record.recognised),
            field("decision", record.decisionNumber) { $0 }, field("decision-date", record.decisionDate, \.description),
        ]
        self.init(
            sha256: digest, commune: record.commune.code, sheet: record.source.sheet, row: record.source.row,
            fields: (points + own + others).compactMap(\.self))
    }
}

extension PointsEntry {
    /// How the ledger writes it: `–` without a column, nothing for a blank, `n/a`, the number, or `? ` and what stood
    /// there.
    fileprivate var text: String {
        switch self {
        case .noColumn: "–"
        case .blank: ""
        case .notApplicable: "n/a"
        case .points(let points): points.description
        case .refused(let text): "? \(text)"
        }
    }
}

extension MarkEntry {
    fileprivate var text: String {
        switch self {
        case .blank: ""
        case .yes: "yes"
        case .no: "no"
        case .notApplicable: "n/a"
        case .refused(let text): "? \(text)"
        }
    }
}
