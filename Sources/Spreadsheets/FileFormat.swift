/// The format that a file was read in. Its content decides, not its name.
public enum FileFormat: Equatable, Sendable {
    /// Office Open XML workbook: .xlsx, .xlsm and their templates.
    case xlsx
    /// Separated text.
    case csv(CSVDialect)
}
