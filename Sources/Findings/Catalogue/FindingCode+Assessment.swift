// swift-format-ignore-file: prose, one sentence a line.

// What does not fit together once returns are assessed.

extension FindingCode {
    /// In the order of the catalogue.
    static let assessment: [FindingCode] = [
        .totalNotSum, .verdictDisagrees, .recognisedWithoutMeeting, .recognitionContradictory, .decisionAfterReport,
        .decisionOfEarlierYear, .tierDisagrees, .areasUnknown, .scoreAtThreshold, .identicalPoints, .maximalPoints,
        .sameAsEarlierPeriod, .maximaDisagree, .pointsAboveOthersMaximum, .pointsUnlikeOthers, .communeInTwoFiles,
        .districtMissing, .communesMissing, .districtLate,
    ]

    public static let totalNotSum = FindingCode(
        "total-not-the-sum", .warning,
        vi:
            "Tổng điểm của {commune} ghi {value} nhưng cộng điểm các tiêu chí được {expected}; chương trình "
            + "lấy số {expected}.",
        "Hãy kiểm tra điểm từng tiêu chí và sửa ô tổng điểm.",
        en: "The written total is {value}, but the criteria of {commune} add up to {expected}; {expected} was used.",
        "Check the points of the criteria and mend the total.")

    public static let verdictDisagrees = FindingCode(
        "verdict-disagrees", .warning,
        vi:
            "Kết quả của {commune} ghi “{value}” nhưng theo điểm các tiêu chí và điểm chuẩn {limit} điểm thì là "
            + "“{expected}”; chương trình lấy kết quả theo điểm.",
        "Hãy kiểm tra lại điểm và kết quả ở hàng này.",
        en:
            "The written result is “{value}”, but by its points and the threshold of {limit} {commune} comes "
            + "to “{expected}”, which was used.",
        "Check the commune's points and result.")

    public static let recognisedWithoutMeeting = FindingCode(
        "recognised-without-meeting", .warning,
        vi: "{commune} được ghi là đã công nhận (“{value}”) nhưng theo điểm các tiêu chí thì chưa đạt tiêu chuẩn.",
        "Hãy đối chiếu với quyết định công nhận.",
        en: "{commune} is said to be recognised (“{value}”) but does not meet the standard by its points.",
        "Check it against the decision of recognition.")

    public static let recognitionContradictory = FindingCode(
        "recognition-contradictory", .warning,
        vi:
            "{commune} được ghi là không được công nhận nhưng lại có số quyết định công nhận “{value}”; chưa tính là đã công nhận.",
        "Hãy đối chiếu với quyết định công nhận, sửa một trong hai ô rồi gửi lại.",
        en:
            "{commune} is said not to be recognised, but a decision on its recognition is named (“{value}”); it does not count "
            + "as recognised.",
        "Check it against the decision of recognition, mend one of the two cells and send the file again.")

    public static let decisionAfterReport = FindingCode(
        "decision-after-report", .warning,
        vi: "Ngày quyết định công nhận của {commune} ({value}) ở sau ngày lập báo cáo ({date}).",
        "Hãy kiểm tra lại ngày quyết định.",
        en: "The decision of recognition of {commune} is dated {value}, after the date of this report ({date}).",
        "Check the date of the decision.")

    public static let decisionOfEarlierYear = FindingCode(
        "decision-of-earlier-year", .warning,
        vi: "Quyết định công nhận của {commune} ghi ngày {value}, trước năm đánh giá ({date}).",
        "Hãy kiểm tra xem đó có phải là quyết định của kỳ đánh giá này không.",
        en: "The decision of recognition of {commune} is dated {value}, before the year of the assessment ({date}).",
        "Check whether it is this round's decision.")

    public static let tierDisagrees = FindingCode(
        "tier-disagrees", .warning,
        vi:
            "Cột khu vực của {commune} ghi “{value}”, ứng với điểm chuẩn {expected} điểm; theo danh mục đơn vị thì "
            + "điểm chuẩn là {limit} điểm, chương trình dùng mức này.",
        "Hãy đối chiếu khu vực ghi ở ô này với danh mục đơn vị.",
        en:
            "The area column of {commune} reads “{value}”, for which the threshold is {expected}; by the "
            + "register it is {limit}, which was used.",
        "Check the commune's area against the register.")

