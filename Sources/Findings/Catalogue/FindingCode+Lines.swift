// swift-format-ignore-file: prose, one sentence a line.

// Lines of a return: whose they are, and which communes they name.

extension FindingCode {
    /// In the order of the catalogue.
    static let lines: [FindingCode] = [
        .rowsPassedOver, .rowsWithoutFigures, .rowBeyondHead, .mergedForSeveralColumns, .mergedForSeveral,
        .hiddenRowRead, .districtUnknown, .titleOfOtherDistrict, .fileOfOtherDistrict, .unknownCommune, .formerCommune,
        .communeOfOtherDistrict, .ambiguousCommune, .codeAndNameDisagree, .codeUnknown, .nameTakenByCode,
        .unitTypeDiffers, .nameSpeltLoosely, .rowWithoutCommune, .communeRepeated, .conflictingRows,
    ]

    public static let rowsPassedOver = FindingCode(
        "rows-passed-over", .notice,
        vi:
            "{count} hàng không phải số liệu của xã (tiêu đề nhóm, cộng, ghi chú, chữ ký) không được tính: "
            + "hàng {value}.",
        "Không cần làm gì; hãy xem lại nếu trong đó có hàng số liệu của xã.",
        en: "Rows that are no commune's (group headings, sums, notes, signatures) do not count ({count}): row {value}.",
        "Nothing to do, unless one of them is a commune's.")

    public static let rowsWithoutFigures = FindingCode(
        "rows-without-figures", .warning,
        vi:
            "{count} xã có tên trong biểu nhưng không có điểm hoặc đánh dấu nào nên không được coi là đã báo cáo "
            + "bằng tệp này: {suggestions}.",
        "Hãy điền điểm các tiêu chí của những xã này rồi gửi lại; nếu tệp chỉ gửi bổ sung cho xã khác thì không cần làm gì.",
        en:
            "Communes that stand in the table without any points or marks ({count}) do not count as reported by this "
            + "file: {suggestions}.",
        "Fill in their points and send the file again; if the file only corrects other communes, there is nothing to do.",
        answer: .mayNotApply)

    public static let rowBeyondHead = FindingCode(
        "row-beyond-head", .error,
        vi:
            "Hàng của {commune} có {count} ô, nhiều hơn số cột của đầu bảng ({expected}), nên các ô trong hàng có thể đã lệch "
            + "cột. Hàng này không được lấy.",
        "Hãy kiểm tra dấu phẩy thập phân trong hàng (72,5 phải nằm trong ngoặc kép), hoặc lưu lại tệp dưới dạng .xlsx rồi gửi lại.",
        en:
            "The row of {commune} has {count} cells, more than the head has columns ({expected}): its cells may have moved. "
            + "The row was not taken.",
        "Check the decimal commas in the row (72,5 must stand in quotes), or save the file as .xlsx, and send it again."
    )

    public static let mergedForSeveralColumns = FindingCode(
        "merged-for-several-columns", .warning,
        vi:
            "Ô gộp {otherCell} ghi “{value}” trùm lên các cột “{field}” nên được hiểu là chung cho tất cả các cột đó và các xã của "
            + "những hàng đó.",
        "Hãy bỏ gộp ô và ghi riêng từng cột cho từng xã rồi gửi lại.",
        en:
            "The merged cell {otherCell} reads “{value}” and covers the columns “{field}”: it is taken for all of them, and for "
            + "the communes of all its rows.",
        "Unmerge it, enter each column for each commune and send the file again.")

    public static let mergedForSeveral = FindingCode(
        "merged-for-several", .notice,
        vi: "Ô này gộp {count} hàng nên “{value}” ở cột “{field}” được hiểu là chung cho các xã của những hàng đó.",
        "Hãy kiểm tra lại; nếu không phải thì bỏ gộp ô và ghi riêng cho từng xã.",
        en:
            "This cell is merged over rows ({count}): “{value}” in the column “{field}” is taken for the communes of all of them.",
        "Check it; if it is not so, unmerge the cell and enter each commune's own.")

    public static let hiddenRowRead = FindingCode(
        "hidden-row-read", .warning,
        vi: "Hàng của {commune} đang bị ẩn nhưng vẫn được tính.",
        "Hãy bỏ ẩn hàng nếu số liệu đúng, hoặc xóa hàng nếu không dùng.",
        en: "The row of {commune} is hidden, and counts all the same.",
        "Unhide the row if its figures are right, or delete it.")

    public static let districtUnknown = FindingCode(
        "district-unknown", .error,
        vi:
            "Không xác định được tệp này là của đơn vị báo cáo nào: các xã trong bảng, tiêu đề và tên tệp "
            + "đều không cho biết.",
        "Hãy ghi tên đơn vị báo cáo ở tiêu đề biểu hoặc trong tên tệp rồi gửi lại.",
        en:
            "It cannot be told which reporting unit this file is from: neither its communes nor its title nor its "
            + "name says so.",
        "Write the reporting unit's name in the title or in the file's name and send it again.")

    public static let titleOfOtherDistrict = FindingCode(
        "title-of-other-district", .warning,
        vi:
            "Tiêu đề biểu ghi {otherDistrict} nhưng các xã trong bảng thuộc {district}; số liệu được tính cho "
            + "{district}.",
        "Hãy kiểm tra lại tiêu đề hoặc tệp đã gửi.",
        en:
            "The title names {otherDistrict} but the communes in the table belong to {district}; the figures "
            + "count for {district}.",
        "Check the title, and that the right file was sent.")

