import Delivery
import Findings

extension ProgramFailure {
    /// For the `{reason}` of a finding.
    ///
    /// - Parameter product: what it was to make, as people call it: `PDF`, `.xlsx`.
    func reason(for product: String, in language: Language) -> String {
        func say(_ vietnamese: String, _ english: String) -> String { language == .vietnamese ? vietnamese : english }
        switch self {
        case .overdue(let seconds):
            return say("quá \(seconds) giây chưa xong", "not finished after \(seconds) seconds")
        case .ended(0): return say("kết thúc mà không có tệp \(product)", "it ended without a file \(product)")
        case .ended(let code): return say("kết thúc với mã \(code)", "it ended with code \(code)")
        case .killed(let signal):
            return say("bị dừng bởi tín hiệu \(signal)", "it was stopped by signal \(signal)")
        case .system(let number): return SystemReason.text(number, in: language)
        }
    }
}
