import ReadingProperties

/// Stops the program at an input for which a property does not hold, which is how the fuzzer notices. Hangs are noticed
/// by the fuzzer itself (`-timeout`).
struct InputCheck {
    /// The highest ratio of peak memory to inflated size.
    private static let mostMemoryPerByte = 20
    /// Bytes that any file may take without being checked.
    private static let freeMemory = 24 << 20
    /// Bytes that no file may exceed.
    private static let mostMemory = 512 << 20

    private let properties: ReadingProperties

    init() throws { properties = try ReadingProperties() }

    func check(_ bytes: [UInt8]) {
        let memory = PeakMemory()
        let violations = properties.violations(reading: bytes)
        let growth = memory.growth
        if !violations.isEmpty { fatalError(violations.joined(separator: "\n")) }
        guard growth > Self.freeMemory else { return }
        let inflated = PartedPackage(bytes)?.inflatedSize ?? bytes.count
        if growth > min(Self.mostMemory, max(Self.freeMemory, Self.mostMemoryPerByte * inflated)) {
            fatalError("\(growth) bytes of memory for \(inflated)")
        }
    }
}
