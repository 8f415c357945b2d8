import Glibc

extension UnsafeRawBufferPointer {
    /// The offset of the first `byte` from `start` on and before `end`; as fast as memory can be read.
    @inline(__always)
    func firstOffset(of byte: UInt8, from start: Int = 0, to end: Int? = nil) -> Int? {
        let end = Swift.min(end ?? count, count)
        guard let base = baseAddress, start < end,
            let found = memchr(base + start, Int32(byte), end - start)
        else { return nil }
        return UnsafeRawPointer(found) - base
    }
}
