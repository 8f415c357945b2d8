import Civil
import Registry
import Testing

/// Where the territory of each commune of 2025 was before, compared with a separate count of the lineage.
@Suite struct OriginsTests {
    private let book: RegisterBook
    private let now: CivilDate
    /// Units whose territory went to several communes.
    private let split: Set = ["05461", "05467", "05932"]

    init() throws {
        book = try RegisterBook.builtIn()
        now = try RegistryFixtures.date("2027-11-30")
    }

    /// The lines of the lineage for one day, by the code of the new unit.
    private func lines(from day: String) throws -> [String: [Lineage]] {
        let day = try RegistryFixtures.date(day)
        return Dictionary(grouping: book.lineage.filter { $0.newValidFrom == day }, by: \.newCode)
    }

    private func origins(at day: String) throws -> [String: RegisterBook.Origin] {
        book.origins(of: now, at: try RegistryFixtures.date(day))
    }

    @Test func everyCommuneOf2025IsMadeOfTheUnitsOf2024ThatTheLineageNames() throws {
        let lines = try lines(from: "2025-07-01")
        let origins = try origins(at: "2024-11-30")
        #expect(origins.count == 92 && lines.count == 92)
        for (code, lines) in lines {
            let old = lines.map(\.oldCode).sorted()
            let (parts, whole) = (old.filter(split.contains), old.filter { !split.contains($0) })
            let expected: RegisterBook.Origin =
                !parts.isEmpty ? .parts(parts, whole: whole) : old.count == 1 ? .same(old[0]) : .merged(old)
            #expect(origins[code] == expected, "\(code)")
        }
        let parts = origins.filter { if case .parts = $0.value { true } else { false } }
        #expect(Set(parts.keys) == ["05443", "05467", "05500", "05908", "05941"])
    }

    /// Each of the 108 went as a whole into one of 37, and nothing from another province went with it.
    @Test func all108OfBacKanWentWholeInto37() throws {
        let then = try book.register(on: try RegistryFixtures.date("2024-11-30"))
        let own = Set(then.communes.map(\.code))
        let made = try origins(at: "2024-11-30").values.compactMap { origin -> [String]? in
            switch origin {
            case .same(let code): own.contains(code) ? [code] : nil
            case .merged(let codes): own.isDisjoint(with: codes) ? nil : codes
            case .parts, .unknown: nil
            }
        }
        #expect(made.count == 37)
        #expect(made.flatMap(\.self).sorted() == own.sorted() && own.count == 108)
    }

    /// From merger to merger: the units of 2019 went into those of 2020, and those into the units of 2025.
    @Test func twoMergersAreFollowedBack() throws {
        let (latest, earlier) = (try lines(from: "2025-07-01"), try lines(from: "2020-02-01"))
        let origins = try origins(at: "2019-11-30")
        #expect(origins.count == 92)
        for (code, lines) in latest {
            let between = lines.map(\.oldCode)
            let old = try between.flatMap { (earlier[$0]?.map(\.oldCode) ?? []) + (try stayed($0) ? [$0] : []) }
            let moved = between.contains { code in
                (earlier[code] ?? []).contains { $0.extent != .whole }
                    || earlier.values.joined().contains { $0.oldCode == code && $0.extent != .whole }
            }
            if !split.isDisjoint(with: between) || moved {
                guard case .parts(let parts, let whole) = origins[code] else {
                    Issue.record("\(code): \(String(describing: origins[code]))")
                    continue
                }
                #expect(Set(parts + whole).isSuperset(of: old) && !parts.isEmpty, "\(code)")
            } else {
                let codes = Set(old).sorted()
                #expect(origins[code] == (codes.count == 1 ? .same(codes[0]) : .merged(codes)), "\(code)")
            }
        }
    }

    /// Whether the unit kept its name through the merger of 2020, whether or not it took in others.
    private func stayed(_ code: String) throws -> Bool {
        let units = try ["2020-01-31", "2020-02-01"].map { day in
            book.commune(code: code, on: try RegistryFixtures.date(day))?.name
        }
        return units[0] == units[1]
    }

    /// xã Văn Lang was made of Na Rì's Văn Lang and two others, xã Văn Lăng of Đồng Hỷ's Văn Lăng and another.
    @Test func oneToneMarkApartIsAnotherTerritory() throws {
        let origins = try origins(at: "2024-11-30")
        #expect(origins["02143"] == .merged(["02140", "02143", "02146"]))
        #expect(origins["05665"] == .merged(["05665", "05671"]))
        // Lạng San and Ân Tình had become Văn Lang in 2020.
        #expect(try self.origins(at: "2019-11-30")["02143"] == .merged(["02140", "02143", "02146", "02164"]))
    }

    /// 46 communes have the code of an old unit with another name, and none of them is that unit.
    @Test func aCodeKeptUnderAnotherNameIsNotTheSameUnit() throws {
        let day = try RegistryFixtures.date("2025-06-30")
        let origins = try origins(at: "2025-06-30")
        let kept = try book.register(on: now).communes.filter { commune in
            book.commune(code: commune.code, on: day).map { $0.name != commune.name } ?? false
        }
        #expect(kept.count == 46)
        for commune in kept { #expect(origins[commune.code] != .same(commune.code), "\(commune.fullName)") }
    }

    /// On days of one era every commune is itself.
    @Test func nothingHappenedSince() throws {
        let origins = try origins(at: "2025-07-01")
        #expect(origins.count == 92 && origins.allSatisfy { $0.value == .same($0.key) })
        // A commune that became a township is the same unit.
        let before = book.origins(
            of: try RegistryFixtures.date("2023-05-31"), at: try RegistryFixtures.date("2023-03-31"))
        #expect(before["01954"] == .same("01954"))
    }
}
