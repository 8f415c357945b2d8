/// Counts of communes: of a district, of the province. Rates are derived from them, always of `communes`.
public struct Figures: Sendable, Equatable {
    /// In the register.
    public var communes = 0
    /// With a row in an accepted return.
    public var reported = 0
    /// With points for every criterion.
    public var assessed = 0
    /// Đăng ký.
    public var registered = 0
    /// Có kế hoạch.
    public var planned = 0
    /// Có cam kết.
    public var committed = 0
    /// Đạt tiêu chuẩn.
    public var meets = 0
    /// Đã có quyết định công nhận.
    public var recognised = 0

    public init() {}
}
