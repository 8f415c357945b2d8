import Findings

/// The pages that are written from the catalogue: FINDINGS.md, an index by kind and severity, and docs/phat-hien.md and
/// docs/findings.md, which have the entries in one language each.
struct CataloguePage {
    /// Its path from the root of the repository.
    let path: String
    /// The whole page.
    let text: String

    static let all = [
        CataloguePage(path: "FINDINGS.md", text: index),
        CataloguePage(path: "docs/phat-hien.md", text: vietnamesePage),
        CataloguePage(path: "docs/findings.md", text: englishPage),
    ]

    /// Where each stage begins in the catalogue's order, which groups the codes.
    private static let chapters: [(first: FindingCode, vietnamese: String, english: String)] = [
        (.emptyFile, "Mở và đọc tệp bảng tính", "Reading files and workbooks"),
        (.csvEncodingAssumed, "Đọc tệp văn bản phân cột (CSV)", "Reading separated text"),
        (.noTable, "Đọc biểu của huyện", "Reading a return"),
        (.totalNotSum, "Đối chiếu và tổng hợp", "Assessing the returns"),
        (.workspaceMissing, "Chạy chương trình, cài đặt và lập báo cáo", "Running, settings and reports"),
    ]

    private static var index: String {
        let kinds = zip(sections(in: .vietnamese), sections(in: .english)).map { vietnamese, english in
            "## \(vietnamese.title) (\(english.title))\n\n"
                + Finding.Severity.allCases.compactMap { indexed(vietnamese.codes, $0) }.joined(separator: "\n")
        }
        return head + kinds.joined(separator: "\n")
    }

    /// Links to the codes of one severity; `nil` where there are none.
    private static func indexed(_ codes: [FindingCode], _ severity: Finding.Severity) -> String? {
        let links = codes.filter { $0.severity == severity }.map { code in
            "[`\(code.rawValue)`](docs/phat-hien.md#\(code.rawValue)) ([en](docs/findings.md#\(code.rawValue)))"
        }
        guard !links.isEmpty else { return nil }
        return "**\(severity.name(in: .vietnamese))** (\(severity.rawValue)):\n\(links.joined(separator: ",\n"))\n"
    }

    private static var vietnamesePage: String {
        let entries = sections(in: .vietnamese).map { title, codes in
            "## \(title)\n\n" + codes.map(vietnameseEntry).joined(separator: "\n")
        }
        return vietnameseHead + entries.joined(separator: "\n")
    }

    private static var englishPage: String {
        let entries = sections(in: .english).map { title, codes in
            "## \(title)\n\n" + codes.map(englishEntry).joined(separator: "\n")
        }
        return englishHead + entries.joined(separator: "\n")
    }

    /// Every code with its entries on the pages, to tell which of them differ.
    static var entries: [(code: FindingCode, texts: [String])] {
        FindingCode.allCases.map { ($0, [vietnameseEntry($0), englishEntry($0)]) }
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
            ### `\(code.rawValue)`

            - Mức độ: **\(severity)**
            - Nội dung: \(spoken(words.problem, .vietnamese))
            - Cách xử lý: \(spoken(words.advice, .vietnamese))
            \(toDistrict(code))
            """
    }

    /// What the district is told, if that differs from what the department is told.
    private static func toDistrict(_ code: FindingCode) -> String {
        let words = code.wording[.vietnamese]
        guard let told = code.wording.forDistrict else { return "- Phiếu gửi huyện: không nêu.\n" }
        let own = told.problem == words.problem ? [told.advice] : [told.problem, told.advice]
        return told.advice == words.advice
            ? "" : "- Phiếu gửi huyện ghi: \(spoken(own.joined(separator: " "), .vietnamese))\n"
    }

    private static func englishEntry(_ code: FindingCode) -> String {
        let words = code.wording[.english]
        return """
            ### `\(code.rawValue)`

            - Severity: **\(code.severity.rawValue)**
            - Message: \(spoken(words.problem, .english))
            - What to do: \(spoken(words.advice, .english))

            """
    }

    /// The pattern with what a finding fills in as italics; in English by the name that the code uses.
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

        \(notice)

        Mỗi dòng mà chương trình nêu khi đọc tệp và lập báo cáo có một mã trong ngoặc vuông:
        `lỗi: [points-not-a-number] …`. Trang này liệt kê mọi mã theo công việc và mức độ; bấm vào mã để đọc nội dung và
        cách xử lý ([cách đọc](docs/phat-hien.md)).
        *(Every message has a code. This is the index by kind and severity; “en” leads to the
        [entry in English](docs/findings.md).)*


        """

    private static let vietnameseHead = """
        # Nội dung và cách xử lý từng phát hiện

        \(notice)

        Khi đọc tệp và lập báo cáo, chương trình nêu mọi điều cần biết thành từng dòng:

            tệp:trang tính!ô: mức độ: [mã] nội dung. cách xử lý.

        Ví dụ: `Ba Bể.xlsx:Biểu 1!F12: lỗi: [points-not-a-number] Điểm tiêu chí 3 của xã Bành Trạch ghi “75 (đã trừ)” …`
        Trang này giải thích từng mã; tìm mã theo mức độ ở [FINDINGS.md](../FINDINGS.md). Chữ *nghiêng* là chỗ chương
        trình điền nội dung cụ thể.

        | mức độ | ý nghĩa |
        |---|---|
        | **lỗi** | Có số liệu không dùng được; kết quả không tính phần đó. Phải sửa rồi gửi lại. |
        | **cảnh báo** | Số liệu vẫn được tính, nhưng phải có người kiểm tra. |
        | **lưu ý** | Cho biết điều gì đã được hiểu, sửa hoặc bỏ qua; không cần làm gì nếu đúng. |

        Ô ghi ở đầu dòng là ô cần xem. Phát hiện về cả một hàng ghi ô đầu của hàng (A25); về cả một cột ghi ô đầu cột (D1).


        """

    private static let englishHead = """
        # Findings

        \(notice)

        What the program says of files and reports, one line each:

            file:sheet!cell: severity: [code] message advice

        An *error* is a figure that could not be used, a *warning* one that counts but that somebody must look at, a
        *notice* what was assumed, repaired or passed over. *Italics* in the entries name the value or `Detail` that is
        filled in. [FINDINGS.md](../FINDINGS.md) lists the codes by severity.

        A test fails when this page and the catalogue differ. A new code also needs an input that has it, in
        `Tests/BatchTests/EveryFindingTests.swift`.


        """

    private static let notice = """
        <!-- Trang này được tạo tự động từ danh mục trong Sources/Findings. Sửa câu chữ ở đó, rồi chạy:
             RECORD_SNAPSHOTS=1 swift test --filter CataloguePageTests -->
        """
}
