/// A unit that sends one return for a period, as the register says; it is no fixed tier. It was a district (huyện, thị
/// xã, thành phố, quận) until the districts were abolished, and is the commune itself since then, or a group of
/// communes that the department forms (cụm).
public struct ReportingUnit: Hashable, Sendable {
    /// The official code, as text: `061` for a district, `01894` for a commune. A group's code is the department's own.
    public let code: String
    /// The name without its type: `Ba Bể`.
    public let name: String
    /// The type in lower case, from the register: `huyện`, `thành phố`, `xã`, `cụm`.
    public let type: String

    public init(code: String, name: String, type: String) {
        self.code = code
        self.name = name
        self.type = type
    }

    /// Name with type: `huyện Ba Bể`.
    public var fullName: String { "\(type) \(name)" }
    /// It reports on itself alone.
    public var isCommune: Bool { UnitType(rawValue: type) != nil }
    /// It is a unit of government between province and commune, not a group that the department forms.
    public var isDistrict: Bool { Self.districtTypes.contains(type) }
    /// The body that writes for it: `Ủy ban nhân dân huyện Ba Bể`. A group of the department's has no committee, so it
    /// is the group itself: `cụm Nam`.
    public var committee: String { isDistrict || isCommune ? "Ủy ban nhân dân \(fullName)" : fullName }

    private static let districtTypes: Set<String> = ["huyện", "quận", "thị xã", "thành phố"]
}

/// A province or centrally run city (tỉnh, thành phố trực thuộc trung ương).
public struct Province: Hashable, Sendable {
    /// The official two-digit code, as text: `06`.
    public let code: String
    /// The name without its type: `Bắc Kạn`.
    public let name: String
    /// The type in lower case: `tỉnh`, `thành phố`.
    public let type: String

    public init(code: String, name: String, type: String) {
        self.code = code
        self.name = name
        self.type = type
    }

    /// A city run by the central government (thành phố trực thuộc trung ương).
    public var isCentrallyRunCity: Bool { type == "thành phố" }
    /// Name with type: `tỉnh Bắc Kạn`.
    public var fullName: String { "\(type) \(name)" }
}
