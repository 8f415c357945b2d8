import ReadingProperties

/// Stops the program at an input of which a property does not hold, which is how the fuzzer knows. Hangs are the
/// fuzzer's own business (`-timeout`).
struct InputCheck {
    /// Peak of memory over inflated size.
    private static let mostMemoryPerByte = 20
    /// What small files may take without being asked.
    private static let freeMemory = 24 << 20
    /// What no file may take more of.
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
