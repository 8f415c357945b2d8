import Registry

/// Every province of the country on a date, as the program's lists have it.
enum Country {
    struct One: Sendable {
        let register: Register
        let matcher: UnitMatcher
    }

    /// 63 provinces with 10,598 communes; 34 with 3,321.
    static let in2023 = Result { try provinces(on: "2023-07-01") }
    static let in2027 = Result { try provinces(on: "2027-11-30") }

    private static func provinces(on iso: String) throws -> [One] {
        let date = try RegistryFixtures.date(iso)
        return try NationalUnits.provinces.compactMap { listed in
            guard let text = NationalUnits.unitsFile(ofProvince: listed.code) else { return nil }
            let book = try RegisterBook(csv: text, province: listed.code)
            guard let register = try? book.register(on: date) else { return nil }
            return One(register: register, matcher: UnitMatcher(register: register))
        }
    }
}
