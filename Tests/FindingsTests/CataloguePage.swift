import Findings

/// FINDINGS.md, written from the catalogue: for the clerk in Vietnamese, then for developers in English.
struct CataloguePage {
    /// Where each stage begins in the catalogue's order, which groups the codes.
    private static let chapters: [(first: FindingCode, vietnamese: String, english: String)] = [
        (.emptyFile, "Mở và đọc tệp bảng tính", "Reading files and workbooks"),
        (.csvEncodingAssumed, "Đọc tệp văn bản phân cột (CSV)", "Reading separated text"),
        (.noTable, "Đọc biểu của huyện", "Reading a return"),
        (.totalNotSum, "Đối chiếu và tổng hợp", "Assessing the returns"),
        (.workspaceMissing, "Chạy chương trình, cài đặt và lập báo cáo", "Running, settings and reports"),
    ]

    /// The whole page.
    static var text: String {
        let vietnamese = sections(in: .vietnamese).map { title, codes in
            "### \(title)\n\n" + codes.map(vietnameseEntry).joined(separator: "\n")
        }
        let english = sections(in: .english).map { title, codes in
            "### \(title)\n\n| code | severity | message | advice |\n|---|---|---|---|\n"
                + codes.map(englishRow).joined()
        }
        return head + vietnamese.joined(separator: "\n") + "\n" + developers + english.joined(separator: "\n")
    }

    /// Every code with what the page says of it, to tell which of them differ.
    static var entries: [(code: FindingCode, texts: [String])] {
        FindingCode.allCases.map { ($0, [vietnameseEntry($0), englishRow($0)]) }
    }

    private static func sections(in language: Language) -> [(title: String, codes: [FindingCode])] {
        let all = FindingCode.allCases
        let starts = chapters.compactMap { chapter in all.firstIndex(of: chapter.first) }
        return zip(chapters, zip(starts, starts.dropFirst() + [all.endIndex])).map { chapter, bounds in
            (language == .vietnamese ? chapter.vietnamese : chapter.english, Array(all[bounds.0..<bounds.1]))
        }
    }

    private static func vietnameseEntry(_ code: FindingCode) -> String {
        let words = code.wording[.vietnamese]
        let severity = code.severity.name(in: .vietnamese)
        return """
            #### `\(code.rawValue)`

            - Mức độ: **\(severity)**
            - Nội dung: \(spoken(words.problem, .vietnamese))
            - Cách xử lý: \(spoken(words.advice, .vietnamese))
            \(toDistrict(code))
            """
    }

    /// Where the district is told something else than the department.
    private static func toDistrict(_ code: FindingCode) -> String {
        let words = code.wording[.vietnamese]
        guard let told = code.wording.forDistrict else { return "- Phiếu gửi huyện: không nêu.\n" }
        let own = told.problem == words.problem ? [told.advice] : [told.problem, told.advice]
        return told.advice == words.advice
            ? "" : "- Phiếu gửi huyện ghi: \(spoken(own.joined(separator: " "), .vietnamese))\n"
    }

    private static func englishRow(_ code: FindingCode) -> String {
        let words = code.wording[.english]
        let texts = [words.problem, words.advice].map { spoken($0, .english).replacing("|", with: "\\|") }
        return "| `\(code.rawValue)` | \(code.severity.rawValue) | \(texts.joined(separator: " | ")) |\n"
    }

    /// What a finding fills in stands in italics; in English by the name that the code knows it under.
    private static func spoken(_ pattern: String, _ language: Language) -> String {
        pattern.replacing("<", with: "&lt;").replacing(#/\{([^}]*)\}/#) { match in
            let name = String(match.1)
            guard language == .vietnamese else { return "*\(name)*" }
            return "*\(Detail(rawValue: name).map(Self.vietnamese) ?? "nội dung ghi trong tệp")*"
        }
    }

    private static func vietnamese(_ detail: Detail) -> String {
        switch detail {
        case .expected: "điều cần có"
        case .criterion: "số tiêu chí"
        case .commune: "tên xã"
        case .otherCommune: "tên xã khác"
        case .district: "tên huyện"
        case .otherDistrict: "tên huyện khác"
        case .field: "tên cột"
        case .otherCell: "ô khác"
        case .otherFile: "tên tệp khác"
        case .count: "số lượng"
        case .limit: "giới hạn"
        case .suggestions: "danh sách"
        case .assumed: "cách hiểu"
        case .date: "ngày hoặc kỳ"
        case .reason: "lý do"
        case .line: "số"
        case .column: "số"
        case .key: "tên mục"
        }
    }

    private static let head = """
        # Các phát hiện của chương trình

        <!-- Trang này được tạo tự động từ danh mục trong Sources/Findings. Sửa câu chữ ở đó, rồi chạy:
             RECORD_SNAPSHOTS=1 swift test --filter CataloguePageTests -->

        Khi đọc tệp và lập báo cáo, chương trình nêu mọi điều cần biết thành từng dòng:

            tệp:trang tính!ô: mức độ: [mã] nội dung. cách xử lý.

        Ví dụ: `Ba Bể.xlsx:Biểu 1!F12: lỗi: [points-not-a-number] Điểm tiêu chí 3 của xã Bành Trạch ghi “75 (đã trừ)” …`
        Trang này giải thích từng mã. Chữ *nghiêng* là chỗ chương trình điền nội dung cụ thể.

        | mức độ | ý nghĩa |
        |---|---|
        | **lỗi** | Có số liệu không dùng được; kết quả không tính phần đó. Phải sửa rồi gửi lại. |
        | **cảnh báo** | Số liệu vẫn được tính, nhưng phải có người kiểm tra. |
        | **lưu ý** | Cho biết điều gì đã được hiểu, sửa hoặc bỏ qua; không cần làm gì nếu đúng. |

        Ô ghi ở đầu dòng là ô cần xem. Phát hiện về cả một hàng ghi ô đầu của hàng (A25); về cả một cột ghi ô đầu cột (D1).

        ## Danh mục


        """

    private static let developers = """
        ## For developers

        Written from the catalogue in `Sources/Findings`; a test fails when the two differ. To change words, change the
        catalogue and run `RECORD_SNAPSHOTS=1 swift test --filter CataloguePageTests`. A new code also needs an input that
        has it, in `Tests/BatchTests/EveryFindingTests.swift`. *Italics* name the value or `Detail` that is filled in.


        """
}
