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
                details: [.reason: "không lập được bảng tính: \(error.reason)"], english: [.reason: error.reason])
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
                    details: [.expected: String(discrepancy.expected), .key: Self.name(of: discrepancy.check)],
                    english: [.key: discrepancy.check.rawValue])
            })
    }

    private static func name(of check: Reconciliation.Check) -> String {
        switch check {
        case .files: "số tệp trong thư mục nhận"
        case .register: "số đơn vị trong danh mục"
        case .verdicts: "số đơn vị theo kết quả"
        case .records: "số đơn vị có số liệu"
        case .annexes: "tổng các phụ lục"
        case .criteria: "số điểm của từng tiêu chí"
        case .measures: "số liệu nhiệm vụ, giải pháp, kinh phí"
        }
    }
}
