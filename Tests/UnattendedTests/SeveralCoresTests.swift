import Foundation
import Testing

/// The report is the same whatever the number of cores is.
@Suite struct SeveralCoresTests {
    @Test func theBytesDoNotTellHowManyCoresThereWere() throws {
        let folder = FileManager.default.temporaryDirectory.path + "/tonghop-cores-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "../../SampleInputs"
        ).standardizedFileURL.path
        // The sample, with files that depend on each other: the same bytes again, an archive, a later return.
        let inbox = "\(folder)/w/inbox/2022-11"
        let line = """
            mkdir -p '\(folder)/w' && cp -rp '\(samples)'/* '\(folder)/w/' && mkdir -p '\(inbox)' \
            && cd '\(folder)/w/inbox' && for f in *.xlsx; do cp -p "$f" "2022-11/z $f"; done \
            && python3 -m zipfile -c 2022-11/a.zip *.csv && echo 'Kính gửi' > 2022-11/thu.txt && : > 2022-11/rong.csv
            """
        #expect(try Program.shell(line).status == 0)
        var made: [String] = []
        for cores in ["1", "2", "8"] {
            let output = "\(folder)/reports-\(cores)"
            try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
            let ending = try Program.run(
                [
                    "report", "--workspace", "\(folder)/w", "--period", "2022-11", "--as-of", "2022-11-30",
                    "--output", output,
                ], environment: ["TONGHOP_CORES": cores])
            #expect(ending.status == 1, "\(ending.errors.suffix(400))")
            let sums = "cd '\(output)' && find 2022-11 archive -type f | sort | xargs -d '\\n' sha256sum"
            let errors = ending.errors.replacingOccurrences(of: output, with: "")
            made.append(try Program.shell(sums).output + errors)
        }
        #expect(made[0].split(separator: "\n").count > 40)
        #expect(made[1] == made[0])
        #expect(made[2] == made[0])
    }
}
