/// What a sheet needs of the rest of its workbook to be read.
struct WorkbookParts {
    let tables: WorkbookTables
    /// For every style index that cells may give, which of `tables.styles` it is.
    let styleOfIndex: [UInt16]
    /// Of each style that conditions lay over others, whether it conceals what a cell holds.
    let conceals: [Bool]
}
