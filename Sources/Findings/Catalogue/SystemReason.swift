import Glibc

extension Finding {
    /// A finding whose `{reason}` is an error number of the operating system.
    public init(_ code: FindingCode, at place: Place, errno number: Int32) {
        self.init(code, at: place, clauses: [.reason: .system(number)])
    }
}

extension Clause {
    /// An error number of the operating system.
    public static func system(_ number: Int32) -> Clause {
        Clause(SystemReason.text(number, in: .vietnamese), en: SystemReason.text(number, in: .english))
    }
}

/// The operating system's error numbers in words that a clerk understands.
public enum SystemReason {
    /// For the `{reason}` of a finding, in lower case and without a full stop. For errors that users hardly ever meet,
    /// Vietnamese gives the number, so that an administrator can look it up.
    public static func text(_ number: Int32, in language: Language) -> String {
        switch language {
        case .vietnamese: vietnamese(number) ?? "lỗi hệ thống số \(number)"
        case .english: english(number)
        }
    }

    private static func english(_ number: Int32) -> String {
        strerror(number).map { String(cString: $0) } ?? "errno \(number)"
    }

    private static func vietnamese(_ number: Int32) -> String? {
        switch number {
        case EACCES, EPERM: "không có quyền truy cập"
        case EBUSY, ETXTBSY: "đang được chương trình khác sử dụng"
        case EDQUOT: "đã hết hạn mức dung lượng"
        case EEXIST: "đã có tệp hoặc thư mục trùng tên"
        case EFBIG: "tệp vượt giới hạn cỡ tệp của máy (ulimit -f) hoặc của ổ đĩa"
        case EINVAL: "tên hoặc thao tác không hợp lệ"
        case EIO: "lỗi đọc, ghi của ổ đĩa"
        case EISDIR: "đây là thư mục, không phải tệp"
        case ELOOP: "liên kết tắt không dùng được ở đây"
        case EMFILE, ENFILE: "đang mở quá nhiều tệp"
        case ENAMETOOLONG: "tên quá dài"
        case ENODEV, ENXIO: "không có thiết bị này"
        case ENOENT: "không có tệp hoặc thư mục này"
        case ENOLCK: "hệ thống tệp này không khóa được tệp"
        case ENOMEM: "không đủ bộ nhớ"
        case ENOSPC: "ổ đĩa đã đầy"
        case ENOTDIR: "đây không phải là thư mục"
        case ENOTEMPTY: "thư mục không rỗng"
        case EPIPE: "nơi nhận đã đóng"
        case EROFS: "ổ đĩa chỉ cho phép đọc"
        case ESTALE, ETIMEDOUT, EHOSTDOWN: "mất kết nối với ổ đĩa mạng"
        case EXDEV: "nằm trên ổ đĩa khác"
        default: nil
        }
    }
}
