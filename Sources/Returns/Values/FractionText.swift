import Foundation
import Numbers

/// "75/100": points given out of the maximum. It counts only if no other maximum is known.
enum FractionText {
    /// The points given and the maximum; `nil` if the text has another form.
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
