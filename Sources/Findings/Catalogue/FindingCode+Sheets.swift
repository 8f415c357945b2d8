// swift-format-ignore-file: prose, one sentence a line.

// Which sheets and tables of a return count, and for which year and month they are.

extension FindingCode {
    /// In the order of the catalogue.
    static let sheets: [FindingCode] = [
        .noTable, .formOwnerUnknown, .formOwnersDisagree, .otherStandard, .scaleImpossible, .signedInOtherYear,
        .headsReadByOrder, .draftRead, .sheetsCompete, .verifiedSheetLeftOut, .sheetPassedOver, .tablePassedOver,
        .tableWithoutPoints, .formWithoutFigures, .onlyHiddenSheet, .otherYear, .otherMonth,
    ]

    public static let noTable = FindingCode(
        "no-table", .error,
        vi:
            "Không tìm thấy bảng điểm trong tệp: cần một bảng có cột tên hoặc mã xã và các cột tiêu chí; {assumed}.",
        "Hãy kiểm tra xem đã gửi đúng tệp chưa; đầu bảng phải ghi rõ cột tên xã và số của từng tiêu chí "
            + "(tonghop rulebook show liệt kê các đầu cột đọc được). "
            + "Tệp không phải là biểu (công văn, ghi chú) thì đưa ra khỏi thư mục nhận, hoặc ghi tên tệp vào mục "
            + "inbox.withdraw của tonghop.yaml.",
        en:
            "No table of points was found: one with a column of commune names or codes and columns of criteria "
            + "is needed; {assumed}.",
        "Check that this is the right file; its heads must name the column of communes and the number of each "
            + "criterion (tonghop rulebook show lists those that are understood). What is no return (a letter, a note) is moved out of the inbox, or named under "
            + "inbox.withdraw in tonghop.yaml.",
        toDistrict: .advice(
            "Hãy kiểm tra xem đã gửi đúng tệp chưa; đầu bảng phải ghi rõ cột tên xã và số của từng tiêu chí. Sửa xong thì gửi lại."
        ))

    public static let formOwnerUnknown = FindingCode(
        "form-owner-unknown", .error,
        vi:
            "Phiếu chấm điểm bắt đầu ở ô này không cho biết là của xã nào: tiêu đề, tên trang tính và tên tệp đều không ghi tên một xã trong danh mục; phiếu không được tính.",
        "Hãy ghi tên xã ở tiêu đề phiếu hoặc đặt làm tên trang tính rồi gửi lại.",
        en:
            "The form that begins at this cell does not say which commune it is of: neither its title nor the name of its sheet or file is a commune of the register; it does not count.",
        "Write the commune's name in the title of the form, or name the sheet after it, and send the file again.")

    public static let formOwnersDisagree = FindingCode(
        "form-owners-disagree", .error,
        vi:
            "Phiếu chấm điểm bắt đầu ở ô này mang tên nhiều xã khác nhau ({suggestions}) ở tiêu đề, tên trang tính hoặc tên tệp; không rõ là của xã nào nên không được tính.",
        "Hãy sửa để tiêu đề, tên trang tính và tên tệp cùng ghi một xã rồi gửi lại.",
        en:
            "The form that begins at this cell is called after different communes ({suggestions}) in its title, sheet or file name; it is not clear whose it is, and it does not count.",
        "Let title, sheet and file name the same commune and send the file again.")

    public static let otherStandard = FindingCode(
        "other-standard", .error,
        vi:
            "“{value}” cho biết đây là biểu của một bộ tiêu chuẩn khác, không phải tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em; điểm trong biểu không được lấy.",
        "Hãy gửi biểu của tiêu chuẩn phù hợp với trẻ em; nếu đúng là biểu này thì sửa lại tiêu đề rồi gửi lại.",
        en:
            "“{value}” says that this is the return of another standard, not of that of child-friendly communes; its points were not taken.",
        "Send the return of the child-friendly standard; if this is it, mend the title and send the file again.")

