import Foundation
import Testing

/// Several years of one workspace. `Tests/Peers/years` makes them up, plays them with the real program, and works out
/// every published figure independently.
struct YearsTests {
    /// Two years, month by month: what districts send on time, late, twice, in parts or not at all; the merger of
    /// communes in 2020; a round that is closed, opened again and issued anew.
    @Test func everyPublishedFigureIsTheOneWorkedOutApart() throws {
        try play("years", [])
    }

    /// From 2024 to 2027: child affairs move to another department, the province is merged, and communes report
    /// themselves.
    @Test func everyFigureIsTheOneWorkedOutApartOverTheEndOfTheDistricts() throws {
        try play("years/two_tiers.py", ["3"])
    }

    /// - Parameter name: the name of the play in `Tests/Peers`.
    private func play(_ name: String, _ arguments: [String]) throws {
        let folder = FileManager.default.temporaryDirectory.path + "/tonghop-years-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let play = try Program(
            ["-B", "\(Program.peers)/\(name)", Program.path, folder] + arguments, executable: "/usr/bin/python3"
        ).ending()
        #expect(play.status == 0 && play.output.isEmpty, "\(play.output.prefix(4000))\(play.errors.suffix(2000))")
    }
}
