import Foundation
import Testing

/// Two years, month by month: what districts send on time, late, twice, in parts or not at all, the merger of communes of
/// 2020, a round that is closed, opened again and issued anew. `Tests/Peers/years` makes it up, plays it with the real
/// program, and works out every published figure by itself.
struct TwoYearsTests {
    @Test func everyPublishedFigureIsTheOneWorkedOutApart() throws {
        let folder = FileManager.default.temporaryDirectory.path + "/tonghop-years-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let play = try Program(
            ["-B", "\(Program.peers)/years", Program.path, folder], executable: "/usr/bin/python3"
        ).ending()
        #expect(play.status == 0 && play.output.isEmpty, "\(play.output.prefix(4000))\(play.errors.suffix(2000))")
    }
}
