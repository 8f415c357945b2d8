// swift-format-ignore-file: prose, one sentence a line.

/// The catalogue for what does not fit together once returns are assessed.
enum AssessmentWordings {
    static let totalNotSum = Wording(
        .warning,
        vi:
            "Tổng điểm của {commune} ghi {value} nhưng cộng điểm các tiêu chí được {expected}; chương trình "
            + "lấy số {expected}.",
        "Hãy kiểm tra điểm từng tiêu chí và sửa ô tổng điểm.",
        en: "The written total is {value}, but the criteria of {commune} add up to {expected}; {expected} was used.",
        "Check the points of the criteria and mend the total.")

    static let verdictDisagrees = Wording(
        .warning,
        vi:
            "Kết quả của {commune} ghi “{value}” nhưng theo điểm các tiêu chí và điểm chuẩn {limit} điểm thì là "
            + "“{expected}”; chương trình lấy kết quả theo điểm.",
        "Hãy kiểm tra lại điểm và kết quả ở hàng này.",
        en:
            "The written result is “{value}”, but by its points and the threshold of {limit} {commune} comes "
            + "to “{expected}”, which was used.",
        "Check the commune's points and result.")

    static let recognisedWithoutMeeting = Wording(
        .warning,
        vi: "{commune} được ghi là đã công nhận (“{value}”) nhưng theo điểm các tiêu chí thì chưa đạt tiêu chuẩn.",
        "Hãy đối chiếu với quyết định công nhận.",
        en: "{commune} is said to be recognised (“{value}”) but does not meet the standard by its points.",
        "Check it against the decision of recognition.")

    static let recognitionContradictory = Wording(
        .warning,
        vi:
            "{commune} được ghi là không được công nhận nhưng lại có số quyết định công nhận “{value}”; chưa tính là đã công nhận.",
        "Hãy đối chiếu với quyết định công nhận, sửa một trong hai ô rồi gửi lại.",
        en:
            "{commune} is said not to be recognised, but a decision on its recognition is named (“{value}”); it does not count "
            + "as recognised.",
        "Check it against the decision of recognition, mend one of the two cells and send the file again.")

    static let decisionAfterReport = Wording(
        .warning,
        vi: "Ngày quyết định công nhận của {commune} ({value}) ở sau ngày lập báo cáo ({date}).",
        "Hãy kiểm tra lại ngày quyết định.",
        en: "The decision of recognition of {commune} is dated {value}, after the date of this report ({date}).",
        "Check the date of the decision.")

