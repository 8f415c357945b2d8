import Civil
import Reports
import StrictYAML

extension ReplySettings {
    /// Reads what the settings say under `replies:`. Every key may be absent; mistakes are reported with their lines.
    init(_ value: YAMLValue) {
        self.init()
        days = value.optional("days")?.asInteger(within: 1...60)
        contact = value.optional("contact")?.asText ?? ""
        guard let byPeriod = value.optional("by") else { return }
        for name in byPeriod.textsByKey.keys.sorted() {
            guard let entry = byPeriod.optional(name), let text = entry.asText else { continue }
            guard let period = Period(iso: name), let day = CivilDate(iso: text), day >= period.firstDay else {
                entry.report("reply-day-wrong")
                continue
            }
            named[period] = NamedDay(day, line: entry.line)
        }
    }
}
