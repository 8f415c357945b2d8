import Registry
import Testing

/// The provinces of the country, each as a register of its own from the embedded lists.
@Suite struct NationalUnitsTests {
    @Test func everyCommuneOfTheListsIsInItsProvincesRegister() throws {
        let before = try RegistryFixtures.date("2025-06-30")
        let since = try RegistryFixtures.date("2025-07-01")
        let old = try RegistryFixtures.units("units-vietnam-2023.csv")
        let new = try RegistryFixtures.rows("units-vietnam-2025.csv")
        var oldNames: [String: String] = [:]
        var newNames: [String: String] = [:]
        for listed in NationalUnits.provinces {
            let code = listed.code
            let book = try RegisterBook(csv: try #require(NationalUnits.unitsFile(ofProvince: code)), province: code)
            let register = try book.register(on: before)
            #expect(register.province == listed.before)
            #expect(!register.isReportedByCommunes)
            for commune in register.communes { oldNames[commune.code] = commune.fullName.lowercased() }
            guard let now = try? book.register(on: since) else {
                #expect(listed.since == nil)
                continue
            }
            #expect(now.province == listed.since)
            #expect(now.isReportedByCommunes)
            #expect(now.communes.allSatisfy { $0.areas == nil })
            for commune in now.communes { newNames[commune.code] = commune.fullName.lowercased() }
        }
        #expect(NationalUnits.provinces.count == 63)
        #expect(NationalUnits.provinces.count { $0.since != nil } == 34)
        #expect(oldNames.count == 10_598 && newNames.count == 3_321)
        #expect(old.allSatisfy { oldNames[$0.code] == $0.name.lowercased() })
        #expect(new.allSatisfy { newNames[$0[2]] == $0[3].lowercased() })
    }

    @Test func provincesAreKnownByCode() {
        #expect(NationalUnits.province("1")?.since == Province(code: "01", name: "Hà Nội", type: "thành phố"))
        #expect(NationalUnits.province("46")?.since?.isCentrallyRunCity == true)
        #expect(NationalUnits.province("46")?.before?.isCentrallyRunCity == false)
        #expect(NationalUnits.province("06")?.since == nil)
        // The code of one province went to a province of another name.
        #expect(NationalUnits.province("82")?.before?.name == "Tiền Giang")
        #expect(NationalUnits.province("82")?.since?.name == "Đồng Tháp")
        #expect(NationalUnits.province("99") == nil)
        #expect(NationalUnits.unitsFile(ofProvince: "99") == nil)
    }
}
