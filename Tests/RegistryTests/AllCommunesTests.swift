import Registry
import Testing
import VietnameseText

/// All 10,598 communes of the country, each written in every way that returns write names. Each is matched within its
/// district or left open, and never taken for another.
@Suite struct AllCommunesTests {
    /// A way of writing names, and how many names may stay ambiguous because of it.
    ///
    /// In 44 pairs, two names of one district are equal when fully folded: 88 names. The type tells 23 of the pairs
    /// apart; 19 of these differ in nothing else (38 names). Four names of the pairs have no diacritics at all. Written
    /// without a type that has some, they could be their twins (three of them after "X.", where the type tells the
    /// fourth apart).
    struct Variant: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let mostAmbiguous: Int
        /// How many names may match nothing. This happens only where no font tells the encoding and the text does not
        /// prove it.
        var mostOpen = 0
        let write: @Sendable (Commune) throws -> String
    }

    static let abbreviations: [UnitType: String] = [.commune: "X.", .ward: "P.", .townlet: "TT.", .specialZone: "ĐK"]

    static let variants: [Variant] = [
        Variant(testDescription: "type and name", mostAmbiguous: 0) { $0.fullName },
        Variant(testDescription: "name alone", mostAmbiguous: 42) { $0.name },
        Variant(testDescription: "abbreviation", mostAmbiguous: 3) {
            abbreviations[$0.type, default: ""] + " " + $0.name
        },
        Variant(testDescription: "capitals", mostAmbiguous: 0) { $0.fullName.uppercased() },
        Variant(testDescription: "other tone placement", mostAmbiguous: 0) {
            OtherSpelling.movingTones(in: $0.fullName)
        },
        Variant(testDescription: "i for y", mostAmbiguous: 0) {
            $0.type.rawValue + " " + OtherSpelling.swappingIY(in: $0.name)
        },
        Variant(testDescription: "no diacritics", mostAmbiguous: 42) { OtherSpelling.plain($0.fullName) },
        Variant(testDescription: "no diacritics, no type", mostAmbiguous: 88) { OtherSpelling.plain($0.name) },
        Variant(testDescription: "NFD", mostAmbiguous: 0) { OtherSpelling.decomposed($0.fullName) },
        Variant(testDescription: "lookalikes", mostAmbiguous: 0) { OtherSpelling.withLookalikes($0.fullName) },
        Variant(testDescription: "tổ hợp", mostAmbiguous: 0) { OtherSpelling.withCombiningTones($0.fullName) },
        Variant(testDescription: "TCVN3", mostAmbiguous: 0) {
            repaired(try LegacyWriter.tcvn3($0.fullName), font: ".VnTime")
        },
        Variant(testDescription: "TCVN3, font of capitals", mostAmbiguous: 0) {
            repaired(try LegacyWriter.tcvn3($0.fullName), font: ".VnTimeH")
        },
        Variant(testDescription: "TCVN3 without font", mostAmbiguous: 0, mostOpen: 224) {
            repaired(try LegacyWriter.tcvn3($0.fullName), font: nil)
        },
        Variant(testDescription: "VNI", mostAmbiguous: 0) {
            repaired(try LegacyWriter.vni($0.fullName), font: "VNI-Times")
        },
        Variant(testDescription: "VNI without font", mostAmbiguous: 0, mostOpen: 398) {
            repaired(try LegacyWriter.vni($0.fullName), font: nil)
        },
    ]

    static let matcher = Result { UnitMatcher(register: try RegistryFixtures.vietnam.get()) }

    static func repaired(_ text: String, font: String?) -> String {
        LegacyText.repair(text, fontName: font)?.text ?? text
    }

    @Test(arguments: variants) func neverTakesOneForAnother(variant: Variant) throws {
        let register = try RegistryFixtures.vietnam.get()
        let matcher = try Self.matcher.get()
        var correct = 0
        var open = 0
        var ambiguous = 0
        var wrong: [String] = []
        for commune in register.communes {
            let written = try variant.write(commune)
            switch matcher.match(name: written, code: nil, type: nil, within: commune.unitCode) {
            case .matched(commune, _): correct += 1
            case .matched(let other, _): wrong.append("\(written): \(other.fullName), not \(commune.fullName)")
            case .ambiguous(let communes) where communes.contains(commune): ambiguous += 1
            default: open += 1
            }
        }
        print(
            "\(variant.testDescription): \(correct) correct, \(ambiguous) ambiguous, \(open) open, \(wrong.count) wrong"
        )
        #expect(wrong == [])
        #expect(ambiguous <= variant.mostAmbiguous)
        #expect(open <= variant.mostOpen)
        #expect(correct + ambiguous + open == 10_598)
    }
}
