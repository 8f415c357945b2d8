/// The columns of the list of what has to be corrected, in their order.
enum ListColumn: Int, CaseIterable {
    case number = 1
    case severity, sheet, place, message, advice, answer, reason
    // Hidden columns, by which an answer is matched with its finding.
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

    /// Width in characters.
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

/// The possible answers to an item, as the list offers them.
public enum Answer: String, CaseIterable, Sendable {
    /// The district says that it corrected the matter. Only the figures of its file decide whether it did.
    case mended = "sửa"
    case confirmed = "xác nhận đúng"
    case notApplicable = "không áp dụng"
}
