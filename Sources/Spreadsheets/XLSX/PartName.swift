import Foundation

/// The names of parts within the container.
public enum PartName {
    /// The part that a relationship of the part `source` points to. Targets may be absolute and may have `.`, `..` and
    /// backslashes.
    public static func resolve(_ target: String, from source: String) -> String {
        let target = target.replacingOccurrences(of: "\\", with: "/")
        var components = target.hasPrefix("/") ? [] : source.split(separator: "/").dropLast().map(String.init)
        for component in target.split(separator: "/") {
            switch component {
            case ".": continue
            case "..": _ = components.popLast()
            default: components.append(String(component))
            }
        }
        return components.joined(separator: "/")
    }

    /// The part with the relationships of a part: `xl/_rels/workbook.xml.rels`.
    public static func relationships(of part: String) -> String {
        var components = part.split(separator: "/").map(String.init)
        let name = components.popLast() ?? ""
        return (components + ["_rels", name + ".rels"]).joined(separator: "/")
    }
}
