import Findings
import Spreadsheets
import Testing

@testable import Returns

/// Each commune has two rows: its own figures and the verified ones.
@Suite struct TwoRowsTests {
    private func reading(_ rows: [[String]], column: [String] = []) throws -> ReadReturn {
        try read([sheet([["TT", "Tên xã"] + column + criterionHeads] + rows)])
    }

    private func isVerifiedWithOwnKept(_ found: ReadReturn, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(found.points(of: "Xã Bành Trạch") == .same(50), sourceLocation: sourceLocation)
        #expect(found.records.first?.ownPoints?.map(\.value) == .same(48), sourceLocation: sourceLocation)
        #expect(
            found.findings.allSatisfy { $0.severity == .notice || $0.code == .markColumnMissing }, "\(found.findings)",
            sourceLocation: sourceLocation)
    }

    @Test func saidInAColumnOfItsOwn() throws {
        isVerifiedWithOwnKept(
            try reading(
                [
                    ["1", "Xã Bành Trạch", "Tự chấm"] + scores("48"), ["", "", "Thẩm định"] + scores("50"),
                ], column: ["Nội dung"]))
    }

    @Test func saidBehindTheName() throws {
        isVerifiedWithOwnKept(
            try reading([
                ["1", "Xã Bành Trạch (tự chấm)"] + scores("48"),
                ["", "Xã Bành Trạch (huyện thẩm định)"] + scores("50"),
            ]))
    }

    @Test func saidInPlaceOfTheName() throws {
        isVerifiedWithOwnKept(
            try reading([
                ["1", "Xã Bành Trạch"], ["", "Tự chấm"] + scores("48"), ["", "Thẩm định"] + scores("50"),
            ]))
    }

    /// The first row just names the commune, and the second says that it is the verified one.
    @Test func saidOfTheSecondRowAlone() throws {
        let found = try reading([
            ["1", "Xã Bành Trạch"] + scores("48"), ["", "Thẩm định"] + scores("50"),
            ["2", "Xã Hà Hiệu"] + scores("45"), ["", "Thẩm định"] + scores("40"),
        ])
        #expect(found.points(of: "Xã Bành Trạch") == .same(50))
        #expect(found.points(of: "Xã Hà Hiệu") == .same(40))
        #expect(
            found.findings.allSatisfy { $0.severity == .notice || $0.code == .markColumnMissing }, "\(found.findings)")
    }

    /// A pair of rows has its marks and its decision only once.
    @Test func marksInTheOwnRowAreThoseOfThePair() throws {
        let head = ["TT", "Tên xã", "Nội dung"] + criterionHeads + ["Kế hoạch", "Số QĐ", "Cam kết"]
        let found = try read([
            sheet([
                head, ["1", "Xã Bành Trạch", "Tự chấm"] + scores("48") + ["x", "1644/QĐ-UBND", "x"],
                ["", "", "Thẩm định"] + scores("50") + ["", "", "Không"],
            ])
        ])
        let record = try #require(found.records.first)
        #expect(record.points.map(\.value) == .same(50) && record.ownPoints?.map(\.value) == .same(48))
        #expect(record.planned?.value == .yes && record.decisionNumber?.value == "1644/QĐ-UBND")
        #expect(record.committed?.value == .no)
    }

    /// Nothing says which of the two counts.
    @Test func neitherIsTakenWhereNothingTellsThemApart() throws {
        let found = try reading([
            ["1", "Xã Bành Trạch"] + scores("48"), ["", "Xã Bành Trạch"] + scores("50"),
        ])
        #expect(found.records.isEmpty)
        #expect(found.count(.conflictingRows) == 1)
    }

    @Test func aCommuneWithItsOwnRowAloneIsNamed() throws {
        let found = try reading([["1", "Xã Bành Trạch (tự chấm)"] + scores("48")])
        #expect(found.points(of: "Xã Bành Trạch") == .same(48))
        #expect(found.count(.ownRowOnly) == 1)
    }
}
