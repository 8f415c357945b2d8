@testable import Registry
import Testing

/// One book of two provinces, one of which is at home on each date; and communes that report themselves.
@Suite struct ProvincesTests {
    @Test(arguments: [
        (nil, "2022-11-30", "06", 108), (nil, "2025-06-30", "06", 108), (nil, "2025-07-01", "19", 92),
        ("06", "2019-12-31", "06", 122), ("06", "2027-11-30", "19", 92), ("19", "2025-06-30", "19", 172),
        ("19", "2027-11-30", "19", 92),
    ])
    func oneProvinceIsAtHome(named: String?, date: String, province: String, communes: Int) throws {
        let register = try RegisterBook.builtIn(province: named).register(on: RegistryFixtures.date(date))
        #expect(register.province.code == province)
        #expect(register.communes.count == communes)
        #expect(Set(register.communes.map(\.code)).count == communes)
    }

    @Test func theCommunesSinceAreThoseOfTheOfficialListAndReportThemselves() throws {
        let official = try RegistryFixtures.rows("units-thainguyen-2025.csv")
        let register = try RegistryFixtures.bacKan(on: "2025-07-01")
        #expect(register.communes.map { [$0.code, $0.fullName] } == official.map { [$0[2], $0[3].lowercasedType] })
        #expect(register.communes.count { $0.type == .ward } == 15)
        #expect(register.isReportedByCommunes)
        #expect(register.units.map(\.code) == register.communes.map(\.code))
        #expect(register.communes.allSatisfy { $0.unitCode == $0.code })
        let whole = Division(code: "19", name: "Thái Nguyên", type: "tỉnh", units: register.units.map(\.code))
        #expect(register.divisions == [whole])
    }

    /// A commune made wholly of communes in the mountains lies in the mountains; for the others nothing proves it.
    @Test func areasAreThoseThatTheLineageProves() throws {
        let book = try RegisterBook.builtIn()
        let old = try book.register(on: RegistryFixtures.date("2025-06-30"))
        let mountains = Set(old.communes.filter { $0.areas == [.mountain] }.map(\.code))
        let predecessors = Dictionary(grouping: book.lineage.filter { $0.newValidFrom.year == 2025 }, by: \.newCode)
        let now = try book.register(on: RegistryFixtures.date("2025-07-01"))
        for commune in now.communes {
            let into = try #require(predecessors[commune.code]).map(\.oldCode)
            #expect(commune.areas == (mountains.isSuperset(of: into) ? [.mountain] : nil), "\(commune)")
        }
        #expect(now.communes.count { $0.areas == [.mountain] } == 37)
    }

    @Test func bothProvincesUnitsAreRememberedForWhatTheyBecame() throws {
        let official = try RegistryFixtures.rows("lineage-thainguyen-2025.csv")
        let register = try RegistryFixtures.bacKan(on: "2027-11-30")
        let end = try RegistryFixtures.date("2025-06-30")
        let last = try ["06", "19"].flatMap { try RegisterBook.builtIn(province: $0).register(on: end).communes }
        #expect(Set(last.map(\.code)) == Set(official.map { $0[0] }))
        for commune in last {
            let former = register.formerUnits.filter { $0.commune == commune }
            #expect(former.count == 1)
            let became = official.filter { $0[0] == commune.code }.map { $0[5] }
            #expect(former.first?.successors.map(\.code) == became.sorted(), "\(commune.fullName)")
        }
        // Units that had ended earlier went through two mergers.
        let first = register.formerUnits.first { $0.commune.name == "Lãng Ngâm" }
        #expect(first?.successors.map(\.fullName) == ["xã Hiệp Lực"])
        #expect(register.formerUnits.count { $0.commune.name == "Vân Tùng" } == 1)
    }

    /// If nobody named a province, two on one day are a slip, unless it is known what became of the other's units.
    @Test func anotherProvinceOnTheSameDaysMustBeMeant() throws {
        let error = RegisterFileError(file: .units, line: 3, problem: .secondProvince(code: "07"))
        let text = RegisterBookTests.head + RegisterBookTests.good + "07,U,tỉnh,062,H,huyện,00002,B,xã,,,\n"
        #expect(throws: error) { try RegisterBook(csv: text) }
        let date = try RegistryFixtures.date("2020-01-01")
        #expect(try RegisterBook(csv: text, province: "07").register(on: date).communes.map(\.name) == ["B"])
        let slip = RegisterBook.builtInRegister.replacing(
            "19,Thái Nguyên,tỉnh,,,,01906,", with: "18,Thái Bình,tỉnh,,,,01906,")
        #expect(throws: RegisterFileError.self) {
            try RegisterBook(csv: slip, lineage: RegisterBook.builtInLineage)
        }
        #expect(
            throws: RegisterFileError(
                file: .units, line: 1, problem: .provinceMissing(code: "19", known: ["06", "07"]))
        ) { try RegisterBook(csv: text, province: "19") }
    }

    /// If no two provinces share a day, the register is for whichever has units.
    @Test func provincesOneAfterTheOtherNeedNoName() throws {
        let book = try RegisterBook(
            csv: RegisterBookTests.head + """
                30,A,tỉnh,061,G,huyện,00001,A,xã,,,2020-01-31
                31,B,tỉnh,,,,00001,A,xã,,2020-02-01,
                """)
        #expect(try book.register(on: RegistryFixtures.date("2020-01-31")).province.code == "30")
        #expect(try book.register(on: RegistryFixtures.date("2020-02-01")).province.code == "31")
    }

    @Test func aGroupMayLayOutCommunesThatReportThemselves() throws {
        let book = try RegisterBook(
            csv: RegisterBook.unitColumns.joined(separator: ",") + """
                ,reports
                19,T,tỉnh,901,Một,cụm,00001,A,xã,unknown,,,commune
                19,T,tỉnh,901,Một,cụm,00002,B,phường,unknown,,,commune
                19,T,tỉnh,902,Hai,cụm,00003,C,xã,unknown,,,group
                19,T,tỉnh,902,Hai,cụm,00004,D,xã,unknown,,,
                19,T,tỉnh,,,,00005,E,xã,unknown,,,commune
                19,T,tỉnh,,,,00006,F,xã,unknown,,,
                """)
        let register = try book.register(on: RegistryFixtures.date("2027-11-30"))
        #expect(register.units.map(\.code) == ["00001", "00002", "00005", "00006", "902"])
        #expect(register.units[1] == ReportingUnit(code: "00002", name: "B", type: "phường"))
        #expect(
            register.divisions == [
                Division(code: "19", name: "", type: "các đơn vị khác", units: ["00005", "00006"]),
                Division(code: "901", name: "Một", type: "cụm", units: ["00001", "00002"]),
                Division(code: "902", name: "Hai", type: "cụm", units: ["902"]),
            ])
        #expect(register.communes.map(\.unitCode) == ["00001", "00002", "00005", "00006", "902", "902"])
        #expect(!register.isReportedByCommunes)
    }

    @Test(arguments: ["group", "xã"]) func whoReportsMustBeKnown(word: String) {
        let head = RegisterBook.unitColumns.joined(separator: ",") + ",reports\n"
        #expect(
            throws: RegisterFileError(file: .units, line: 2, problem: .badValue(column: "reports", value: word))
        ) { try RegisterBook(csv: head + "19,T,tỉnh,,,,00001,A,xã,,,,\(word)\n") }
    }
}

extension String {
    /// "Xã Bành Trạch" as the register writes it.
    fileprivate var lowercasedType: String { prefix(1).lowercased() + dropFirst() }
}
