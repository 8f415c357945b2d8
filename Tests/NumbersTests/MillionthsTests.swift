import Foundation
import Testing

@testable import Numbers

/// Compared with `Decimal`, whose limits do not matter here.
@Suite("Exact numbers")
struct MillionthsTests {
    /// Random numbers that are the same in each run.
    private struct Chance: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private static func decimal(_ number: Millionths) -> Decimal {
        Decimal(sign: .plus, exponent: -6, significand: Decimal(number.count))
    }

    private static func rounded(_ decimal: Decimal, _ places: Int) -> Decimal {
        var (exact, rounded) = (decimal, Decimal())
        NSDecimalRound(&rounded, &exact, places, .plain)
        return rounded
    }

    @Test func whatDecimalDoesIsDone() throws {
        var chance = Chance(state: 7)
        for round in 0..<4000 {
            let most = Int64([9, 1_000, 1_000_000, 900_000_000, 900_000_000_000_000][round % 5])
            let one = Millionths(count: Int64.random(in: -most...most, using: &chance))
            let other = Millionths(count: Int64.random(in: -most...most, using: &chance))
            let (first, second) = (Self.decimal(one), Self.decimal(other))
            #expect(one.description == first.description)
            #expect(Self.decimal(one + other) == first + second)
            #expect(Self.decimal(one - other) == first - second)
            #expect((one < other) == (first < second))
            #expect((one == other) == (first == second))
            #expect(Millionths(one.description) == one)
            #expect(Millionths(first) == one)
            for places in 0...6 { #expect(Self.decimal(one.rounded(to: places)) == Self.rounded(first, places)) }
            let count = Int.random(in: 1...7, using: &chance)
            let numbers = (0..<count).map { Millionths(count: one.count / Int64($0 + 1) + Int64($0)) }
            let mean = try #require(Mean(of: numbers))
            let exact = numbers.map(Self.decimal).reduce(0, +) / Decimal(count)
            #expect(Self.decimal(mean.rounded(to: 2)) == Self.rounded(exact, 2))
        }
    }

    @Test(arguments: [
        ("0", 0), ("-0.5", -500_000), ("33.3333333", 33_333_333), ("0.0000005", 1), ("0.00000049", 0),
        ("-2.9999995", -3_000_000), ("1000000000", 1_000_000_000_000_000), ("007.50", 7_500_000),
        ("0.00000012345678901234567890123456789", 0),
    ])
    func textsAreReadToAMillionth(text: String, count: Int64) {
        #expect(Millionths(text)?.count == count)
    }

    @Test(arguments: [
        "", "-", ".", "1.", ".5", "1,5", "1e3", "1 000", "+1", "1.2.3", "1000000001", "99999999999999999999999999",
        "--1", "٣",
    ])
    func whatIsNoNumberIsNotRead(text: String) {
        #expect(Millionths(text) == nil)
    }

    @Test func whatIsTooLargeIsNoNumber() {
        #expect(Millionths(Decimal(1_000_000_001)) == nil)
        #expect(Millionths(Decimal.nan) == nil)
    }

    @Test func itIsWrittenAsPeopleWriteIt() {
        func written(_ number: Millionths, _ places: Int, grouped: Bool) -> String {
            number.written(point: UInt8(ascii: ","), places: places, grouping: grouped ? UInt8(ascii: ".") : nil)
        }
        #expect(written(1_234_567.5, 2, grouped: true) == "1.234.567,50")
        #expect(written(-999, 0, grouped: true) == "-999")
        #expect(written(-1000, 0, grouped: true) == "-1.000")
        #expect(written(0.000001, 2, grouped: false) == "0,000001")
        #expect(written(Millionths(count: .min), 6, grouped: true) == "-9.223.372.036.854,775808")
    }

    @Test func inJSONItIsTheNumberThatDecimalIs() throws {
        let numbers: [Millionths] = [812.5, 0, -3, 0.000001, 1_000_000_000]
        let json = try JSONEncoder().encode(numbers)
        #expect(String(decoding: json, as: UTF8.self) == "[812.5,0,-3,0.000001,1000000000]")
        #expect(try JSONDecoder().decode([Millionths].self, from: json) == numbers)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Millionths.self, from: Data("1e30".utf8)) }
    }

    /// A sum over the whole country, with the largest points that can be read.
    @Test func sumsOfACountryFit() throws {
        let total = Millionths(Millionths.largest) * 13
        let mean = try #require(Mean(of: repeatElement(total, count: 100_000)))
        #expect(mean.rounded(to: 2) == total)
    }
}
