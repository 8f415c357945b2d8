import Testing
@testable import Reports

/// What is said of communes whose result changed since an earlier period.
@Suite struct ComparisonWithPastTests {
    @Test func communesAreNamedAsLongAsSomebodyWouldReadTheNames() {
        let names = (1...61).map { "xã \($0)" }
        let how = "từ đạt thành không đạt"
        #expect(ComparisonWithPast.moved(Array(names.prefix(60)), how)?.hasSuffix("xã 59, xã 60") == true)
        #expect(ComparisonWithPast.moved(names, how) == "61 xã từ đạt thành không đạt")
        #expect(
            ComparisonWithPast.moved(names, how, listedIn: "ket-qua.json")
                == "61 xã từ đạt thành không đạt (tên từng xã ghi ở ket-qua.json)")
        #expect(ComparisonWithPast.moved([], how) == nil)
    }
}
