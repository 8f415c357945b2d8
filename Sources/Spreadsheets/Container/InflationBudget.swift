/// Counts what is inflated, because declared sizes cannot be trusted.
final class InflationBudget {
    private let limits: Limits
    private var total = 0
    private var part = 0
    private var deflated = 0
    private var free = 0

    init(limits: Limits) { self.limits = limits }

    /// - Parameters:
    ///   - deflated: how many bytes the part takes in the file.
    ///   - free: how many bytes may be inflated from it in any case.
    func startPart(deflated: Int, free: Int) {
        part = 0
        self.free = free
        self.deflated = max(1, deflated)
    }

    func count(_ bytes: Int) throws(PartFailure) {
        part += bytes
        total += bytes
        if part > limits.partBytes { throw .refused(.partTooLarge, details: [.limit: Self.size(limits.partBytes)]) }
        if total > limits.totalBytes {
            throw .refused(.workbookTooLarge, details: [.limit: Self.size(limits.totalBytes)])
        }
        if part > free, part / limits.ratio > deflated {
            throw .refused(.compressionTooHigh, details: [.limit: "\(limits.ratio)"])
        }
    }

    /// A number of bytes for people: `256 MB`, where 1 MB is 2^20 bytes.
    static func size(_ bytes: Int) -> String {
        bytes >= 1 << 20 ? "\(bytes >> 20) MB" : bytes >= 1 << 10 ? "\(bytes >> 10) KB" : "\(bytes) byte"
    }
}
