import Assessment
import Civil

/// The parts of an official document around its body (thể thức), as Decree 30/2020/NĐ-CP, Phụ lục I demands. All texts
/// are ready to print.
public struct OfficialHead: Sendable, Equatable {
    /// In capitals.
    public let superiorBody: String
    /// In capitals.
    public let issuingBody: String
    /// `Số:     /BC-SLĐTBXH`.
    public let number: String
    /// `Bắc Kạn, ngày 05 tháng 12 năm 2022`.
    public let placeAndDate: String
    public let addressee: String
    /// Each item of "Nơi nhận", without the dash.
    public let recipients: [String]
    /// The signer's authority and title, one per line, in capitals.
    public let signerAuthority: [String]
    public let signerName: String
    /// Whether the report is not final yet. Each page then says so.
    public let isDraft: Bool
    /// The districts that a draft has no figures for: `Chưa có số liệu của huyện Ba Bể và huyện Na Rì.`; empty if none
    /// is missing.
    public let missing: String
    /// A shorter form for the foot of each printed page. If there are many districts, it only counts them.
    public let missingInBrief: String

    /// The head of a page that is not a document: empty.
    static let none = OfficialHead()

    private init() {
        (superiorBody, issuingBody, number, placeAndDate, addressee) = ("", "", "", "", "")
        (recipients, signerAuthority, signerName) = ([], [], "")
        (isDraft, missing, missingInBrief) = (false, "", "")
    }

    /// - Parameter marksDraft: whether this is the head of the report or of a part of it. Only these say that they are
    ///   drafts.
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
        // If there are many communes, part IV lists them.
        missing =
            assessment.register.isReportedByCommunes && absent.count > Self.mostNamed
            ? counted : Self.missing(absent.map(\.unit.fullName))
        missingInBrief = absent.count > Self.mostNamed ? counted : missing
    }

    /// More names than this do not fit the foot of a page.
    private static let mostNamed = 8

    private static func missing(_ names: [String]) -> String {
        names.isEmpty ? "" : "Chưa có số liệu của \(ReportWords.enumeration(names))."
    }

    /// Ends each item in a semicolon and the last in a full stop, whatever the settings have there.
    private static func punctuated(_ items: [String]) -> [String] {
        items.enumerated().map { index, item in
            let bare = item.last.map { ";.,".contains($0) } == true ? String(item.dropLast()) : item
            return bare + (index == items.count - 1 ? "." : ";")
        }
    }

    /// `12/BC-SLĐTBXH`. If there is no number yet, no-break spaces leave room for it.
    static func numberAndSymbol(_ settings: ReportSettings) -> String {
        (settings.number.isEmpty ? String(repeating: "\u{A0}", count: 8) : settings.number) + "/" + settings.symbol
    }
}
