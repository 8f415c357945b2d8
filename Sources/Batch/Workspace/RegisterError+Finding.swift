import Civil
import Findings
import Registry
import Reports

// What is wrong with a register, in words.

extension NoRegisterError {
    func finding(in folder: String) -> Finding {
        func written(_ date: CivilDate?) -> String { date.map { WrittenDate($0).short } ?? "…" }
        let spans = covered.map { "\(written($0.from)) – \(written($0.to))" }.joined(separator: "; ")
        let end = covered.last.flatMap { $0.from.map { $0 > date } ?? false ? nil : $0.to }
        func limit(_ ceased: (String, String) -> String) -> String {
            guard let end, end < date, let province else { return spans.isEmpty ? "–" : spans }
            return "\(spans); \(ceased(province.fullName, written(end)))"
        }
        return Finding(
            .noRegister, at: Place(file: folder),
            details: [
                .date: written(date), .limit: limit { "sau ngày \($1) \($0) không còn đơn vị nào trong danh mục" },
            ], english: [.limit: limit { "after \($1) \($0) has no unit in it" }])
    }
}

extension RegisterFileError {
    func finding(in folder: String) -> Finding {
        // If the workspace names one that its own file lacks, no line is at fault.
        if case .provinceMissing(let code, let known) = problem {
            return Finding(
                .provinceUnknown, at: Place(file: "\(folder)/\(RegisterFiles.register)"), value: code,
                details: [.suggestions: known.joined(separator: ", ")])
        }
        let name = file == .units ? RegisterFiles.register : RegisterFiles.lineage
        return Finding(
            .registerWrong, at: Place(file: "\(folder)/\(name)"),
            details: [.line: String(line), .reason: problem.said(.vietnamese)],
            english: [.reason: problem.said(.english)])
    }
}

extension RegisterFileError.Problem {
    fileprivate func said(_ language: Language) -> String {
        func say(_ vietnamese: String, _ english: String) -> String { language == .vietnamese ? vietnamese : english }
        switch self {
        case .wrongHead(let expected):
            let columns = expected.joined(separator: ",")
            return say("dòng đầu phải là \(columns)", "the first line must be \(columns)")
        case .wrongFieldCount(let found, let expected):
            return say("có \(found) cột, cần \(expected)", "\(found) fields, \(expected) needed")
        case .strayQuote: return say("dấu ngoặc kép không khép kín hoặc sai chỗ", "a quote is not closed or misplaced")
        case .badValue(let column, let value):
            return say(
                "cột \(column) ghi “\(value)”, không dùng được",
                "the column \(column) holds “\(value)”, which is of no use")
        case .endBeforeStart: return say("ngày hết hạn trước ngày bắt đầu", "the span ends before it starts")
        case .overlappingSpans(let code):
            return say("mã \(code) có hai dòng trùng thời gian", "the code \(code) has two lines for the same days")
        case .conflictingNames(let code):
            return say("mã \(code) mang hai tên khác nhau", "the code \(code) has two different names")
        case .secondProvince(let code):
            return say(
                "có đơn vị của tỉnh thứ hai, mã \(code), trong cùng thời gian (nếu danh mục có ý gồm nhiều tỉnh thì ghi "
                    + "province: \"06\", mã của tỉnh lập báo cáo, vào tonghop.yaml)",
                "it has units of a second province, \(code), for the same days (where the register is meant to have several, "
                    + "write province: \"06\", the code of the one that reports, into tonghop.yaml)")
        case .twoCodes(let one, let other):
            return say(
                "một tỉnh mang hai mã, \(one) và \(other)", "one province has two codes, \(one) and \(other)")
        case .halfAGroup:
            return say(
                "các cột group_code, group_name, group_type phải ghi đủ cả ba hoặc để trống cả ba (xã tự báo cáo)",
                "the columns group_code, group_name, group_type must all be filled, or all be empty (the commune reports "
                    + "itself)")
        case .provinceMissing(let code, let known):
            let list = known.joined(separator: ", ")
            return say(
                "không có đơn vị nào của tỉnh \(code) (có: \(list))", "no unit of province \(code) (has: \(list))")
        case .unknownUnit(let code):
            return say("mã \(code) không có trong danh mục", "the code \(code) is not in the register")
        }
    }
}
