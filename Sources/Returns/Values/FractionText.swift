import Foundation
import Numbers

/// "75/100": points got out of the most there are. Counts only where the maximum is known to be that.
enum FractionText {
    /// What was got and out of how many; `nil` for what is no such text.
    static func parts(of text: String) -> (got: Millionths, of: Millionths)? {
        guard text.utf8.count <= 30 else { return nil }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2,
            case .number(let got) = NumberText(ofPoints: parts[0].trimmingCharacters(in: .whitespaces)),
            case .number(let whole) = NumberText(ofPoints: parts[1].trimmingCharacters(in: .whitespaces)), got >= 0,
            whole > 0
        else { return nil }
        return (got, whole)
    }
}
