import Assessment
import Civil

/// The parts of an official document around its body (thể thức), in the form of Decree 30/2020/NĐ-CP,
/// Phụ lục I. All text is as it is to be printed.
public struct OfficialHead: Sendable, Equatable {
    /// Capitals.
    public let superiorBody: String
    /// Capitals.
    public let issuingBody: String
    /// `Số:     /BC-SLĐTBXH`.
    public let number: String
    /// `Bắc Kạn, ngày 05 tháng 12 năm 2022`.
    public let placeAndDate: String
    public let addressee: String
    /// Each item of "Nơi nhận", without the dash.
    public let recipients: [String]
    /// Authority and title of the signer, one line each, capitals.
    public let signerAuthority: [String]
    public let signerName: String
    /// Not yet final: each page says so.
    public let isDraft: Bool
    /// Of a draft, which districts it has no figures of: `Chưa có số liệu của huyện Ba Bể và huyện Na Rì.`; empty
    /// where none is missing.
    public let missing: String
    /// The same for the foot of each printed page: many are counted.
    public let missingInBrief: String

    /// Of a page that is no document.
    static let none = OfficialHead()

    private init() {
        (superiorBody, issuingBody, number, placeAndDate, addressee) = ("", "", "", "", "")
        (recipients, signerAuthority, signerName) = ([], [], "")
        (isDraft, missing, missingInBrief) = (false, "", "")
    }

    /// - Parameter marksDraft: it is the head of the report, or of a part of it.
    init(_ assessment: ProvinceAssessment, settings: ReportSettings, marksDraft: Bool = true) {
        superiorBody = settings.superiorBody.uppercased()
        issuingBody = settings.issuingBody.uppercased()
        number = "Số: " + Self.numberAndSymbol(settings)
        placeAndDate =
            (settings.place.isEmpty ? assessment.register.province.name : settings.place) + ", "
            + WrittenDate(settings.date ?? assessment.asOf).long
        addressee = settings.addressee
        recipients = Self.punctuated(settings.recipients)
        signerAuthority = settings.signerAuthority.split(whereSeparator: \.isNewline).map { $0.uppercased() }
        signerName = settings.signerName
        isDraft = marksDraft && !assessment.isFinal
        let absent = isDraft ? assessment.units.filter { $0.figures.reported == 0 } : []
        let counted = "Chưa có số liệu của \(ReportWords.share(absent.count, of: assessment.units.count)) đơn vị."
        // Of many communes the list stands in part IV.
        missing =
            assessment.register.isReportedByCommunes && absent.count > Self.mostNamed
            ? counted : Self.missing(absent.map(\.unit.fullName))
        missingInBrief = absent.count > Self.mostNamed ? counted : missing
    }

    /// More names do not fit the foot of a page.
    private static let mostNamed = 8

    private static func missing(_ names: [String]) -> String {
        names.isEmpty ? "" : "Chưa có số liệu của \(ReportWords.enumeration(names))."
    }

    /// Each item ends in a semicolon, the last in a full stop, whatever the settings put there.
    private static func punctuated(_ items: [String]) -> [String] {
        items.enumerated().map { index, item in
            let bare = item.last.map { ";.,".contains($0) } == true ? String(item.dropLast()) : item
            return bare + (index == items.count - 1 ? "." : ";")
        }
    }

    /// `12/BC-SLĐTBXH`, with room for the number while there is none (no-break spaces keep it open).
    static func numberAndSymbol(_ settings: ReportSettings) -> String {
        (settings.number.isEmpty ? String(repeating: "\u{A0}", count: 8) : settings.number) + "/" + settings.symbol
    }
}
