// What a file is (Spreadsheets).

extension Clause {
    public static let excelWorkbook = Clause("bảng tính Excel", en: "an Excel workbook")
    public static let separatedText = Clause("văn bản phân cột (CSV)", en: "separated text (CSV)")
}
