extension Finding {
    /// What a finding is about, as data for the stages that ask. The details `commune` and `criterion` are made of it alone.
    public struct Subject: Hashable, Sendable, Codable {
        /// A commune as the words name it.
        public struct Commune: Hashable, Sendable, Codable {
            /// Of the register.
            public let code: String
            /// With its type: "xã Bành Trạch".
            public let fullName: String

            public init(code: String, fullName: String) {
                self.code = code
                self.fullName = fullName
            }
        }

        /// In the order in which they are named.
        public let communes: [Commune]
        /// Numbers of criteria, starting at 1.
        public let criteria: [Int]

        public init(communes: [Commune] = [], criteria: [Int] = []) {
            self.communes = communes
            self.criteria = criteria
        }

        /// No commune and no criterion.
        public static let none = Subject()

        var details: [Detail: String] {
            var details: [Detail: String] = [:]
            if !communes.isEmpty { details[.commune] = communes.map(\.fullName).joined(separator: ", ") }
            if !criteria.isEmpty { details[.criterion] = criteria.map(String.init).joined(separator: ", ") }
            return details
        }
    }

    /// The same of another place.
    public func at(_ place: Place) -> Finding {
        Finding(code, at: place, value: value, about: subject, details: details, english: englishDetails)
    }
}
