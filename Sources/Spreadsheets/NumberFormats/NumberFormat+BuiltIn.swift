extension NumberFormat {
    /// A format that workbooks name just by number (18.8.30), as a machine set to Vietnamese shows it. Unknown numbers
    /// mean General.
    convenience init(builtIn id: Int) { self.init(code: Self.builtIn[id] ?? "General") }

    private static let builtIn: [Int: String] = {
        var codes = [
            1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?",
            13: "# ??/??", 14: "dd/mm/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM",
            19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "dd/mm/yyyy h:mm", 37: "#,##0 ;(#,##0)",
            38: "#,##0 ;[Red](#,##0)", 39: "#,##0.00;(#,##0.00)", 40: "#,##0.00;[Red](#,##0.00)", 45: "mm:ss",
            46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
        ]
        // Currency and accounting. The latter shows "-" for zero.
        codes[5] = "#,##0\\ \"₫\";-#,##0\\ \"₫\""
        codes[6] = codes[5]
        codes[7] = "#,##0.00\\ \"₫\";-#,##0.00\\ \"₫\""
        codes[8] = codes[7]
        codes[41] = "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-"
        codes[42] = "_-* #,##0\\ \"₫\"_-;-* #,##0\\ \"₫\"_-;_-* \"-\"\\ \"₫\"_-;_-@_-"
        codes[43] = "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-"
        codes[44] = "_-* #,##0.00\\ \"₫\"_-;-* #,##0.00\\ \"₫\"_-;_-* \"-\"??\\ \"₫\"_-;_-@_-"
        // Dates and times of East Asian calendars, shown as ordinary ones.
        for id in [27, 28, 29, 30, 31, 34, 35, 36] + Array(50...58) { codes[id] = "dd/mm/yyyy" }
        for id in [32, 33] { codes[id] = "h:mm:ss" }
        return codes
    }()
}
