// swift-format-ignore-file: prose, one sentence a line.

/// The catalogue for what does not fit together once returns are assessed.
enum AssessmentWordings {
    static let totalNotSum = Wording(
        .warning,
        vi:
            "Tổng điểm ghi {value} nhưng cộng các tiêu chí của {commune} được {expected}; tổng cộng lại {expected} được dùng.",
        "Hãy kiểm tra điểm từng tiêu chí và sửa ô tổng.",
        en: "The written total is {value}, but the criteria of {commune} add up to {expected}; {expected} was used.",
        "Check the points of the criteria and mend the total.")

    static let verdictDisagrees = Wording(
        .warning,
        vi:
            "Kết quả ghi “{value}” nhưng theo điểm và ngưỡng {limit}, {commune} là “{expected}”; kết quả theo điểm được dùng.",
        "Hãy kiểm tra lại điểm và kết quả của xã.",
        en:
            "The written result is “{value}”, but by its points and the threshold of {limit} {commune} comes to “{expected}”, which was used.",
        "Check the commune's points and result.")

    static let recognisedWithoutMeeting = Wording(
        .warning,
        vi: "{commune} có quyết định công nhận (“{value}”) nhưng theo điểm chưa đạt tiêu chuẩn.",
        "Hãy đối chiếu với quyết định của Ủy ban nhân dân cấp huyện.",
        en: "{commune} has a decision of recognition (“{value}”) but does not meet the standard by its points.",
        "Check it against the district's decision.")

    static let decisionAfterReport = Wording(
        .warning,
        vi: "Ngày quyết định công nhận của {commune} ({value}) sau ngày lập báo cáo ({date}).",
        "Hãy kiểm tra lại ngày quyết định.",
        en: "The decision of recognition of {commune} is dated {value}, after the date of this report ({date}).",
        "Check the date of the decision.")

    static let maximaDisagree = Wording(
        .warning,
        vi: "Điểm tối đa của tiêu chí {criterion} ghi {value}, khác với {expected} theo {assumed}.",
        "Hãy thống nhất điểm tối đa với các huyện.",
        en: "The maximum of criterion {criterion} is given as {value}, unlike {expected} by {assumed}.",
        "Settle the maximum with the districts.")

    static let communeInTwoFiles = Wording(
        .error,
        vi: "{commune} có số liệu khác nhau ở tệp này và tệp {otherFile}; không lấy tệp nào, xã chưa đủ dữ liệu.",
        "Hãy giữ trong thư mục nhận một bản chính thức của huyện.",
        en:
            "{commune} has different figures in this file and in {otherFile}; neither was taken, and the commune cannot be assessed.",
        "Keep only the district's official file in the inbox.")

    static let districtMissing = Wording(
        .warning,
        vi: "Chưa nhận được báo cáo của {district} ({count} xã, phường, thị trấn).",
        "Hãy đôn đốc {district} gửi báo cáo.",
        en: "No return of {district} has been received ({count} communes).",
        "Remind {district} to send its return.")

    static let communesMissing = Wording(
        .warning,
        vi: "Báo cáo của {district} thiếu {count} đơn vị: {suggestions}.",
        "Hãy đề nghị huyện bổ sung.",
        en: "The return of {district} lacks {count} communes: {suggestions}.",
        "Ask the district to add them.")

    static let districtLate = Wording(
        .warning,
        vi: "Báo cáo của {district} nhận ngày {date}, sau thời hạn {limit}.",
        "Ghi nhận việc nộp chậm.",
        en: "The return of {district} was received on {date}, after the deadline of {limit}.",
        "Take note of the delay.")

    static let duplicateFile = Wording(
        .notice,
        vi: "Tệp giống hệt tệp {otherFile}; chỉ tính một lần.",
        "Có thể xóa bản thừa.",
        en: "The file is identical to {otherFile}; it counts once.",
        "The extra copy can be removed.")

    static let folderPassedOver = Wording(
        .notice,
        vi: "Thư mục con này không phải của kỳ báo cáo nên không được đọc.",
        "Tệp của kỳ đặt ngay trong thư mục nhận hoặc trong thư mục con mang tên kỳ.",
        en: "This subfolder is not of the period and was not read.",
        "Put the period's files into the inbox itself or into a subfolder named after the period.")
}
