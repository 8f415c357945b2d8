import Delivery
import Findings
import Foundation

@testable import Batch

extension Produced {
    /// Settings under `mail:` up to the server, where nobody listens.
    static let server = "from: a@b.vn\n  to: [a@b.vn]\n  smtp: { host: 127.0.0.1, port: 1"

    /// A report of the small return, changed perhaps, and sent.
    static func sending(
        settings: String? = nil, isFinal: Bool = false, bySMTP: Bool = false, at place: String,
        _ change: (TemporaryWorkspace) throws -> Void = { _ in }
    ) throws -> Produced {
        try workspace(["inbox/Ba Be.csv": Array(SmallReturn.csv([:]).utf8)], at: place) { workspace in
            if let settings { try workspace.write("mail:\n  \(settings)\n", to: "tonghop.yaml") }
            try workspace.report(isFinal: isFinal)
            try change(workspace)
            return try workspace.send(bySMTP: bySMTP)
        }
    }
}

extension TemporaryWorkspace {
    func send(bySMTP: Bool = false) throws -> [Finding] {
        var options = try sendOptions()
        options.bySMTP = bySMTP
        return try SendRun.run(options).findings
    }

    /// As a program with another `ket-qua.json` would have left it.
    func publishOtherwise() throws {
        try FileManager.default.removeItem(atPath: ledgerPath)
        let file = PublishedFile(path: "ket-qua.json", bytes: Array("{\"schema\":2}".utf8))
        try Publication.publish(
            [file, try Manifest.checksums(of: [file])], to: reports.appending(path: "2022-11").path)
    }
}
