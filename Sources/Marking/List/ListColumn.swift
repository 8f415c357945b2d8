/// A column of the list of what is to be mended, in the order in which they stand.
enum ListColumn: Int, CaseIterable {
    case number = 1
    case severity, sheet, place, message, advice, answer, reason
    // Hidden: by these an answer finds its finding.
    case code, keySheet, keyCell, keyValue, keyDetails

    var head: String {
        switch self {
        case .number: "Mục"
        case .severity: "Mức độ"
        case .sheet: "Trang tính"
        case .place: "Ô"
        case .message: "Nội dung"
        case .advice: "Cách xử lý"
        case .answer: "Trả lời"
        case .reason: "Lý do"
        case .code: "Mã"
        case .keySheet: "Trang tính của mục"
        case .keyCell: "Ô của mục"
        case .keyValue: "Giá trị của mục"
        case .keyDetails: "Chi tiết của mục"
        }
    }

    /// In characters.
    var width: Int {
        switch self {
        case .number: 5
        case .severity: 9
        case .sheet: 12
        case .place: 10
        case .message: 40
        case .advice: 30
        case .answer: 14
        case .reason: 26
        case .code, .keySheet, .keyCell, .keyValue, .keyDetails: 12
        }
    }

    var isHidden: Bool { rawValue >= Self.code.rawValue }
}

/// What can be answered to an item, as the list offers it.
public enum Answer: String, CaseIterable, Sendable {
    /// The figures of the file decide.
    case mended = "sửa"
    case confirmed = "xác nhận đúng"
    case notApplicable = "không áp dụng"
}
