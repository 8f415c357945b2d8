import GRDB

/// A checksum over everything that the ledger has about a period, renewed with each change. SQLite's own checks only
/// look at the structure of the file, and a bit that flips in a number or a text passes them.
enum PeriodChecksum {
    /// The tables, with the condition for the rows of a period and the order of these rows.
    private static let tables: [(name: String, condition: String, order: String)] =
        ["run_basis", "run_input", "run_finding", "run_output", "run_waiver", "unit_figures", "criterion_figures"].map {
            ($0, "run IN (SELECT id FROM run WHERE period = ?1)", "1, 2")
        } + [
            ("commune_result", "run IN (SELECT id FROM run WHERE period = ?1)", "run, code"),
            ("run", "period = ?1", "id"), ("submission", "period = ?1", "sha256"),
            ("record", "period = ?1", "sha256, commune"), ("closing", "period = ?1", "id"),
            ("sending", "period = ?1", "id"), ("withdrawal", "period = ?1", "id"),
            ("run_mistake", "run IN (SELECT id FROM run WHERE period = ?1)", "run, district, code"),
            ("run_measure", "run IN (SELECT id FROM run WHERE period = ?1)", "run, position"),
        ]
    /// Tables that later versions added. A period that has nothing in them keeps the checksum that it had before.
    private static let later: Set<String> = ["withdrawal", "run_mistake", "run_measure"]
    /// Columns that later versions added. What was recorded before has nothing in them.
    private static let laterColumns: Set<String> = ["basis", "reply_to", "reply_sha256"]

    /// The periods that have any row.
    static func periods(in database: Database) throws -> [String] {
        // A withdrawal is not listed, since its run is still in `run`.
        let owners = ["run", "submission", "record", "closing", "sending"]
        return try String.fetchAll(
            database, sql: owners.map { "SELECT period FROM \($0)" }.joined(separator: " UNION ") + " ORDER BY 1")
    }

    static func update(_ period: String, in database: Database) throws {
        try database.execute(
            sql: "INSERT INTO checksum VALUES (?1, ?2) ON CONFLICT (period) DO UPDATE SET value = ?2",
            arguments: [period, try value(of: period, in: database)])
    }

    /// The periods whose rows are not as the program wrote them.
    static func disagreeing(in database: Database) throws -> [String] {
        let known = try Row.fetchAll(database, sql: "SELECT period, value FROM checksum").reduce(into: [:]) {
            $0[$1["period"] as String] = $1["value"] as String
        }
        return try Set(periods(in: database)).union(known.keys).sorted().filter {
            try value(of: $0, in: database) != known[$0]
        }
    }

    private static func value(of period: String, in database: Database) throws -> String {
        var sum = Sum()
        for table in tables {
            if later.contains(table.name) {
                // An earlier migration may ask before the table is there.
                guard try database.tableExists(table.name) else { continue }
            } else {
                sum.add(table.name.utf8)
            }
            let rows = try Row.fetchCursor(
                database, sql: "SELECT * FROM \(table.name) WHERE \(table.condition) ORDER BY \(table.order)",
                arguments: [period])
            while let row = try rows.next() {
                for (column, value) in row where !(value.isNull && laterColumns.contains(column)) { sum.add(value) }
            }
        }
        return String(sum.state, radix: 16)
    }

    /// FNV-1a with 64 bits. It protects against accidents, not against people, who could write a new sum.
    private struct Sum {
        private(set) var state: UInt64 = 0xCBF2_9CE4_8422_2325

        mutating func add(_ bytes: some Sequence<UInt8>) {
            for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
            // Marks the end of a value, so that two different lists of values cannot look the same.
            state = (state ^ 0xFF) &* 0x100_0000_01B3
        }

        mutating func add(_ value: DatabaseValue) {
            switch value.storage {
            case .null: add([0])
            case .int64(let number): add("i\(number)".utf8)
            case .double(let number): add("d\(number.bitPattern)".utf8)
            case .string(let text): add("s\(text)".utf8)
            case .blob(let data): add(data)
            }
        }
    }
}
