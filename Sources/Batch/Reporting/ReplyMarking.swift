import Assessment
import Findings
import Marking
import Reports
import Spreadsheets

/// What a district is told about one of its files: as marks in a copy of it, and as a list in front of them.
struct ReplyMarking {
    /// Name relative to the inbox.
    let file: String
    let districtName: String
    /// The last day for an answer; empty where no day is set.
    let answerBy: String
    /// The rows of the reply that ask for something in the file.
    let rows: [ReplyRow]
    /// The file is not the district's alone, so a copy would show others' figures.
    let isShared: Bool
    /// Name of the sheet with the earlier list, if the file is a marked copy that came back.
    let earlierList: String?
    /// What the district has settled by its answers in this file. The copy must repeat it, or the district would be
    /// asked again.
    let confirmed: [Waiver]
    /// Column heads that returns have, which help to read a text file.
    let expectedHeads: [String]

    /// The name given to the only sheet of a text file.
    static let sheetOfText = "Biểu"

    /// The copy; `nil` where not even the list can be made.
    func workbook(of bytes: [UInt8]) -> MarkedWorkbook? {
        guard !isShared else {
            return try? MarkedWorkbook(
                of: list(ofText: false, without: "trong tệp có số liệu của đơn vị khác"))
        }
        do throws(Unmarkable) {
            return try marked(bytes)
        } catch {
            return try? MarkedWorkbook(of: list(ofText: false, without: error.reason))
        }
    }

    private func marked(_ bytes: [UInt8]) throws(Unmarkable) -> MarkedWorkbook {
        guard !bytes.starts(with: [0x50, 0x4B]) else {
            return try MarkedWorkbook(
                copying: bytes, marks: marks(ofText: false), list: list(ofText: false), insteadOf: earlierList)
        }
        guard bytes.count <= MarkedWorkbook.largestFile else { throw .tooLarge }
        let workbook: Workbook
        do throws(UnreadableFile) {
            workbook = try SpreadsheetReader.read(bytes: bytes, named: file, expectedHeads: expectedHeads)
        } catch {
            let isLocked = [.passwordProtected, .rightsProtected].contains(error.finding.code)
            throw isLocked ? .encrypted : .otherFormat
        }
        // A workbook under Excel's own default password can be read, and yet is no package that could be marked.
        guard case .csv = workbook.format, let sheet = workbook.sheets.first else { throw .encrypted }
        return try MarkedWorkbook(
            writing: sheet, named: Self.sheetOfText, marks: marks(ofText: true), list: list(ofText: true))
    }

    private func sheet(of row: ReplyRow, ofText: Bool) -> String {
        row.place.sheet ?? (ofText && row.place.file != nil ? Self.sheetOfText : "")
    }

    private func marks(ofText: Bool) -> [CellMark] {
        rows.compactMap { row in
            guard let cell = row.place.cell else { return nil }
            let number = row.number.map { "Mục \($0): " } ?? ""
            return CellMark(
                sheet: sheet(of: row, ofText: ofText), cell: cell, kind: row.kind,
                note: "\(number)\(row.message) \(row.advice)")
        }
    }

    /// - Parameter failure: why there is no copy for the list to stand in, worded as part of a sentence; `nil` if there
    ///   is one.
    private func list(ofText: Bool, without failure: String? = nil) -> AnswerList {
        let name = ReplyItem.sentName(file)
        let lead =
            failure.map { ReportModel.listAloneLead(file: name, reason: $0, answerBy: answerBy) }
            ?? ReportModel.listLead(file: name, of: districtName, isText: ofText, answerBy: answerBy)
        return AnswerList(
            title: ReportModel.listTitle(file: name), lead: lead,
            items: rows.map { row in
                let sheet = sheet(of: row, ofText: ofText)
                return AnswerList.Item(
                    number: row.number.map(String.init) ?? "", kind: row.kind, severity: row.severity, sheet: sheet,
                    place: row.cell, message: row.message, advice: row.advice,
                    key: row.key.on(sheet: sheet))
            } + (failure == nil ? confirmed.compactMap(AnswerList.Item.init) : []), takesAnswers: failure == nil)
    }
}

extension AnswerList.Item {
    /// A row for what is answered already and need not be answered again.
    fileprivate init?(_ waiver: Waiver) {
        guard let finding = waiver.settled, let answer = waiver.answer, let words = finding.toDistrict else {
            return nil
        }
        self.init(
            number: "–", kind: .warning, severity: "Đã trả lời", sheet: finding.place.sheet ?? "",
            place: finding.place.cell?.description ?? "Cả tệp", message: words.message, advice: "Giữ nguyên hàng này.",
            key: FindingKey(finding), answer: answer.text, reason: answer.reason)
    }
}

extension ReplyRow {
    fileprivate var kind: CellMark.Kind { gravity == .error ? .error : .warning }
}

extension Unmarkable {
    /// Worded as part of a sentence to the district.
    fileprivate var reason: String {
        switch self {
        case .otherFormat: "tệp không phải là bảng tính .xlsx hoặc CSV"
        case .encrypted: "tệp được bảo vệ bằng mật khẩu"
        case .signed: "tệp có chữ ký số, sửa vào tệp thì chữ ký không còn giá trị"
        case .shared: "tệp đang ở chế độ nhiều người cùng sửa"
        case .tooLarge: "tệp quá lớn"
        case .damaged: "tệp bị hỏng"
        case .notUnderstood: "cách lưu của tệp không cho phép ghi thêm một cách chắc chắn"
        }
    }
}