    public static let areasUnknown = FindingCode(
        "areas-unknown", .warning,
        vi:
            "Danh mục đơn vị chưa ghi khu vực (miền núi, hải đảo, đặc biệt khó khăn) của {count}/{limit} xã mà điểm chuẩn tùy "
            + "thuộc khu vực; số xã vì thế chưa kết luận được: {assumed}.",
        "Hãy điền cột “areas” của các xã ấy trong register.csv theo văn bản của cơ quan có thẩm quyền (mountain, island, "
            + "special-difficulty; để trống nếu không thuộc khu vực nào), rồi chạy lại.",
        en:
            "The register does not say in what area (mountain, island, special difficulty) {count} of {limit} communes lie "
            + "whose threshold depends on it; {assumed} of them have no verdict for that.",
        "Fill the column areas of these communes in register.csv from the text that says so (mountain, island, "
            + "special-difficulty; blank for none), then run again.",
        toDistrict: .nothing)

    public static let scoreAtThreshold = FindingCode(
        "score-at-threshold", .notice,
        vi: "Tổng điểm của {commune} vừa đúng bằng điểm chuẩn {limit} điểm.",
        "Hãy kiểm tra kỹ điểm từng tiêu chí trước khi ký báo cáo.",
        en: "The total of {commune} is exactly the threshold of {limit}.",
        "Look at its points closely before signing.",
        toDistrict: .nothing)

    public static let identicalPoints = FindingCode(
        "identical-points", .warning,
        vi: "Cả {count} đơn vị trong báo cáo của {district} có điểm từng tiêu chí giống hệt nhau.",
        "Hãy hỏi lại {district}: có thể số liệu bị sao chép từ một xã.",
        en: "All {count} communes in the return of {district} have the same points for every criterion.",
        "Ask {district}: the figures may have been copied from one commune.",
        toDistrict: .advice(
            "Hãy kiểm tra xem số liệu có bị sao chép từ một xã không; nếu điểm đúng thì trả lời xác nhận."),
        answer: .mayBeConfirmed)

    public static let maximalPoints = FindingCode(
        "maximal-points", .warning,
        vi: "Cả {count} đơn vị trong báo cáo của {district} có điểm tối đa ở mọi tiêu chí.",
        "Hãy hỏi lại {district} về việc chấm điểm.",
        en: "All {count} communes in the return of {district} have the most points for every criterion.",
        "Ask {district} how the points were given.",
        toDistrict: .advice("Hãy kiểm tra lại việc chấm điểm; nếu điểm đúng thì trả lời xác nhận."),
        answer: .mayBeConfirmed)

    public static let sameAsEarlierPeriod = FindingCode(
        "same-as-earlier-period", .warning,
        vi: "Điểm của cả {count} đơn vị trong báo cáo của {district} giống hệt kỳ báo cáo {date}.",
        "Hãy hỏi lại {district}: có thể đã gửi nhầm biểu của kỳ trước.",
        en: "The points of all {count} communes in the return of {district} are those of the period {date}.",
        "Ask {district}: it may have sent the earlier period's return.",
        toDistrict: .advice(
            "Hãy kiểm tra xem có gửi nhầm biểu của kỳ trước không; nếu điểm đúng thì trả lời xác nhận."),
        answer: .mayBeConfirmed)

    public static let maximaDisagree = FindingCode(
        "maxima-disagree", .warning,
        vi: "Điểm tối đa của tiêu chí {criterion} ghi {value}, trong khi {assumed} ghi {expected}.",
        "Hãy thống nhất điểm tối đa với các đơn vị báo cáo.",
        en: "The maximum of criterion {criterion} is given as {value}, but as {expected} by {assumed}.",
        "Settle the maximum with the reporting units.",
        toDistrict: .words(
            "Điểm tối đa của tiêu chí {criterion} ghi {value}, không thống nhất với văn bản quy định hoặc với biểu của đơn vị khác.",
            "Hãy kiểm tra lại ô này; nếu đúng thì cho biết căn cứ."))

