import Foundation

/// The mapping tables of the standards. Each line has one code (or `code+code`) and its letter.
enum CodeTables {
    static func read(_ name: String, file: String = #filePath) throws -> [(code: String, letter: String)] {
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: folder.appendingPathComponent("Fixtures/vietnamese/\(name)"), encoding: .utf8)
        return text.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: "\t")
            guard fields.count == 2 else { return nil }
            let scalars = fields[0].split(separator: "+").compactMap {
                UInt32($0, radix: 16).flatMap(Unicode.Scalar.init)
            }
            return (String(String.UnicodeScalarView(scalars)), String(fields[1]))
        }
    }
}
