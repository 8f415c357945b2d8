/// How many communes of a unit are so: the eight counts that are published (số xã). The ledger keeps them, `ket-qua.json` and
/// the letter carry them, the report's sentences say them.
public struct CommuneCounts: Sendable, Equatable, Codable {
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

    /// One of them, by the name that `ket-qua.json` and the ledger give it, in the order in which they are printed.
    public enum Name: String, Sendable, CaseIterable {
        case communes, reported, assessed, registered, planned, committed, meets, recognised

        fileprivate var path: WritableKeyPath<CommuneCounts, Int> {
            switch self {
            case .communes: \.communes
            case .reported: \.reported
            case .assessed: \.assessed
            case .registered: \.registered
            case .planned: \.planned
            case .committed: \.committed
            case .meets: \.meets
            case .recognised: \.recognised
            }
        }
    }

    public subscript(_ name: Name) -> Int {
        get { self[keyPath: name.path] }
        set { self[keyPath: name.path] = newValue }
    }

    /// The sum of the counts of different communes.
    public static func + (one: CommuneCounts, other: CommuneCounts) -> CommuneCounts {
        Name.allCases.reduce(into: one) { $0[$1] += other[$1] }
    }
}
