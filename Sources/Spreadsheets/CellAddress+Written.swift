import Findings

extension CellAddress {
    /// A reference as spreadsheets write it, such as `F12`; `nil` for what is none, or lies beyond XFD1048576.
    public init?(written text: String) {
        let found = Array(text.utf8).withUnsafeBufferPointer(CellReference.cell)
        guard let found else { return nil }
        self = found
    }
}
