import Civil
import Numbers
import Rulebook

/// Who writes the report, to whom, and who signs it: the section `report:` in the workspace's `tonghop.yaml`. Code has
/// no names of bodies; what is not set stays an empty line to be filled in by hand.
public struct ReportSettings: Sendable, Equatable, Codable {
    /// The body above (cơ quan chủ quản), top line of the left block: `Ủy ban nhân dân tỉnh Bắc Kạn`.
    public var superiorBody = ""
    /// The body that issues the report (cơ quan ban hành).
    public var issuingBody = ""
    /// The number under which the report is registered; empty if it is written by hand when the report is signed. It
    /// belongs to one period.
    public var number = ""
    /// The rest of "Số: …/": `BC-SLĐTBXH`.
    public var symbol = ""
    /// The place in the date line (địa danh); if empty, the name of the province is used.
    public var place = ""
    /// Whom the report is addressed to (Kính gửi).
    public var addressee = ""
    /// The list under "Nơi nhận", without dashes, in order.
    public var recipients: [String] = []
    /// Authority and title of the signer: `GIÁM ĐỐC`; line breaks are kept (`KT. GIÁM ĐỐC`).
    public var signerAuthority = ""
    public var signerName = ""
    /// How many points a commune's total may be from its threshold to be listed as near it; `nil` for the default.
    public var nearThresholdMargin: Millionths?
    /// Whether to publish an extract for each body that leads a criterion or reported something.
    public var bodyExtracts = false
    /// The date on the document, if it is not the day of the run. It is not a setting, because it belongs to one
    /// period.
    public var date: CivilDate?

    /// In points. Used if the settings have no margin; the report says which one was used.
    public static let defaultNearThresholdMargin: Millionths = 20

    public enum CodingKeys: String, CodingKey, CaseIterable {
        case superiorBody = "superior_body"
        case issuingBody = "issuing_body"
        case number, symbol, place, addressee, recipients
        case signerAuthority = "signer_authority"
        case signerName = "signer_name"
        case nearThresholdMargin = "near_threshold_margin"
        case bodyExtracts = "body_extracts"
    }

    public init() {}

    /// No key is required.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        func text(_ key: CodingKeys) throws -> String { try values.decodeIfPresent(String.self, forKey: key) ?? "" }
        superiorBody = try text(.superiorBody)
        issuingBody = try text(.issuingBody)
        number = try text(.number)
        symbol = try text(.symbol)
        place = try text(.place)
        addressee = try text(.addressee)
        recipients = try values.decodeIfPresent([String].self, forKey: .recipients) ?? []
        signerAuthority = try text(.signerAuthority)
        signerName = try text(.signerName)
        bodyExtracts = try values.decodeIfPresent(Bool.self, forKey: .bodyExtracts) ?? false
        nearThresholdMargin = try values.decodeIfPresent(Millionths.self, forKey: .nearThresholdMargin)
    }
}

extension ReportSettings {
    /// The settings for a letter to a district, which has neither the number nor the date of the report.
    var ofReply: ReportSettings {
        var settings = self
        settings.number = ""
        settings.date = nil
        return settings
    }

    /// The settings with the issuing body's name as sentences write it. If the settings have it in capitals, as the
    /// head of the document shows it, the rulebook's spelling of the same name is used.
    func namingBodies(of rulebook: Rulebook) -> ReportSettings {
        var settings = self
        settings.issuingBody =
            rulebook.bodies.flatMap(\.names.all).map(\.full).first { $0.uppercased() == issuingBody.uppercased() }
            ?? issuingBody
        return settings
    }
}
