/// How far a run has come, for whoever shows it.
public enum Progress: Sendable, Equatable {
    /// A file is being read; numbers start at 1.
    case reading(file: String, number: Int, of: Int)
    /// Files are being converted to .xlsx.
    case converting(count: Int)
    case assessing
    case rendering
    /// A page is being turned into PDF.
    case printing(page: String)
    case publishing(folder: String)
}
