import Rulebook

/// Counts of communes: of a district, of the province. Rates are derived from them, always of `communes`.
public struct Figures: Sendable, Equatable {
    /// In the register.
    public var communes = 0
    /// With a row in an accepted return.
    public var reported = 0
    /// With a row that counts: reported, and not in rows that contradict each other.
    public var recorded = 0
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
    /// With a row that counts and does not say whether they are registered, planned, committed: the return has no such
    /// column, or what stands there cannot be read.
    public var registeredOpen = 0
    public var plannedOpen = 0
    public var committedOpen = 0

    public init() {}
}

extension Figures {
    /// One of the published counts, by the name that `ket-qua.json` gives it.
    public enum Count: String, Sendable, CaseIterable {
        case communes, reported, assessed, registered, planned, committed, meets, recognised
    }

    public subscript(_ count: Count) -> Int {
        switch count {
        case .communes: communes
        case .reported: reported
        case .assessed: assessed
        case .registered: registered
        case .planned: planned
        case .committed: committed
        case .meets: meets
        case .recognised: recognised
        }
    }

    /// How many communes with a row that counts leave a mark open.
    public func open(_ measure: Target.Measure) -> Int {
        switch measure {
        case .registered: registeredOpen
        case .planned: plannedOpen
        case .committed: committedOpen
        case .meets, .recognised: 0
        }
    }
}
