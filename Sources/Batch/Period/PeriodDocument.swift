import Civil
import Reports
import Rulebook
import StrictYAML

/// What the report of one period has as an official document (văn bản): number, date, signer. It stands at the head of
/// the period's own `noi-dung/2022-11.md`, between two lines `---`, and holds for no other period.
struct PeriodDocument: Codable, Equatable {
    var number: String?
    /// The date that the document bears; `nil` for the run's date.
    var date: CivilDate?
    var signerAuthority: String?
    var signerName: String?

    init() {}

    /// Reads a head. Throws all mistakes, each with its line and key.
    init(yaml: String) throws(YAMLMistakes) {
        self = try YAMLDocument.read(yaml) { top in
            var document = PeriodDocument()
            func text(_ key: String) -> String? {
                top.optional(key)?.asText.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
            }
            document.number = text("number")
            document.date = top.optional("date")?.parsed(as: .date) { CivilDate(iso: $0) }
            document.signerAuthority = text("signer_authority")
            document.signerName = text("signer_name")
            return document
        }
    }

    /// The same with the number and date of the final report that is made again, where this one has none.
    func keeping(_ other: PeriodDocument, of asOf: CivilDate) -> PeriodDocument {
        var document = self
        document.number = number ?? other.number
        document.date = date ?? other.date ?? asOf
        return document
    }
}

extension ByDate<ReportSettings> {
    /// The settings for a document, by the date that it bears or, if it bears none, the date of its run.
    func of(_ document: PeriodDocument?, runOf asOf: CivilDate) -> ReportSettings {
        let settings = on(document?.date ?? asOf)
        // In a run of an earlier version, the settings themselves say what a document says now.
        return document.map(settings.of) ?? settings
    }
}

extension ReportSettings {
    /// The settings as they are printed for a period. A number in them is not used: it would be every period's.
    fileprivate func of(_ document: PeriodDocument) -> ReportSettings {
        var settings = self
        settings.number = document.number ?? ""
        settings.date = document.date
        settings.signerAuthority = document.signerAuthority ?? signerAuthority
        settings.signerName = document.signerName ?? signerName
        return settings
    }
}
