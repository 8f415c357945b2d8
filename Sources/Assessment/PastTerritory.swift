import Numbers

/// An earlier report whose units are not today's, laid over the communes of today (theo địa bàn). Kept with a run.
public struct PastTerritory: Sendable, Equatable, Codable {
    /// The results of the units that went whole into one commune.
    public struct Merged: Sendable, Equatable, Codable {
        public let units: Int
        /// How many of them have a result.
        public let results: Int
        public let met: Int

        public init(_ outcomes: [CommuneOutcome?]) {
            units = outcomes.count
            results = outcomes.count { $0?.verdict.isResult ?? false }
            met = outcomes.count { $0?.verdict == .meets }
        }
    }

    /// The province of that report, if it is not today's: `tỉnh Bắc Kạn`.
    public let province: String?
    /// By code of today's commune, if every unit that it was made of went into it whole and was in that report; empty
    /// where only the counts are needed.
    public let merged: [String: Merged]

    public init(province: String?, merged: [String: Merged]) {
        self.province = province
        self.merged = merged
    }
}

/// A former unit whose territory, whole or in part, belongs to a commune of today.
public struct Predecessor: Sendable, Equatable, Codable {
    public let code: String
    /// `xã Bành Trạch, huyện Ba Bể`
    public let name: String
    /// It gave only a part of its territory.
    public let isPart: Bool
    /// `nil` where no report of this workspace has a result for it.
    public let last: LastResult?

    public init(code: String, name: String, isPart: Bool, last: LastResult?) {
        self.code = code
        self.name = name
        self.isPart = isPart
        self.last = last
    }
}
