import Findings
import Reports
import StrictYAML

/// What a workspace sets in its `tonghop.yaml`.
struct Settings: Equatable {
    /// Id of the rulebook; `nil` for the one that applies on the period's last day.
    var rulebook: String?
    /// Names that the analyst has confirmed, with the commune's code.
    var aliases: [String: String] = [:]
    /// Bodies, place, addressee and signer of the report.
    var report = ReportSettings()
    /// Whom the report is sent to.
    var mail = MailSettings()

    static let fileName = "tonghop.yaml"

    init() {}

    /// Reads the file's text. Throws every mistake with its line and key.
    init(yaml: String) throws(YAMLMistakes) {
        self = try YAMLDocument.read(yaml) { top in
            var settings = Settings()
            settings.rulebook = top.optional("rulebook")?.asText
            settings.aliases = top.optional("aliases")?.textsByKey ?? [:]
            if let report = top.optional("report") { settings.report = ReportSettings(report) }
            if let mail = top.optional("mail") { settings.mail = MailSettings(mail) }
            return settings
        }
    }
}

extension ReportSettings {
    fileprivate init(_ value: YAMLValue) {
        self.init()
        func text(_ key: CodingKeys) -> String { value.optional(key.rawValue)?.asText ?? "" }
        superiorBody = text(.superiorBody)
        issuingBody = text(.issuingBody)
        number = text(.number)
        symbol = text(.symbol)
        place = text(.place)
        addressee = text(.addressee)
        recipients = value.optionalTexts(CodingKeys.recipients.rawValue)
        signerAuthority = text(.signerAuthority)
        signerName = text(.signerName)
        if let margin = value.optional(CodingKeys.nearThresholdMargin.rawValue) {
            nearThresholdMargin = margin.asDecimal
            if let points = nearThresholdMargin, points < 0 { margin.report("rulebook-out-of-range") }
        }
    }
}