    public static let pointsAboveOthersMaximum = FindingCode(
        "points-above-others-maximum", .error,
        vi:
            "Điểm tiêu chí {criterion} của {commune} là {value}, cao hơn điểm tối đa {limit} ghi trong tệp “{otherFile}”; "
            + "biểu này không ghi điểm tối đa. Điểm vẫn được tính.",
        "Hãy hỏi lại đơn vị gửi; nếu điểm đúng thì chấp nhận có lý do trong waivers.yaml.",
        en: "The points of {commune} for criterion {criterion} are {value}, above the maximum of {limit} that the file "
            + "“{otherFile}” states; this return states none. The points count all the same.",
        "Ask the reporting unit; if they are right, accept them with a reason in waivers.yaml.",
        toDistrict: .words(
            "Điểm tiêu chí {criterion} của {commune} là {value}, cao hơn điểm tối đa {limit} đang dùng để kiểm tra; biểu này "
                + "không ghi điểm tối đa. Điểm vẫn được tính.",
            "Hãy kiểm tra lại số điểm rồi gửi lại; nếu điểm đúng thì trả lời xác nhận."),
        answer: .mayBeConfirmed, leavesPointsCounted: true)

    public static let pointsUnlikeOthers = FindingCode(
        "points-unlike-others", .error,
        vi:
            "Điểm tiêu chí {criterion} của {commune} là {value}, hơn {count} lần điểm của phần lớn các xã khác ({limit}); có thể "
            + "đã mất dấu phẩy. Điểm vẫn được tính.",
        "Hãy hỏi lại đơn vị gửi; nếu điểm đúng thì chấp nhận có lý do trong waivers.yaml.",
        en:
            "The points of {commune} for criterion {criterion} are {value}, more than {count} times those of most other "
            + "communes ({limit}): a decimal comma may be lost. The points count all the same.",
        "Ask the reporting unit; if they are right, accept them with a reason in waivers.yaml.",
        toDistrict: .words(
            "Điểm tiêu chí {criterion} của {commune} là {value}, hơn {count} lần điểm của phần lớn các xã khác trong tỉnh; có thể "
                + "đã mất dấu phẩy. Điểm vẫn được tính.",
            "Hãy kiểm tra lại số điểm rồi gửi lại; nếu điểm đúng thì trả lời xác nhận."),
        answer: .mayBeConfirmed, leavesPointsCounted: true)

    public static let communeInTwoFiles = FindingCode(
        "commune-in-two-files", .error,
        vi:
            "{commune} có số liệu khác nhau ở tệp này và tệp {otherFile}; không lấy số liệu ở tệp nào nên đơn "
            + "vị này chưa đủ dữ liệu.",
        "Hãy chỉ giữ trong thư mục nhận bản chính thức của đơn vị báo cáo, hoặc ghi tên bản đó vào mục inbox.prefer của tonghop.yaml.",
        en:
            "{commune} has different figures in this file and in {otherFile}; neither was taken, and the "
            + "commune cannot be assessed.",
        "Keep only the reporting unit's official file in the inbox, or name it under inbox.prefer in tonghop.yaml.",
        toDistrict: .advice("Hãy cho biết tệp nào đúng, hoặc gửi lại một tệp có số liệu đúng."))

    public static let districtMissing = FindingCode(
        "district-missing", .warning,
        vi: "Chưa nhận được báo cáo của {district} ({count} xã).",
        "Hãy đôn đốc {district} gửi báo cáo.",
        en: "No return of {district} has been received ({count} communes).",
        "Remind {district} to send its return.",
        toDistrict: .advice("Hãy gửi báo cáo."))

    public static let communesMissing = FindingCode(
        "communes-missing", .warning,
        vi: "Báo cáo của {district} thiếu số liệu của {count} đơn vị: {suggestions}.",
        "Hãy đề nghị {district} bổ sung.",
        en: "The return of {district} lacks {count} communes: {suggestions}.",
        "Ask {district} to add them.",
        toDistrict: .advice("Hãy bổ sung số liệu của các đơn vị này rồi gửi lại."))

    public static let districtLate = FindingCode(
        "district-late", .warning,
        vi: "Báo cáo của {district} nhận ngày {date} ({assumed}), sau thời hạn ngày {limit}.",
        "Hãy ghi nhận việc gửi báo cáo chậm; nếu thực tế nhận sớm hơn, hãy ghi ngày nhận của tệp vào nhan.csv của thư mục làm việc rồi lập lại báo cáo.",
        en: "The return of {district} was received on {date} ({assumed}), after the deadline of {limit}.",
        "Take note of the delay; if it came earlier, write the day of the file into nhan.csv of the workspace and make the report again.",
        toDistrict: .nothing)
}
