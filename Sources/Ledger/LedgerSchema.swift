import GRDB

/// The tables of the ledger, version by version. A migration that has been released is never changed: later ones are
/// added below it.
///
/// Dates are ISO 8601 text, periods `2022-11`, hashes 64 lower-case hexadecimal digits, points exact decimal text.
enum LedgerSchema {
    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { try $0.execute(sql: first) }
        migrator.registerMigration("2") {
            // What else was published about a commune, as a JSON object; not known for runs recorded before.
            try $0.execute(sql: "ALTER TABLE commune_result ADD COLUMN statements TEXT")
        }
        migrator.registerMigration("3") { database in
            try database.execute(sql: third)
            for period in try PeriodChecksum.periods(in: database) { try PeriodChecksum.update(period, in: database) }
        }
        migrator.registerMigration("4") {
            // The workbook that a file of another format was converted to and read as, in every period.
            try $0.execute(
                sql: """
                    CREATE TABLE conversion (sha256 TEXT PRIMARY KEY, converted TEXT NOT NULL) STRICT, WITHOUT ROWID
                    """)
        }
        migrator.registerMigration("5") { try $0.execute(sql: fifth) }
        migrator.registerMigration("6") {
            // What a file's day of receipt rests on; unknown for files that were recorded earlier.
            for table in ["run_input", "submission"] {
                try $0.execute(sql: "ALTER TABLE \(table) ADD COLUMN basis TEXT")
            }
        }
        migrator.registerMigration("7") { try $0.execute(sql: seventh) }
        migrator.registerMigration("8") { try $0.execute(sql: eighth) }
        return migrator
    }()

    private static let eighth = """
        -- What was reported of the plan's measures, in the report's order: by a unit's code or `body:` and a body's id.
        CREATE TABLE run_measure (
            run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            measure TEXT NOT NULL,
            reporter TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (run, position)
        ) STRICT, WITHOUT ROWID;
        """

    private static let seventh = """
        -- What the returns of each district had wrong, by kind, for the replies of later periods.
        CREATE TABLE run_mistake (
            run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
            district TEXT NOT NULL,
            code TEXT NOT NULL,
            PRIMARY KEY (run, district, code)
        ) STRICT, WITHOUT ROWID;
        -- Of a reply: the district that it went to, and the hash of all that was sent. Nothing for a report that went up.
        ALTER TABLE sending ADD COLUMN reply_to TEXT;
        ALTER TABLE sending ADD COLUMN reply_sha256 TEXT;
        """

    private static let fifth = """
        -- A draft that was taken back, with the folder that its published one was put aside as. Its runs are `abandoned`,
        -- its files are `withdrawn` in `submission`: they may come for their true period.
        CREATE TABLE withdrawal (
            id INTEGER PRIMARY KEY,
            period TEXT NOT NULL,
            day TEXT NOT NULL,
            reason TEXT NOT NULL,
            run INTEGER NOT NULL REFERENCES run (id),
            manifest_sha256 TEXT NOT NULL,
            folder TEXT NOT NULL
        ) STRICT;
        CREATE INDEX withdrawal_of_period ON withdrawal (period);
        """

    private static let third = """
        -- A report handed to a mail server. `started` is written before the message goes out: where it stays, nobody knows
        -- whether the server took it.
        CREATE TABLE sending (
            id INTEGER PRIMARY KEY,
            period TEXT NOT NULL,
            manifest_sha256 TEXT NOT NULL,
            day TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('started', 'sent', 'refused')),
            message_id TEXT NOT NULL,
            recipients TEXT NOT NULL,
            answer TEXT NOT NULL
        ) STRICT;
        CREATE INDEX sending_of_period ON sending (period);

        -- Over all rows of a period, to find what changed without the program.
        CREATE TABLE checksum (
            period TEXT NOT NULL PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """

    private static let first = """
        -- A run that published, or was about to. `pending` is written before the publication, `published` after it;
        -- `replaced` gave way to a later run of its period, `abandoned` never came to be published.
        CREATE TABLE run (
            id INTEGER PRIMARY KEY,
            period TEXT NOT NULL,
            as_of TEXT NOT NULL,
            is_final INTEGER NOT NULL,
            issue INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('pending', 'published', 'replaced', 'abandoned')),
            program TEXT NOT NULL,
            rulebook TEXT NOT NULL,
            register_date TEXT NOT NULL,
            manifest_sha256 TEXT NOT NULL
        ) STRICT;
        CREATE INDEX run_of_period ON run (period, state);

        -- The texts that a run rested on, kept in the archive by their hash. None for a run that was taken over
        -- from a folder published before there was a ledger.
        CREATE TABLE run_basis (
            run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
            part TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            PRIMARY KEY (run, part)
        ) STRICT, WITHOUT ROWID;

        -- The files of a run in its order, and what of its findings cannot be had again from their bytes.
        CREATE TABLE run_input (
            run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            sha256 TEXT,
            size INTEGER NOT NULL,
            modified INTEGER NOT NULL,
            received TEXT NOT NULL,
            arrival INTEGER NOT NULL,
            outcome TEXT NOT NULL,
            district TEXT,
            PRIMARY KEY (run, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE run_finding (
            run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            finding TEXT NOT NULL,
            PRIMARY KEY (run, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE run_output (
            run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
            path TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            size INTEGER NOT NULL,
            PRIMARY KEY (run, path)
        ) STRICT, WITHOUT ROWID;

        -- A file as a return of a period: its receipt is that of the first run that saw these bytes.
        CREATE TABLE submission (
            period TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            name TEXT NOT NULL,
            size INTEGER NOT NULL,
            modified INTEGER NOT NULL,
            first_seen TEXT NOT NULL,
            first_run INTEGER NOT NULL REFERENCES run (id),
            district TEXT,
            outcome TEXT NOT NULL,
            PRIMARY KEY (period, sha256)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX submission_of_hash ON submission (sha256);
        CREATE TABLE record (
            period TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            commune TEXT NOT NULL,
            sheet TEXT,
            row INTEGER NOT NULL,
            fields TEXT NOT NULL,
            PRIMARY KEY (period, sha256, commune),
            FOREIGN KEY (period, sha256) REFERENCES submission (period, sha256) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;

        -- What a run published. The province's own figures have the place 0, the districts follow.
        CREATE TABLE unit_figures (
            run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            code TEXT NOT NULL,
            name TEXT NOT NULL,
            status TEXT,
            received TEXT,
            corrected TEXT,
            communes INTEGER NOT NULL,
            reported INTEGER NOT NULL,
            assessed INTEGER NOT NULL,
            registered INTEGER NOT NULL,
            planned INTEGER NOT NULL,
            committed INTEGER NOT NULL,
            meets INTEGER NOT NULL,
            recognised INTEGER NOT NULL,
            PRIMARY KEY (run, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE criterion_figures (
            run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            average TEXT,
            given INTEGER NOT NULL,
            zeros INTEGER NOT NULL,
            blanks INTEGER NOT NULL,
            PRIMARY KEY (run, number)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE commune_result (
            run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
            code TEXT NOT NULL,
            name TEXT NOT NULL,
            district TEXT NOT NULL,
            verdict TEXT NOT NULL,
            total TEXT,
            points TEXT NOT NULL,
            sha256 TEXT,
            PRIMARY KEY (run, code)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE closing (
            id INTEGER PRIMARY KEY,
            period TEXT NOT NULL,
            is_closed INTEGER NOT NULL,
            day TEXT NOT NULL,
            reason TEXT NOT NULL,
            run INTEGER NOT NULL REFERENCES run (id)
        ) STRICT;
        CREATE TABLE run_waiver (
            run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            finding TEXT NOT NULL,
            place TEXT NOT NULL,
            reason TEXT NOT NULL,
            decided_by TEXT NOT NULL,
            PRIMARY KEY (run, position)
        ) STRICT, WITHOUT ROWID;
        """
}
