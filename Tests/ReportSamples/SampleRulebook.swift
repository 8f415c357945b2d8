// The rulebook that the tests of Reports and Rendering share. It has the wording of qd-06-2019 as far as reports show
// it. As in the real one, only one criterion has a maximum.
import Civil
import Registry
import Rulebook

extension Rulebook {
    /// A rulebook with that many of the 13 criteria, and assessment rounds in that month.
    public static func sample(criteria count: Int = 13, round month: Int = 11) -> Rulebook {
        let decision = "qd-06-2019"
        let plan = "qd-352-2019"
        return Rulebook(
            id: "qd-06-2019", standard: "xã, phường, thị trấn phù hợp với trẻ em",
            sources: [
                Source(id: decision, citation: "Quyết định số 06/QĐ-TTg ngày 03/01/2019", title: "Quy định tiêu chuẩn"),
                Source(id: plan, citation: "Quyết định số 352/QĐ-UBND ngày 08/3/2019", title: "Ban hành Kế hoạch"),
            ],
            validFrom: .sample, validTo: nil,
            bodies: [
                LeadBody(id: "ldtbxh", name: "Sở Lao động - Thương binh và Xã hội", shortName: "Sở LĐTBXH"),
                LeadBody(id: "tu-phap", name: "Sở Tư pháp", shortName: "Sở Tư pháp"),
                LeadBody(id: "cong-an", name: "Công an tỉnh", shortName: "Công an tỉnh"),
                LeadBody(id: "y-te", name: "Sở Y tế", shortName: "Sở Y tế"),
                LeadBody(id: "gddt", name: "Sở Giáo dục và Đào tạo", shortName: "Sở GD&ĐT"),
                LeadBody(id: "vhttdl", name: "Sở Văn hóa, Thể thao và Du lịch", shortName: "Sở VH-TT&DL"),
            ],
            criteria: criteria.prefix(count).enumerated().map { index, entry in
                Criterion(
                    number: index + 1, name: entry.0, leadBody: entry.1,
                    coordinators: index + 1 == 2 ? ["ldtbxh"] : [], maximum: index == 0 ? 100 : nil, aliases: [])
            },
            tiers: [.mountain, .other],
            conditions: Conditions(
                everyCriterionScored: Citation(source: decision, article: "Điều 3"),
                noZeroCriterion: Citation(source: decision, article: "Điều 3"),
                recognisingBody: ByDate("Ủy ban nhân dân cấp huyện")),
            targets: [.sampleMeets, .samplePlanned],
            deadlines: [
                Deadline(
                    id: "district", duty: .districtReturn, month: 11, day: 30,
                    text: "Trước ngày 30 tháng 11 của năm đánh giá",
                    citation: Citation(source: plan, article: "mục IV.2.2"), isWorkedTo: true),
                Deadline(
                    id: "department", duty: .departmentReport, month: 12, day: 5,
                    text: "Trước ngày 05 tháng 12 của năm đánh giá",
                    citation: Citation(source: plan, article: "mục IV.2.2"), isWorkedTo: true),
                Deadline(
                    id: "department-other", duty: .departmentReport, month: 12, day: 10,
                    text: "trước ngày 10/12 năm đánh giá", citation: Citation(source: plan, article: "mục IV.1.1"),
                    isWorkedTo: false),
            ],
            rounds: Rounds(month: month, years: [2019, 2022, 2024], citation: nil),
            unknowns: [])
    }

    private static let criteria: [(String, String)] = [
        ("Nguồn lực thực hiện quyền trẻ em", "ldtbxh"),
        ("Trẻ em được khai sinh đúng quy định", "tu-phap"),
        ("Trẻ em bị xâm hại", "ldtbxh"),
        ("Trẻ em vi phạm pháp luật, nghiện ma túy", "cong-an"),
        ("Trẻ em bị tai nạn, thương tích", "ldtbxh"),
        ("Trẻ em có hoàn cảnh đặc biệt được trợ giúp", "ldtbxh"),
        (
            "Trẻ em dưới 1 tuổi được tiêm chủng đầy đủ các loại vắc xin thuộc chương trình tiêm chủng mở rộng",
            "y-te"
        ),
        ("Trẻ em dưới 5 tuổi bị suy dinh dưỡng thể nhẹ cân và thể thấp còi", "y-te"),
        ("Trẻ em được khám sức khỏe định kỳ", "y-te"),
        ("Trẻ em đến trường, lớp mầm non", "gddt"),
        ("Trẻ em được thực hiện quyền tham gia của trẻ em", "ldtbxh"),
        ("Hoạt động vui chơi, giải trí, văn hóa, thể dục, thể thao dành cho trẻ em", "vhttdl"),
        ("Mức độ hài lòng của trẻ em và người dân về việc thực hiện quyền trẻ em", "ldtbxh"),
    ]
}

extension CivilDate {
    /// 05/12/2022, the day of the sample report.
    public static let sample: CivilDate = {
        guard let date = CivilDate(year: 2022, month: 12, day: 5) else { fatalError("05/12/2022 is a date") }
        return date
    }()
}

extension Tier {
    public static let mountain = Tier(
        id: "mountain", threshold: 800, description: "Xã, thị trấn miền núi, hải đảo; xã đặc biệt khó khăn",
        conditions: [], citation: Citation(source: "qd-06-2019", article: "Điều 3"))
    public static let other = Tier(
        id: "other", threshold: 850, description: "Xã, phường, thị trấn khác", conditions: [],
        citation: Citation(source: "qd-06-2019", article: "Điều 3"))
}

extension Target {
    public static let sampleMeets = Target(
        id: "meets", measure: .meets, percent: 70, isExclusive: true, scope: .province, fromYear: nil, toYear: nil,
        text: "đạt trên 70% xã, phường, thị trấn đạt tiêu chuẩn",
        citation: Citation(source: "qd-352-2019", article: "mục I.2"))
    public static let samplePlanned = Target(
        id: "planned", measure: .planned, percent: 100, isExclusive: false, scope: .province, fromYear: nil,
        toYear: nil, text: "100% xây dựng kế hoạch", citation: Citation(source: "qd-352-2019", article: "mục I.2"))
    public static let sampleCommitted = Target(
        id: "committed", measure: .committed, percent: 100, isExclusive: false, scope: .province, fromYear: nil,
        toYear: nil, text: "100% cam kết", citation: Citation(source: "qd-352-2019", article: "mục I.2"))
}
