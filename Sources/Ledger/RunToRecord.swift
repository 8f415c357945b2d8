import Civil

/// Everything that a run leaves in the ledger.
public struct RunToRecord: Sendable, Decodable {
    public var period: Period
    public var asOf: CivilDate
    public var isFinal: Bool
    public var issue: Int
    public var program: String
    public var rulebook: String
    public var registerDate: CivilDate
    /// SHA-256 of `manifest.json`.
    public var manifest: String
    /// SHA-256 of the texts that are kept with it, by the name of their part.
    public var basis: [String: String] = [:]
    public var inputs: [RunInput] = []
    /// The files that were converted: SHA-256 of the workbook, by the SHA-256 of the file. Both are in the archive.
    public var conversions: [String: String] = [:]
    /// Findings that reading the files again would not give, in the caller's own form.
    public var findings: [String] = []
    public var waivers: [RecordedWaiver] = []
    public var outputs: [Output] = []
    /// By code of the district: the codes of the findings that its returns had; `nil` in an account from before this
    /// was kept.
    public var mistakes: [String: [String]]?
    public var records: [LedgerRecord] = []
    public var figures: PublishedFigures
    public var communes: [CommuneResult]

    /// A published file.
    public struct Output: Sendable, Equatable, Codable {
        public let path: String
        public let sha256: String
        public let size: Int

        public init(path: String, sha256: String, size: Int) {
            self.path = path
            self.sha256 = sha256
            self.size = size
        }
    }

    public init(
        period: Period, asOf: CivilDate, isFinal: Bool, issue: Int, program: String, rulebook: String,
        registerDate: CivilDate, manifest: String, figures: PublishedFigures, communes: [CommuneResult]
    ) {
        self.period = period
        self.asOf = asOf
        self.isFinal = isFinal
        self.issue = issue
        self.program = program
        self.rulebook = rulebook
        self.registerDate = registerDate
        self.manifest = manifest
        self.figures = figures
        self.communes = communes
    }
}
