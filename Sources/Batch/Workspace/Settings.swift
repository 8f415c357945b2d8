import Findings
import Registry
import Rendering
import Reports
import Rulebook
import StrictYAML

/// What a workspace sets in its `tonghop.yaml`.
struct Settings: Equatable {
    /// Code of the province whose report it is, two digits; `nil` where the register says which.
    var province: String?
    /// Id of the rulebook; `nil` for the one that applies on the period's last day.
    var rulebook: String?
    /// Spellings of communes that the analyst has confirmed, each with the commune's code.
    var aliases: [String: String] = [:]
    /// How the files of the inbox are taken in.
    var inbox = InboxSettings()
    /// The day of the following month by which districts report outside the rounds; `nil` for none.
    var monthlyDay: Int?
    /// Between assessment rounds, a commune without a result is shown with its last one.
    var showsLastResults = true
    /// Bodies, place, addressee and signer of the report, by the date that the document bears.
    var report = ByDate(ReportSettings())
    /// Whom the report is sent to.
    var mail = MailSettings()
    /// What districts are asked in their replies.
    var replies = ReplySettings()
    /// The forms in which the report is published besides its pages and tables.
    var formats = Set(ReportFormat.allCases)
    /// What a public version leaves out; `nil` where nobody has decided that.
    var disclosure: Disclosure?

    static let fileName = "tonghop.yaml"

    init() {}

    /// Reads the file's text. Throws all mistakes, each with its line and key.
    init(yaml: String) throws(YAMLMistakes) {
        self = try YAMLDocument.read(yaml) { top in
            var settings = Settings()
            settings.province = top.optional("province")?.asText.map(UnitCode.province)
            settings.rulebook = top.optional("rulebook")?.asText
            settings.aliases = top.optional("aliases")?.textsByKey ?? [:]
            if let inbox = top.optional("inbox") { settings.inbox = InboxSettings(inbox) }
            settings.monthlyDay = top.optional("deadlines")?.optional("monthly_day")?.asInteger(within: 1...31)
            settings.showsLastResults = top.optional("last_results")?.asBoolean ?? settings.showsLastResults
            if let report = top.optional("report") { settings.report = ReportSettings.byDate(report) }
            if let mail = top.optional("mail") { settings.mail = MailSettings(mail) }
            if let replies = top.optional("replies") { settings.replies = ReplySettings(replies) }
            if let formats = top.optional("output")?.optional("formats") {
                settings.formats = Set(formats.entries.compactMap { $0.asChoice() })
            }
            if let rule = top.optional("public") { settings.disclosure = Disclosure(rule) }
            return settings
        }
    }
}

/// What the settings say under `inbox:`.
struct InboxSettings: Equatable {
    /// For how many seconds a file must have been left alone before it is taken.
    var settleSeconds = 5
    /// How many seconds reading and understanding may take: for one file, and for all files of a run. Laying out and
    /// publishing may take as long again as all files.
    var secondsPerFile = 30
    var secondsPerRun = 1800
    /// How much memory reading one file may take, in MiB.
    var mebibytesPerFile = 600
    /// Names of files that count if two returns of a district came together.
    var prefer: Set<String> = []
    /// Names of files, or the first digits of their SHA-256, that are left out although they came.
    var withdraw: Set<String> = []
}

extension InboxSettings {
    fileprivate init(_ value: YAMLValue) {
        self.init()
        func number(_ key: String, _ range: ClosedRange<Int>) -> Int? { value.optional(key)?.asInteger(within: range) }
        settleSeconds = number("settle_seconds", 0...3600) ?? settleSeconds
        secondsPerFile = number("seconds_per_file", 1...86_400) ?? secondsPerFile
        secondsPerRun = number("seconds_per_run", 1...86_400) ?? secondsPerRun
        mebibytesPerFile = number("megabytes_per_file", 1...86_400) ?? mebibytesPerFile
        prefer = Set(value.optionalTexts("prefer"))
        withdraw = Set(value.optionalTexts("withdraw"))
    }
}

extension Disclosure {
    fileprivate init(_ value: YAMLValue) {
        // The list is required: a forgotten one would publish what should be withheld. An empty list withholds nothing.
        let criteria = value.list("withheld_criteria").compactMap(\.asInteger)
        let smallest = value.required("smallest_count")?.asInteger(within: 0...100_000)
        self.init(withholding: Set(criteria), smallestCount: smallest ?? 0)
    }
}

extension ReportSettings {
    /// What stands under `report:` holds on every day, unless an entry of its `by_date:` says otherwise for its days.
    fileprivate static func byDate(_ value: YAMLValue) -> ByDate<ReportSettings> {
        let common = ReportSettings(value, over: ReportSettings())
        return value.optional("by_date")?.byDate { ReportSettings($0, over: common) } ?? ByDate(common)
    }

    /// The settings of a mapping; keys that it lacks are taken from `others`.
    private init(_ value: YAMLValue, over others: ReportSettings) {
        self = others
        func read(_ key: CodingKeys, _ path: WritableKeyPath<ReportSettings, String>) {
            if let text = value.optional(key.rawValue)?.asText { self[keyPath: path] = text }
        }
        read(.superiorBody, \.superiorBody)
        read(.issuingBody, \.issuingBody)
        read(.number, \.number)
        read(.symbol, \.symbol)
        read(.place, \.place)
        read(.addressee, \.addressee)
        if let list = value.optional(CodingKeys.recipients.rawValue) { recipients = list.entries.compactMap(\.asText) }
        read(.signerAuthority, \.signerAuthority)
        read(.signerName, \.signerName)
        if let flag = value.optional(CodingKeys.bodyExtracts.rawValue)?.asBoolean { bodyExtracts = flag }
        if let margin = value.optional(CodingKeys.nearThresholdMargin.rawValue) {
            nearThresholdMargin = margin.asDecimal
            if let points = nearThresholdMargin, points < 0 { margin.report("rulebook-out-of-range") }
        }
    }
}
