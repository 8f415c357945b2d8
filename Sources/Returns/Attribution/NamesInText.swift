import Registry
import VietnameseText

/// Finds communes named inside a text: "KẾT QUẢ THẨM ĐỊNH XÃ BẰNG THÀNH NĂM 2022", "Đơn vị: Bành Trạch".
struct NamesInText {
    let names: NameBook
    /// Words that stand before the commune's name on a form, folded.
    let unitLabels: [[String]]

    /// How many words the longest name has, counting dashes: “Văn Miếu - Quốc Tử Giám”.
    private static let longestName = 7
    private static let types: [[String]] = [["thi", "tran"], ["xa"], ["phuong"], ["tt"], ["p"], ["x"], ["ph"]]

    /// Codes of the communes that the text names after their type or after "Đơn vị:". The whole text may also be a
    /// name.
    func communes(in text: String) -> Set<String> {
        guard text.utf8.count <= 600 else { return [] }
        if let whole = names.commune(named: text) { return [whole] }
        let words = [Word](of: text)
        var found: Set<String> = []
        var place = 0
        while place < words.count {
            if let (code, end) = name(in: words, typedAt: place) ?? name(in: words, labelledAt: place) {
                found.insert(code)
                place = end
            } else {
                place += 1
            }
        }
        return found
    }

    /// The commune that a file or sheet is named after. Its type may be missing: "Phieu_Banh Trach".
    func commune(naming file: String) -> String? {
        let typed = communes(in: file)
        if typed.count == 1 { return typed.first }
        guard typed.isEmpty else { return nil }
        let words = [Word](of: file).map(\.exact)
        var found: Set<String> = []
        for length in stride(from: Self.longestName, through: 2, by: -1) {
            for start in words.indices where start + length <= words.count {
                if let code = names.commune(named: words[start..<(start + length)].joined(separator: " ")) {
                    found.insert(code)
                }
            }
            if !found.isEmpty { break }
        }
        return found.count == 1 ? found.first : nil
    }

    private func name(in words: [Word], typedAt place: Int) -> (String, Int)? {
        guard let type = Self.types.first(where: { words[place...].prefix($0.count).map(\.folded) == $0 }) else {
            return nil
        }
        let start = place + type.count
        return longestName(in: words, from: start, behind: words[place..<start].map(\.exact).joined(separator: " "))
    }

    private func name(in words: [Word], labelledAt place: Int) -> (String, Int)? {
        guard let label = unitLabels.first(where: { words[place...].prefix($0.count).map(\.folded) == $0 }),
            place + label.count < words.count, words[place + label.count].sign == ":"
        else { return nil }
        return longestName(in: words, from: place + label.count, behind: "")
    }

    private func longestName(in words: [Word], from start: Int, behind type: String) -> (String, Int)? {
        for length in stride(from: min(Self.longestName, words.count - start), through: 1, by: -1) {
            let name = ([type] + words[start..<(start + length)].map(\.exact)).filter { !$0.isEmpty }.joined(
                separator: " ")
            if let code = names.commune(named: name) { return (code, start + length) }
        }
        return nil
    }
}
