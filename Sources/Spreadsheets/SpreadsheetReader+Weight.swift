extension SpreadsheetReader {
    /// About how many bytes there are to read: of text, of a web page and of a mail its own, of a workbook and an archive those
    /// of its parts by what the file says, and no fewer than so small a file may hold. `Int.max` where it cannot be told before;
    /// 0 for what is not read here.
    ///
    /// A file that lies about its parts inflates to no more than `Limits.ratio` times its size.
    public static func weight(of bytes: [UInt8]) -> Int {
        bytes.withUnsafeBytes { memory in
            switch FileKind(of: memory) {
            case .text, .unsupported(.htmlTable), .unsupported(.xmlSpreadsheet2003), .unsupported(.mailMessage):
                return memory.count
            case .zip:
                guard let directory = CentralDirectory(memory, limit: Limits.standard.entries) else { return 0 }
                let declared = directory.entries.reduce(UInt64(0)) {
                    $0.addingReportingOverflow($1.inflated).partialValue
                }
                return max(
                    Int(clamping: declared), memory.count.multipliedReportingOverflow(by: usualRatio).partialValue)
            case .unsupported(.passwordProtected): return .max
            default: return 0
            }
        }
    }

    /// Far more than sheets of honest returns are deflated.
    private static let usualRatio = 30
}
