/// Every kind of finding there is. The raw value is the stable code that people and programs quote.
///
/// The wording of each is in the catalogue file of the stage that produces it.
public enum FindingCode: String, Sendable, CaseIterable {
    // Files (Spreadsheets, Batch)
    case emptyFile = "empty-file"

    /// Severity and words.
    public var wording: Wording {
        switch self {
        case .emptyFile: FileWordings.emptyFile
        }
    }
}