    public static let scaleImpossible = FindingCode(
        "scale-impossible", .error,
        vi:
            "Điểm trong biểu theo một thang khác: cao nhất chỉ có {value} điểm, trong khi điểm chuẩn là hàng trăm điểm; không lấy điểm của {count} xã trong biểu.",
        "Hãy ghi điểm theo thang của bộ tiêu chí (không quy về 10 hay 100) rồi gửi lại.",
        en:
            "The points are on another scale: the highest is {value}, while the thresholds of the standard are hundreds of points; the points of its communes ({count}) were not taken.",
        "Enter the points on the scale of the criteria (not out of 10 or 100) and send the file again.")

    public static let signedInOtherYear = FindingCode(
        "signed-in-other-year", .warning,
        vi: "Biểu ghi ngày ký năm {date} (“{value}”), trong khi kỳ báo cáo là năm {expected}; số liệu vẫn được lấy.",
        "Hãy kiểm tra xem có gửi nhầm biểu của năm khác không; nếu không thì sửa ngày ký rồi gửi lại.",
        en:
            "The return is signed in {date} (“{value}”), while the period is of {expected}; the figures were taken all the same.",
        "Check whether a return of another year was sent by mistake; if not, mend the date and send the file again.")

    public static let headsReadByOrder = FindingCode(
        "heads-read-by-order", .notice,
        vi: "Có đầu cột viết khác thường nhưng thứ tự các tiêu chí cho biết là tiêu chí nào: {suggestions}.",
        "Hãy kiểm tra lại; lần sau nên ghi “Tiêu chí” và số.",
        en: "Some heads are spelt oddly, but the order of the criteria tells which they are: {suggestions}.",
        "Check them; better write “Tiêu chí” and the number next time.")

    public static let draftRead = FindingCode(
        "draft-read", .warning,
        vi: "Biểu tự ghi là dự thảo hoặc bản cũ (“{value}”); số liệu vẫn được lấy vì không có bản khác.",
        "Hãy gửi bản chính thức; nếu đây là bản chính thức thì bỏ chữ dự thảo rồi gửi lại.",
        en:
            "The return calls itself a draft or an old version (“{value}”); its figures were taken all the same, as there is no other.",
        "Send the official version; if this is it, drop that word and send it again.")

    public static let sheetsCompete = FindingCode(
        "sheets-compete", .error,
        vi:
            "Hai trang tính “{assumed}” và “{suggestions}” ghi điểm khác nhau cho cùng các xã; không rõ phải lấy "
            + "trang tính nào nên không lấy trang tính nào.",
        "Hãy giữ lại một trang tính của kỳ báo cáo, xóa hoặc ẩn trang tính kia rồi gửi lại.",
        en:
            "The sheets “{assumed}” and “{suggestions}” give the same communes different points; it is not clear "
            + "which one counts, so neither was taken.",
        "Keep the sheet of this period, delete or hide the other and send the file again.")

    public static let verifiedSheetLeftOut = FindingCode(
        "verified-sheet-left-out", .error,
        vi:
            "Trang tính này có điểm thẩm định nhưng bị ẩn hoặc không ghi năm, còn trang tính “{assumed}” là điểm xã tự chấm; không "
            + "rõ phải lấy trang tính nào nên không lấy trang tính nào.",
        "Hãy bỏ ẩn trang tính có điểm thẩm định và ghi năm vào tên của nó, hoặc xóa trang tính này nếu chưa thẩm định xong, rồi "
            + "gửi lại.",
        en:
            "This sheet has verified points but is hidden or names no year, and the sheet “{assumed}” has the communes' own; it is "
            + "not clear which one counts, so neither was taken.",
        "Unhide the sheet with the verified points and name it after the year, or delete it if they are not final, and send "
            + "the file again.")

    public static let sheetPassedOver = FindingCode(
        "sheet-passed-over", .notice,
        vi: "Trang tính này có bảng điểm nhưng không được lấy vì bị ẩn, thuộc năm khác hoặc chưa ghi điểm nào.",
        "Nếu đây mới là trang tính cần báo cáo, hãy bỏ ẩn hoặc đặt tên trang tính theo năm của kỳ báo cáo rồi gửi lại.",
        en:
            "This sheet holds a table of points but was not taken, because it is hidden, of another year or without any points.",
        "If it is the one to report, unhide it or name it after the year of the period and send the file again.")

