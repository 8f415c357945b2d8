import Foundation
enum VietnameseText {
    static func slug(_ text: String) -> String {
        let plain = text.lowercased().replacingOccurrences(of: "đ", with: "d").decomposedStringWithCanonicalMapping
        return String(
            plain.unicodeScalars.filter { $0.isASCII }.map {
                Character($0.properties.isAlphabetic || ("0"..."9").contains($0) ? $0 : "-")
            })
    }
}
