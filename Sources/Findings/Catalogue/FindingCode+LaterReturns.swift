// swift-format-ignore-file: prose, one sentence a line.

// Returns that come late, again, or beside others of the same reporter.

extension FindingCode {
    /// In the order of the catalogue.
    static let laterReturns: [FindingCode] = [
        .districtOftenLate, .resubmitted, .resubmissionChange, .resubmissionUnchanged, .verdictTurned,
        .unnamedReturnReplacesNothing, .arrivedTogether, .ownFiguresGiveWay, .draftGivesWay, .otherMonthGivesWay,
    ]

    public static let districtOftenLate = FindingCode(
        "district-often-late", .notice,
        vi: "{district} đã {count} lần báo cáo muộn hoặc không báo cáo trong {limit} kỳ gần đây: {suggestions}.",
        "Hãy nhắc {district} về thời hạn báo cáo.",
        en: "In the last {limit} periods {district} reported late or not at all {count} times: {suggestions}.",
        "Remind {district} of the deadline.",
        toDistrict: .nothing)

    public static let resubmitted = FindingCode(
        "resubmitted", .notice,
        vi:
            "{district} nộp lại báo cáo: tệp này thay cho tệp {otherFile} (nhận ngày {date}); {count} xã thay đổi "
            + "số liệu.",
        "Hãy xem các thay đổi được nêu ở từng hàng của tệp này.",
        en:
            "{district} sent its return again: this file takes the place of {otherFile} (received {date}); the "
            + "figures of {count} communes changed.",
        "Look at the changes named at the rows of this file.",
        toDistrict: .nothing)

    public static let resubmissionChange = FindingCode(
        "resubmission-change", .notice,
        vi: "{commune} có số liệu khác tệp {otherFile}: {assumed}.",
        "Hãy đối chiếu với đơn vị gửi nếu thay đổi này không có lý do.",
        en: "{commune} differs from the file {otherFile}: {assumed}.",
        "Ask the reporting unit if there is no reason for the change.",
        toDistrict: .nothing)

    public static let resubmissionUnchanged = FindingCode(
        "resubmission-unchanged", .notice,
        vi:
            "Tệp này nộp lại {count} xã của tệp {otherFile} (nhận ngày {date}) mà không thay đổi điểm, "
            + "đánh dấu hay quyết định nào của các xã ấy.",
        "Không phải làm gì; tệp này được dùng thay tệp trước.",
        en:
            "The file gives {count} communes of {otherFile} (received {date}) again without changing any of their points, marks or decisions.",
        "Nothing need be done; this file is used in its place.",
        toDistrict: .nothing)

    public static let verdictTurned = FindingCode(
        "verdict-turned", .warning,
        vi:
            "{district} nộp lại báo cáo làm đổi kết quả của {count} xã so với tệp {otherFile}: {suggestions}.",
        "Hãy hỏi lại đơn vị gửi. Nếu thay đổi là đúng, ghi vào waivers.yaml (code: verdict-turned, file: tên tệp này) kèm lý do thì mới lập được bản chính thức; nếu không đúng, ghi tên tệp này vào inbox.withdraw của tonghop.yaml.",
        en:
            "{district} sent its return again, which turns the verdict on {count} communes that {otherFile} led to: {suggestions}.",
        "Ask the reporting unit. If the change is right, say so with the reason in waivers.yaml (code: verdict-turned, file: this file's name), which a final report needs; if not, put this file under inbox.withdraw in tonghop.yaml.",
        toDistrict: .nothing)

    public static let unnamedReturnReplacesNothing = FindingCode(
        "unnamed-return-replaces-nothing", .warning,
        vi:
            "Tệp này không ghi tên {district} (ở tên tệp, tên trang tính, tiêu đề) hoặc ghi tên đơn vị khác, nên không thay số liệu của tệp {otherFile} (nhận ngày {date}); có {count} xã số liệu khác nhau.",
        "Hãy hỏi lại đơn vị gửi. Nếu đúng là đơn vị ấy nộp lại, ghi tên tệp này vào inbox.prefer của tonghop.yaml rồi chạy lại; nếu không, ghi vào inbox.withdraw.",
        en:
            "The file does not name {district} (in its own name, a sheet's or a title) or names another reporting unit, and so leaves the figures of {otherFile} (received {date}); those of {count} communes differ.",
        "Ask the reporting unit. If it did send its return again, put this file under inbox.prefer in tonghop.yaml and run again; if not, under inbox.withdraw.",
        toDistrict: .nothing)

    public static let arrivedTogether = FindingCode(
        "arrived-together", .warning,
        vi:
            "{district} có hai tệp đến cùng một lúc với số liệu khác nhau: tệp này và tệp {otherFile}; chương trình "
            + "lấy tệp này vì được sửa sau.",
        "Hãy hỏi lại {district}; nếu tệp kia mới đúng thì ghi tên tệp đó vào mục inbox.prefer của tonghop.yaml.",
        en:
            "Two files of {district} with different figures came together: this one and {otherFile}; this one was "
            + "used because it was changed later.",
        "Ask {district}; if the other one is right, name it under inbox.prefer in tonghop.yaml.",
        toDistrict: .advice("Hãy cho biết tệp nào đúng."))

    public static let ownFiguresGiveWay = FindingCode(
        "own-figures-give-way", .warning,
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

    public static let draftGivesWay = FindingCode(
        "draft-gives-way", .notice,
        vi: "Tệp tự ghi là dự thảo hoặc bản cũ nên {count} xã trong đó được lấy từ tệp “{otherFile}” của {district}.",
        "Không cần làm gì; nếu tệp này mới là bản chính thức thì đặt lại tên, bỏ chữ dự thảo rồi gửi lại.",
        en:
            "The file calls itself a draft or an old version; its communes ({count}) were taken from “{otherFile}” of {district}.",
        "Nothing need be done; if this file is the official one, rename it and send it again.")

    public static let otherMonthGivesWay = FindingCode(
        "other-month-gives-way", .notice,
        vi: "Tệp ghi là của tháng khác nên {count} xã trong đó được lấy từ tệp “{otherFile}” của {district}.",
        "Không cần làm gì; nếu tệp này mới là của kỳ báo cáo thì sửa tháng ở tiêu đề hoặc tên tệp rồi gửi lại.",
        en:
            "The file says that it is of another month; its communes ({count}) were taken from “{otherFile}” of {district}.",
        "Nothing need be done; if this file is the period's, mend the month in its title or name and send it again.")
}
