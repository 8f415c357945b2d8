import Civil
import Foundation
import Numbers
import Registry
import Testing

@testable import Rulebook

/// The thresholds that a commune may have if nobody has said where it lies or how the law is to be read today.
@Suite struct PossibleTiersTests {
    private static let none: Set<Area> = []
    private static let units: [(UnitType, Set<Area>?, Bool, String, [Int])] = [
        // Nobody has said where it lies. A xã may have either threshold; for a phường no tier depends on that.
        (.commune, nil, false, "2025-07-31", [800, 850]), (.ward, nil, false, "2025-07-31", [850]),
        (.commune, none, false, "2025-07-31", [850]), (.commune, [.mountain], false, "2025-07-31", [800]),
        (.commune, nil, false, "2025-06-30", [800, 850]),
        // Since then there are no quận and no thị xã of a centrally run city that a phường could belong to.
        (.ward, none, true, "2025-06-30", [900]), (.ward, none, true, "2025-07-01", [850, 900]),
        (.ward, nil, true, "2025-07-01", [850, 900]), (.commune, [.island], true, "2025-07-01", [800]),
        // No text mentions it.
        (.specialZone, [.island], false, "2025-07-01", [800, 850]),
    ]

    @Test(arguments: Self.units)
    func thresholds(
        _ type: UnitType, _ areas: Set<Area>?, _ inCity: Bool, _ date: String, _ expected: [Int]
    ) throws {
        let tiers = try tiers(of: type, areas, inCity: inCity, on: date)
        #expect(tiers.thresholds == expected.map { Millionths($0) })
        #expect(tiers.threshold == (expected.count == 1 ? Millionths(expected[0]) : nil))
    }

    private func tiers(
        of type: UnitType, _ areas: Set<Area>?, inCity: Bool, on date: String
    ) throws -> PossibleTiers {
        let rulebook = try Rulebook(yaml: #require(Rulebook.builtIn["qd-06-2019"]))
        let commune = Commune(code: "1", name: "A", type: type, unitCode: "1", areas: areas)
        let register = try Register(
            province: Province(code: "1", name: "P", type: inCity ? "thành phố" : "tỉnh"),
            date: #require(CivilDate(iso: date)), units: [ReportingUnit(code: "1", name: "G", type: "huyện")],
            communes: [commune])
        return try #require(rulebook.tiers(of: commune, in: register))
    }

    /// Exactly the open questions are named.
    @Test func whatLeavesItOpenIsSaid() throws {
        let place = try tiers(of: .commune, nil, inCity: false, on: "2025-07-31")
        #expect(place.areas == Set(Area.allCases))
        #expect(place.readings == [])
        #expect(place.written == "800 hoặc 850")
        let law = try tiers(of: .ward, [], inCity: true, on: "2025-07-31")
        #expect(law.areas == [])
        #expect(law.readings.count == 1)
        let known = try tiers(of: .ward, nil, inCity: false, on: "2025-07-31")
        #expect(known.areas == [] && known.only?.id == "850")
    }
}
