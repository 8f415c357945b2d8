import Foundation

/// Finds the number of a decision (số quyết định) in the text of a cell.
public enum DecisionNumber {
    /// `203/QĐ-UBND` for "Số 203/QĐ-UBND ngày 1/11/2022"; the unchanged text if it has no such number or several.
    public static func alone(in text: String) -> String {
        guard text.utf8.count <= MarkReader.longestDocumentNumber else { return text }
        let numbers = text.matches(of: pattern)
        guard numbers.isEmpty else {
            return numbers.count == 1 ? numbers.first.map { String($0.output) } ?? text : text
        }
        let bare = bare(in: text)
        return bare.isEmpty ? text : bare
    }

    /// `1523` for "QĐ số 1523 ngày 20/11/22"; empty if there is more than a number.
    static func bare(in text: String) -> String {
        let number = DateText.withoutDate(text).trimmingPrefix(leading).trimmingCharacters(in: .whitespaces)
        return number.utf8.allSatisfy { (48...57).contains($0) } ? number : ""
    }

    // Each is made only once. Nothing changes them afterwards.
    nonisolated(unsafe) private static let leading = #/(?i)\s*(?:qđ|quyết định)?\s*(?:số)?\s*:?\s*/#
    nonisolated(unsafe) private static let pattern =
        #/\d+\s*/\s*(?:\d{4}\s*/\s*)?\p{Lu}{2,}(?:[-–]\p{L}[\p{L}\d]*|\s*[-–]\s*\p{Lu}{2,}\d*|\.\p{Lu}[\p{L}\d]*)*/#
}
