import Delivery
import Findings
import Foundation
import Glibc
import Ledger

@testable import Batch

extension Produced {
    /// Settings under `mail:` up to the server, where nobody listens. The brace of `smtp` is left open.
    static let server = "from: a@b.vn\n  to: [a@b.vn]\n  smtp: { host: 127.0.0.1, port: 1"

    /// A report of the small return, perhaps changed, that is sent.
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

extension Produced {
    /// The ledger has the report as sent to the one recipient, or on its way there.
    static func sentBefore(_ state: RecordedSending.State) throws -> Produced {
        try sending(
            settings: server + " }", isFinal: true, bySMTP: true,
            at: "~/reports/2022-11-gui-di/bao-cao-bac-kan-2022-11.eml"
        ) { workspace in
            let options = try workspace.sendOptions()
            let manifest = try workspace.recordedRun().manifest
            _ = try Ledger(at: workspace.ledgerPath).begin(
                RecordedSending(
                    period: options.period, manifest: manifest, day: options.today, state: state, messageID: "a@b.vn",
                    recipients: ["a@b.vn"], answer: state == .sent ? "250 OK" : ""))
        }
    }

    /// Sends to the tests' own server, which knows no recipient `nobody`.
    static func refused(_ recipient: String) throws -> Produced {
        let folder = FileManager.default.temporaryDirectory.path + "/tonghop-server-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (server, output) = (Process(), Pipe())
        server.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        server.arguments = [repository.appending(path: "Tests/Peers/plain_smtp.py").path, folder, "take"]
        server.standardOutput = output
        try server.run()
        // A program started on a thread of the tests does not receive the milder signals.
        defer { kill(server.processIdentifier, SIGKILL) }
        let port = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
        return try sending(
            settings: "from: a@b.vn\n  to: [\(recipient)]\n  smtp: { host: 127.0.0.1, port: \(port), tls: none }",
            isFinal: true, bySMTP: true, at: "127.0.0.1:\(port)")
    }
}

extension TemporaryWorkspace {
    func send(bySMTP: Bool = false) throws -> [Finding] {
        var options = try sendOptions()
        options.bySMTP = bySMTP
        return try SendRun.run(options).findings
    }

    /// Leaves the report as a program with another form of `ket-qua.json` would have.
    func publishOtherwise() throws {
        try FileManager.default.removeItem(atPath: ledgerPath)
        let file = PublishedFile(path: "ket-qua.json", bytes: Array("{\"schema\":2}".utf8))
        try Publication.publish(
            [file, try Manifest.checksums(of: [file])], to: reports.appending(path: "2022-11").path)
    }
}

extension Produced {
    /// A draft that was sent and then withdrawn.
    static func withdrawnAfterSending() throws -> Produced {
        try workspace(["inbox/Ba Be.csv": Array(SmallReturn.csv([:]).utf8)], at: "") { workspace in
            try workspace.report()
            let options = try workspace.sendOptions()
            _ = try Ledger(at: workspace.ledgerPath).begin(
                RecordedSending(
                    period: options.period, manifest: try workspace.recordedRun().manifest, day: options.today,
                    state: .started, messageID: "a@b.vn", recipients: ["a@b.vn"], answer: ""))
            return try WithdrawRun.run(workspace.options(), reason: "nhầm kỳ").findings
        }
    }
}
