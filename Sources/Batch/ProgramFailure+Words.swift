import Delivery
import Findings

extension ProgramFailure {
    /// For the `{reason}` of a finding.
    ///
    /// - Parameter product: what the program was to make, as people call it: `PDF`, `.xlsx`.
    func reason(for product: String) -> Clause {
        switch self {
        case .overdue(let seconds): .unfinished(after: seconds)
        case .ended(0): .ended(without: product)
        case .ended(let code): .ended(withCode: code)
        case .killed(let signal): .stopped(bySignal: signal)
        case .system(let number): .system(number)
        }
    }
}
