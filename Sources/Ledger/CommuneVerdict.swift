/// What was found of a commune, and the code of its district: names as `ket-qua.json` has them.
public struct CommuneVerdict: Sendable, Equatable {
    public let district: String
    public let verdict: String
}
