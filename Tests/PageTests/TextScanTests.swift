import Testing

/// The scan finds faults that are put in, and finds nothing in good text.
@Suite struct TextScanTests {
    @Test(arguments: [
        "Xã Bành Trạch: missing", "The file is empty", "Kết quả: meets", "Tinh Bac Kan", "xã chua đạt", "điểm cua xã",
        "đạt 47.72%", "Điểm bình quân: 62.5", "47,7272", "đạt 47,72 %", "Tổng điểm: nan", "{{count}} xã",
        "Có {count} xã",
        "X· Bµnh Tr¹ch", "XÃ£ BÃ nh", "Huyện Ba Be\u{0302}\u{0309}", "Optional(5)", "1.234.567,891", "%5",
        "bao cao tổng hợp",
    ])
    func aDefectIsFound(text: String) {
        #expect(!TextScan(quoted: []).complaints(about: text).isEmpty)
    }

    @Test(arguments: [
        "105/220 xã, phường, thị trấn (đạt 47,72%)", "mục IV.2.2 Quyết định số 352/QĐ-UBND ngày 08/3/2019", "10.598 xã",
        "ngày 05 tháng 12 năm 2022", "thiếu 12,5 điểm", "so với chỉ tiêu trên 70%", "Sở GD&ĐT",
        "bị liệt tiêu chí số 3 và số 5",
        "Số: /BC-SLĐTBXH", "—", "1.234,5", "tonghop.yaml",
    ])
    func goodTextPasses(text: String) {
        #expect(TextScan(quoted: []).complaints(about: text) == [])
    }

    @Test func whatIsQuotedIsLeftAlone() {
        let scan = TextScan(quoted: ["Bieu 01 - xa.xlsx", "4.5"])
        #expect(scan.complaints(about: "Tệp Bieu 01 - xa.xlsx, giá trị “4.5”") == [])
        #expect(scan.complaints(about: "Tệp Bieu 01 - xa.xlsx cua xã").count == 1)
    }
}