    public static let tablePassedOver = FindingCode(
        "table-passed-over", .warning,
        vi: "Bảng bắt đầu ở ô này là của năm khác ({date}), kỳ báo cáo là năm {expected}; bảng không được lấy.",
        "Nếu bảng thuộc kỳ báo cáo, hãy sửa năm ở tiêu đề phía trên bảng rồi gửi lại.",
        en:
            "The table that begins at this cell is of another year ({date}) than the period ({expected}); it was not taken.",
        "If it belongs to the period, mend the year in the title above it and send the file again.")

    public static let tableWithoutPoints = FindingCode(
        "table-without-points", .notice,
        vi:
            "Bảng bắt đầu ở ô này có cột tên xã nhưng không có cột nào ghi là điểm của tiêu chí ({value}) nên không được "
            + "đọc.",
        "Không cần làm gì nếu bảng chỉ để tham khảo; bảng có số phải báo cáo (điểm, kế hoạch, cam kết, quyết định công "
            + "nhận) thì hãy chuyển các cột ấy vào bảng điểm rồi gửi lại.",
        en:
            "The table that begins at this cell has a column of names, but none headed as points of a criterion ({value}); "
            + "it was not read.",
        "Nothing need be done if it is there for information; if it has figures of the report (points, plans, "
            + "commitments, decisions), move those columns into the table of points and send the file again.")

    public static let formWithoutFigures = FindingCode(
        "form-without-figures", .error,
        vi: "Biểu chưa điền số liệu: không xã nào trong {count} xã có điểm hoặc có đánh dấu.",
        "Hãy điền điểm các tiêu chí rồi gửi lại.",
        en: "The form was not filled in: none of its communes ({count}) has points or marks.",
        "Fill in the points and send the file again.")

    public static let onlyHiddenSheet = FindingCode(
        "only-hidden-sheet", .warning,
        vi: "Bảng điểm chỉ có ở trang tính đang bị ẩn này; số liệu được lấy từ đây.",
        "Hãy hỏi lại đơn vị gửi xem trang tính ẩn có phải là số liệu chính thức không.",
        en: "The only table of points is on a hidden sheet; the figures were taken from it.",
        "Confirm with the reporting unit that the hidden sheet holds its official figures.",
        toDistrict: .advice(
            "Nếu trang tính này có số liệu chính thức thì bỏ ẩn, nếu không thì thay bằng số liệu đúng, rồi gửi lại."))

    public static let otherYear = FindingCode(
        "other-year", .error,
        vi: "Biểu ghi năm {date}, trong khi kỳ báo cáo thuộc năm {expected}; không lấy số liệu của biểu này.",
        "Hãy gửi biểu của đúng năm, hoặc kiểm tra lại kỳ báo cáo (--period).",
        en: "The table is of the year {date}, and the period of {expected}; nothing was taken from it.",
        "Send the table of the right year, or check the period (--period).",
        toDistrict: .advice("Hãy gửi biểu của năm {expected}."))

    public static let otherMonth = FindingCode(
        "other-month", .warning,
        vi:
            "“{value}” cho biết đây là biểu của {date}, trong khi kỳ báo cáo là tháng {expected}. Số liệu vẫn được lấy.",
        "Hãy kiểm tra xem có gửi nhầm biểu của kỳ khác không; nếu nhầm thì đưa tệp này ra khỏi thư mục nhận (hoặc ghi vào "
            + "inbox.withdraw) và lập lại báo cáo.",
        en: "“{value}” says that the form is of {date}; the period is {expected}. The figures were taken all the same.",
        "Check whether another period's form was sent by mistake; if so, take the file out of the inbox (or name it under "
            + "inbox.withdraw) and make the report again.",
        toDistrict: .advice(
            "Hãy kiểm tra xem có gửi nhầm biểu của kỳ khác không; nếu nhầm thì gửi biểu đúng, nếu không thì sửa tiêu đề, tên "
                + "trang tính hoặc tên tệp rồi gửi lại."
        ))
}
