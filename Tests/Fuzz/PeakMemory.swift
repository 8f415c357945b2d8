import Glibc

/// How much the memory of this process has grown since a certain moment, at its peak.
struct PeakMemory {
    private let before: Int

    /// Starts now: Linux is asked to forget the peak so far.
    init() {
        let file = open("/proc/self/clear_refs", O_WRONLY)
        _ = write(file, "5", 1)
        close(file)
        before = Self.peak
    }

    var growth: Int { Self.peak - before }

    /// `VmHWM` of `/proc/self/status`, in bytes.
    private static var peak: Int {
        var text = [UInt8](repeating: 0, count: 2048)
        let file = open("/proc/self/status", O_RDONLY)
        let count = read(file, &text, text.count)
        close(file)
        let words = String(decoding: text.prefix(max(0, count)), as: UTF8.self).split { " \t\n".contains($0) }
        guard let label = words.firstIndex(of: "VmHWM:"), let kibibytes = Int(words[label + 1]) else { return 0 }
        return kibibytes << 10
    }
}
