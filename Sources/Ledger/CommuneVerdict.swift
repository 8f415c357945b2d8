/// The verdict on a commune, as `ket-qua.json` names it, and the code of its district.
public struct CommuneVerdict: Sendable, Equatable {
    public let district: String
    public let verdict: String
}
