import Civil
import Findings
import Returns
import Rulebook
import Testing

@testable import Reports

/// `rulebook show`: what holds on a day, and what is unknown for that day.
@Suite struct RulebookListingTests {
    private func listing(on iso: String, _ language: Language = .vietnamese) throws -> String {
        let rulebook = try Rulebook(yaml: #require(Rulebook.builtIn["qd-06-2019"]))
        let date = try #require(CivilDate(iso: iso))
        return RulebookListing(rulebook, on: date, vocabulary: .builtIn, language: language).lines
            .joined(separator: "\n")
    }

    @Test func aDayOfTwoTiersNamesNoDistrict() throws {
        let now = try listing(on: "2026-11-30")
        #expect(now.contains("Nội dung của ngày 30/11/2026"))
        #expect(now.contains("Nguồn lực thực hiện quyền trẻ em (100; Sở Y tế)"))
        #expect(now.contains("cơ quan công nhận: văn bản hiện có chưa nêu"))
        #expect(now.contains("chưa rõ: từ ngày 01/7/2025 không còn quận"))
        #expect(now.contains("Thẩm quyền công nhận xã, phường từ ngày 01/7/2025"))
        #expect(now.contains("giữ ngày này cho báo cáo của xã"))
        #expect(!now.contains("cơ quan công nhận: Ủy ban nhân dân cấp huyện"))
        #expect(try listing(on: "2026-11-30", .english).contains("recognised by: the texts at hand do not say"))
    }

    @Test func aDayOfBeforeReadsAsItDid() throws {
        let then = try listing(on: "2022-11-30")
        #expect(then.contains("(100; Sở Lao động - Thương binh và Xã hội)"))
        #expect(then.contains("cơ quan công nhận: Ủy ban nhân dân cấp huyện"))
        #expect(!then.contains("chưa rõ: ") && !then.contains("01/7/2025") && !then.contains("Báo cáo nêu rõ"))
    }
}
