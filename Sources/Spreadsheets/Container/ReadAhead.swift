import Dispatch
import Glibc
import Synchronization

/// Inflates a large part on a second thread, a few pieces ahead of the parser. Together they take about as long as the
/// slower of the two.
///
/// The thread belongs to no pool, so that readers that fill a pool of threads cannot wait for each other. The
/// semaphores order every access: a piece belongs to whichever thread waited for it last.
final class ReadAhead: @unchecked Sendable {
    /// From this many deflated bytes on, it is worth starting a thread.
    static let worthwhile = 256 << 10
    private static let pieces = 4

    private let part: InflatingPart
    private let memory = UnsafeMutableRawBufferPointer.allocate(
        byteCount: ReadAhead.pieces * InflatingPart.chunkSize, alignment: 16)
    private let lengths = UnsafeMutableBufferPointer<Int>.allocate(capacity: ReadAhead.pieces)
    private var failure: PartFailure?
    private let isCancelled = Atomic(false)
    private let free = DispatchSemaphore(value: 0)
    private let filled = DispatchSemaphore(value: 0)
    private let finished = DispatchSemaphore(value: 0)

    init(_ part: InflatingPart) { self.part = part }

    deinit {
        memory.deallocate()
        lengths.deallocate()
    }

    /// Starts the second thread; `false` if the system does not provide one.
    func start() -> Bool {
        var thread = pthread_t()
        let context = Unmanaged.passRetained(self)
        let error = pthread_create(
            &thread, nil,
            { context in
                if let context { Unmanaged<ReadAhead>.fromOpaque(context).takeRetainedValue().inflate() }
                return nil
            }, context.toOpaque())
        guard error == 0 else {
            context.release()
            return false
        }
        pthread_detach(thread)
        return true
    }

    /// Passes on the part in pieces, after `start`. When this returns or throws, the second thread has ended.
    func read(
        deadline: Deadline, _ consume: (UnsafeRawBufferPointer) throws(PartFailure) -> Void
    ) throws(PartFailure) {
        for _ in 0..<Self.pieces { free.signal() }
        var piece = 0
        while true {
            filled.wait()
            let length = lengths[piece]
            do throws(PartFailure) {
                try deadline.check()
                if length > 0 { try consume(UnsafeRawBufferPointer(rebasing: slot(piece)[..<length])) }
            } catch {
                isCancelled.store(true, ordering: .relaxed)
                free.signal()
                finished.wait()
                throw error
            }
            if length < InflatingPart.chunkSize { break }
            free.signal()
            piece = (piece + 1) % Self.pieces
        }
        finished.wait()
        if let failure { throw failure }
    }

    private func inflate() {
        var piece = 0
        while true {
            free.wait()
            if isCancelled.load(ordering: .relaxed) { break }
            var length = 0
            do throws(PartFailure) { length = try part.fill(slot(piece)) } catch { failure = error }
            lengths[piece] = length
            filled.signal()
            if length < InflatingPart.chunkSize { break }
            piece = (piece + 1) % Self.pieces
        }
        finished.signal()
    }

    private func slot(_ piece: Int) -> UnsafeMutableRawBufferPointer {
        let start = piece * InflatingPart.chunkSize
        return UnsafeMutableRawBufferPointer(rebasing: memory[start..<start + InflatingPart.chunkSize])
    }
}
