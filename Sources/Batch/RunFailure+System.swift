import Assessment
import Delivery
import Findings
import WorkbookWriting

extension RunFailure {
    /// The operating system refused something.
    init(_ code: FindingCode, at place: Place, errno number: Int32) {
        self.init([Finding(code, at: place, errno: number)])
    }

    /// A workbook could not be written.
    init(_ error: WorkbookWritingError, at path: String) {
        guard error.number == 0 else {
            self.init(.outputUnwritable, at: Place(file: path), errno: error.number)
            return
        }
        self.init([
            Finding(
                .outputUnwritable, at: Place(file: path),
                clauses: [.reason: .workbookNotMade(error.reason)])
        ])
    }

    /// Nothing could be published.
    init(_ error: PublicationError) {
        let place = Place(file: error.path)
        let reason: Clause
        switch error.kind {
        case .system, .notAFolder:
            self.init(.outputUnwritable, at: place, errno: error.errno)
            return
        case .unsafePath: reason = .unusableName
        case .duplicatePath: reason = .twoOfOneName
        case .noDigest: reason = .noDigest
        }
        self.init([Finding(.outputUnwritable, at: place, clauses: [.reason: reason])])
    }
}

extension RunFailure {
    /// The sums do not come out, so nothing may be published.
    init(_ discrepancies: [Reconciliation.Sum]) {
        self.init(
            discrepancies.map { discrepancy in
                Finding(
                    .figuresDoNotAddUp, at: .nowhere, value: String(discrepancy.found),
                    details: [.expected: String(discrepancy.expected)], clauses: [.key: discrepancy.check.clause])
            })
    }
}

extension Reconciliation.Check {
    fileprivate var clause: Clause {
        switch self {
        case .files: .sumOfFiles
        case .register: .sumOfRegister
        case .verdicts: .sumOfVerdicts
        case .records: .sumOfRecords
        case .annexes: .sumOfAnnexes
        case .criteria: .sumOfCriteria
        case .measures: .sumOfMeasures
        }
    }
}
