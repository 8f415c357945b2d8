import Findings
import Foundation
import Ledger
import Testing

@testable import Batch

// Findings on what goes back to the districts, and to whom.

extension EveryFindingTests {
    func replyProduction(of code: FindingCode) throws -> Produced {
        switch code {
        case .replyDayWrong: try .settings("replies: { by: { 2022-11: 2022-10-31 } }")
        case .replyDayNotKept:
            try .workspace(at: "~/tonghop.yaml") {
                try $0.write("replies:\n  by:\n    2022-11: 2022-12-24\n", to: "tonghop.yaml")
                return try $0.report(asOf: "2022-11-28")
            }
        case .contactWrong: try .replies(contacts: "061,ba-be.example.vn\n")
        case .contactDistrictUnknown: try .replies(contacts: "mã,địa chỉ\nBa Vì,a@b.vn\n")
        case .contactTwice: try .replies(contacts: "061,a@b.vn\nBa Bể,A@b.vn\n")
        case .contactOfTwoDistricts: try .replies(contacts: "061,a@b.vn\n062,a@b.vn\n")
        case .contactMissing: try .replies(contacts: "061,a@b.vn\n")
        case .replySenderMissing: try .replies(contacts: "", settings: "", at: "~/tonghop.yaml")
        case .noReplies:
            try .workspace(at: "~/reports/2022-11") { workspace in
                for file in try sampleReturns() {
                    try FileManager.default.copyItem(
                        at: file, to: workspace.inbox.appending(path: file.lastPathComponent))
                }
                try workspace.write(try Self.waivingAll(in: workspace), to: "waivers.yaml")
                try workspace.report()
                return try ReplySendRun.run(workspace.sendOptions()).findings
            }
        case .replyDistrictUnknown: try .replies(contacts: "", at: "") { $0.districts = ["99"] }
        case .replyAlreadySent: try .replySentBefore(.sent)
        case .replyPerhapsSent: try .replySentBefore(.started)
        case .replyNotSent:
            try .replies(contacts: "061,a@b.vn\n", at: "127.0.0.1:1") {
                $0.bySMTP = true
                $0.districts = ["061"]
            }
        default: throw CocoaError(.featureUnsupported)
        }
    }

    /// Waivers for every error and warning of the sample returns.
    private static func waivingAll(in workspace: TemporaryWorkspace) throws -> String {
        let found = try workspace.assess().findings.filter { $0.severity != .notice }
        return "waivers:\n"
            + found.compactMap { finding in
                finding.place.file.map {
                    "  - { period: 2022-11, code: \(finding.code.rawValue), file: \"\($0)\", reason: đã xem }\n"
                }
            }.joined()
    }
}

extension Produced {
    /// What comes of drafting the replies for a report of the small return, with these contacts.
    static func replies(
        contacts: String, settings: String = "mail:\n  \(server) }\n", at place: String = "~/danh-ba.csv",
        _ change: (inout SendOptions) -> Void = { _ in }
    ) throws -> Produced {
        try workspace(["inbox/Ba Be.csv": Array(SmallReturn.csv([:]).utf8)], at: place) { workspace in
            try workspace.write(settings, to: "tonghop.yaml")
            try workspace.write(contacts, to: "danh-ba.csv")
            try workspace.report()
            var options = try workspace.sendOptions()
            change(&options)
            return try ReplySendRun.run(options).findings
        }
    }

    /// The ledger has the reply to Ba Bể as sent, or on its way, to a server that is gone.
    static func replySentBefore(_ state: RecordedSending.State) throws -> Produced {
        try workspace(
            ["inbox/Ba Be.csv": Array(SmallReturn.csv([:]).utf8)], at: "~/reports/2022-11-gui-huyen/061-ba-be.eml"
        ) { workspace in
            try workspace.write("mail:\n  \(server) }\n", to: "tonghop.yaml")
            try workspace.write("061,a@b.vn\n", to: "danh-ba.csv")
            try workspace.report()
            var options = try workspace.sendOptions()
            options.bySMTP = true
            options.districts = ["061"]
            _ = try ReplySendRun.run(options)
            let ledger = try Ledger(at: workspace.ledgerPath)
            let first = try ledger.sendings(of: options.period)[0]
            let again = RecordedSending(
                period: first.period, manifest: first.manifest, day: first.day, state: state,
                messageID: first.messageID, recipients: first.recipients, answer: "", reply: first.reply)
            _ = try ledger.begin(again)
            return try ReplySendRun.run(options).findings
        }
    }
}
