/// What is needed from the rest of a workbook to read a sheet.
struct WorkbookParts {
    let tables: WorkbookTables
    /// For every style index that cells can give, the index in `tables.styles`.
    let styleOfIndex: [UInt16]
    /// For each style that conditions put over others, whether it conceals the cell's content.
    let conceals: [Bool]
}
