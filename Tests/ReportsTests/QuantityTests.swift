import Foundation
import Numbers
import Testing

@testable import Reports

@Suite struct QuantityTests {
    @Test(arguments: [
        (105, 220, "47,73"), (1909, 4000, "47,73"), (47_724, 100_000, "47,72"), (1, 3, "33,33"), (2, 3, "66,67"),
        (0, 7, "0,00"), (7, 7, "100,00"), (1, 800, "0,13"), (54, 108, "50,00"),
    ])
    func ratesAreRoundedOnceHalfUp(count: Int, all: Int, text: String) {
        // 1909/4000 is exactly 47.725 %, and 1/800 is 0.125 %.
        #expect(Quantity.rate(count, of: all).text == text)
    }

    @Test func aRateOfNothingIsUnknown() {
        #expect(Quantity.rate(0, of: 0) == .unknown)
        #expect(Quantity.unknown.text == "—")
        #expect(Quantity.unknown.plain.isEmpty)
    }

    @Test(arguments: [("812.5", "812,5"), ("800", "800"), ("0", "0"), ("1000", "1.000"), ("12.25", "12,25")])
    func pointsKeepWhatTheyHave(points: String, text: String) {
        #expect(Quantity.points(Millionths(points)).text == text)
    }

    @Test(
        arguments: [(47.725, "47,73"), (47.724999, "47,72"), (62.5, "62,50"), (63, "63,00")] as [(Millionths, String)])
    func meansAreRoundedHalfUp(mean: Millionths, text: String) {
        #expect(Quantity.mean(of: [mean]).text == text)
    }

    @Test func aMeanIsOfExactValues() {
        #expect(Quantity.mean(of: [Millionths("0.1") ?? 0, Millionths("0.2") ?? 0]).text == "0,15")
        #expect(Quantity.mean(of: []) == .unknown)
    }

    @Test func thousandsAreGroupedForPeopleOnly() {
        #expect(Quantity.count(10_598).text == "10.598")
        #expect(Quantity.count(10_598).plain == "10598")
        #expect(Quantity.count(1_234_567).text == "1.234.567")
        #expect(Quantity.count(999).text == "999")
    }

    @Test func aDifferenceIsOfThePublishedNumbersAndCarriesItsSign() {
        let below = Quantity.difference(.rate(1, of: 3), from: .rate(1, of: 2))
        #expect(below.text == "-16,67")
        #expect(Quantity.difference(.rate(1, of: 2), from: .rate(1, of: 3)).text == "+16,67")
        #expect(Quantity.difference(.rate(1, of: 2), from: .rate(2, of: 4)).text == "0,00")
        #expect(Quantity.difference(.unknown, from: .rate(1, of: 2)) == .unknown)
    }
}
