import Findings

/// Whether a file's name says something else than its content.
enum FileNameExtension {
    /// A notice when a workbook is named as text or the other way round.
    static func notice(named: String, format: FileFormat) -> Finding? {
        let lower = named.lowercased()
        let (assumed, fitting): (String, [String]) =
            switch format {
            case .xlsx: ("Excel (.xlsx)", [".xlsx", ".xlsm", ".xltx", ".xltm", ".xlam"])
            case .csv: ("CSV", [".csv", ".txt", ".tsv", ".tab", ".prn"])
            }
        guard let dot = lower.lastIndex(of: "."), lower[dot...].utf8.count <= 6,
            !fitting.contains(String(lower[dot...]))
        else { return nil }
        return Finding(
            .nameDisagrees, at: Place(file: named), value: String(lower[dot...]), details: [.assumed: assumed])
    }
}
