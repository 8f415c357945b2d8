// swift-format-ignore-file: prose, one sentence a line.

// Returns of the province's bodies, next to those of the districts.

extension FindingCode {
    /// In the order of the catalogue.
    static let bodies: [FindingCode] = [
        .bodySupplements, .bodyContradicts, .bodyPreferred, .districtPreferred, .bodyOfUnreported,
    ]

    public static let bodySupplements = FindingCode(
        "body-supplements", .notice,
        vi:
            "{assumed} cho điểm ở {count} chỗ mà biểu của đơn vị báo cáo để trống hoặc không có cột; lấy theo {assumed}.",
        "Nếu đúng thì không cần làm gì.",
        en: "{assumed} gives points where the reporting units left them open ({count}); they were taken.",
        "If that is right, nothing need be done.",
        toDistrict: .nothing)

    public static let bodyContradicts = FindingCode(
        "body-contradicts", .error,
        vi:
            "Tiêu chí số {criterion} của {commune}, {district}: {assumed} ghi {value} điểm, biểu của đơn vị (tệp {otherFile}, ô {otherCell}) ghi {expected} điểm; không lấy số nào.",
        "Hãy đối chiếu với cơ quan chủ trì và đơn vị báo cáo, rồi ghi tên tệp đúng vào mục inbox.prefer của tonghop.yaml hoặc xin bản sửa.",
        en:
            "Criterion {criterion} of {commune}, {district}: {assumed} says {value} points, the unit's return (file {otherFile}, cell {otherCell}) says {expected}; neither was taken.",
        "Clear it up with the lead body and the reporting unit, then name the right file under inbox.prefer in tonghop.yaml, or ask for a correction.",
        toDistrict: .nothing)

    public static let bodyPreferred = FindingCode(
        "body-preferred", .notice,
        vi:
            "Tiêu chí số {criterion} của {commune}, {district}: lấy {value} điểm của {assumed} thay cho {expected} điểm ở tệp {otherFile}, theo inbox.prefer.",
        "Nếu đúng thì không cần làm gì.",
        en:
            "Criterion {criterion} of {commune}, {district}: the {value} points of {assumed} were taken in place of {expected} in {otherFile}, as inbox.prefer says.",
        "If that is right, nothing need be done.",
        toDistrict: .nothing)

    public static let districtPreferred = FindingCode(
        "district-preferred", .notice,
        vi:
            "Tiêu chí số {criterion} của {commune}, {district}: giữ {expected} điểm ở tệp {otherFile}, không lấy {value} điểm của {assumed}, theo inbox.prefer.",
        "Nếu đúng thì không cần làm gì.",
        en:
            "Criterion {criterion} of {commune}, {district}: {expected} in {otherFile} stays, and not the {value} points of {assumed}, as inbox.prefer says.",
        "If that is right, nothing need be done.",
        toDistrict: .nothing)

    public static let bodyOfUnreported = FindingCode(
        "body-of-unreported", .notice,
        vi: "{assumed} cho điểm {count} xã mà đơn vị báo cáo chưa có số liệu; chưa dùng đến.",
        "Không cần làm gì; điểm sẽ được dùng khi đơn vị báo cáo.",
        en:
            "{assumed} gives points for communes that no reporting unit has sent figures of ({count}); they are not used yet.",
        "Nothing need be done: they will be used when the unit reports.",
        toDistrict: .nothing)
}
