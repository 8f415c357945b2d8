import Civil
import Numbers
import Rulebook

/// Who writes the report to whom, and who signs it: what the workspace's `tonghop.yaml` says under
/// `report:`. No name of a body stands in code; what is not set stays an empty line to be filled in by hand.
public struct ReportSettings: Sendable, Equatable, Codable {
    /// The body above (cơ quan chủ quản), top line of the left block: `Ủy ban nhân dân tỉnh Bắc Kạn`.
    public var superiorBody = ""
    /// The body that issues the report (cơ quan ban hành).
    public var issuingBody = ""
    /// The number under which the report is registered; empty where it is written by hand when it is signed. It belongs to
    /// one period.
    public var number = ""
    /// The rest of "Số: …/": `BC-SLĐTBXH`.
    public var symbol = ""
    /// The place of the date line (địa danh); empty stands for the province's name.
    public var place = ""
    /// Whom the report is addressed to (Kính gửi).
    public var addressee = ""
    /// The list under "Nơi nhận", without dashes, in order.
    public var recipients: [String] = []
    /// Authority and title of the signer: `GIÁM ĐỐC`; line breaks are kept (`KT. GIÁM ĐỐC`).
    public var signerAuthority = ""
    public var signerName = ""
    /// How far from its threshold, in points, a commune's total may be to be named as near it; `nil` for the default.
    public var nearThresholdMargin: Millionths?
    /// An extract is published for each body that leads a criterion.
    public var bodyExtracts = false
    /// The date that the document bears, where it is not that of the run. No setting: it belongs to one period.
    public var date: CivilDate?

    /// Used where the settings name no margin; the report says which one was.
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

    /// Every key may be absent.
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
    /// A letter to a district has neither the number nor the date of the report.
    var ofReply: ReportSettings {
        var settings = self
        settings.number = ""
        settings.date = nil
        return settings
    }

    /// With the issuing body as sentences write it: settings that give it in capitals, as the head of the
    /// document shows it, get the rulebook's spelling of the same name.
    func namingBodies(of rulebook: Rulebook) -> ReportSettings {
        var settings = self
        settings.issuingBody =
            rulebook.bodies.flatMap(\.names.all).map(\.full).first { $0.uppercased() == issuingBody.uppercased() }
            ?? issuingBody
        return settings
    }
}
