import Findings
import Foundation
import Glibc
import Testing

@testable import Batch

// Findings on what a workspace remembers, and on the life of a period. They are apart from the others because one
// switch over all codes is more than the compiler can take.

extension EveryFindingTests {
    func memoryProduction(of code: FindingCode) throws -> Produced {
        switch code {
        case .fileBeingEdited:
            try .workspace(at: "Ba Be.csv") {
                try $0.write("", to: "inbox/~$Ba Be.csv")
                try $0.write(SmallReturn.csv([:]), to: "inbox/Ba Be.csv")
                return try $0.report()
            }
        case .fileNotSettled: try .workspace(at: "Ba Be.csv") { try reportWhileGrowing("Ba Be.csv", in: $0) }
        case .fileWithdrawn:
            try .workspace(at: "Ba Be.csv") {
                try $0.write("inbox: { withdraw: [Ba Be.csv] }", to: "tonghop.yaml")
                try $0.write(SmallReturn.csv([:]), to: "inbox/Ba Be.csv")
                return try $0.report()
            }
        case .inboxNameUnused:
            try .workspace(at: "tonghop.yaml") {
                try $0.write("inbox: { withdraw: [Ba Be.csv] }", to: "tonghop.yaml")
                return try $0.report()
            }
        case .filesOfOtherPeriods:
            try .workspace(at: "") {
                try $0.write(SmallReturn.csv([:]), to: "inbox/Ba Be.csv")
                try $0.report(period: "2022-10", asOf: "2022-11-01")
                return try $0.report()
            }
        case .filesTakenByDraft, .filesTakenByReport:
            try .workspace(at: "") {
                try $0.put()
                try $0.report(isFinal: code == .filesTakenByReport)
                return try CheckRun.run([$0.inbox.path], $0.options(period: "2022-12", asOf: "2023-01-02")) { _ in }
                    .findings
            }
        case .resubmitted: try .resubmission(["D2": "60"], at: "Ba Be 2.csv")
        case .resubmissionChange: try .resubmission(["D2": "60"], at: "Ba Be 2.csv:C2")
        case .resubmissionUnchanged: try .resubmission(["A2": "7"], at: "Ba Be 2.csv")
        case .verdictTurned: try .resubmission(SmallReturn.highestPoints, at: "Ba Be 2.csv")
        case .unnamedReturnReplacesNothing: try .resubmission(["D2": "60"], as: "bieu.csv", at: "bieu.csv")
        case .arrivedTogether: try .together(at: "b Ba Be.csv")
        case .ownFiguresGiveWay:
            try .workspace(at: "Ba Be tu cham.csv") {
                try $0.write(SmallReturn.csv([:]), to: "inbox/Ba Be tham dinh.csv")
                try $0.write(SmallReturn.csv(["D2": "60"]), to: "inbox/Ba Be tu cham.csv")
                return try $0.report()
            }
        case .districtOftenLate:
            try .workspace(at: "") {
                try $0.report(period: "2022-09", asOf: "2022-10-01")
                try $0.report(period: "2022-10", asOf: "2022-11-01")
                return try $0.report()
            }
        case .periodUnclear:
            try .workspace(at: "") {
                try $0.put([:], "Ba Be tháng 11-2022.csv")
                return try $0.reportLastMonth(asOf: "2022-11-25")
            }
        case .periodAssumed:
            try .workspace(at: "") {
                try $0.put()
                return try $0.reportLastMonth(asOf: "2022-12-01")
            }
        case .nothingReceived:
            try .workspace(at: "") {
                var options = try $0.options()
                options.emptyPeriod = .refused
                return try ReportRun.run(options, version: "test") { _ in }.findings
            }
        case .finalNotWithdrawn:
            try .workspace(at: "") {
                try $0.put()
                try $0.report(isFinal: true)
                return try WithdrawRun.run($0.options(), reason: "x").findings
            }
        case .withdrawalReasonMissing:
            try .workspace(at: "") {
                try $0.put()
                try $0.report()
                return try WithdrawRun.run($0.options(), reason: " ").findings
            }
        case .withdrawnAfterSending: try .withdrawnAfterSending()
        case .nothingToDisclose:
            try .workspace(at: "~/reports/2022-11-cong-khai") {
                try $0.write("public: { withheld_criteria: [3], smallest_count: 5 }\n", to: "tonghop.yaml")
                return try $0.report(isPublic: true).findings
            }
        case .publicOfStandingReport:
            try .workspace(at: "") {
                try $0.write("public: { withheld_criteria: [3], smallest_count: 5 }\n", to: "tonghop.yaml")
                try $0.put()
                try $0.report(isFinal: true)
                try $0.put(["D2": "60"])
                return try $0.report(isPublic: true).findings
            }
        case .publicOfUnknownReport:
            try .workspace(at: "~/reports/2022-11") {
                try $0.write("public: { withheld_criteria: [3], smallest_count: 5 }\n", to: "tonghop.yaml")
                try $0.put()
                try $0.report(isFinal: true)
                try $0.forgetLedger()
                return try $0.report(isPublic: true).findings
            }
        case .receivedLogWrong:
            try .workspace(at: "~/nhan.csv") {
                try $0.write("tệp,ngày,người nhận\nBa Be.csv,hôm qua,A\n", to: "nhan.csv")
                return try $0.report()
            }
        case .receivedLogUnused:
            try .workspace(at: "nhan.csv") {
                try $0.write("tệp,ngày,người nhận\nBa Be.csv,29/11/2022,A\n", to: "nhan.csv")
                return try $0.report()
            }
        case .receivedLogDayWrong:
            try .workspace(at: "nhan.csv") {
                try $0.put()
                try $0.write("Ba Be.csv,29/11/2021,A\n", to: "nhan.csv")
                return try $0.report()
            }
        case .documentOfNoPeriod:
            try .workspace(at: "noi-dung/chung.md") {
                try $0.write("---\nnumber: 12\n---\n", to: "noi-dung/chung.md")
                return try $0.report()
            }
        case .numberInSettings:
            try .workspace(at: "~/tonghop.yaml") {
                try $0.write("report: { number: 12 }", to: "tonghop.yaml")
                return try $0.report()
            }
        case .documentDateUnlikely:
            try .workspace(
                ["noi-dung/2022-11.md": Array("---\nnumber: 12\ndate: 2032-01-05\n---\n".utf8)],
                at: "noi-dung/2022-11.md"
            ) { workspace in
                try workspace.put()
                return try workspace.report(isFinal: true).findings
            }
        case .numberUsedBefore:
            try .workspace(at: "noi-dung/2022-12.md") { workspace in
                try workspace.put()
                for (period, day) in [("2022-11", "2022-12-05"), ("2022-12", "2022-12-31")] {
                    try workspace.write("---\nnumber: 12\n---\n", to: "noi-dung/\(period).md")
                    try workspace.write(SmallReturn.csv(["D2": "5\(day.suffix(1))"]), to: "inbox/\(period)/Ba Be.csv")
                    if period == "2022-11" { try workspace.report(asOf: day, isFinal: true) }
                }
                return try workspace.report(period: "2022-12", asOf: "2022-12-31", isFinal: true).findings
            }
        case .numberMissing:
            try .workspace(at: "") {
                try $0.put()
                return try $0.report(isFinal: true)
            }
        case .periodClosed:
            try .workspace(at: "~/reports/2022-11") {
                try $0.report()
                _ = try CloseRun.close($0.options())
                return try $0.report()
            }
        case .draftClosed:
            try .workspace(["inbox/Ba Be.csv": Array(SmallReturn.csv([:]).utf8)], at: "") {
                try $0.report()
                return try CloseRun.close($0.options()).findings
            }
        case .periodNotPublished:
            try .workspace(at: "") {
                _ = try CloseRun.close($0.options())
                return []
            }
        case .periodNotClosed: try .workspace(at: "") { try reopen($0, reason: "x") }
        case .reasonMissing: try .workspace(at: "") { try reopen($0, reason: " ") }
        case .replayed: try .workspace(at: "") { try replay($0) }
        case .replayDiffers: try .workspace(at: "~/reports/2022-11") { try replay($0, madeOtherwise: "xa-phuong.csv") }
        case .finalKept:
            try .workspace(at: "~/reports/2022-11") { try replay($0, madeOtherwise: "xa-phuong.csv", isFinal: true) }
        case .archivedReturnCounts:
            try .workspace(at: "Ba Be.csv") { workspace in
                try workspace.put()
                try workspace.report(asOf: "2022-11-28")
                try workspace.put(["D2": "60"], "Ba Be 2.csv")
                try workspace.report(asOf: "2022-11-29")
                try FileManager.default.removeItem(at: workspace.inbox.appending(path: "Ba Be 2.csv"))
                return try workspace.report().findings
            }
        case .ledgerUnusable: try .workspace(["tonghop.sqlite/x": []], at: "~/tonghop.sqlite") { try $0.report() }
        case .ledgerOnPlainDisk:
            try .workspace(at: "~/tonghop.sqlite") { workspace in
                try workspace.put()
                try workspace.report()
                // As earlier versions left it, with a write-ahead log (bytes 18 and 19 of the file).
                let file = try FileHandle(forUpdating: URL(fileURLWithPath: workspace.ledgerPath))
                try file.seek(toOffset: 18)
                try file.write(contentsOf: Data([2, 2]))
                try file.close()
                // SQLite maps its shared memory from this file, and a pipe cannot be mapped.
                #expect(mkfifo(workspace.ledgerPath + "-shm", 0o600) == 0)
                return try workspace.report()
            }
        case .ledgerBusy: try .workspace(at: "~/tonghop.sqlite") { try reportWhileHeld($0) }
        case .ledgerDamaged:
            try .workspace(["tonghop.sqlite": Array(repeating: 0x41, count: 8192)], at: "~/tonghop.sqlite") {
                try $0.report()
            }
        case .ledgerLacksReports:
            try .workspace(at: "~/tonghop.sqlite") {
                try $0.report()
                try $0.forgetLedger()
                return try DoctorRun.run(try $0.options()).findings
            }
        case .ledgerRebuilt:
            try .workspace(at: "~/tonghop.sqlite") {
                try $0.put()
                try $0.report()
                try FileManager.default.removeItem(atPath: $0.ledgerPath)
                return try $0.report()
            }
        case .archiveDamaged: try .examined(afterAltering: "archive")
        case .returnNotKept:
            try .workspace(at: "Ba Be.csv") {
                try $0.put()
                try $0.report()
                try $0.forgetLedger()
                try FileManager.default.removeItem(at: $0.inbox.appending(path: "Ba Be.csv"))
                return try $0.report().findings
            }
        case .publishedAltered: try .examined(afterAltering: "reports/2022-11/ket-qua.json")
        case .openToOthers:
            try .workspace(at: "~/tonghop.sqlite") {
                try $0.report()
                for (path, mode) in [($0.folder.path, 0o755), ($0.ledgerPath, 0o644)] {
                    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
                }
                return try DoctorRun.run(try $0.options()).findings
            }
        default: throw CocoaError(.featureUnsupported)
        }
    }
}
