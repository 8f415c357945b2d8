// swift-format-ignore-file: prose, one sentence a line.

// Columns of a return that are missing, there twice, or skipped.

extension FindingCode {
    /// In the order of the catalogue.
    static let columns: [FindingCode] = [
        .criterionColumnMissing, .criterionPartsOnly, .markColumnMissing, .communeNotInOtherTable,
        .criterionColumnTwice, .columnTwice, .criterionBeyondStandard, .headNumberAndNameDisagree, .ownFiguresOnly,
        .ownRowOnly, .columnsNotRecognised, .hiddenColumnPassedOver, .columnPassedOver, .columnGivesWay,
        .hiddenColumnRead,
    ]

    public static let criterionColumnMissing = FindingCode(
        "criterion-column-missing", .error,
        vi: "Bảng không có cột tiêu chí {criterion} ({field}) nên mọi xã trong bảng đều chưa đủ dữ liệu.",
        "Hãy bổ sung cột “Tiêu chí {criterion}” hoặc sửa lại đầu cột cho đúng rồi gửi lại.",
        en: "The table has no column for criterion {criterion} ({field}); no commune in it can be assessed.",
        "Add the column “Tiêu chí {criterion}”, or mend its head, and send the file again.")

    public static let criterionPartsOnly = FindingCode(
        "criterion-parts-only", .error,
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

    public static let markColumnMissing = FindingCode(
        "mark-column-missing", .warning,
        vi:
            "Biểu không có cột “{field}” hoặc cột đó để trống cả {count} xã nên không biết xã nào đã có; không xã nào bị coi "
            + "là chưa có.",
        "Hãy bổ sung cột “{field}” và đánh dấu x cho những xã đã có rồi gửi lại.",
        en:
            "The return has no column “{field}”, or nothing in it for any commune ({count}): who has it is not known, and no "
            + "commune is taken for having none.",
        "Add the column “{field}”, mark with x the communes that have it, and send the file again.")

    public static let communeNotInOtherTable = FindingCode(
        "commune-not-in-other-table", .error,
        vi:
            "{commune} chưa có điểm tiêu chí {criterion}: bảng này không có cột của tiêu chí đó, còn bảng có cột đó "
            + "không ghi đơn vị này. Đơn vị này chưa đủ dữ liệu.",
        "Hãy ghi đủ các đơn vị, với tên như nhau, vào mọi bảng rồi gửi lại.",
        en:
            "{commune} has no points for criterion {criterion}: this table has no column for it, and the table that has "
            + "does not name the commune. It cannot be assessed.",
        "Enter every commune, under the same name, in every table and send the file again.")

    public static let criterionColumnTwice = FindingCode(
        "criterion-column-twice", .error,
        vi:
            "Có nhiều cột cùng ghi tiêu chí {criterion} (“{value}” ở ô này và ở {otherCell}); không rõ cột nào "
            + "đúng nên không lấy cột nào.",
        "Hãy giữ một cột cho mỗi tiêu chí, hoặc ghi rõ “tự chấm” và “thẩm định”, rồi gửi lại.",
        en:
            "Several columns claim criterion {criterion} (“{value}” here and at {otherCell}); it is not clear "
            + "which one counts, so none was taken.",
        "Keep one column for each criterion, or say which is “tự chấm” and which “thẩm định”, and send the file again.")

    public static let columnTwice = FindingCode(
        "column-twice", .warning,
        vi: "Có nhiều cột cùng ghi “{value}” (ô này và {otherCell}); không lấy cột nào.",
        "Hãy giữ một cột rồi gửi lại.",
        en: "Several columns are headed “{value}” (here and at {otherCell}); none was taken.",
        "Keep one of them and send the file again.")

    public static let criterionBeyondStandard = FindingCode(
        "criterion-beyond-standard", .error,
        vi: "Bảng có cột “{value}” nhưng bộ tiêu chí chỉ có {count} tiêu chí: bảng lập theo bộ tiêu chí khác nên "
            + "không được đọc.",
        "Hãy lập lại bảng theo bộ tiêu chí của kỳ này rồi gửi lại.",
        en: "The table has a column “{value}”, but the rulebook has {count} criteria: the table is by another "
            + "standard and was not read.",
        "Make the table by this period's criteria and send the file again.")

    public static let headNumberAndNameDisagree = FindingCode(
        "head-number-and-name-disagree", .error,
        vi:
            "Đầu cột “{value}” mang số của tiêu chí {criterion} nhưng lại mang tên của tiêu chí {assumed}; "
            + "không lấy cột này.",
        "Hãy sửa số hoặc tên tiêu chí ở đầu cột (tiêu chí {criterion} là “{field}”) rồi gửi lại.",
        en:
            "The head “{value}” has the number of criterion {criterion} but the name of criterion {assumed}; "
            + "the column was not taken.",
        "Mend the number or the name (criterion {criterion} is “{field}”) and send the file again.")

    public static let ownFiguresOnly = FindingCode(
        "own-figures-only", .warning,
        vi:
            "Bảng chỉ có điểm xã tự chấm (“{value}”) cho {count} tiêu chí, không có điểm thẩm định; điểm "
            + "tự chấm được dùng.",
        "Hãy hỏi lại đơn vị gửi xem đây có phải là điểm đã thẩm định không, hoặc đề nghị đơn vị gửi điểm thẩm định.",
        en:
            "The table holds only the communes' own figures (“{value}”) (criteria: {count}) and no verified "
            + "ones; the own figures were used.",
        "Confirm with the reporting unit that they have been verified, or ask for the verified figures.",
        toDistrict: .advice("Nếu đây là điểm đã thẩm định, hãy trả lời xác nhận; nếu chưa, hãy gửi điểm thẩm định."),
        answer: .mayBeConfirmed)

    public static let ownRowOnly = FindingCode(
        "own-row-only", .warning,
        vi: "{commune} chỉ có hàng điểm xã tự chấm, không có hàng điểm thẩm định; điểm tự chấm được dùng.",
        "Hãy hỏi lại đơn vị gửi xem điểm này đã được thẩm định chưa, hoặc đề nghị đơn vị gửi điểm thẩm định.",
        en: "{commune} has a row of its own figures alone and none of verified ones; the own figures were used.",
        "Confirm with the reporting unit that they have been verified, or ask for the verified figures.",
        toDistrict: .advice("Nếu đây là điểm đã thẩm định, hãy trả lời xác nhận; nếu chưa, hãy gửi điểm thẩm định."),
        answer: .mayBeConfirmed)

    public static let columnsNotRecognised = FindingCode(
        "columns-not-recognised", .notice,
        vi: "Các cột sau không có trong mẫu biểu nên không được đọc: {suggestions}.",
        "Không cần làm gì nếu các cột này chỉ để tham khảo.",
        en: "These columns are not part of the form and were not read: {suggestions}.",
        "Nothing to do if they are only for reference.")

    public static let hiddenColumnPassedOver = FindingCode(
        "hidden-column-passed-over", .notice,
        vi: "Cột ẩn “{value}” trùng nội dung với một cột đang hiện nên không được đọc.",
        "Hãy xóa cột ẩn nếu không còn dùng.",
        en: "The hidden column “{value}” says the same as a visible one and was not read.",
        "Delete it if it is no longer needed.")

    public static let columnPassedOver = FindingCode(
        "column-passed-over", .warning,
        vi:
            "Cột “{value}” có nói đến điểm, đăng ký, kế hoạch, cam kết, quyết định hoặc tiêu chí nhưng không được đọc, vì không rõ nghĩa của: {suggestions}.",
        "Nếu cột này là số liệu phải báo cáo, hãy sửa đầu cột theo mẫu biểu (ví dụ “Kế hoạch”, “Số quyết định công nhận”) rồi gửi lại; nếu không thì không cần làm gì.",
        en:
            "The column “{value}” speaks of points, registration, plan, commitment, decision or a criterion but was not read, because these words are not understood: {suggestions}.",
        "If it holds figures to report, head it as the form does (such as “Kế hoạch”, “Số quyết định công nhận”) and send the file again; if not, nothing need be done.",
        answer: .mayNotApply)

    public static let columnGivesWay = FindingCode(
        "column-gives-way", .notice,
        vi: "Cột “{value}” không được dùng vì cột “{assumed}” (ô {otherCell}) ghi số đã thẩm định của cùng nội dung.",
        "Không cần làm gì, trừ khi cột này mới là số phải báo cáo.",
        en:
            "The column “{value}” was not used: the column “{assumed}” (cell {otherCell}) has the verified figures for the same.",
        "Nothing to do, unless this column has the figures to report.")

    public static let hiddenColumnRead = FindingCode(
        "hidden-column-read", .warning,
        vi: "Số liệu được lấy từ cột đang ẩn “{value}” vì không có cột nào đang hiện ghi nội dung này.",
        "Hãy cho hiện cột và kiểm tra số liệu, hoặc xóa cột nếu không dùng.",
        en: "Figures or marks were taken from the hidden column “{value}”, since no visible one holds them.",
        "Unhide the column and check its figures, or delete it.")
}
