/// The two sets of names that workbooks use (ECMA-376 Transitional and ISO/IEC 29500 Strict).
enum Dialect: CaseIterable {
    case transitional, strict

    /// Namespace of sheets, styles and notes.
    var main: String {
        switch self {
        case .transitional: "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        case .strict: "http://purl.oclc.org/ooxml/spreadsheetml/main"
        }
    }

    /// Namespace of `r:id`, which is also how the types of relationships begin.
    var office: String {
        switch self {
        case .transitional: "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        case .strict: "http://purl.oclc.org/ooxml/officeDocument/relationships"
        }
    }

    static let mains = allCases.map(\.main)
    static let relationships = "http://schemas.openxmlformats.org/package/2006/relationships"
    static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"

    static func of(_ part: PartText) -> Dialect { part.namespace == strict.main ? .strict : .transitional }
}
