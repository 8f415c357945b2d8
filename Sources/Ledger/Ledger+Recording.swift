import Foundation
import GRDB
import JSON
import Registry

// A run goes into the ledger before it is published, and is marked afterwards. A kill in between leaves a pending run,
// which the next start settles by looking at the manifest in the published folder.

extension Ledger {
    /// Records a run as pending and returns its id. What it says about files and records replaces what earlier runs of
    /// its period said; a known file keeps its day of receipt.
    public func begin(_ run: RunToRecord) throws(LedgerError) -> Int {
        try write(run.period) { database in
            try LedgerUndo.remember(run, in: database)
            return try Self.insert(run, numbered: nil, into: database)
        }
    }

    /// Makes the ledger what it was before `begin`, for a run that failed to publish. Only the ledger that recorded the
    /// run can do so, before it records the next one.
    public func undo(_ run: RunToRecord, recordedAs id: Int) throws(LedgerError) {
        try write(run.period) { try LedgerUndo.undo(run, recordedAs: id, in: $0) }
    }

    /// Marks the run as published: its folder is in place, and replaces what its period published before.
    public func markPublished(_ id: Int) throws(LedgerError) {
        try write(runOf: id) { try Self.markPublished(id, in: $0) }
    }

    /// Marks the run as one that was not published.
    public func markAbandoned(_ id: Int) throws(LedgerError) {
        try write(runOf: id) { database in
            try database.execute(sql: "UPDATE run SET state = 'abandoned' WHERE id = ?", arguments: [id])
            try Self.forgetFigures(of: "run = ?", [id], in: database)
        }
    }

    /// Records a report that was published without this ledger.
    ///
    /// - Parameter number: its id in the lost ledger; `nil` if it never had one.
    public func takeOver(_ run: RunToRecord, numbered number: Int? = nil) throws(LedgerError) {
        try write(run.period) { database in
            for arrival in Set(run.inputs.compactMap(\.arrival)).sorted() {
                try Self.insertForgotten(arrival, of: run, into: database)
            }
            try Self.markPublished(try Self.insert(run, numbered: number, into: database), in: database)
        }
    }

    /// Inserts a run about which only one thing is known: that some files first came with it. So the files keep the
    /// order in which they came.
    private static func insertForgotten(_ id: Int, of run: RunToRecord, into database: Database) throws {
        try database.execute(
            sql: """
                INSERT OR IGNORE INTO run VALUES (?, ?, ?, 0, 1, 'abandoned', '–', '–', ?, '')
                """,
            arguments: [id, run.period.description, run.asOf.description, run.registerDate.description])
    }

