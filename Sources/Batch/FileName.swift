/// Helps to tell names of files apart.
enum FileName {
    /// `2022-11/Ba Be` and `.xlsx` for `2022-11/Ba Be.xlsx`; the whole name and an empty ending where there is none.
    static func parts(of name: String) -> (stem: String, ending: String) {
        let start = name.lastIndex(of: "/").map(name.index(after:)) ?? name.startIndex
        guard let dot = name[start...].lastIndex(of: "."), dot > start else { return (name, "") }
        return (String(name[..<dot]), String(name[dot...]))
    }

    /// As many names as a message has room for: `a.csv, b.csv, …`.
    static func some(of names: [String]) -> String {
        names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", …" : "")
    }
}
