import Registry
import Testing

/// The 280 communes that ended on 30/06/2025, written on returns of 2027. They are recognised, and never given the
/// figures of what they went into, unless the text is a present commune's own name.
@Suite struct FormerNamesTests {
    private static let now = Result {
        let register = try RegistryFixtures.bacKan(on: "2027-11-30")
        return (register, UnitMatcher(register: register))
    }
    /// Both provinces' communes of the last day.
    private static let last = Result {
        let end = try RegistryFixtures.date("2025-06-30")
        let communes = try ["06", "19"].flatMap { try RegisterBook.builtIn(province: $0).register(on: end).communes }
        return try now.get().0.formerUnits.filter { communes.contains($0.commune) }
    }

    @Test(arguments: AllCommunesTests.variants, [false, true])
    func anOldNameIsNoNewCommune(variant: AllCommunesTests.Variant, hasCode: Bool) throws {
        let (register, matcher) = try Self.now.get()
        let last = try Self.last.get()
        #expect(last.count == 280)
        var former = 0
        for unit in last {
            let old = unit.commune
            let match = matcher.match(
                name: try variant.write(old), code: hasCode ? old.code : nil, type: nil, within: nil)
            switch match {
            case .formerUnit(let into):
                former += 1
                #expect(Set(into).isSuperset(of: unit.successors))
            case .matched(let found, _):
                // It is a present name, and no code says otherwise.
                #expect(
                    OtherSpelling.plain(found.name).lowercased() == OtherSpelling.plain(old.name).lowercased(),
                    "\(old.fullName): \(found.fullName)")
                #expect(
                    !hasCode || found.code == old.code
                        || register.formerUnits.contains { $0.commune.code == found.code })
            default: break
            }
        }
        #expect(former > 190)
    }

    @Test(
        arguments: [
            ("Xã Lương Thượng", nil, "former 02143"), ("Thị trấn Chợ Rã", nil, "former 01912"),
            ("Xã Chợ Rã", nil, "01912 exact"), ("Chợ Rã", nil, "01912 exact"),
            ("Chợ Rã", "01888", "former 01912"), ("Phường Phùng Chí Kiên", "01843", "former 01843"),
            ("Phường Bắc Kạn", "01843", "01843 exact"), (nil, "01843", "suggested 01843"),
            (nil, "01834", "former 01840"),
            (nil, "01840", "01840 code"), ("Phường Đức Xuân", "01840", "01840 exact"),
            ("Xã Lãng Ngâm", nil, "former 01960"),
            ("Phường Gia Sàng", "05461", "former 05443 05467"), ("Phường Gia Sàng", nil, "05467 exact"),
            ("Thị trấn Vân Tùng", nil, "former 01954"), ("Xã Vân Tùng", nil, "former 01954"),
        ] as [(String?, String?, String)])
    func codeAndDateIdentify(name: String?, code: String?, outcome: String) throws {
        let matcher = try Self.now.get().1
        #expect(UnitMatcherTests.summary(matcher.match(name: name, code: code, type: nil, within: nil)) == outcome)
    }
}
