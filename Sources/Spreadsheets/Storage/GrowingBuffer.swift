import Foundation

/// Memory that grows in place, for cells, rows and text.
///
/// An `Array` of millions of records is copied each time it grows, which doubles the peak use of memory; `realloc`
/// moves pages instead. It is safe to share, because one builder fills it and after that it is only read.
final class GrowingBuffer<Element: BitwiseCopyable>: @unchecked Sendable {
    private(set) var base: UnsafeMutablePointer<Element>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int = 16) {
        self.capacity = max(1, capacity)
        base = Self.allocate(self.capacity, replacing: nil)
    }

    /// Copies the elements.
    convenience init(copying elements: UnsafeBufferPointer<Element>) {
        self.init(capacity: elements.count)
        if let start = elements.baseAddress { append(start, count: elements.count) }
    }

    deinit { free(base) }

    @inline(__always)
    func append(_ element: Element) {
        if count == capacity { reserve(1) }
        (base + count).initialize(to: element)
        count += 1
    }

    @inline(__always)
    func append(_ elements: UnsafePointer<Element>, count added: Int) {
        if capacity - count < added { reserve(added) }
        (base + count).initialize(from: elements, count: added)
        count += added
    }

    /// Lets `write` fill the memory after the last element. It returns how many elements it wrote, at most `added`.
    func append<Failure: Error>(
        upTo added: Int, _ write: (UnsafeMutableBufferPointer<Element>) throws(Failure) -> Int
    ) throws(Failure) {
        if capacity - count < added { reserve(added) }
        count += min(added, try write(UnsafeMutableBufferPointer(start: base + count, count: added)))
    }

    /// Drops the first elements and moves the others up.
    func removeFirst(_ removed: Int) {
        count -= removed
        base.update(from: base + removed, count: count)
    }

    @inline(__always)
    subscript(index: Int) -> Element {
        get { base[index] }
        set { base[index] = newValue }
    }

    /// Drops the elements from `newCount` on.
    func truncate(to newCount: Int) { count = min(count, max(0, newCount)) }

    /// The stored elements, valid as long as the buffer lives and does not grow.
    var elements: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }
    /// The stored elements as bytes.
    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(elements) }

    /// Makes the system lay out the memory of the first elements while the caller goes on; with millions of records
    /// that takes as long as finding them. It is just a hint: it changes no content, and the number may be wrong.
    func prepare(_ elements: Int) {
        let size = min(elements, capacity) * MemoryLayout<Element>.stride
        guard size >= 16 << 20 else { return }
        let page = sysconf(Int32(_SC_PAGESIZE))
        let start = (Int(bitPattern: base) + page - 1) & ~(page - 1)
        let end = (Int(bitPattern: base) + size) & ~(page - 1)
        DispatchQueue.global(qos: .userInitiated).async { [self] in
            // Available since Linux 5.14. Older systems refuse it, and pages are laid out when they are touched.
            madvise(UnsafeMutableRawPointer(bitPattern: start), end - start, MADV_POPULATE_WRITE)
            withExtendedLifetime(self) {}
        }
    }

    /// Returns memory that was reserved but is not used.
    func trim() {
        guard capacity > count, count > 0 else { return }
        capacity = count
        base = Self.allocate(capacity, replacing: base)
    }

    @inline(never)
    private func reserve(_ added: Int) {
        capacity = max(capacity * 2, count + added)
        base = Self.allocate(capacity, replacing: base)
    }

    private static func allocate(
        _ capacity: Int, replacing old: UnsafeMutablePointer<Element>?
    ) -> UnsafeMutablePointer<Element> {
        let size = capacity * MemoryLayout<Element>.stride
        guard let memory = realloc(old, size) else {
            preconditionFailure("out of memory")  // as Swift's own allocation does
        }
        return memory.bindMemory(to: Element.self, capacity: capacity)
    }
}
