/// The names that Chromium gives to head cells of tables, for people who have a PDF read to them: `node00000057`. The
/// number comes from the browser's own bookkeeping, and on a busy machine the same page gets other numbers. Here the
/// names are numbered in the order of the cells, so that the same page gives the same bytes.
enum CellNames {
    /// The PDF with its names renumbered. No byte moves, since a PDF says where its parts begin: every new name is as
    /// long as the old one.
    static func inOrder(_ pdf: [UInt8]) -> [UInt8] {
        var numbers: [[UInt8]: Int] = [:]
        for place in places(after: "/ID (node", in: pdf) {
            let old = Array(pdf[place..<place + digits])
            if numbers[old] == nil { numbers[old] = numbers.count + 1 }
        }
        var pdf = pdf
        for place in places(after: "(node", in: pdf) {
            guard let number = numbers[Array(pdf[place..<place + digits])] else { continue }
            let written = Array(String(number).utf8)
            let zeros = repeatElement(UInt8(ascii: "0"), count: digits - written.count)
            pdf.replaceSubrange(place..<place + digits, with: zeros + written)
        }
        sortIndex(of: &pdf)
        return pdf
    }

    /// How many digits the number of a name has.
    private static let digits = 8

    /// Sorts the index of names, `<</Limits [(first) (last)]\n/Names [(name) 35 0 R …]>>`, which has to be in order of
    /// names.
    private static func sortIndex(of pdf: inout [UInt8]) {
        let mark = Array("]\n/Names [".utf8)
        // An index in several parts is left as it is.
        let starts = places(after: "/Names [(node", in: pdf)
        guard starts.count == 1, let start = starts.first.map({ $0 - "(node".utf8.count }),
            let end = pdf[start...].firstIndex(of: UInt8(ascii: "]"))
        else { return }
        let items = pdf[start..<end].split(separator: UInt8(ascii: "(")).map { item in
            Array("(".utf8) + item.reversed().drop { $0 == UInt8(ascii: " ") }.reversed()
        }
        let sorted = items.sorted { $0.lexicographicallyPrecedes($1) }
        pdf.replaceSubrange(start..<end, with: Array(sorted.joined(separator: [UInt8(ascii: " ")])))
        let name = "(node".utf8.count + digits + 1
        let limits = start - mark.count - 2 * name - 1
        guard limits >= 0, let first = sorted.first?.prefix(name), let last = sorted.last?.prefix(name),
            pdf[limits...].starts(with: "(node".utf8)
        else { return }
        pdf.replaceSubrange(limits..<limits + 2 * name + 1, with: Array(first) + [UInt8(ascii: " ")] + Array(last))
    }

    /// Where the number of each name begins that follows `text`.
    private static func places(after text: String, in pdf: [UInt8]) -> [Int] {
        PrintPage.positions(after: Array(text.utf8), in: pdf).filter { place in
            place + digits < pdf.endIndex && pdf[place + digits] == UInt8(ascii: ")")
                && pdf[place..<place + digits].allSatisfy { (48...57).contains($0) }
        }
    }
}
