import Testing

@testable import Marking

/// An answer and its reason in one text.
@Suite struct WrittenAnswerTests {
    @Test(arguments: [
        ("xác nhận đúng: đã đối chiếu", Answer.confirmed, "đã đối chiếu"),
        ("Xác Nhận Đúng - 3 xã, có biên bản.", .confirmed, "3 xã, có biên bản."),
        ("“xác nhận đúng: đã đối chiếu”", .confirmed, "đã đối chiếu"),
        ("- xac nhan dung vì đã đối chiếu, có hồ sơ", .confirmed, "đã đối chiếu, có hồ sơ"),
        ("xác nhận đúng (theo hồ sơ)", .confirmed, "theo hồ sơ"),
        ("xác nhận đúng\nTheo hồ sơ (bản 2)", .confirmed, "Theo hồ sơ (bản 2)"),
        ("không áp dụng, xã đã sáp nhập", .notApplicable, "xã đã sáp nhập"),
        ("xác nhận đúng", .confirmed, ""), ("xác nhận đúng: …lý do…", .confirmed, ""),
        ("xác nhận đúng vì", .confirmed, ""),
        ("đã sửa", .mended, ""), ("Sửa", .mended, ""),
    ])
    func anAnswerIsToldFromItsReason(_ written: String, _ answer: Answer, _ reason: String) {
        let said = WrittenAnswer(written)
        #expect(said.answer == answer && said.reason == reason)
    }

    /// A text that goes on differently is none of the answers: it may say the opposite.
    @Test(arguments: [
        "xác nhận", "xác nhận: sai", "xác nhận đúng là sai", "chưa xác nhận đúng: a", "không: áp dụng", "đúng", "ừ",
        ":", "“”",
    ])
    func otherWordsAreNone(_ written: String) { #expect(WrittenAnswer(written).answer == nil) }
}
