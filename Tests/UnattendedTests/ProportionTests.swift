import Foundation
import Testing

/// The cost of a file grows with its size, and not faster. For every kind of hostile file that once needed hours, one
/// file, one twice as large and one four times as large go through the whole `report`. The test counts how often the
/// program asks for memory, which is the same on a busy machine, and how much it writes.
@Suite struct ProportionTests {
    /// The kinds from `Tests/Bench/hostile.py`, and the size of the smallest of the three files as a part of the full
    /// size.
    private static let kinds: [(name: String, share: Double)] = [
        ("one part, 1,000 sheets", 0.05), ("1,000 sheets", 0.01), ("heads, 13 MB", 0.002),
        ("rows of one return, 6.4 MB", 0.004), ("TCVN3, 54 MB", 0.001),
        ("TCVN3 within UTF-8, 40 MB", 0.001), ("short cells, 98 MB", 0.001),
        ("open quotes in rows, 10 MB", 0.005), ("number formats", 0.01), ("9 million cells on 10 sheets", 0.002),
        ("unknown names, 5.6 MB", 0.004),
    ]

    private struct Cost {
        /// How often the program asked for memory.
        let work: Int
        /// How many bytes it published and printed.
        let output: Int
    }

    @Test(arguments: kinds.map(\.name))
    func fourTimesTheFileIsFourTimesTheWorkAtMost(kind: String) throws {
        let share = try #require(Self.kinds.first { $0.name == kind }).share
        let costs = try [1.0, 2, 4].map { try cost(of: kind, share: share * $0) }
        // A straight line climbs twice as much from the second to the third file as from the first to the second; a
        // square climbs four times as much.
        func climbs(_ values: [Int], from least: Int) -> Double {
            Double(values[2] - values[1]) / Double(max(values[1] - values[0], least))
        }
        let work = costs.map(\.work)
        #expect(climbs(work, from: work[0] / 50) < 2.7, "\(kind): \(work)")
        let output = costs.map(\.output)
        #expect(climbs(output, from: 20_000) < 2.7, "\(kind): \(output)")
        // The output for a small file must be small too, even if it grows in a straight line: these files have a few
        // kilobytes.
        #expect(output[2] < 5_000_000, "\(kind): \(output)")
    }

    private func cost(of kind: String, share: Double) throws -> Cost {
        let province = try SmallProvince()
        let file =
            "\(province.inbox)/\(kind.contains("sheets") || kind == "number formats" ? "Ba Be 2.xlsx" : "Ba Be 2.csv")"
        let made = try Program.shell(
            "/usr/bin/python3 -B '\(Program.peers)/../Bench/hostile.py' write '\(kind)' \(share) '\(file)'"
                + " && touch -d 2022-11-09 '\(file)'")
        #expect(made.status == 0, "\(made.errors)")
        let counted = "\(province.folder)/counted"
        let ending = try Program.run(
            province.report(),
            environment: [
                "LD_PRELOAD": try Self.counter.get(), "COUNT_TO": counted, "SWIFT_DETERMINISTIC_HASHING": "1",
            ])
        #expect([0, 1].contains(ending.status), "\(ending.errors.suffix(2000))")
        let figures = try String(contentsOfFile: counted, encoding: .utf8).split(separator: " ")
        let size = try Program.shell("cat $(find '\(province.published)' -type f) | wc -c").output
        return Cost(
            work: try #require(Int(figures[0])),
            output: try #require(Int(size.trimmingCharacters(in: .whitespacesAndNewlines))) + ending.errors.utf8.count)
    }

    /// The path of the counting library. The compiler that comes with Swift builds it once.
    private static let counter = Result {
        let library = FileManager.default.temporaryDirectory.path + "/tonghop-count-\(UUID().uuidString).so"
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let made = try Program.shell(
            "PATH='\(path)'; $(command -v clang || command -v cc) -O2 -shared -fPIC"
                + " -o '\(library)' '\(Program.peers)/count_allocations.c'")
        if made.status != 0 { throw CocoaError(.executableLoad, userInfo: ["": made.errors]) }
        return library
    }
}
