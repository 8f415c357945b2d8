import Civil
@testable import Registry
import Testing

@Suite struct RegisterBookTests {
    static let head = RegisterBook.unitColumns.joined(separator: ",") + "\n"

    @Test(arguments: [
        ("1997-01-01", "units-backan-2019.csv", false), ("2020-01-31", "units-backan-2019.csv", false),
        ("2020-02-01", "units-backan-2020.csv", true), ("2022-11-30", "units-backan-2020.csv", true),
        ("2023-04-09", "units-backan-2020.csv", true), ("2023-04-10", "units-backan-2020.csv", false),
        ("2025-06-30", "units-backan-2020.csv", false),
    ])
    func equalsTheOfficialListOfTheDate(date: String, file: String, vanTungIsStillXa: Bool) throws {
        let official = try RegistryFixtures.units(file)
        let register = try RegistryFixtures.bacKan(on: date)
        #expect(register.communes.count == official.count)
        #expect(register.communes.count == (file.contains("2019") ? 122 : 108))
        for unit in official {
            let commune = try #require(register.commune(code: unit.code))
            let group = try #require(register.unit(code: unit.unitCode))
            let type = vanTungIsStillXa && unit.code == "01954" ? "xã" : unit.type.lowercased()
            #expect(commune.type.rawValue == type)
            #expect(unit.name.hasSuffix(" " + commune.name))
            #expect(unit.name.count == unit.type.count + 1 + commune.name.count)
            #expect(commune.unitCode == unit.unitCode)
            #expect(group.fullName.lowercased() == unit.group.lowercased())
            #expect(commune.areas == [.mountain])
        }
        #expect(register.units.map(\.code) == ["058", "060", "061", "062", "063", "064", "065", "066"])
        #expect(register.province == Province(code: "06", name: "Bắc Kạn", type: "tỉnh"))
        #expect(register.date == (try RegistryFixtures.date(date)))
    }

    @Test func saysWhatItCoversWhenThereIsNoRegister() throws {
        let book = try RegisterBook(csv: try #require(NationalUnits.unitsFile(ofProvince: "02")), province: "02")
        let date = try RegistryFixtures.date("2025-07-01")
        let covered = try #require(Span(from: nil, to: try RegistryFixtures.date("2025-06-30")))
        #expect(book.covered == [covered])
        let province = Province(code: "02", name: "Hà Giang", type: "tỉnh")
        #expect(throws: NoRegisterError(date: date, province: province, covered: [covered])) {
            try book.register(on: date)
        }
    }

    @Test func keepsAPredecessorsCodeApartByDate() throws {
        #expect(try RegistryFixtures.bacKan(on: "2020-01-31").commune(code: "01960")?.name == "Lãng Ngâm")
        #expect(try RegistryFixtures.bacKan(on: "2020-02-01").commune(code: "01960")?.name == "Hiệp Lực")
    }

    @Test func tellsWhatMergedCommunesBecame() throws {
        let former = try RegistryFixtures.bacKan(on: "2022-11-30").formerUnits
        let successors = Dictionary(uniqueKeysWithValues: former.map { ($0.commune.code, $0.successors.map(\.name)) })
        let official = try RegistryFixtures.rows("lineage-backan-2020.csv")
        #expect(Set(former.map(\.commune.code)) == Set(official.map { $0[0] }))
        for row in official {
            let names = successors[row[0]] ?? []
            #expect(names.contains { row[3].hasSuffix(" " + $0) }, "\(row)")
        }
        #expect(successors["02155"] == ["Cường Lợi", "Yến Lạc"])
        #expect(try RegistryFixtures.bacKan(on: "2020-01-31").formerUnits.isEmpty)
        let before = try RegisterBook.builtIn().lineage.filter { $0.newValidFrom.year == 2020 }
        #expect(before.count == official.count)
    }

    @Test func followsMergerAfterMerger() throws {
        let book = try RegisterBook(
            csv: Self.head + """
                06,T,tỉnh,061,G,huyện,00001,A,xã,,,2020-01-31
                06,T,tỉnh,061,G,huyện,00002,B,xã,,2020-02-01,2021-12-31
                06,T,tỉnh,061,G,huyện,00003,C,xã,mountain special-difficulty,2022-01-01,
                """,
            lineage: RegisterBook.lineageColumns.joined(separator: ",") + """

                00001,2020-01-31,00002,2020-02-01,whole,x
                00002,2021-12-31,00003,2022-01-01,part-or-whole,"x, ""y"", z"
                """)
        let register = try book.register(on: RegistryFixtures.date("2024-01-01"))
        #expect(register.formerUnits.map(\.successors) == [register.communes, register.communes])
        #expect(register.communes.first?.areas == [.mountain, .specialDifficulty])
        #expect(book.lineage.last?.basis == "x, \"y\", z")
        #expect(book.covered.count == 1)
    }