    static let pointsAboveOthersMaximum = Wording(
        .error,
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
            "Hãy kiểm tra lại số điểm rồi gửi lại; nếu điểm đúng thì trả lời xác nhận."))

    static let pointsUnlikeOthers = Wording(
        .error,
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
            "Hãy kiểm tra lại số điểm rồi gửi lại; nếu điểm đúng thì trả lời xác nhận."))

    static let maximaDisagree = Wording(
        .warning,
        vi: "Điểm tối đa của tiêu chí {criterion} ghi {value}, trong khi {assumed} ghi {expected}.",
        "Hãy thống nhất điểm tối đa với các đơn vị báo cáo.",
        en: "The maximum of criterion {criterion} is given as {value}, but as {expected} by {assumed}.",
        "Settle the maximum with the reporting units.",
        toDistrict: .words(
            "Điểm tối đa của tiêu chí {criterion} ghi {value}, không thống nhất với văn bản quy định hoặc với biểu của đơn vị khác.",
            "Hãy kiểm tra lại ô này; nếu đúng thì cho biết căn cứ."))

    static let communeInTwoFiles = Wording(
        .error,
        vi:
            "{commune} có số liệu khác nhau ở tệp này và tệp {otherFile}; không lấy số liệu ở tệp nào nên đơn "
            + "vị này chưa đủ dữ liệu.",
        "Hãy chỉ giữ trong thư mục nhận bản chính thức của đơn vị báo cáo, hoặc ghi tên bản đó vào mục inbox.prefer của tonghop.yaml.",
        en:
            "{commune} has different figures in this file and in {otherFile}; neither was taken, and the "
            + "commune cannot be assessed.",
        "Keep only the reporting unit's official file in the inbox, or name it under inbox.prefer in tonghop.yaml.",
        toDistrict: .advice("Hãy cho biết tệp nào đúng, hoặc gửi lại một tệp có số liệu đúng."))

    static let districtMissing = Wording(
        .warning,
        vi: "Chưa nhận được báo cáo của {district} ({count} xã).",
        "Hãy đôn đốc {district} gửi báo cáo.",
        en: "No return of {district} has been received ({count} communes).",
        "Remind {district} to send its return.",
        toDistrict: .advice("Hãy gửi báo cáo."))

    static let communesMissing = Wording(
        .warning,
        vi: "Báo cáo của {district} thiếu số liệu của {count} đơn vị: {suggestions}.",
        "Hãy đề nghị {district} bổ sung.",
        en: "The return of {district} lacks {count} communes: {suggestions}.",
        "Ask {district} to add them.",
        toDistrict: .advice("Hãy bổ sung số liệu của các đơn vị này rồi gửi lại."))

    static let districtLate = Wording(
        .warning,
        vi: "Báo cáo của {district} nhận ngày {date} ({assumed}), sau thời hạn ngày {limit}.",
        "Hãy ghi nhận việc gửi báo cáo chậm; nếu thực tế nhận sớm hơn, hãy ghi ngày nhận của tệp vào nhan.csv của thư mục làm việc rồi lập lại báo cáo.",
        en: "The return of {district} was received on {date} ({assumed}), after the deadline of {limit}.",
        "Take note of the delay; if it came earlier, write the day of the file into nhan.csv of the workspace and make the report again.",
        toDistrict: .nothing)

    static let decisionOfEarlierYear = Wording(
        .warning,
        vi: "Quyết định công nhận của {commune} ghi ngày {value}, trước năm đánh giá ({date}).",
        "Hãy kiểm tra xem đó có phải là quyết định của kỳ đánh giá này không.",
        en: "The decision of recognition of {commune} is dated {value}, before the year of the assessment ({date}).",
        "Check whether it is this round's decision.")

    static let tierDisagrees = Wording(
        .warning,
        vi:
            "Cột khu vực của {commune} ghi “{value}”, ứng với điểm chuẩn {expected} điểm; theo danh mục đơn vị thì "
            + "điểm chuẩn là {limit} điểm, chương trình dùng mức này.",
        "Hãy đối chiếu khu vực ghi ở ô này với danh mục đơn vị.",
        en:
            "The area column of {commune} reads “{value}”, for which the threshold is {expected}; by the "
            + "register it is {limit}, which was used.",
        "Check the commune's area against the register.")

    static let areasUnknown = Wording(
        .warning,
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

    static let scoreAtThreshold = Wording(
        .notice,
        vi: "Tổng điểm của {commune} vừa đúng bằng điểm chuẩn {limit} điểm.",
        "Hãy kiểm tra kỹ điểm từng tiêu chí trước khi ký báo cáo.",
        en: "The total of {commune} is exactly the threshold of {limit}.",
        "Look at its points closely before signing.",
        toDistrict: .nothing)

    static let identicalPoints = Wording(
        .warning,
        vi: "Cả {count} đơn vị trong báo cáo của {district} có điểm từng tiêu chí giống hệt nhau.",
        "Hãy hỏi lại {district}: có thể số liệu bị sao chép từ một xã.",
        en: "All {count} communes in the return of {district} have the same points for every criterion.",
        "Ask {district}: the figures may have been copied from one commune.",
        toDistrict: .advice(
            "Hãy kiểm tra xem số liệu có bị sao chép từ một xã không; nếu điểm đúng thì trả lời xác nhận."))

    static let maximalPoints = Wording(
        .warning,
        vi: "Cả {count} đơn vị trong báo cáo của {district} có điểm tối đa ở mọi tiêu chí.",
        "Hãy hỏi lại {district} về việc chấm điểm.",
        en: "All {count} communes in the return of {district} have the most points for every criterion.",
        "Ask {district} how the points were given.",
        toDistrict: .advice("Hãy kiểm tra lại việc chấm điểm; nếu điểm đúng thì trả lời xác nhận."))

    static let sameAsEarlierPeriod = Wording(
        .warning,
        vi: "Điểm của cả {count} đơn vị trong báo cáo của {district} giống hệt kỳ báo cáo {date}.",
        "Hãy hỏi lại {district}: có thể đã gửi nhầm biểu của kỳ trước.",
        en: "The points of all {count} communes in the return of {district} are those of the period {date}.",
        "Ask {district}: it may have sent the earlier period's return.",
        toDistrict: .advice("Hãy kiểm tra xem có gửi nhầm biểu của kỳ trước không; nếu điểm đúng thì trả lời xác nhận.")
    )

    static let waiverUnused = Wording(
        .warning,
        vi: "Dòng {line}: mục chấp nhận “{value}” không khớp với sai sót nào của kỳ này.",
        "Hãy sửa lại mã, tên tệp, trang tính, ô cho đúng với sai-sot.csv, hoặc xóa mục này nếu sai sót đã được xử lý.",
        en: "Line {line}: the waiver of “{value}” is about no finding of this period.",
        "Mend its code, file, sheet or cell as sai-sot.csv has them, or remove it when the matter is settled.")

    static let districtOftenLate = Wording(
        .notice,
        vi: "{district} đã {count} lần báo cáo muộn hoặc không báo cáo trong {limit} kỳ gần đây: {suggestions}.",
        "Hãy nhắc {district} về thời hạn báo cáo.",
        en: "In the last {limit} periods {district} reported late or not at all {count} times: {suggestions}.",
        "Remind {district} of the deadline.",
        toDistrict: .nothing)

    static let resubmitted = Wording(
        .notice,
        vi:
            "{district} nộp lại báo cáo: tệp này thay cho tệp {otherFile} (nhận ngày {date}); {count} xã thay đổi "
            + "số liệu.",
        "Hãy xem các thay đổi được nêu ở từng hàng của tệp này.",
        en:
            "{district} sent its return again: this file takes the place of {otherFile} (received {date}); the "
            + "figures of {count} communes changed.",
        "Look at the changes named at the rows of this file.",
        toDistrict: .nothing)

    static let verdictTurned = Wording(
        .warning,
        vi:
            "{district} nộp lại báo cáo làm đổi kết quả của {count} xã so với tệp {otherFile}: {suggestions}.",
        "Hãy hỏi lại đơn vị gửi. Nếu thay đổi là đúng, ghi vào waivers.yaml (code: verdict-turned, file: tên tệp này) kèm lý do thì mới lập được bản chính thức; nếu không đúng, ghi tên tệp này vào inbox.withdraw của tonghop.yaml.",
        en:
            "{district} sent its return again, which turns the verdict on {count} communes that {otherFile} led to: {suggestions}.",
        "Ask the reporting unit. If the change is right, say so with the reason in waivers.yaml (code: verdict-turned, file: this file's name), which a final report needs; if not, put this file under inbox.withdraw in tonghop.yaml.",
        toDistrict: .nothing)

    static let unnamedReturnReplacesNothing = Wording(
        .warning,
        vi:
            "Tệp này không ghi tên {district} (ở tên tệp, tên trang tính, tiêu đề) hoặc ghi tên đơn vị khác, nên không thay số liệu của tệp {otherFile} (nhận ngày {date}); có {count} xã số liệu khác nhau.",
        "Hãy hỏi lại đơn vị gửi. Nếu đúng là đơn vị ấy nộp lại, ghi tên tệp này vào inbox.prefer của tonghop.yaml rồi chạy lại; nếu không, ghi vào inbox.withdraw.",
        en:
            "The file does not name {district} (in its own name, a sheet's or a title) or names another reporting unit, and so leaves the figures of {otherFile} (received {date}); those of {count} communes differ.",
        "Ask the reporting unit. If it did send its return again, put this file under inbox.prefer in tonghop.yaml and run again; if not, under inbox.withdraw.",
        toDistrict: .nothing)

    static let resubmissionChange = Wording(
        .notice,
        vi: "{commune} có số liệu khác tệp {otherFile}: {assumed}.",
        "Hãy đối chiếu với đơn vị gửi nếu thay đổi này không có lý do.",
        en: "{commune} differs from the file {otherFile}: {assumed}.",
        "Ask the reporting unit if there is no reason for the change.",
        toDistrict: .nothing)

    static let resubmissionUnchanged = Wording(
        .notice,
        vi:
            "Tệp này nộp lại {count} xã của tệp {otherFile} (nhận ngày {date}) mà không thay đổi "
            + "số liệu nào.",
        "Không phải làm gì; tệp này được dùng thay tệp trước.",
        en: "The file gives {count} communes of {otherFile} (received {date}) again without any change.",
        "Nothing need be done; this file is used in its place.",
        toDistrict: .nothing)

    static let ownFiguresGiveWay = Wording(
        .warning,
        vi:
            "Điểm của {count} xã trong tệp này là điểm xã tự chấm và khác với điểm thẩm định ở tệp {otherFile}; "
            + "điểm thẩm định được giữ nguyên.",
        "Hãy hỏi lại {district}; nếu tệp này mới đúng thì ghi tên tệp vào mục inbox.prefer của tonghop.yaml.",
        en:
            "The points of {count} communes in this file are the communes' own and differ from the verified ones in {otherFile}, "
            + "which go on to count.",
        "Ask {district}; if this file is right, name it under inbox.prefer in tonghop.yaml.",
        toDistrict: .words(
            "Điểm của {count} xã trong tệp này là điểm xã tự chấm và khác với điểm thẩm định đã gửi; điểm thẩm "
                + "định được giữ nguyên.",
            "Nếu điểm trong tệp này đã được thẩm định, hãy ghi rõ “thẩm định” ở tiêu đề rồi gửi lại."))

    static let arrivedTogether = Wording(
        .warning,
        vi:
            "{district} có hai tệp đến cùng một lúc với số liệu khác nhau: tệp này và tệp {otherFile}; chương trình "
            + "lấy tệp này vì được sửa sau.",
        "Hãy hỏi lại {district}; nếu tệp kia mới đúng thì ghi tên tệp đó vào mục inbox.prefer của tonghop.yaml.",
        en:
            "Two files of {district} with different figures came together: this one and {otherFile}; this one was "
            + "used because it was changed later.",
        "Ask {district}; if the other one is right, name it under inbox.prefer in tonghop.yaml.",
        toDistrict: .advice("Hãy cho biết tệp nào đúng."))

    static let draftGivesWay = Wording(
        .notice,
        vi: "Tệp tự ghi là dự thảo hoặc bản cũ nên {count} xã trong đó được lấy từ tệp “{otherFile}” của {district}.",
        "Không cần làm gì; nếu tệp này mới là bản chính thức thì đặt lại tên, bỏ chữ dự thảo rồi gửi lại.",
        en:
            "The file calls itself a draft or an old version; its communes ({count}) were taken from “{otherFile}” of {district}.",
        "Nothing need be done; if this file is the official one, rename it and send it again.")

    static let otherMonthGivesWay = Wording(
        .notice,
        vi: "Tệp ghi là của tháng khác nên {count} xã trong đó được lấy từ tệp “{otherFile}” của {district}.",
        "Không cần làm gì; nếu tệp này mới là của kỳ báo cáo thì sửa tháng ở tiêu đề hoặc tên tệp rồi gửi lại.",
        en:
            "The file says that it is of another month; its communes ({count}) were taken from “{otherFile}” of {district}.",
        "Nothing need be done; if this file is the period's, mend the month in its title or name and send it again.")
}
