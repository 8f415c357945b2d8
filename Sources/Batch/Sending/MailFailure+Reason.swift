import Delivery
import Findings

extension MailFailure {
    /// For the `{reason}` of a finding.
    func reason(in language: Language) -> String {
        switch (language, kind) {
        case (.english, .refused(let answer)): "the server answered “\(answer)”"
        case (.english, _): reason
        case (.vietnamese, .unreachable): "không kết nối được với máy chủ"
        case (.vietnamese, .noLibrary): "máy này không có libcurl.so.4 (gói libcurl4 của Debian)"
        case (.vietnamese, .timedOut): "máy chủ không trả lời"
        case (.vietnamese, .encryption): "không mã hóa được kết nối hoặc chứng thư số của máy chủ không đáng tin cậy"
        case (.vietnamese, .login): "tên đăng nhập hoặc mật khẩu không đúng"
        case (.vietnamese, .refused(let answer)): "máy chủ từ chối, trả lời “\(answer)”"
        case (.vietnamese, .recipientsRefused): "máy chủ từ chối người nhận"
        case (.vietnamese, .unanswered): "máy chủ không trả lời sau khi đã nhận thư"
        case (.vietnamese, .other): "libcurl báo: \(reason)"
        }
    }
}
