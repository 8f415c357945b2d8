/// What stands between province and commune and sends one return: a district (huyện, thị xã, thành phố,
/// quận) until the districts were abolished; a grouping in the register, not a fixed tier.
public struct ReportingGroup: Hashable, Sendable {
    /// The official three-digit code, as text: `061`.
    public let code: String
    /// The name without its type: `Ba Bể`.
    public let name: String
    /// The type in lower case, from the register: `huyện`, `thành phố`.
    public let type: String

    public init(code: String, name: String, type: String) {
        self.code = code
        self.name = name
        self.type = type
    }

    /// Name with type: `huyện Ba Bể`.
    public var fullName: String { "\(type) \(name)" }
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
