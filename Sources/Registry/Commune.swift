/// A commune-level unit (xã, phường, thị trấn) as it stands during one span of time.
///
/// A code alone never identifies a unit, since a merged commune can keep a predecessor's code; code and date together
/// do. Within one `Register`, which is for one date, the code is enough.
public struct Commune: Hashable, Sendable {
    /// The official five-digit code, as text with its leading zeros: `01894`.
    public let code: String
    /// The name without its type: `Bành Trạch`.
    public let name: String
    public let type: UnitType
    /// Code of the reporting unit whose return it stands in: that of its district, `061`, or its own if it reports
    /// itself.
    public let unitCode: String
    /// The circumstances of the place that its tier depends on; `nil` where nobody has said, which is not the same as
    /// none.
    public let areas: Set<Area>?

    public init(code: String, name: String, type: UnitType, unitCode: String, areas: Set<Area>?) {
        self.code = code
        self.name = name
        self.type = type
        self.unitCode = unitCode
        self.areas = areas
    }

    /// Name with type, as sentences use it: `xã Bành Trạch`.
    public var fullName: String { "\(type.rawValue) \(name)" }
}

/// The kinds of commune-level unit. The raw value is the Vietnamese word, in lower case.
public enum UnitType: String, Sendable, CaseIterable, Codable {
    case commune = "xã"
    case ward = "phường"
    case townlet = "thị trấn"
    /// On islands, since 01/07/2025.
    case specialZone = "đặc khu"
}

/// Circumstances of a commune that its tier depends on. The raw value is what data files write.
public enum Area: String, Sendable, CaseIterable, Codable {
    /// Miền núi.
    case mountain
    /// Hải đảo.
    case island
    /// Đặc biệt khó khăn.
    case specialDifficulty = "special-difficulty"
}
