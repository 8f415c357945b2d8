import Civil
import Findings
import Registry
import Reports

// Puts into words what is wrong with a register.

extension NoRegisterError {
    func finding(in folder: String) -> Finding {
        func written(_ date: CivilDate?) -> String { date.map { WrittenDate($0).short } ?? "…" }
        let spans = covered.map { "\(written($0.from)) – \(written($0.to))" }.joined(separator: "; ")
        let end = covered.last.flatMap { $0.from.map { $0 > date } ?? false ? nil : $0.to }
        var covered = Clause.covered(spans)
        if let end, end < date, let province {
            covered = .covered(spans, butNot: province.fullName, after: written(end))
        }
        return Finding(
            .noRegister, at: Place(file: folder), details: [.date: written(date)], clauses: [.limit: covered])
    }
}

extension RegisterFileError {
    func finding(in folder: String) -> Finding {
        // If the workspace names a province that its own file lacks, no line is at fault.
        if case .provinceMissing(let code, let known) = problem {
            return Finding(
                .provinceUnknown, at: Place(file: "\(folder)/\(RegisterFiles.register)"), value: code,
                details: [.suggestions: known.joined(separator: ", ")])
        }
        let name = file == .units ? RegisterFiles.register : RegisterFiles.lineage
        return Finding(
            .registerWrong, at: Place(file: "\(folder)/\(name)", line: line),
            clauses: [.reason: problem.clause])
    }
}

extension RegisterFileError.Problem {
    fileprivate var clause: Clause {
        switch self {
        case .wrongHead(let expected): .wrongHead(expected.joined(separator: ","))
        case .wrongFieldCount(let found, let expected): .wrongFieldCount(found, expected: expected)
        case .strayQuote: .strayQuote
        case .badValue(let column, let value): .uselessValue(value, inColumn: column)
        case .endBeforeStart: .endBeforeStart
        case .overlappingSpans(let code): .overlappingSpans(ofCode: code)
        case .conflictingNames(let code): .conflictingNames(ofCode: code)
        case .secondProvince(let code): .secondProvince(code)
        case .twoCodes(let one, let other): .twoCodes(one, other)
        case .halfAGroup: .halfAGroup
        case .provinceMissing(let code, let known): .noUnitOfProvince(code, butOf: known.joined(separator: ", "))
        case .unknownUnit(let code): .unknownUnit(code)
        }
    }
}
