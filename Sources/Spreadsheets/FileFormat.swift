/// What a file was read as; its content decides, not its name.
public enum FileFormat: Equatable, Sendable {
    /// Office Open XML workbook: .xlsx, .xlsm and their templates.
    case xlsx
    /// Separated text.
    case csv(CSVDialect)
}
