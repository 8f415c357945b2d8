import Civil
import Findings
import Numbers

extension CommuneChange {
    /// `tiêu chí số 3: từ 80 thành 75; tổng điểm: từ 812 thành 807; kết quả: từ đạt thành không đạt`.
    public var clause: Clause {
        var changes = criteria.map { criterion in
            Clause.change(of: .criterion(criterion.number), from: points(criterion.from), to: points(criterion.to))
        }
        if from.total != to.total {
            changes.append(.change(of: .total, from: points(from.total), to: points(to.total)))
        }
        if from.verdict != to.verdict {
            changes.append(.change(of: .verdict, from: from.verdict.clause, to: to.verdict.clause))
        }
        return .changes(changes + statements.map(\.clause))
    }

    private func points(_ value: Millionths?) -> Clause {
        value.map { Clause(named: $0.written) } ?? .nothingStated
    }
}

extension CommuneStatement.Change {
    /// `công nhận: từ không thành có`.
    fileprivate var clause: Clause {
        .change(of: statement.clause, from: statement.clause(of: from), to: statement.clause(of: to))
    }
}

extension CommuneStatement {
    fileprivate var clause: Clause {
        switch self {
        case .registered: .registered
        case .planned: .planned
        case .committed: .committed
        case .recognised: .recognised
        case .decision: .decisionNumber
        case .decisionDate: .decisionDate
        }
    }

    fileprivate func clause(of value: String?) -> Clause {
        guard let value else { return .nothingStated }
        return switch self {
        case .registered, .planned, .committed, .recognised: value == "yes" ? .yes : .no
        case .decision: Clause(named: value)
        case .decisionDate: Clause(named: CivilDate(iso: value).map(written) ?? value)
        }
    }
}

extension Verdict {
    var clause: Clause {
        switch self {
        case .meets: .meets
        case .fails: .fails
        case .incomplete: .lacksData
        case .notReported: .notReported
        }
    }
}
