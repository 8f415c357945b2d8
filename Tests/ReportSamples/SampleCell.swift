import Findings
import Spreadsheets

/// Cells of made-up findings, as spreadsheets write them: "F12".
extension CellAddress: ExpressibleByStringInterpolation {
    public init(stringLiteral written: String) {
        guard let cell = CellAddress(written: written) else { fatalError("no cell: \(written)") }
        self = cell
    }
}
