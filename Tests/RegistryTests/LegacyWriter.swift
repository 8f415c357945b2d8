import Foundation

/// Writes text in the old encodings, from the published tables.
enum LegacyWriter {
    /// TCVN3 has no capitals with tone marks, so clerks typed the small letter.
    static func tcvn3(_ text: String) throws -> String {
        let codes = try tcvn3Codes.get()
        return text.map { codes[String($0)] ?? codes[$0.lowercased()] ?? String($0) }.joined()
    }

    static func vni(_ text: String) throws -> String {
        let codes = try vniCodes.get()
        return text.map { codes[String($0)] ?? String($0) }.joined()
    }

    private static let tcvn3Codes = Result { try codes("tcvn3.tsv") }
    private static let vniCodes = Result { try codes("vni.tsv") }

    private static func codes(_ file: String) throws -> [String: String] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let table = try String(
            contentsOf: folder.appendingPathComponent("Fixtures/vietnamese/\(file)"), encoding: .utf8)
        var codes: [String: String] = [:]
        for line in table.split(separator: "\n") {
            let fields = line.split(separator: "\t").map(String.init)
            guard fields.count == 2 else { continue }
            codes[fields[1]] = fields[0].split(separator: "+").compactMap {
                UInt32($0, radix: 16).flatMap(Unicode.Scalar.init)
            }
            .map(String.init).joined()
        }
        return codes
    }
}
