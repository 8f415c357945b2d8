import Civil
import Foundation
import JSON

/// A file that a run accounted for.
public struct RunInput: Sendable, Equatable, Codable {
    /// Its name in the report.
    public let name: String
    /// `nil` when it was not read.
    public let sha256: String?
    /// In bytes.
    public let size: Int
    /// Time of last change in seconds since 1970, as the inbox had it when the bytes first came.
    public let modified: Int
    public let received: CivilDate
    /// Id of the run that saw the bytes first; `nil` for the run that is being recorded.
    public let arrival: Int?
    /// `accepted`, `rejected`, `duplicate`, `superseded`, `answers` or `ignored`.
    public let outcome: String
    /// Code of the district, where it is known.
    public let district: String?
    /// What its day of receipt rests on, in the caller's own form; `nil` if that was not recorded.
    public let basis: String?

    public init(
        name: String, sha256: String?, size: Int, modified: Int, received: CivilDate, arrival: Int?, outcome: String,
        district: String?, basis: String? = nil
    ) {
        self.basis = basis
        self.name = name
        self.sha256 = sha256
        self.size = size
        self.modified = modified
        self.received = received
        self.arrival = arrival
        self.outcome = outcome
        self.district = district
    }
}

/// What the ledger knows about a file that a run has seen, as a return of one period.
public struct KnownSubmission: Sendable, Equatable {
    public let period: Period
    public let sha256: String
    /// The name under which it came.
    public let name: String
    public let size: Int
    public let modified: Int
    /// The day it came, as the first run that saw it determined it.
    public let firstSeen: CivilDate
    /// What that day rests on; `nil` if that was not recorded.
    public let basis: String?
    /// That run's id.
    public let firstRun: Int
    public let district: String?
    /// What became of it in the latest run that had it.
    public let outcome: String
}

/// A row of a return, with every value and the cell of each (nguồn số liệu).
public struct LedgerRecord: Sendable, Equatable {
    /// SHA-256 of the file.
    public let sha256: String
    /// Code of the commune.
    public let commune: String
    /// `nil` for a file without sheets.
    public let sheet: String?
    /// Starting at 1.
    public let row: Int
    /// Its values as the JSON that the ledger and the archive keep. It is not decoded, since the country has a quarter
    /// of a million rows.
    let fieldsJSON: String

    /// One value, as it was understood.
    public struct Field: Sendable, Equatable, Codable {
        public let name: String
        public let value: String
        /// As spreadsheets write it: `F12`.
        public let cell: String

        public init(name: String, value: String, cell: String) {
            self.name = name
            self.value = value
            self.cell = cell
        }
    }

    public init(sha256: String, commune: String, sheet: String?, row: Int, fields: [Field]) {
        let json = JSONValue.list(
            fields.map { .object(["name": .text($0.name), "value": .text($0.value), "cell": .text($0.cell)]) })
        self.init(
            sha256: sha256, commune: commune, sheet: sheet, row: row,
            fieldsJSON: String(decoding: json.bytes(.compact), as: UTF8.self))
    }

    init(sha256: String, commune: String, sheet: String?, row: Int, fieldsJSON: String) {
        self.sha256 = sha256
        self.commune = commune
        self.sheet = sheet
        self.row = row
        self.fieldsJSON = fieldsJSON
    }

    /// Its values. Throws when the kept JSON is damaged.
    public func fields() throws -> [Field] { try JSONDecoder().decode([Field].self, from: Data(fieldsJSON.utf8)) }
}

/// Decodes a record of an archived run.
extension LedgerRecord: Decodable {
    private enum CodingKeys: CodingKey { case sha256, commune, sheet, row, fields }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            sha256: try values.decode(String.self, forKey: .sha256),
            commune: try values.decode(String.self, forKey: .commune),
            sheet: try values.decodeIfPresent(String.self, forKey: .sheet),
            row: try values.decode(Int.self, forKey: .row), fields: try values.decode([Field].self, forKey: .fields))
    }
}
