import Glibc
import Testing

@testable import Findings

@Suite struct SystemReasonTests {
    @Test(arguments: [
        (ENOSPC, "ổ đĩa đã đầy", "No space left on device"), (EACCES, "không có quyền truy cập", "Permission denied"),
        (EROFS, "ổ đĩa chỉ cho phép đọc", "Read-only file system"),
        // An error that hardly anybody meets keeps its number, to look it up.
        (EDOM, "lỗi hệ thống số 33", "Numerical argument out of domain"),
    ])
    func numbersBecomeWords(number: Int32, vietnamese: String, english: String) {
        #expect(SystemReason.text(number, in: .vietnamese) == vietnamese)
        #expect(SystemReason.text(number, in: .english) == english)
    }
}
