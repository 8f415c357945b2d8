import Dispatch

/// The time by which work on a file, or a whole run, must be finished. The clock is a parameter, so that tests need not
/// wait.
public struct Deadline: Sendable {
    /// How many seconds the work may take. Messages give this number if it takes longer.
    public let seconds: Double
    private let end: Double
    private let now: @Sendable () -> Double

    /// - Parameter now: the seconds of a clock that never goes back.
    init(seconds: Double, now: @escaping @Sendable () -> Double = Deadline.monotonicSeconds) {
        self.seconds = seconds
        self.now = now
        end = now() + seconds
    }

    /// That many seconds from now.
    public init(secondsFromNow seconds: Double) { self.init(seconds: seconds) }

    /// Cheap enough to be called for every row, but not for every cell.
    public var hasPassed: Bool { now() > end }

    /// The seconds that are left; 0 if the time is over.
    public var left: Double { max(0, end - now()) }

    func check() throws(PartFailure) {
        if hasPassed { throw .refused(.readingTooSlow, details: [.limit: "\(Int(seconds))"]) }
    }

    static let monotonicSeconds: @Sendable () -> Double = {
        Double(DispatchTime.now().uptimeNanoseconds) / 1e9
    }
}
