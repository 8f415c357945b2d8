import Civil
import Reports
import Rulebook
import StrictYAML

/// What the report of one period has as a document of its own (văn bản): number, date, signer. It stands in the head of
/// the period's `noi-dung/2022-11.md`, between two lines `---`; no other period has it.
struct PeriodDocument: Codable, Equatable {
    var number: String?
    /// The date that it bears; `nil` for that of the run.
    var date: CivilDate?
    var signerAuthority: String?
    var signerName: String?

    init() {}

    /// Reads a head. Throws every mistake with its line and key.
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

    /// With the number and the date of a final report that is made again, where it has none itself.
    func keeping(_ other: PeriodDocument, of asOf: CivilDate) -> PeriodDocument {
        var document = self
        document.number = number ?? other.number
        document.date = date ?? other.date ?? asOf
        return document
    }
}

extension ByDate<ReportSettings> {
    /// Those of a document: of the date that it bears, which is that of its run where it has none itself.
    func of(_ document: PeriodDocument?, runOf asOf: CivilDate) -> ReportSettings {
        let settings = on(document?.date ?? asOf)
        // The settings of an earlier version say themselves what a document says now.
        return document.map(settings.of) ?? settings
    }
}

extension ReportSettings {
    /// As they are printed for a period: a number that the settings give for all periods is nobody's.
    fileprivate func of(_ document: PeriodDocument) -> ReportSettings {
        var settings = self
        settings.number = document.number ?? ""
        settings.date = document.date
        settings.signerAuthority = document.signerAuthority ?? signerAuthority
        settings.signerName = document.signerName ?? signerName
        return settings
    }
}
