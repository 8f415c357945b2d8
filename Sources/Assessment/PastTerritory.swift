import Numbers

/// An earlier report of other units than today's, laid over the communes of today (theo địa bàn). Kept with a run.
public struct PastTerritory: Sendable, Equatable, Codable {
    /// What units that went whole into a commune came to.
    public struct Merged: Sendable, Equatable, Codable {
        public let units: Int
        /// Those with a result.
        public let results: Int
        public let met: Int

        public init(_ outcomes: [CommuneOutcome?]) {
            units = outcomes.count
            results = outcomes.count { $0?.verdict.isResult ?? false }
            met = outcomes.count { $0?.verdict == .meets }
        }
    }

    /// The province that it was the report of, where that is another one: `tỉnh Bắc Kạn`.
    public let province: String?
    /// By code of the commune of today, where all units that it was made of went into it whole and stood in that report;
    /// empty where only the counts are needed.
    public let merged: [String: Merged]

    public init(province: String?, merged: [String: Merged]) {
        self.province = province
        self.merged = merged
    }
}

/// A unit whose territory, or a part of it, is a commune's today.
public struct Predecessor: Sendable, Equatable, Codable {
    public let code: String
    /// `xã Bành Trạch, huyện Ba Bể`
    public let name: String
    /// It gave only a part of its territory.
    public let isPart: Bool
    /// `nil` where no report of this workspace has a result of it.
    public let last: LastResult?

    public init(code: String, name: String, isPart: Bool, last: LastResult?) {
        self.code = code
        self.name = name
        self.isPart = isPart
        self.last = last
    }
}
