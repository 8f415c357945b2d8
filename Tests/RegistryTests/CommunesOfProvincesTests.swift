import Registry
import Testing

/// All communes of the country before and after 01/07/2025, each written in every way that returns write names and
/// codes, and looked for in its whole province. Each is matched, or left open between those that it could be, and never
/// taken for another.
@Suite struct CommunesOfProvincesTests {
    /// A way of writing a commune: its name, and its code if a column has one.
    struct Variant: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// How many names may also be another's, in 2023 and since. Before, many names occurred in several districts.
        let mostAmbiguous: (old: Int, new: Int)
        var mostOpen = 0
        let write: @Sendable (Commune) throws -> (name: String?, code: String?)

        init(
            _ description: String, old: Int, new: Int, open: Int = 0,
            _ write: @escaping @Sendable (Commune) throws -> (name: String?, code: String?)
        ) {
            testDescription = description
            mostAmbiguous = (old, new)
            mostOpen = open
            self.write = write
        }
    }

    static let names = AllCommunesTests.variants.map { variant in
        Variant(variant.testDescription, old: 1_000, new: 22, open: variant.mostOpen) { (try variant.write($0), nil) }
    }
    static let coded = AllCommunesTests.variants.map { variant in
        Variant(variant.testDescription + ", with code", old: 0, new: 0, open: variant.mostOpen) {
            (try variant.write($0), $0.code)
        }
    }
    static let codes = [
        Variant("code alone", old: 0, new: 0) { (nil, $0.code) },
        Variant("code without its zeros", old: 0, new: 0) { (nil, withoutZeros($0.code)) },
        Variant("plain name, code without its zeros", old: 0, new: 0) {
            (OtherSpelling.plain($0.name), withoutZeros($0.code))
        },
        Variant("zone: đ.khu", old: 1_000, new: 0) {
            ($0.type == .specialZone ? "đ.khu " + $0.name : $0.fullName, nil)
        },
    ]

    static func withoutZeros(_ code: String) -> String { String(code.drop { $0 == "0" }) }

    @Test(arguments: names + coded + codes) func neverTakesOneForAnother(variant: Variant) throws {
        for (country, most, count) in [
            (try Country.in2023.get(), variant.mostAmbiguous.old, 10_598),
            (try Country.in2027.get(), variant.mostAmbiguous.new, 3_321),
        ] {
            var tally = Tally()
            for one in country {
                for commune in one.register.communes {
                    let (name, code) = try variant.write(commune)
                    tally.add(
                        one.matcher.match(name: name, code: code, type: nil, within: nil, suggesting: false),
                        of: commune)
                }
            }
            print(
                "\(variant.testDescription): \(tally.correct) correct, \(tally.ambiguous) ambiguous, \(tally.open) open, \(tally.wrong.count) wrong"
            )
            #expect(tally.wrong == [])
            #expect(tally.ambiguous <= most)
            #expect(tally.open <= variant.mostOpen)
            #expect(tally.correct + tally.ambiguous + tally.open == count)
        }
    }

    private struct Tally {
        var correct = 0
        var ambiguous = 0
        var open = 0
        var wrong: [String] = []

        mutating func add(_ match: UnitMatch, of commune: Commune) {
            switch match {
            case .matched(commune, _): correct += 1
            case .matched(let other, _): wrong.append("\(other.fullName), not \(commune.fullName)")
            case .ambiguous(let communes) where communes.contains(commune): ambiguous += 1
            default: open += 1
            }
        }
    }

    /// In a return of its own, each of today's communes is found in each way of writing it.
    @Test(arguments: AllCommunesTests.variants) func isFoundInItsOwnReturn(variant: AllCommunesTests.Variant) throws {
        for one in try Country.in2027.get() {
            for commune in one.register.communes {
                let match = one.matcher.match(
                    name: try variant.write(commune), code: nil, type: nil, within: commune.code, suggesting: false)
                if case .matched(let found, _) = match { #expect(found == commune) }
            }
        }
    }

    /// Two names differ in one mark. What is written with its marks is never taken for the other, not even in the
    /// other's return.
    @Test(arguments: [
        ("Xã Văn Lang", nil, "02143 exact"), ("Xã Văn Lăng", nil, "05665 exact"),
        ("XÃ VĂN LANG", "02143", "02143 exact"),
        ("Xã Văn Lang", "05665", "ambiguous 02143 05665"), ("Xã Văn Lăng", "02143", "05665 exact"),
        ("xa van lang", nil, "ambiguous 02143 05665"), ("xa van lang", "02143", "02143 folded"),
        ("xa van lang", "05665", "05665 folded"),
    ])
    func vanLangIsNotVanLăng(written: String, within: String?, outcome: String) throws {
        let matcher = UnitMatcher(register: try RegistryFixtures.bacKan(on: "2027-11-30"))
        let match = matcher.match(name: written, code: nil, type: nil, within: within)
        #expect(UnitMatcherTests.summary(match) == outcome)
    }
}
