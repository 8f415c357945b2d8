import Glibc

/// Writing to what the system has opened for the program.
enum Descriptor {
    /// Writes every byte, however many calls it takes; the error number when that cannot be.
    static func write(_ bytes: some Collection<UInt8>, to descriptor: Int32) -> Int32? {
        Array(bytes).withUnsafeBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count > 0 {
                    rest = rest.dropFirst(count)
                } else if errno != EINTR {
                    return errno
                }
            }
            return nil
        }
    }
}
