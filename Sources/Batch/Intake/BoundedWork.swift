import Dispatch
import Foundation
import Spreadsheets
import Synchronization

/// Work on one file that is given up when its time is over: whatever a file makes a reader do, the others get their turn.
enum BoundedWork {
    /// Runs the work on a thread of its own. `nil` when the deadline passed first: the thread is left to itself, and
    /// ends with the program at the latest.
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
        // As the main thread has.
        thread.stackSize = 8 << 20
        thread.start()
        guard done.wait(timeout: .now() + deadline.left) == .success else { return nil }
        return result.value.withLock { $0 }
    }

    private final class Result<Value: Sendable>: Sendable {
        let value = Mutex<Value?>(nil)
    }
}
