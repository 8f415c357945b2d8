import Foundation
import Synchronization

/// Works on many items at once and hands the results over one by one, in the order of the items.
public enum OrderedWork {
    /// Works on every item, on several threads if the program may use several processors, and hands each result over on
    /// the caller's own thread. Returns when all threads have ended.
    ///
    /// - Parameters:
    ///   - ahead: how many items per core may be begun before their results are handed over.
    ///   - work: what is done with an item; called from several threads at once.
    ///   - take: called with each result, in the order of the items.
    public static func run<Item: Sendable, Value: Sendable>(
        on items: [Item], cores: Int = Cores.count, ahead: Int = 2, _ work: @escaping @Sendable (Item) -> Value,
        take: (Value) -> Void
    ) {
        let threads = min(cores, items.count)
        guard threads > 1 else { return items.forEach { take(work($0)) } }
        let queue = Queue<Value>(count: items.count, room: threads * ahead)
        for _ in 0..<threads {
            let thread = Thread {
                while let index = queue.next() { queue.put(work(items[index]), at: index) }
                queue.ended.signal()
            }
            // As large as the main thread's.
            thread.stackSize = 8 << 20
            thread.start()
        }
        for index in items.indices { take(queue.result(at: index)) }
        for _ in 0..<threads { queue.ended.wait() }
    }

    /// Runs `other` on a thread of its own while the caller's own work runs; returns when both are done.
    ///
    /// Throws what the caller's own work throws.
    public static func beside<Other: Sendable, Own, Failure: Error>(
        _ other: @escaping @Sendable () -> Other, _ own: () throws(Failure) -> Own
    ) throws(Failure) -> (Other, Own) {
        guard Cores.count > 1 else { return (other(), try own()) }
        let queue = Queue<Other>(count: 1, room: 1)
        let thread = Thread { queue.put(other(), at: 0) }
        thread.stackSize = 8 << 20
        thread.start()
        let result = Result { () throws(Failure) in try own() }
        return (queue.result(at: 0), try result.get())
    }

    /// The result for each item, in the order of the items.
    ///
    /// Throws the error of the first item for which the work fails.
    public static func map<Item: Sendable, Value: Sendable>(
        _ items: [Item], cores: Int = Cores.count, _ work: @escaping @Sendable (Item) throws -> Value
    ) throws -> [Value] {
        var results: [Result<Value, any Error>] = []
        results.reserveCapacity(items.count)
        run(
            on: items, cores: cores, ahead: items.count, { item in Result { try work(item) } },
            take: { results.append($0) })
        return try results.map { try $0.get() }
    }

    /// The result for each item, in the order of the items.
    public static func map<Item: Sendable, Value: Sendable>(
        _ items: [Item], cores: Int = Cores.count, _ work: @escaping @Sendable (Item) -> Value
    ) -> [Value] {
        var results: [Value] = []
        results.reserveCapacity(items.count)
        run(on: items, cores: cores, ahead: items.count, work, take: { results.append($0) })
        return results
    }
}

/// Counts which items have been begun, and holds results that wait for their turn.
private final class Queue<Value: Sendable>: Sendable {
    private struct State {
        var begun = 0
        var results: [Int: Value] = [:]
    }

    let ended = DispatchSemaphore(value: 0)
    private let count: Int
    private let state = Mutex(State())
    private let room: DispatchSemaphore
    private let arrived: [DispatchSemaphore]

    init(count: Int, room: Int) {
        self.count = count
        self.room = DispatchSemaphore(value: room)
        arrived = (0..<count).map { _ in DispatchSemaphore(value: 0) }
    }

    /// Waits for room; `nil` when every item has been begun.
    func next() -> Int? {
        room.wait()
        let index = state.withLock { state -> Int? in
            guard state.begun < count else { return nil }
            defer { state.begun += 1 }
            return state.begun
        }
        if index == nil { room.signal() }
        return index
    }

    func put(_ value: Value, at index: Int) {
        state.withLock { $0.results[index] = value }
        arrived[index].signal()
    }

    /// Waits for the result and takes it out, which makes room for another item.
    func result(at index: Int) -> Value {
        arrived[index].wait()
        let value = state.withLock { $0.results.removeValue(forKey: index) }
        room.signal()
        guard let value else { preconditionFailure("a result was announced that is not there") }
        return value
    }
}
