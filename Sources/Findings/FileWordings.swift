/// The catalogue for what can be wrong with a file as a whole.
enum FileWordings {
    static let emptyFile = Wording(
        .error,
        vi: "Tệp rỗng (0 byte), không có dữ liệu để đọc.",
        "Hãy mở tệp gốc, kiểm tra nội dung rồi gửi lại.",
        en: "The file is empty (0 bytes): there is nothing to read.",
        "Open the original, check its content and send it again.")
    static let fileUnreadable = Wording(
        .error,
        vi: "Không đọc được tệp ({reason}).",
        "Hãy kiểm tra đường dẫn và quyền đọc của tệp, hoặc chép lại tệp rồi chạy lại.",
        en: "The file cannot be read ({reason}).",
        "Check the path and the right to read it, or copy it anew, then run again.",
        toDistrict: .nothing)
}
