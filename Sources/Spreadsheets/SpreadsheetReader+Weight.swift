extension SpreadsheetReader {
    /// Roughly how many bytes there are to read. For text, a web page or a mail it is their size. For a workbook or an
    /// archive it is what the file declares for its parts, but at least what a file of its size usually has. It is
    /// `Int.max` if that cannot be told beforehand, and 0 for files that are not read here.
    ///
    /// A file that lies about its parts is stopped when one inflates to `Limits.ratio` times its deflated size.
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

    /// Sheets of honest returns inflate by much less.
    private static let usualRatio = 30
}
