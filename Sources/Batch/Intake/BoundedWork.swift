import Dispatch
import Foundation
import Spreadsheets
import Synchronization

/// Work on one file that is given up when its time is over, so that the other files get their turn whatever this one
/// makes a reader do.
enum BoundedWork {
    /// Runs the work on a thread of its own. `nil` when the deadline passed first: the thread then goes on by itself,
    /// and ends with the program at the latest.
    static func run<Value: Sendable>(
        until deadline: Deadline, _ work: @escaping @Sendable () -> Value
    ) -> Value? {
        guard !deadline.hasPassed else { return nil }
        let result = Result<Value>()
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            let value = work()
            result.value.withLock { $0 = value }
            done.signal()
        }
        // As large as the main thread's.
        thread.stackSize = 8 << 20
        thread.start()
        guard done.wait(timeout: .now() + deadline.left) == .success else { return nil }
        return result.value.withLock { $0 }
    }

    private final class Result<Value: Sendable>: Sendable {
        let value = Mutex<Value?>(nil)
    }
}
