// swift-format-ignore-file: prose, one sentence a line.

/// The catalogue for what can be wrong inside a return.
enum ReturnWordings {
    static let noTable = Wording(
        .error,
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

    static let formOwnerUnknown = Wording(
        .error,
        vi:
            "Phiếu chấm điểm bắt đầu ở ô này không cho biết là của xã nào: tiêu đề, tên trang tính và tên tệp đều không ghi tên một xã trong danh mục; phiếu không được tính.",
        "Hãy ghi tên xã ở tiêu đề phiếu hoặc đặt làm tên trang tính rồi gửi lại.",
        en:
            "The form that begins at this cell does not say which commune it is of: neither its title nor the name of its sheet or file is a commune of the register; it does not count.",
        "Write the commune's name in the title of the form, or name the sheet after it, and send the file again.")

    static let formOwnersDisagree = Wording(
        .error,
        vi:
            "Phiếu chấm điểm bắt đầu ở ô này mang tên nhiều xã khác nhau ({suggestions}) ở tiêu đề, tên trang tính hoặc tên tệp; không rõ là của xã nào nên không được tính.",
        "Hãy sửa để tiêu đề, tên trang tính và tên tệp cùng ghi một xã rồi gửi lại.",
        en:
            "The form that begins at this cell is called after different communes ({suggestions}) in its title, sheet or file name; it is not clear whose it is, and it does not count.",
        "Let title, sheet and file name the same commune and send the file again.")

    static let otherStandard = Wording(
        .error,
        vi:
            "“{value}” cho biết đây là biểu của một bộ tiêu chuẩn khác, không phải tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em; điểm trong biểu không được lấy.",
        "Hãy gửi biểu của tiêu chuẩn phù hợp với trẻ em; nếu đúng là biểu này thì sửa lại tiêu đề rồi gửi lại.",
        en:
            "“{value}” says that this is the return of another standard, not of that of child-friendly communes; its points were not taken.",
        "Send the return of the child-friendly standard; if this is it, mend the title and send the file again.")

    static let scaleImpossible = Wording(
        .error,
        vi:
            "Điểm trong biểu theo một thang khác: cao nhất chỉ có {value} điểm, trong khi điểm chuẩn là hàng trăm điểm; không lấy điểm của {count} xã trong biểu.",
        "Hãy ghi điểm theo thang của bộ tiêu chí (không quy về 10 hay 100) rồi gửi lại.",
        en:
            "The points are on another scale: the highest is {value}, while the thresholds of the standard are hundreds of points; the points of its communes ({count}) were not taken.",
        "Enter the points on the scale of the criteria (not out of 10 or 100) and send the file again.")

    static let signedInOtherYear = Wording(
        .warning,
        vi: "Biểu ghi ngày ký năm {date} (“{value}”), trong khi kỳ báo cáo là năm {expected}; số liệu vẫn được lấy.",
        "Hãy kiểm tra xem có gửi nhầm biểu của năm khác không; nếu không thì sửa ngày ký rồi gửi lại.",
        en:
            "The return is signed in {date} (“{value}”), while the period is of {expected}; the figures were taken all the same.",
        "Check whether a return of another year was sent by mistake; if not, mend the date and send the file again.")

    static let draftRead = Wording(
        .warning,
        vi: "Biểu tự ghi là dự thảo hoặc bản cũ (“{value}”); số liệu vẫn được lấy vì không có bản khác.",
        "Hãy gửi bản chính thức; nếu đây là bản chính thức thì bỏ chữ dự thảo rồi gửi lại.",
        en:
            "The return calls itself a draft or an old version (“{value}”); its figures were taken all the same, as there is no other.",
        "Send the official version; if this is it, drop that word and send it again.")

    static let headsReadByOrder = Wording(
        .notice,
        vi: "Có đầu cột viết khác thường nhưng thứ tự các tiêu chí cho biết là tiêu chí nào: {suggestions}.",
        "Hãy kiểm tra lại; lần sau nên ghi “Tiêu chí” và số.",
        en: "Some heads are spelt oddly, but the order of the criteria tells which they are: {suggestions}.",
        "Check them; better write “Tiêu chí” and the number next time.")

    static let criterionPartsOnly = Wording(
        .error,
        vi:
            "Tiêu chí {criterion} chỉ có cột của từng phần hoặc cột không rõ có phải là điểm hay không (ở {otherCell}, "
            + "cột đầu là “{value}”), không có cột điểm của cả tiêu chí; chương trình không tự cộng, không đoán, nên mọi "
            + "xã trong bảng đều chưa đủ dữ liệu.",
        "Hãy thêm một cột “Tiêu chí {criterion}” ghi điểm của cả tiêu chí rồi gửi lại.",
        en:
            "Criterion {criterion} has columns for its parts alone, or for what may be other than points (at {otherCell}, "
            + "the first is “{value}”), and none for its points; parts are not added up, nothing is guessed, and no "
            + "commune in the table can be assessed.",
        "Add a column “Tiêu chí {criterion}” with the points of the whole criterion and send the file again.")

    static let communeNotInOtherTable = Wording(
        .error,
        vi:
            "{commune} chưa có điểm tiêu chí {criterion}: bảng này không có cột của tiêu chí đó, còn bảng có cột đó "
            + "không ghi đơn vị này. Đơn vị này chưa đủ dữ liệu.",
        "Hãy ghi đủ các đơn vị, với tên như nhau, vào mọi bảng rồi gửi lại.",
        en:
            "{commune} has no points for criterion {criterion}: this table has no column for it, and the table that has "
            + "does not name the commune. It cannot be assessed.",
        "Enter every commune, under the same name, in every table and send the file again.")

    static let sheetsCompete = Wording(
        .error,
        vi:
            "Hai trang tính “{assumed}” và “{suggestions}” ghi điểm khác nhau cho cùng các xã; không rõ phải lấy "
            + "trang tính nào nên không lấy trang tính nào.",
        "Hãy giữ lại một trang tính của kỳ báo cáo, xóa hoặc ẩn trang tính kia rồi gửi lại.",
        en:
            "The sheets “{assumed}” and “{suggestions}” give the same communes different points; it is not clear "
            + "which one counts, so neither was taken.",
        "Keep the sheet of this period, delete or hide the other and send the file again.")

    static let verifiedSheetLeftOut = Wording(
        .error,
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

    static let sheetPassedOver = Wording(
        .notice,
        vi: "Trang tính này có bảng điểm nhưng không được lấy vì bị ẩn, thuộc năm khác hoặc chưa ghi điểm nào.",
        "Nếu đây mới là trang tính cần báo cáo, hãy bỏ ẩn hoặc đặt tên trang tính theo năm của kỳ báo cáo rồi gửi lại.",
        en:
            "This sheet holds a table of points but was not taken, because it is hidden, of another year or without any points.",
        "If it is the one to report, unhide it or name it after the year of the period and send the file again.")

    static let tablePassedOver = Wording(
        .warning,
        vi: "Bảng bắt đầu ở ô này là của năm khác ({date}), kỳ báo cáo là năm {expected}; bảng không được lấy.",
        "Nếu bảng thuộc kỳ báo cáo, hãy sửa năm ở tiêu đề phía trên bảng rồi gửi lại.",
        en:
            "The table that begins at this cell is of another year ({date}) than the period ({expected}); it was not taken.",
        "If it belongs to the period, mend the year in the title above it and send the file again.")

    static let tableWithoutPoints = Wording(
        .notice,
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

    static let formWithoutFigures = Wording(
        .error,
        vi: "Biểu chưa điền số liệu: không xã nào trong {count} xã có điểm hoặc có đánh dấu.",
        "Hãy điền điểm các tiêu chí rồi gửi lại.",
        en: "The form was not filled in: none of its communes ({count}) has points or marks.",
        "Fill in the points and send the file again.")

    static let onlyHiddenSheet = Wording(
        .warning,
        vi: "Bảng điểm chỉ có ở trang tính đang bị ẩn này; số liệu được lấy từ đây.",
        "Hãy hỏi lại đơn vị gửi xem trang tính ẩn có phải là số liệu chính thức không.",
        en: "The only table of points is on a hidden sheet; the figures were taken from it.",
        "Confirm with the reporting unit that the hidden sheet holds its official figures.",
        toDistrict: .advice(
            "Nếu trang tính này có số liệu chính thức thì bỏ ẩn, nếu không thì thay bằng số liệu đúng, rồi gửi lại."))

    static let criterionColumnMissing = Wording(
        .error,
        vi: "Bảng không có cột tiêu chí {criterion} ({field}) nên mọi xã trong bảng đều chưa đủ dữ liệu.",
        "Hãy bổ sung cột “Tiêu chí {criterion}” hoặc sửa lại đầu cột cho đúng rồi gửi lại.",
        en: "The table has no column for criterion {criterion} ({field}); no commune in it can be assessed.",
        "Add the column “Tiêu chí {criterion}”, or mend its head, and send the file again.")

    static let criterionColumnTwice = Wording(
        .error,
        vi:
            "Có nhiều cột cùng ghi tiêu chí {criterion} (“{value}” ở ô này và ở {otherCell}); không rõ cột nào "
            + "đúng nên không lấy cột nào.",
        "Hãy giữ một cột cho mỗi tiêu chí, hoặc ghi rõ “tự chấm” và “thẩm định”, rồi gửi lại.",
        en:
            "Several columns claim criterion {criterion} (“{value}” here and at {otherCell}); it is not clear "
            + "which one counts, so none was taken.",
        "Keep one column for each criterion, or say which is “tự chấm” and which “thẩm định”, and send the file again.")

    static let columnTwice = Wording(
        .warning,
        vi: "Có nhiều cột cùng ghi “{value}” (ô này và {otherCell}); không lấy cột nào.",
        "Hãy giữ một cột rồi gửi lại.",
        en: "Several columns are headed “{value}” (here and at {otherCell}); none was taken.",
        "Keep one of them and send the file again.")

    static let headNumberAndNameDisagree = Wording(
        .error,
        vi:
            "Đầu cột “{value}” mang số của tiêu chí {criterion} nhưng lại mang tên của tiêu chí {assumed}; "
            + "không lấy cột này.",
        "Hãy sửa số hoặc tên tiêu chí ở đầu cột (tiêu chí {criterion} là “{field}”) rồi gửi lại.",
        en:
            "The head “{value}” has the number of criterion {criterion} but the name of criterion {assumed}; "
            + "the column was not taken.",
        "Mend the number or the name (criterion {criterion} is “{field}”) and send the file again.")

    static let ownFiguresOnly = Wording(
        .warning,
        vi:
            "Bảng chỉ có điểm xã tự chấm (“{value}”) cho {count} tiêu chí, không có điểm thẩm định; điểm "
            + "tự chấm được dùng.",
        "Hãy hỏi lại đơn vị gửi xem đây có phải là điểm đã thẩm định không, hoặc đề nghị đơn vị gửi điểm thẩm định.",
        en:
            "The table holds only the communes' own figures (“{value}”) (criteria: {count}) and no verified "
            + "ones; the own figures were used.",
        "Confirm with the reporting unit that they have been verified, or ask for the verified figures.",
        toDistrict: .advice("Nếu đây là điểm đã thẩm định, hãy trả lời xác nhận; nếu chưa, hãy gửi điểm thẩm định."))

    static let ownRowOnly = Wording(
        .warning,
        vi: "{commune} chỉ có hàng điểm xã tự chấm, không có hàng điểm thẩm định; điểm tự chấm được dùng.",
        "Hãy hỏi lại đơn vị gửi xem điểm này đã được thẩm định chưa, hoặc đề nghị đơn vị gửi điểm thẩm định.",
        en: "{commune} has a row of its own figures alone and none of verified ones; the own figures were used.",
        "Confirm with the reporting unit that they have been verified, or ask for the verified figures.",
        toDistrict: .advice("Nếu đây là điểm đã thẩm định, hãy trả lời xác nhận; nếu chưa, hãy gửi điểm thẩm định."))

    static let columnsNotRecognised = Wording(
        .notice,
        vi: "Các cột sau không có trong mẫu biểu nên không được đọc: {suggestions}.",
        "Không cần làm gì nếu các cột này chỉ để tham khảo.",
        en: "These columns are not part of the form and were not read: {suggestions}.",
        "Nothing to do if they are only for reference.")

    static let hiddenColumnPassedOver = Wording(
        .notice,
        vi: "Cột ẩn “{value}” trùng nội dung với một cột đang hiện nên không được đọc.",
        "Hãy xóa cột ẩn nếu không còn dùng.",
        en: "The hidden column “{value}” says the same as a visible one and was not read.",
        "Delete it if it is no longer needed.")

    static let columnPassedOver = Wording(
        .warning,
        vi:
            "Cột “{value}” có nói đến điểm, đăng ký, kế hoạch, cam kết, quyết định hoặc tiêu chí nhưng không được đọc, vì không rõ nghĩa của: {suggestions}.",
        "Nếu cột này là số liệu phải báo cáo, hãy sửa đầu cột theo mẫu biểu (ví dụ “Kế hoạch”, “Số quyết định công nhận”) rồi gửi lại; nếu không thì không cần làm gì.",
        en:
            "The column “{value}” speaks of points, registration, plan, commitment, decision or a criterion but was not read, because these words are not understood: {suggestions}.",
        "If it holds figures to report, head it as the form does (such as “Kế hoạch”, “Số quyết định công nhận”) and send the file again; if not, nothing need be done."
    )

    static let columnGivesWay = Wording(
        .notice,
        vi: "Cột “{value}” không được dùng vì cột “{assumed}” (ô {otherCell}) ghi số đã thẩm định của cùng nội dung.",
        "Không cần làm gì, trừ khi cột này mới là số phải báo cáo.",
        en:
            "The column “{value}” was not used: the column “{assumed}” (cell {otherCell}) has the verified figures for the same.",
        "Nothing to do, unless this column has the figures to report.")

    static let rowBeyondHead = Wording(
        .error,
        vi:
            "Hàng của {commune} có {count} ô, nhiều hơn số cột của đầu bảng ({expected}), nên các ô trong hàng có thể đã lệch "
            + "cột. Hàng này không được lấy.",
        "Hãy kiểm tra dấu phẩy thập phân trong hàng (72,5 phải nằm trong ngoặc kép), hoặc lưu lại tệp dưới dạng .xlsx rồi gửi lại.",
        en:
            "The row of {commune} has {count} cells, more than the head has columns ({expected}): its cells may have moved. "
            + "The row was not taken.",
        "Check the decimal commas in the row (72,5 must stand in quotes), or save the file as .xlsx, and send it again."
    )

    static let markColumnMissing = Wording(
        .warning,
        vi:
            "Biểu không có cột “{field}” hoặc cột đó để trống cả {count} xã nên không biết xã nào đã có; không xã nào bị coi "
            + "là chưa có.",
        "Hãy bổ sung cột “{field}” và đánh dấu x cho những xã đã có rồi gửi lại.",
        en:
            "The return has no column “{field}”, or nothing in it for any commune ({count}): who has it is not known, and no "
            + "commune is taken for having none.",
        "Add the column “{field}”, mark with x the communes that have it, and send the file again.")

    static let otherMonth = Wording(
        .warning,
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

    static let rowsWithoutFigures = Wording(
        .warning,
        vi:
            "{count} xã có tên trong biểu nhưng không có điểm hoặc đánh dấu nào nên không được coi là đã báo cáo "
            + "bằng tệp này: {suggestions}.",
        "Hãy điền điểm các tiêu chí của những xã này rồi gửi lại; nếu tệp chỉ gửi bổ sung cho xã khác thì không cần làm gì.",
        en:
            "Communes that stand in the table without any points or marks ({count}) do not count as reported by this "
            + "file: {suggestions}.",
        "Fill in their points and send the file again; if the file only corrects other communes, there is nothing to do."
    )

    static let mergedForSeveral = Wording(
        .notice,
        vi: "Ô này gộp {count} hàng nên “{value}” ở cột “{field}” được hiểu là chung cho các xã của những hàng đó.",
        "Hãy kiểm tra lại; nếu không phải thì bỏ gộp ô và ghi riêng cho từng xã.",
        en:
            "This cell is merged over rows ({count}): “{value}” in the column “{field}” is taken for the communes of all of them.",
        "Check it; if it is not so, unmerge the cell and enter each commune's own.")

    static let mergedForSeveralColumns = Wording(
        .warning,
        vi:
            "Ô gộp {otherCell} ghi “{value}” trùm lên các cột “{field}” nên được hiểu là chung cho tất cả các cột đó và các xã của "
            + "những hàng đó.",
        "Hãy bỏ gộp ô và ghi riêng từng cột cho từng xã rồi gửi lại.",
        en:
            "The merged cell {otherCell} reads “{value}” and covers the columns “{field}”: it is taken for all of them, and for "
            + "the communes of all its rows.",
        "Unmerge it, enter each column for each commune and send the file again.")

    static let rowsPassedOver = Wording(
        .notice,
        vi:
            "{count} hàng không phải số liệu của xã (tiêu đề nhóm, cộng, ghi chú, chữ ký) không được tính: "
            + "hàng {value}.",
        "Không cần làm gì; hãy xem lại nếu trong đó có hàng số liệu của xã.",
        en: "Rows that are no commune's (group headings, sums, notes, signatures) do not count ({count}): row {value}.",
        "Nothing to do, unless one of them is a commune's.")

    static let hiddenRowRead = Wording(
        .warning,
        vi: "Hàng của {commune} đang bị ẩn nhưng vẫn được tính.",
        "Hãy bỏ ẩn hàng nếu số liệu đúng, hoặc xóa hàng nếu không dùng.",
        en: "The row of {commune} is hidden, and counts all the same.",
        "Unhide the row if its figures are right, or delete it.")

    static let districtUnknown = Wording(
        .error,
        vi:
            "Không xác định được tệp này là của đơn vị báo cáo nào: các xã trong bảng, tiêu đề và tên tệp "
            + "đều không cho biết.",
        "Hãy ghi tên đơn vị báo cáo ở tiêu đề biểu hoặc trong tên tệp rồi gửi lại.",
        en:
            "It cannot be told which reporting unit this file is from: neither its communes nor its title nor its "
            + "name says so.",
        "Write the reporting unit's name in the title or in the file's name and send it again.")

    static let titleOfOtherDistrict = Wording(
        .warning,
        vi:
            "Tiêu đề biểu ghi {otherDistrict} nhưng các xã trong bảng thuộc {district}; số liệu được tính cho "
            + "{district}.",
        "Hãy kiểm tra lại tiêu đề hoặc tệp đã gửi.",
        en:
            "The title names {otherDistrict} but the communes in the table belong to {district}; the figures "
            + "count for {district}.",
        "Check the title, and that the right file was sent.")

    static let fileOfOtherDistrict = Wording(
        .warning,
        vi: "Tên tệp ghi {otherDistrict} nhưng các xã trong bảng thuộc {district}; số liệu được tính cho {district}.",
        "Hãy kiểm tra lại tên tệp hoặc tệp đã gửi.",
        en:
            "The file's name says {otherDistrict} but the communes in the table belong to {district}; the "
            + "figures count for {district}.",
        "Check the file's name, and that the right file was sent.")

    static let unknownCommune = Wording(
        .error,
        vi:
            "Không có đơn vị “{value}” trong danh mục đơn vị cấp xã của kỳ báo cáo này ({suggestions}); "
            + "hàng này không được tính.",
        "Hãy sửa tên hoặc ghi mã đơn vị cho đúng rồi gửi lại.",
        en: "There is no “{value}” in the register of communes of this period ({suggestions}); the row does not count.",
        "Mend the name, or give the unit's code, and send the file again.")

    static let formerCommune = Wording(
        .error,
        vi:
            "“{value}” là tên cũ, đơn vị này đã sáp nhập hoặc đổi tên (nay là: {suggestions}); hàng này không "
            + "được tính.",
        "Hãy ghi số liệu theo đơn vị hiện nay rồi gửi lại.",
        en: "“{value}” is a former name; the unit was merged or renamed (now: {suggestions}). The row does not count.",
        "Report the present unit and send the file again.")

    static let communeOfOtherDistrict = Wording(
        .error,
        vi: "{commune} (ghi “{value}”) thuộc {otherDistrict}, không thuộc {district}; hàng này không được tính.",
        "Hãy bỏ hàng này hoặc sửa lại tên đơn vị rồi gửi lại.",
        en: "{commune} (written “{value}”) belongs to {otherDistrict}, not to {district}; the row does not count.",
        "Remove the row or mend the name and send the file again.")

    static let ambiguousCommune = Wording(
        .error,
        vi: "“{value}” có thể là nhiều đơn vị: {suggestions}; hàng này không được tính.",
        "Hãy ghi đầy đủ loại đơn vị, dấu hoặc mã đơn vị rồi gửi lại.",
        en: "“{value}” could be any of: {suggestions}; the row does not count.",
        "Write the type and the diacritics in full, or give the code, and send the file again.")

    static let codeAndNameDisagree = Wording(
        .error,
        vi:
            "Mã {assumed} là của {commune} nhưng tên ghi “{value}” lại là của {otherCommune}; hàng này không "
            + "được tính.",
        "Hãy sửa mã hoặc tên cho khớp rồi gửi lại.",
        en:
            "The code {assumed} is that of {commune}, but the name “{value}” is {otherCommune}; the row does "
            + "not count.",
        "Make code and name agree and send the file again.")

    static let codeUnknown = Wording(
        .warning,
        vi: "Mã “{assumed}” không có trong danh mục của kỳ báo cáo này; đơn vị được nhận theo tên: {commune}.",
        "Hãy sửa lại mã đơn vị.",
        en: "The code “{assumed}” is not in the register of this period; the unit was told by its name: {commune}.",
        "Mend the code.")

    static let nameSpeltLoosely = Wording(
        .notice,
        vi: "“{value}” viết thiếu dấu hoặc khác với danh mục; được hiểu là {commune}.",
        "Lần gửi sau, hãy viết tên đúng theo danh mục.",
        en: "“{value}” lacks diacritics or differs from the register; it was taken for {commune}.",
        "Write the name as the register has it.")

    static let rowWithoutCommune = Wording(
        .error,
        vi: "Hàng có điểm nhưng không có tên và mã đơn vị; hàng này không được tính.",
        "Hãy ghi tên xã vào hàng này rồi gửi lại.",
        en: "The row has points but neither a name nor a code; it does not count.",
        "Write the commune's name into the row and send the file again.")

    static let communeRepeated = Wording(
        .notice,
        vi: "{commune} đã có ở hàng {line} với nội dung giống hệt; chỉ tính một lần.",
        "Hãy xóa hàng thừa.",
        en: "{commune} stands in row {line} already, with the same content; it counts once.",
        "Delete the extra row.")

    static let conflictingRows = Wording(
        .error,
        vi:
            "{commune} có nhiều hàng với số liệu khác nhau (hàng {line} và hàng này); không lấy hàng nào nên "
            + "đơn vị này chưa đủ dữ liệu.",
        "Hãy giữ một hàng đúng rồi gửi lại.",
        en:
            "{commune} has several rows that differ (row {line} and this one); none was taken, and the commune "
            + "cannot be assessed.",
        "Keep the right row and send the file again.")

    static let pointsBlank = Wording(
        .warning,
        vi:
            "{commune} chưa có điểm tiêu chí {criterion} (ô để trống) nên chưa đủ dữ liệu; để trống không có "
            + "nghĩa là 0 điểm.",
        "Hãy ghi số điểm; nếu là 0 điểm thì ghi số 0.",
        en:
            "{commune} has no points for criterion {criterion} (the cell is blank), so it cannot be assessed. "
            + "Blank is not 0.",
        "Enter the points; enter 0 if there are none.")

    static let pointsNotApplicable = Wording(
        .warning,
        vi:
            "Điểm tiêu chí {criterion} của {commune} ghi “{value}” (không áp dụng); theo quy định, tiêu chí "
            + "nào cũng phải có điểm nên đơn vị này chưa đủ dữ liệu.",
        "Hãy ghi số điểm của tiêu chí này.",
        en:
            "The points of {commune} for criterion {criterion} read “{value}” (not applicable); every "
            + "criterion needs points, so the commune cannot be assessed.",
        "Enter the points of the criterion.")

    static let pointsNotANumber = Wording(
        .error,
        vi:
            "Điểm tiêu chí {criterion} của {commune} ghi “{value}”, không phải là một con số; cần một số từ 0 "
            + "trở lên. Ô này không được tính.",
        "Hãy chỉ ghi con số vào ô (chú thích để ở cột Ghi chú) rồi gửi lại.",
        en:
            "The points of {commune} for criterion {criterion} read “{value}”, which is no number; a number "
            + "from 0 up is needed. The cell does not count.",
        "Enter the number alone (remarks go into the column Ghi chú) and send the file again.")

    static let pointsAmbiguous = Wording(
        .error,
        vi:
            "Điểm tiêu chí {criterion} của {commune} ghi “{value}”: không rõ dấu chấm, dấu phẩy ngăn hàng "
            + "nghìn hay ngăn phần thập phân. Ô này không được tính.",
        "Hãy ghi lại con số, không ngăn hàng nghìn, rồi gửi lại.",
        en:
            "The points of {commune} for criterion {criterion} read “{value}”: the separator could mean "
            + "thousands or decimals. The cell does not count.",
        "Write the number without a thousands separator and send the file again.")

    static let pointsZeroHidden = Wording(
        .error,
        vi:
            "Điểm tiêu chí {criterion} của {commune} là số 0 nhưng định dạng của ô làm nó hiện ra để trống hoặc là dấu “-”: "
            + "không rõ là 0 điểm hay chưa có điểm. Ô này không được tính.",
        "Nếu là 0 điểm, hãy bỏ định dạng của ô để số 0 hiện ra; nếu chưa có điểm thì xóa số 0 rồi gửi lại.",
        en:
            "The points of {commune} for criterion {criterion} are a 0 that the cell's format shows as nothing or as “-”: "
            + "it may be zero points or none yet. The cell does not count.",
        "If it is zero points, change the cell's format so that the 0 shows; if there are none yet, delete the 0. Send the "
            + "file again.")

    static let pointsHidden = Wording(
        .error,
        vi:
            "Ô điểm tiêu chí {criterion} của {commune} có “{value}” nhưng định dạng của ô làm cho không hiện ra. Ô này không được "
            + "tính.",
        "Hãy đặt định dạng của ô là General (Tổng quát); nếu số hiện ra là điểm của xã thì giữ, nếu không thì xóa, rồi gửi lại.",
        en:
            "The cell with the points of {commune} for criterion {criterion} holds “{value}”, which its format does not show. It "
            + "does not count.",
        "Set the cell's format to General; keep the number if it is the commune's points, delete it if not. Send the file again."
    )

    static let pointsShownOtherwise = Wording(
        .error,
        vi:
            "Ô điểm tiêu chí {criterion} của {commune} hiện ra “{value}” nhưng số ghi trong ô là {expected}; không rõ đâu là điểm. "
            + "Ô này không được tính.",
        "Hãy đặt định dạng của ô là General (Tổng quát), ghi lại số điểm rồi gửi lại.",
        en:
            "The cell with the points of {commune} for criterion {criterion} shows “{value}”, but the number in it is {expected}; "
            + "which of them is meant cannot be told. The cell does not count.",
        "Set the cell's format to General, write the points again and send the file again.")

    static let pointsReplaced = Wording(
        .warning,
        vi:
            "Ô điểm tiêu chí {criterion} của {commune} có “{expected}” bị gạch ngang và “{value}” ghi thay; phần ghi thay được tính.",
        "Hãy xác nhận số ghi thay, xóa hẳn phần bị gạch ngang rồi gửi lại.",
        en:
            "The cell with the points of {commune} for criterion {criterion} has “{expected}” struck through and “{value}” in its "
            + "place; what replaces it counts.",
        "Confirm the number that replaces it, delete what is struck through and send the file again.")

    static let pointsStruck = Wording(
        .error,
        vi:
            "Điểm tiêu chí {criterion} của {commune} là “{value}” nhưng bị gạch ngang, tức là đã bỏ, và không có số thay thế. Ô "
            + "này không được tính.",
        "Nếu số này còn giá trị, hãy bỏ gạch ngang; nếu không, hãy ghi số đúng, rồi gửi lại.",
        en:
            "The points of {commune} for criterion {criterion} are “{value}”, struck through and so withdrawn, with nothing in their "
            + "place. The cell does not count.",
        "Take off the stroke if the number holds; write the right one if it does not. Send the file again.")

    static let pointsPercentage = Wording(
        .error,
        vi:
            "Điểm tiêu chí {criterion} của {commune} ghi “{value}” là tỷ lệ phần trăm, không phải số điểm. Ô "
            + "này không được tính.",
        "Hãy ghi số điểm (không phải tỷ lệ) và bỏ định dạng phần trăm rồi gửi lại.",
        en:
            "The points of {commune} for criterion {criterion} read “{value}”, a percentage and no points. The "
            + "cell does not count.",
        "Enter the points, without the percent format, and send the file again.")

    static let pointsDate = Wording(
        .error,
        vi:
            "Ô điểm tiêu chí {criterion} của {commune} chứa ngày tháng ({value}), có thể do phần mềm tự đổi từ "
            + "số. Ô này không được tính.",
        "Hãy đổi định dạng ô về số, ghi lại số điểm rồi gửi lại.",
        en:
            "The cell of {commune} for criterion {criterion} holds a date ({value}), perhaps converted from a "
            + "number by the program. The cell does not count.",
        "Format the cell as a number, enter the points and send the file again.")

    static let pointsNegative = Wording(
        .error,
        vi:
            "Điểm tiêu chí {criterion} của {commune} là số âm ({value}); cần một số từ 0 trở lên. Ô này không "
            + "được tính.",
        "Hãy sửa số điểm rồi gửi lại.",
        en:
            "The points of {commune} for criterion {criterion} are negative ({value}); a number from 0 up is "
            + "needed. The cell does not count.",
        "Mend the points and send the file again.")

    static let pointsAboveMaximum = Wording(
        .error,
        vi: "Điểm tiêu chí {criterion} của {commune} là {value}, cao hơn điểm tối đa {limit}. Ô này không được tính.",
        "Hãy sửa số điểm hoặc hàng điểm tối đa rồi gửi lại.",
        en:
            "The points of {commune} for criterion {criterion} are {value}, above the maximum of {limit}. The "
            + "cell does not count.",
        "Mend the points, or the row of maxima, and send the file again.")

    static let cellErrorValue = Wording(
        .error,
        vi: "Ô điểm tiêu chí {criterion} của {commune} báo lỗi công thức {value}. Ô này không được tính.",
        "Hãy sửa công thức hoặc ghi số điểm rồi gửi lại.",
        en: "The cell of {commune} for criterion {criterion} shows the formula error {value}. The cell does not count.",
        "Mend the formula or enter the points and send the file again.")

    static let formulaNotCalculated = Wording(
        .error,
        vi:
            "Ô điểm tiêu chí {criterion} của {commune} là công thức chưa được tính nên trong tệp không có kết "
            + "quả. Ô này không được tính.",
        "Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi gửi lại.",
        en:
            "The cell of {commune} for criterion {criterion} holds a formula that was never calculated; the "
            + "file has no result. The cell does not count.",
        "Open the file in Excel or LibreOffice, save it and send it again.")

    static let totalNotUnderstood = Wording(
        .warning,
        vi: "Tổng điểm của {commune} ghi “{value}”, không phải là một con số; chương trình tự cộng điểm các tiêu chí.",
        "Hãy sửa ô tổng điểm.",
        en: "The total of {commune} reads “{value}”, which is no number; the total was added up from the criteria.",
        "Mend the total.")

    static let markNotUnderstood = Wording(
        .warning,
        vi:
            "Cột “{field}” ghi “{value}” ở {count} ô (hàng {line}), không rõ là có hay không; cần ghi x, Có, Không, Đạt "
            + "hoặc Không đạt. Ô như vậy coi như chưa ghi.",
        "Hãy sửa cột này rồi gửi lại.",
        en:
            "The column “{field}” reads “{value}” in {count} cells (row {line}), which says neither yes nor no; x, Có, "
            + "Không, Đạt or Không đạt is needed. Such cells count as blank.",
        "Mend the column and send the file again.")

    static let doubtfulWords = Wording(
        .warning,
        vi:
            "Ở đây ghi “{value}”; theo chữ “{expected}” thì số liệu bên dưới hoặc bên cạnh có thể không phải là điểm, hoặc chưa phải "
            + "điểm cuối cùng. Số liệu vẫn được tính.",
        "Hãy xác nhận đây là điểm chính thức; nếu không phải, hãy gửi lại biểu có điểm chính thức.",
        en:
            "This reads “{value}”; by the words “{expected}” the figures below or beside it may be no points, or not the last "
            + "ones. They count.",
        "Confirm that these are the official points; if not, send a return that has them.")

    static let valueHidden = Wording(
        .warning,
        vi:
            "Cột “{field}” của {commune} có “{value}” nhưng định dạng của ô làm cho không hiện ra; không rõ có được tính không. "
            + "Ô này coi như chưa ghi.",
        "Hãy đặt định dạng của ô là General (Tổng quát); nội dung đúng thì giữ, không đúng thì xóa, rồi gửi lại.",
        en:
            "The column “{field}” of {commune} holds “{value}”, which the cell's format does not show; whether it is meant cannot "
            + "be told. The cell counts as blank.",
        "Set the cell's format to General; keep what is right, delete what is not. Send the file again.")

    static let valueStruck = Wording(
        .warning,
        vi:
            "Cột “{field}” của {commune} ghi “{value}” nhưng bị gạch ngang, tức là đã bỏ. Ô này coi như chưa ghi.",
        "Nếu nội dung này còn giá trị, hãy bỏ gạch ngang; nếu không, hãy xóa hẳn hoặc ghi lại cho đúng, rồi gửi lại.",
        en:
            "The column “{field}” of {commune} reads “{value}”, struck through and so withdrawn. The cell counts as blank.",
        "Take off the stroke if it holds; delete it or write it anew if it does not. Send the file again.")

    static let datesPerhapsSwapped = Wording(
        .warning,
        vi:
            "Cột “{field}” có {count} ngày, như {value} ở ô này, có thể đã bị máy đổi chỗ ngày và tháng: ô {otherCell} ghi "
            + "“{expected}”, máy không hiểu là ngày/tháng/năm. Những ngày đó không được tính.",
        "Hãy đối chiếu từng ngày với quyết định, ghi lại theo dạng ngày/tháng/năm như 05/11/2022 rồi gửi lại.",
        en:
            "The column “{field}” has {count} dates, such as {value} in this cell, whose day and month a computer may have swapped: "
            + "the cell {otherCell} reads “{expected}”, which it did not take for day/month/year. Those dates do not count.",
        "Compare each date with the decision, write it as day/month/year, such as 05/11/2022, and send the file again.")

    static let dateNotUnderstood = Wording(
        .warning,
        vi:
            "Cột “{field}” của {commune} ghi “{value}”, không phải là ngày tháng; cần dạng ngày/tháng/năm như "
            + "30/11/2022. Ô này coi như chưa ghi.",
        "Hãy sửa ô này rồi gửi lại.",
        en:
            "The column “{field}” of {commune} reads “{value}”, which is no date; day/month/year as in "
            + "30/11/2022 is needed. The cell counts as blank.",
        "Mend the cell and send the file again.")

    static let maximumNotUnderstood = Wording(
        .warning,
        vi: "Điểm tối đa của tiêu chí {criterion} ghi “{value}”, không phải là một con số nên không dùng để kiểm tra.",
        "Hãy sửa ô này trong hàng điểm tối đa.",
        en: "The maximum of criterion {criterion} reads “{value}”, which is no number; it was not used.",
        "Mend the cell in the row of maxima.")

    static let unitTypeDiffers = Wording(
        .warning,
        vi: "“{value}” ghi loại đơn vị khác với danh mục; được hiểu là {commune}.",
        "Hãy sửa loại đơn vị theo danh mục.",
        en: "“{value}” gives another type than the register; it was taken for {commune}.",
        "Mend the type.")

    static let nameTakenByCode = Wording(
        .warning,
        vi: "Tên “{value}” chỉ gần giống {commune}; đơn vị được nhận theo mã {assumed}.",
        "Hãy sửa lại tên theo danh mục.",
        en: "The name “{value}” is close to {commune}; it was told by its code {assumed}.",
        "Mend the name.")

    static let decisionNotUnderstood = Wording(
        .warning,
        vi: "Cột “{field}” của {commune} ghi “{value}”, không phải số quyết định; coi như chưa có quyết định công "
            + "nhận.",
        "Hãy chỉ ghi số quyết định, như 1644/QĐ-UBND, hoặc để trống.",
        en: "The column “{field}” of {commune} reads “{value}”, which is no number of a decision; it counts as no "
            + "recognition.",
        "Enter the decision's number alone, such as 1644/QĐ-UBND, or leave the cell blank.")

    static let pointsMerged = Wording(
        .error,
        vi:
            "Ô điểm tiêu chí {criterion} của {commune} gộp chung với ô của xã khác hoặc của cột khác ({otherCell}) nên "
            + "không biết “{value}” là điểm của xã nào, tiêu chí nào. Ô này không được tính.",
        "Hãy bỏ gộp ô, ghi điểm riêng cho từng xã, từng tiêu chí rồi gửi lại.",
        en: "The cell with the points of {commune} for criterion {criterion} is merged with cells of other communes or "
            + "columns ({otherCell}): of which commune and criterion “{value}” is cannot be told. The cell does not count.",
        "Unmerge the cells, enter the points of each commune and criterion and send the file again.")

    static let pointsAllMarks = Wording(
        .error,
        vi: "Không ô điểm nào của {count} xã lớn hơn 1: đây là dấu đạt hoặc không đạt, hoặc tỷ lệ, không phải số điểm. "
            + "Không lấy điểm nào của biểu này.",
        "Hãy ghi số điểm của từng tiêu chí theo thang điểm của bộ tiêu chí rồi gửi lại.",
        en:
            "No cell of the points of {count} communes holds more than 1: these are marks (met or not) or rates, and no "
            + "points. None was taken.",
        "Enter the points of each criterion on the scale of the standard and send the file again.")

    static let pointsUnderMerge = Wording(
        .error,
        vi: "Điểm tiêu chí {criterion} của {commune} ({value}) nằm dưới một ô đã gộp nên không ai nhìn thấy. Ô này "
            + "không được tính.",
        "Hãy bỏ gộp ô, kiểm tra số điểm rồi gửi lại.",
        en: "The points of {commune} for criterion {criterion} ({value}) stand under a merged cell, where nobody "
            + "sees them. The cell does not count.",
        "Unmerge the cells, check the points and send the file again.")

    static let hiddenColumnRead = Wording(
        .warning,
        vi: "Số liệu được lấy từ cột đang ẩn “{value}” vì không có cột nào đang hiện ghi nội dung này.",
        "Hãy cho hiện cột và kiểm tra số liệu, hoặc xóa cột nếu không dùng.",
        en: "Figures or marks were taken from the hidden column “{value}”, since no visible one holds them.",
        "Unhide the column and check its figures, or delete it.")

    static let criterionBeyondStandard = Wording(
        .error,
        vi: "Bảng có cột “{value}” nhưng bộ tiêu chí chỉ có {count} tiêu chí: bảng lập theo bộ tiêu chí khác nên "
            + "không được đọc.",
        "Hãy lập lại bảng theo bộ tiêu chí của kỳ này rồi gửi lại.",
        en: "The table has a column “{value}”, but the rulebook has {count} criteria: the table is by another "
            + "standard and was not read.",
        "Make the table by this period's criteria and send the file again.")

    static let otherYear = Wording(
        .error,
        vi: "Biểu ghi năm {date}, trong khi kỳ báo cáo thuộc năm {expected}; không lấy số liệu của biểu này.",
        "Hãy gửi biểu của đúng năm, hoặc kiểm tra lại kỳ báo cáo (--period).",
        en: "The table is of the year {date}, and the period of {expected}; nothing was taken from it.",
        "Send the table of the right year, or check the period (--period).",
        toDistrict: .advice("Hãy gửi biểu của năm {expected}."))
}
