extension Finding {
    /// What a finding is about, as data for the stages that ask. The details `commune`, `criterion`, `district` and,
    /// where it is of a measure or of one column, `field` are made of it alone.
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

        /// Who reports, as the words name it: a district, a commune of its own, a body.
        public struct Reporter: Hashable, Sendable, Codable {
            /// Of the register, or the body's id; `nil` for the sender of a file that says of no unit that it is its.
            public let code: String?
            /// "huyện Ba Bể"; the file's name where no unit is known.
            public let fullName: String

            public init(code: String?, fullName: String) {
                self.code = code
                self.fullName = fullName
            }
        }

        /// What of a return it is about, as the words name it.
        public enum Field: Hashable, Sendable, Codable {
            /// One of the plan's measures, by its id in the rulebook.
            case measure(id: String, name: String)
            /// A column, by what it holds (`registered`), and what stands over it.
            case column(id: String, head: String)

            var name: String {
                switch self {
                case .measure(_, let name), .column(_, let name): name
                }
            }
        }

        /// In the order in which they are named.
        public let communes: [Commune]
        /// Numbers of criteria, starting at 1.
        public let criteria: [Int]
        /// `nil` where it is nobody's in particular; findings that earlier versions kept have none, and no field.
        public let reporter: Reporter?
        public let field: Field?

        public init(
            communes: [Commune] = [], criteria: [Int] = [], reporter: Reporter? = nil, field: Field? = nil
        ) {
            self.communes = communes
            self.criteria = criteria
            self.reporter = reporter
            self.field = field
        }

        /// No commune, no criterion, nobody and no field.
        public static let none = Subject()

        var details: [Detail: String] {
            var details: [Detail: String] = [:]
            if !communes.isEmpty { details[.commune] = communes.map(\.fullName).joined(separator: ", ") }
            if !criteria.isEmpty { details[.criterion] = criteria.map(String.init).joined(separator: ", ") }
            details[.district] = reporter?.fullName
            details[.field] = field?.name
            return details
        }
    }
}