    public static let fileOfOtherDistrict = FindingCode(
        "file-of-other-district", .warning,
        vi: "Tên tệp ghi {otherDistrict} nhưng các xã trong bảng thuộc {district}; số liệu được tính cho {district}.",
        "Hãy kiểm tra lại tên tệp hoặc tệp đã gửi.",
        en:
            "The file's name says {otherDistrict} but the communes in the table belong to {district}; the "
            + "figures count for {district}.",
        "Check the file's name, and that the right file was sent.")

    public static let unknownCommune = FindingCode(
        "unknown-commune", .error,
        vi:
            "Không có đơn vị “{value}” trong danh mục đơn vị cấp xã của kỳ báo cáo này ({suggestions}); "
            + "hàng này không được tính.",
        "Hãy sửa tên hoặc ghi mã đơn vị cho đúng rồi gửi lại.",
        en: "There is no “{value}” in the register of communes of this period ({suggestions}); the row does not count.",
        "Mend the name, or give the unit's code, and send the file again.")

    public static let formerCommune = FindingCode(
        "former-commune", .error,
        vi:
            "“{value}” là tên cũ, đơn vị này đã sáp nhập hoặc đổi tên (nay là: {suggestions}); hàng này không "
            + "được tính.",
        "Hãy ghi số liệu theo đơn vị hiện nay rồi gửi lại.",
        en: "“{value}” is a former name; the unit was merged or renamed (now: {suggestions}). The row does not count.",
        "Report the present unit and send the file again.")

    public static let communeOfOtherDistrict = FindingCode(
        "commune-of-other-district", .error,
        vi: "{commune} (ghi “{value}”) thuộc {otherDistrict}, không thuộc {district}; hàng này không được tính.",
        "Hãy bỏ hàng này hoặc sửa lại tên đơn vị rồi gửi lại.",
        en: "{commune} (written “{value}”) belongs to {otherDistrict}, not to {district}; the row does not count.",
        "Remove the row or mend the name and send the file again.")

    public static let ambiguousCommune = FindingCode(
        "ambiguous-commune", .error,
        vi: "“{value}” có thể là nhiều đơn vị: {suggestions}; hàng này không được tính.",
        "Hãy ghi đầy đủ loại đơn vị, dấu hoặc mã đơn vị rồi gửi lại.",
        en: "“{value}” could be any of: {suggestions}; the row does not count.",
        "Write the type and the diacritics in full, or give the code, and send the file again.")

    public static let codeAndNameDisagree = FindingCode(
        "code-and-name-disagree", .error,
        vi:
            "Mã {assumed} là của {commune} nhưng tên ghi “{value}” lại là của {otherCommune}; hàng này không "
            + "được tính.",
        "Hãy sửa mã hoặc tên cho khớp rồi gửi lại.",
        en:
            "The code {assumed} is that of {commune}, but the name “{value}” is {otherCommune}; the row does "
            + "not count.",
        "Make code and name agree and send the file again.")

    public static let codeUnknown = FindingCode(
        "code-unknown", .warning,
        vi: "Mã “{assumed}” không có trong danh mục của kỳ báo cáo này; đơn vị được nhận theo tên: {commune}.",
        "Hãy sửa lại mã đơn vị.",
        en: "The code “{assumed}” is not in the register of this period; the unit was told by its name: {commune}.",
        "Mend the code.")

    public static let nameTakenByCode = FindingCode(
        "name-taken-by-code", .warning,
        vi: "Tên “{value}” chỉ gần giống {commune}; đơn vị được nhận theo mã {assumed}.",
        "Hãy sửa lại tên theo danh mục.",
        en: "The name “{value}” is close to {commune}; it was told by its code {assumed}.",
        "Mend the name.")

    public static let unitTypeDiffers = FindingCode(
        "unit-type-differs", .warning,
        vi: "“{value}” ghi loại đơn vị khác với danh mục; được hiểu là {commune}.",
        "Hãy sửa loại đơn vị theo danh mục.",
        en: "“{value}” gives another type than the register; it was taken for {commune}.",
        "Mend the type.")

    public static let nameSpeltLoosely = FindingCode(
        "name-spelt-loosely", .notice,
        vi: "“{value}” viết thiếu dấu hoặc khác với danh mục; được hiểu là {commune}.",
        "Lần gửi sau, hãy viết tên đúng theo danh mục.",
        en: "“{value}” lacks diacritics or differs from the register; it was taken for {commune}.",
        "Write the name as the register has it.")

    public static let rowWithoutCommune = FindingCode(
        "row-without-commune", .error,
        vi: "Hàng có điểm nhưng không có tên và mã đơn vị; hàng này không được tính.",
        "Hãy ghi tên xã vào hàng này rồi gửi lại.",
        en: "The row has points but neither a name nor a code; it does not count.",
        "Write the commune's name into the row and send the file again.")

    public static let communeRepeated = FindingCode(
        "commune-repeated", .notice,
        vi: "{commune} đã có ở hàng {line} với nội dung giống hệt; chỉ tính một lần.",
        "Hãy xóa hàng thừa.",
        en: "{commune} stands in row {line} already, with the same content; it counts once.",
        "Delete the extra row.")

    public static let conflictingRows = FindingCode(
        "conflicting-rows", .error,
        vi:
            "{commune} có nhiều hàng với số liệu khác nhau (hàng {line} và hàng này); không lấy hàng nào nên "
            + "đơn vị này chưa đủ dữ liệu.",
        "Hãy giữ một hàng đúng rồi gửi lại.",
        en:
            "{commune} has several rows that differ (row {line} and this one); none was taken, and the commune "
            + "cannot be assessed.",
        "Keep the right row and send the file again.")
}
