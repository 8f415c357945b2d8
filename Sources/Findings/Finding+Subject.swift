extension Finding {
    /// What a finding is about, as data that other stages can use. The details `commune` and `criterion` are made from
    /// it alone.
    public struct Subject: Hashable, Sendable, Codable {
        /// A commune as the words of the finding name it.
        public struct Commune: Hashable, Sendable, Codable {
            /// Its code in the register.
            public let code: String
            /// Its name with its type: "xã Bành Trạch".
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

    /// The same finding at another place.
    public func at(_ place: Place) -> Finding {
        Finding(code, at: place, value: value, about: subject, details: details, english: englishDetails)
    }
}
