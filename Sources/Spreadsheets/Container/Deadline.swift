import Dispatch

/// When work on a file, or a whole run, must be over. The clock is handed in, so that tests need not wait.
public struct Deadline: Sendable {
    /// How long the work may take; shown to whoever is told that it took longer.
    public let seconds: Double
    private let end: Double
    private let now: @Sendable () -> Double

    /// - Parameter now: seconds of a clock that never goes back.
    init(seconds: Double, now: @escaping @Sendable () -> Double = Deadline.monotonicSeconds) {
        self.seconds = seconds
        self.now = now
        end = now() + seconds
    }

    /// So many seconds from now on.
    public init(secondsFromNow seconds: Double) { self.init(seconds: seconds) }

    /// Cheap enough to be asked for every row, too dear for every cell.
    public var hasPassed: Bool { now() > end }

    /// Seconds that are left; 0 when it has passed.
    public var left: Double { max(0, end - now()) }

    func check() throws(PartFailure) {
        if hasPassed { throw .refused(.readingTooSlow, details: [.limit: "\(Int(seconds))"]) }
    }

    static let monotonicSeconds: @Sendable () -> Double = {
        Double(DispatchTime.now().uptimeNanoseconds) / 1e9
    }
}
