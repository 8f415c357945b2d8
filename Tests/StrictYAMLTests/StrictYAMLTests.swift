import Testing

@testable import StrictYAML

@Suite struct StrictYAMLTests {
    private struct Pair: Equatable {
        let name: String
        let size: Int
    }

    private func read(_ text: String) throws(YAMLMistakes) -> [Pair] {
        try YAMLDocument.read(text) { top in
            top.list("pairs").map { Pair(name: $0.text("name"), size: $0.integer("size")) }
        }
    }

    private func mistakes(_ text: String) -> [YAMLMistake] {
        do throws(YAMLMistakes) {
            _ = try read(text)
            return []
        } catch { return error.mistakes }
    }

    @Test func readsWhatIsRight() throws {
        #expect(
            try read("pairs:\n  - { name: a, size: 1 }\n  - { name: b, size: 2 }") == [
                Pair(name: "a", size: 1), Pair(name: "b", size: 2),
            ])
    }

    @Test func reportsEveryMistakeInOnePassWithLineAndKey() {
        let found = mistakes("pairs:\n  - name: a\n    size: much\n  - nmae: b\n    size: 2\nextra: 1\n")
        #expect(found.map(\.line) == [3, 4, 4, 6])
        #expect(found.map(\.key).sorted() == ["extra", "pairs[1].size", "pairs[2].name", "pairs[2].nmae"])
        #expect(found.contains { $0.kind == .expected(.integer, found: "much") })
        #expect(found.contains { $0.kind == .unknownKey(known: ["pairs"]) && $0.key == "extra" })
        #expect(found.contains { $0.kind == .unknownKey(known: ["name", "size"]) && $0.key == "pairs[2].nmae" })
    }

    @Test(arguments: ["pairs: [", "\tpairs: 1", "- a\n- b", "pairs:\n  - {name: a, size: 1}\npairs: []"])
    func whatIsNoYAMLMappingIsAMistakeNotACrash(_ text: String) { #expect(!mistakes(text).isEmpty) }

    @Test func anEmptyFileLacksItsKeys() { #expect(mistakes("").map(\.kind) == [.missing]) }

    @Test(arguments: ["12.5", "800", "-3"])
    func decimalsAreExact(_ text: String) throws {
        let value = try YAMLDocument.read("x: \(text)") { $0.decimal("x") }
        #expect("\(value)" == text)
    }

    @Test(arguments: ["1e3", "0x10", ".5", "5.", "1,5", "nan", "''"])
    func looserNumbersAreRefused(_ text: String) {
        #expect(throws: YAMLMistakes.self) { try YAMLDocument.read("x: \(text)") { $0.decimal("x") } }
    }
}
