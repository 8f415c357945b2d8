/// The eight published counts of a unit's communes (số xã). The ledger keeps them, `ket-qua.json` and the letter carry
/// them, and the report's sentences use them.
public struct CommuneCounts: Sendable, Equatable, Codable {
    /// Communes in the register.
    public var communes = 0
    /// Communes with a row in an accepted return.
    public var reported = 0
    /// Communes with points for every criterion.
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

    /// The names of the counts in `ket-qua.json` and the ledger, in the order in which they are printed.
    public enum Name: String, Sendable, CaseIterable, CodingKey {
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

    /// Adds two counts, which must be of different communes.
    public static func + (one: CommuneCounts, other: CommuneCounts) -> CommuneCounts {
        Name.allCases.reduce(into: one) { $0[$1] += other[$1] }
    }
}
