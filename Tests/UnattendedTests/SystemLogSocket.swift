import Foundation
import Glibc

/// `/dev/log`, held by a test. It disappears together with this object.
final class SystemLogSocket {
    private static let path = "/dev/log"
    static let isPossible = access(path, F_OK) != 0 && access("/dev", W_OK) == 0

    private let descriptor: Int32

    init() throws {
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(Self.path.utf8)) }
        let bound = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard bound == 0 else { throw POSIXError(.EADDRINUSE) }
    }

    deinit {
        close(descriptor)
        unlink(Self.path)
    }

    /// The lines that have come so far.
    func lines() -> [String] {
        var lines: [String] = []
        var bytes = [UInt8](repeating: 0, count: 8192)
        while true {
            let count = recv(descriptor, &bytes, bytes.count, Int32(MSG_DONTWAIT))
            guard count > 0 else { return lines }
            lines.append(String(decoding: bytes.prefix(count).filter { $0 != 0 }, as: UTF8.self))
        }
    }
}
