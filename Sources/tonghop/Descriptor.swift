import Glibc

/// Writes to files that the system has opened for the program.
enum Descriptor {
    /// Writes all bytes, in as many calls as it takes. Returns the error number if that fails, otherwise `nil`.
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