    /// Inserts all that a run leaves, as pending.
    private static func insert(_ run: RunToRecord, numbered number: Int?, into database: Database) throws -> Int {
        let isFree = try number.map {
            try
                !(Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM run WHERE id = ?)", arguments: [$0])
                ?? false)
        }
        let id = try insertRun(run, numbered: isFree == true ? number : nil, into: database)
        try insertParts(of: run, id: id, into: database)
        try insertFigures(of: run, id: id, into: database)
        try insertSubmissions(of: run, id: id, into: database)
        for (file, workbook) in run.conversions {
            try database.execute(sql: "INSERT OR REPLACE INTO conversion VALUES (?, ?)", arguments: [file, workbook])
        }
        return id
    }

    private static func markPublished(_ id: Int, in database: Database) throws {
        // A draft that is replaced keeps its entry but loses its figures; a report that was given out keeps everything.
        try forgetFigures(
            of: """
                run IN (SELECT id FROM run WHERE state = 'published' AND is_final = 0 AND id <> ?1
                        AND period = (SELECT period FROM run WHERE id = ?1)
                        AND id NOT IN (SELECT run FROM closing WHERE is_closed = 1))
                """, [id], in: database)
        try database.execute(
            sql: """
                UPDATE run SET state = 'replaced'
                WHERE state = 'published' AND period = (SELECT period FROM run WHERE id = ?)
                """, arguments: [id])
        try database.execute(sql: "UPDATE run SET state = 'published' WHERE id = ?", arguments: [id])
    }

    static func forgetFigures(of condition: String, _ arguments: StatementArguments, in database: Database)
        throws
    {
        for table in [
            "commune_result", "criterion_figures", "unit_figures", "run_output", "run_mistake", "run_measure",
        ] {
            try database.execute(sql: "DELETE FROM \(table) WHERE \(condition)", arguments: arguments)
        }
    }

    private static func insertRun(_ run: RunToRecord, numbered id: Int?, into database: Database) throws -> Int {
        try database.execute(
            sql: """
                INSERT INTO run
                (id, period, as_of, is_final, issue, state, program, rulebook, register_date, manifest_sha256)
                VALUES (?, ?, ?, ?, ?, 'pending', ?, ?, ?, ?)
                """,
            arguments: [
                id, run.period.description, run.asOf.description, run.isFinal, run.issue, run.program, run.rulebook,
                run.registerDate.description, run.manifest,
            ])
        return Int(database.lastInsertedRowID)
    }

    private static func insertParts(of run: RunToRecord, id: Int, into database: Database) throws {
        for (part, digest) in run.basis.sorted(by: { $0.key < $1.key }) {
            try database.execute(sql: "INSERT INTO run_basis VALUES (?, ?, ?)", arguments: [id, part, digest])
        }
        for (position, input) in run.inputs.enumerated() {
            try database.execute(
                sql: "INSERT INTO run_input VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    id, position, input.name, input.sha256, input.size, input.modified, input.received.description,
                    input.arrival ?? id, input.outcome, input.district, input.basis,
                ])
        }
        for (position, finding) in run.findings.enumerated() {
            try database.execute(sql: "INSERT INTO run_finding VALUES (?, ?, ?)", arguments: [id, position, finding])
        }
        for (position, waiver) in run.waivers.enumerated() {
            try database.execute(
                sql: "INSERT INTO run_waiver VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [id, position, waiver.finding, waiver.place, waiver.reason, waiver.decidedBy])
        }
        for (district, codes) in run.mistakes ?? [:] {
            for code in codes {
                try database.execute(sql: "INSERT INTO run_mistake VALUES (?, ?, ?)", arguments: [id, district, code])
            }
        }
        for output in run.outputs {
            try database.execute(
                sql: "INSERT INTO run_output VALUES (?, ?, ?, ?)",
                arguments: [id, output.path, output.sha256, output.size])
        }
    }

    private static func insertFigures(of run: RunToRecord, id: Int, into database: Database) throws {
        let units = try database.makeStatement(
            sql: "INSERT INTO unit_figures VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        for (position, unit) in ([run.figures.province] + run.figures.districts).enumerated() {
            let of: StatementArguments = [
                id, position, unit.code, unit.name, unit.status, unit.received?.description,
                unit.corrected?.description,
            ]
            try units.execute(
                arguments: of + StatementArguments(CommuneCounts.Name.allCases.map { unit.counts[$0] }))
        }
        for criterion in run.figures.criteria {
            try database.execute(
                sql: "INSERT INTO criterion_figures VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [
                    id, criterion.number, criterion.average.map(DecimalText.text), criterion.given, criterion.zeros,
                    criterion.blanks,
                ])
        }
        for (position, measure) in (run.figures.measures ?? []).enumerated() {
            try database.execute(
                sql: "INSERT INTO run_measure VALUES (?, ?, ?, ?, ?)",
                arguments: [id, position, measure.measure, measure.reporter, DecimalText.text(measure.value)])
        }
        let communes = try database.makeStatement(
            sql: "INSERT INTO commune_result VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        for commune in run.communes {
            try communes.execute(arguments: [
                id, commune.code, commune.name, commune.district, commune.verdict,
                commune.total.map(DecimalText.text), DecimalText.text(commune.points), commune.sha256,
                commune.statements.map { String(decoding: JSONValue.texts($0).bytes(.compact), as: UTF8.self) },
            ])
        }
    }

    private static func insertSubmissions(of run: RunToRecord, id: Int, into database: Database) throws {
        let submissions = try database.makeStatement(
            sql: """
                INSERT INTO submission VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (period, sha256) DO UPDATE SET district = excluded.district,
                -- As they were, but for bytes that came again: these are later than what came between.
                name = excluded.name, modified = excluded.modified, first_run = excluded.first_run,
                -- A return that is withdrawn for now stays one that was accepted: it may be brought back.
                outcome = CASE WHEN excluded.outcome = 'ignored' AND outcome IN ('accepted', 'superseded', 'answers')
                    THEN outcome ELSE excluded.outcome END
                """)
        for input in run.inputs where input.outcome != "duplicate" {
            guard let digest = input.sha256 else { continue }
            try submissions.execute(arguments: [
                run.period.description, digest, input.name, input.size, input.modified, input.received.description,
                input.arrival ?? id, input.district, input.outcome, input.basis,
            ])
            try database.execute(
                sql: "DELETE FROM record WHERE period = ? AND sha256 = ?",
                arguments: [run.period.description, digest])
        }
        let records = try database.makeStatement(sql: "INSERT INTO record VALUES (?, ?, ?, ?, ?, ?)")
        for record in run.records {
            try records.execute(arguments: [
                run.period.description, record.sha256, record.commune, record.sheet, record.row,
                record.fieldsJSON,
            ])
        }
    }
}