    @Test func listsGapsInWhatItCovers() throws {
        let book = try RegisterBook(
            csv: Self.head + """
                06,T,tỉnh,061,G,huyện,00001,A,xã,,2020-01-01,2020-12-31
                06,T,tỉnh,061,G,huyện,00001,A,xã,,2022-01-01,
                """)
        #expect(book.covered.map(\.from?.year) == [2020, 2022])
        #expect(throws: NoRegisterError.self) { try book.register(on: RegistryFixtures.date("2021-06-01")) }
    }

    static let good = "06,T,tỉnh,061,G,huyện,00001,A,xã,,,2020-01-31\n"

    @Test(arguments: [
        ("", 2, RegisterFileError.Problem.wrongFieldCount(found: 1, expected: 12), "x\n"),
        (good, 3, .badValue(column: "commune_code", value: "1894"), "06,T,tỉnh,061,G,huyện,1894,A,xã,,,\n"),
        (good, 3, .badValue(column: "commune_type", value: "Xã"), "06,T,tỉnh,061,G,huyện,00002,A,Xã,,,\n"),
        (good, 3, .badValue(column: "areas", value: "hill"), "06,T,tỉnh,061,G,huyện,00002,A,xã,hill,,\n"),
        (
            good, 3, .badValue(column: "valid_to", value: "31/01/2020"),
            "06,T,tỉnh,061,G,huyện,00002,A,xã,,,31/01/2020\n"
        ),
        (good, 3, .badValue(column: "commune_name", value: ""), "06,T,tỉnh,061,G,huyện,00002,,xã,,,\n"),
        (good, 3, .endBeforeStart, "06,T,tỉnh,061,G,huyện,00002,A,xã,,2020-01-02,2020-01-01\n"),
        (good, 3, .overlappingSpans(code: "00001"), "06,T,tỉnh,061,G,huyện,00001,B,xã,,2020-01-31,\n"),
        (good, 3, .conflictingNames(code: "061"), "06,T,tỉnh,061,H,huyện,00002,B,xã,,,\n"),
        (good, 3, .conflictingNames(code: "06"), "06,U,tỉnh,062,H,huyện,00002,B,xã,,,\n"),
        (good, 3, .secondProvince(code: "07"), "07,U,tỉnh,062,H,huyện,00002,B,xã,,,\n"),
        (good, 3, .secondProvince(code: "07"), "07,U,tỉnh,061,G,huyện,00002,B,xã,,,\n"),
        (good, 3, .twoCodes("07", "06"), "07,T,tỉnh,062,H,huyện,00002,B,xã,,,\n"),
        (good, 3, .halfAGroup, "06,T,tỉnh,,G,huyện,00002,B,xã,,,\n"),
        (good, 3, .halfAGroup, "06,T,tỉnh,062,H,,00002,B,xã,,,\n"),
        (good, 3, .badValue(column: "group_type", value: "xã"), "06,T,tỉnh,062,H,xã,00002,B,xã,,,\n"),
        (good, 3, .wrongFieldCount(found: 13, expected: 12), "06,T,tỉnh,062,H,huyện,00002,B,xã,,,,commune\n"),
        ("\"06\n", 2, .strayQuote, ""), (good + "\n", 4, .strayQuote, "06,T\"x\n"),
        (good, 3, .strayQuote, "\"06\"x,\n"),
    ])
    func namesTheLineOfAMistake(before: String, line: Int, problem: RegisterFileError.Problem, bad: String) {
        #expect(throws: RegisterFileError(file: .units, line: line, problem: problem)) {
            try RegisterBook(csv: Self.head + before + bad)
        }
    }

    @Test func refusesAnotherHeadAndAnUnknownLineage() {
        #expect(
            throws: RegisterFileError(file: .units, line: 1, problem: .wrongHead(expected: RegisterBook.unitColumns))
        ) {
            try RegisterBook(csv: "a,b\n")
        }
        #expect(throws: RegisterFileError(file: .lineage, line: 2, problem: .unknownUnit(code: "00009"))) {
            try RegisterBook(
                csv: Self.head + Self.good,
                lineage: RegisterBook.lineageColumns.joined(separator: ",")
                    + "\n00001,2020-01-31,00009,2020-02-01,whole,x")
        }
    }

    @Test func readsCRLFAndAByteOrderMark() throws {
        let text = "\u{FEFF}" + (Self.head + Self.good).replacing("\n", with: "\r\n")
        #expect(try RegisterBook(csv: text).register(on: RegistryFixtures.date("2019-01-01")).communes.count == 1)
    }
}
