import Civil
import Foundation
import Ledger
import Numbers
import Registry

/// A ledger in a folder of its own, removed with this value.
final class TemporaryLedger {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tonghop-ledger-\(UUID().uuidString)")
    var path: String { folder.appending(path: Ledger.fileName).path }

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(at: folder) }

    func open() throws -> Ledger { try Ledger(at: path) }
}

func month(_ text: String) -> Period {
    guard let period = Period(iso: text) else { preconditionFailure(text) }
    return period
}

func day(_ text: String) -> CivilDate {
    guard let day = CivilDate(iso: text) else { preconditionFailure(text) }
    return day
}

/// A hash made up of one letter.
func digest(_ letter: Character) -> String { String(repeating: letter, count: 64) }

extension RunToRecord {
    /// A run with one district, one file and one commune.
    static func sample(
        _ name: String, asOf: String, isFinal: Bool = false, file: Character = "a", meets: Int = 1,
        arrival: Int? = nil
    ) -> RunToRecord {
        var counts = CommuneCounts()
        counts.communes = 2
        counts.reported = 1
        counts.meets = meets
        func unit(_ code: String, _ status: String?) -> UnitFigures {
            UnitFigures(
                code: code, name: "Ba Bể", status: status, received: status.map { _ in day(asOf) }, corrected: nil,
                counts: counts)
        }
        var run = RunToRecord(
            period: month(name), asOf: day(asOf), isFinal: isFinal, issue: 1, program: "1", rulebook: "qd-06-2019",
            registerDate: month(name).lastDay, manifest: digest("f"),
            figures: PublishedFigures(
                province: unit("06", nil), districts: [unit("061", "on-time")],
                criteria: [CriterionFigure(number: 1, average: Millionths("62.25"), given: 1, zeros: 0, blanks: 0)]
            ),
            communes: [
                CommuneResult(
                    code: "01894", name: "xã Bành Trạch", district: "061", verdict: "incomplete", total: nil,
                    points: [Millionths("62.25"), nil, 0], sha256: digest(file))
            ])
        run.basis = ["settings": digest("1"), "rulebook": digest("2")]
        run.inputs = [
            RunInput(
                name: "Ba Bể.xlsx", sha256: digest(file), size: 10, modified: 1_669_770_902, received: day(asOf),
                arrival: arrival, outcome: "accepted", district: "061"),
            RunInput(
                name: "thư.docx", sha256: nil, size: 0, modified: 0, received: day(asOf), arrival: nil,
                outcome: "ignored", district: nil),
        ]
        run.findings = ["{\"code\":\"x\"}"]
        run.outputs = [.init(path: "ket-qua.json", sha256: digest("e"), size: 3)]
        run.records = [
            LedgerRecord(
                sha256: digest(file), commune: "01894", sheet: "Biểu 1", row: 12,
                fields: [LedgerRecord.Field(name: "1", value: "62.25", cell: "F12")])
        ]
        return run
    }
}
