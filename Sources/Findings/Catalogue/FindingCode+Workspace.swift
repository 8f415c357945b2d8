// swift-format-ignore-file: prose, one sentence a line.

// The workspace, and what in it cannot be used.

extension FindingCode {
    /// In the order of the catalogue.
    static let workspace: [FindingCode] = [
        .workspaceMissing, .workspaceForbidden, .noPermission, .workspaceExists, .pathMissing, .pathUnusable,
        .publicDifferenceTells,
        .publicVersionUnreadable,
    ]

    public static let workspaceMissing = FindingCode(
        "workspace-missing", .error,
        vi: "Đây không phải thư mục làm việc: không có thư mục này, hoặc trong đó không có tonghop.yaml và inbox.",
        "Hãy kiểm tra đường dẫn, hoặc tạo mới bằng lệnh: tonghop init <thư mục>.",
        en: "This is no workspace: there is no such folder, or neither tonghop.yaml nor inbox in it.",
        "Check the path, or make one with: tonghop init <folder>.")

    public static let workspaceForbidden = FindingCode(
        "workspace-forbidden", .error,
        vi: "Tài khoản {value} không có quyền vào hoặc đọc thư mục này, nên không xem được gì trong đó.",
        "Hãy chạy bằng tài khoản có quyền ở thư mục này, hoặc nhờ người quản trị máy cấp quyền (và quyền đi qua các thư mục phía trên): {key}.",
        en: "The user {value} may not enter or read this folder, so nothing in it could be looked at.",
        "Run as a user who may, or let the administrator give the right (and that to pass the folders above): {key}.")

    public static let noPermission = FindingCode(
        "no-permission", .error,
        vi: "Tài khoản {value} không có quyền đọc hoặc ghi ở đây; đây không phải là hư hỏng.",
        "Thường là do có người đã chạy lệnh bằng tài khoản khác (như root). Hãy nhờ người quản trị máy trả quyền về cho {expected}: {key}, rồi chạy lại bằng tài khoản ấy.",
        en: "The user {value} may not read or write here; nothing is damaged.",
        "Mostly somebody ran a command as another user (such as root). Let the administrator give it back to {expected}: {key}; then run again as that user."
    )

    public static let workspaceExists = FindingCode(
        "workspace-exists", .error,
        vi: "Thư mục này đã là thư mục làm việc (có tệp cài đặt); không thay đổi gì.",
        "Hãy chọn thư mục khác, hoặc sửa trực tiếp tệp cài đặt.",
        en: "The folder is a workspace already (it has settings); nothing was changed.",
        "Choose another folder, or edit the settings.")

    public static let pathMissing = FindingCode(
        "path-missing", .error,
        vi: "Không có tệp hoặc thư mục này.",
        "Hãy kiểm tra lại đường dẫn.",
        en: "There is no such file or folder.",
        "Check the path.")

    public static let pathUnusable = FindingCode(
        "path-unusable", .error,
        vi: "Đường dẫn có ký tự điều khiển (như xuống dòng) nên không dùng làm thư mục làm việc được; không tạo gì.",
        "Hãy chọn thư mục có tên bình thường.",
        en: "The path holds a control character (such as a line break) and can be no workspace; nothing was made.",
        "Choose a folder with an ordinary name.")

    public static let publicDifferenceTells = FindingCode(
        "public-difference-tells", .error,
        vi:
            "Chưa lập được bản công khai: bản công khai đã đưa ra của kỳ này có nêu số xã bị liệt ở tiêu chí số {criterion}. Bản mới cho biết {count} xã trong số các xã đó nay đã đạt hoặc chưa có điểm, nên {expected} xã còn lại quá ít để không ai biết xã nào bị liệt.",
        "Đợi đến khi có thêm xã thay đổi cũng không mở lại được: bản đã đưa ra thì giữ nguyên. Nếu bản đó chưa hề được đưa ra ngoài, hãy xóa thư mục {otherFile} rồi chạy lại (smallest_count: {limit}).",
        en:
            "No public version was made: one of this period that was given out shows how many communes have 0 points for criterion {criterion}. The new one shows that {count} of those it counts now meet the standard or have no points, so the {expected} that are left are too few to hide which of them do.",
        "Waiting for more changes does not help: let the version stand that was given out. If it never left the house, remove the folder {otherFile} and run again (smallest_count: {limit})."
    )

    public static let publicVersionUnreadable = FindingCode(
        "public-version-unreadable", .error,
        vi:
            "Không đọc được ghi nhận về một bản công khai đã đưa ra, nên không biết bản mới đặt cạnh bản đó có làm lộ số liệu giữ kín hay không; chưa lập bản công khai.",
        "Hãy lấy lại tệp này từ bản sao lưu. Nếu chắc chắn bản đó chưa hề được đưa ra ngoài, hãy xóa tệp.",
        en:
            "What is noted of a public version that was given out cannot be read, so nobody knows whether a new one beside it would tell what is withheld; no public version was made.",
        "Restore the file from a backup. Where that version certainly never left the house, remove the file.")
}
