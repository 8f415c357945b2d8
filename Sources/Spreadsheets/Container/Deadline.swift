import Dispatch

/// When reading a file must be over. The clock is handed in, so that tests need not wait.
struct Deadline: Sendable {
    private let seconds: Double
    private let start: Double
    private let now: @Sendable () -> Double

    /// - Parameter now: seconds of a clock that never goes back.
    init(seconds: Double, now: @escaping @Sendable () -> Double = Deadline.monotonicSeconds) {
        self.seconds = seconds
        self.now = now
        start = now()
    }

    func check() throws(PartFailure) {
        if now() - start > seconds {
            throw .refused(.readingTooSlow, details: [.limit: "\(Int(seconds))"])
        }
    }

    static let monotonicSeconds: @Sendable () -> Double = {
        Double(DispatchTime.now().uptimeNanoseconds) / 1e9
    }
}
