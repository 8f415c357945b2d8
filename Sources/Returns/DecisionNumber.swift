/// The number of a decision (số quyết định) out of what a cell says of it.
public enum DecisionNumber {
    /// `203/QĐ-UBND` for "Số 203/QĐ-UBND ngày 1/11/2022"; the text as it is where it holds no such number, or several.
    public static func alone(in text: String) -> String {
        guard text.utf8.count <= MarkReader.longestDocumentNumber else { return text }
        let numbers = text.matches(of: pattern)
        return numbers.count == 1 ? numbers.first.map { String($0.output) } ?? text : text
    }

    // Made once; nothing changes it afterwards.
    nonisolated(unsafe) private static let pattern =
        #/\d+\s*/\s*(?:\d{4}\s*/\s*)?\p{Lu}{2,}(?:[-–]\p{L}[\p{L}\d]*|\s*[-–]\s*\p{Lu}{2,}\d*|\.\p{Lu}[\p{L}\d]*)*/#
}
