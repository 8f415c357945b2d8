/// libFuzzer's own changes. They know nothing about the format, but learn from the comparisons that the program makes.
enum RawMutation {
    static func change(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
        var buffer = bytes + [UInt8](repeating: 0, count: 64 + chance.index(192))
        let count = mutate(&buffer, bytes.count, buffer.count)
        return Array(buffer.prefix(count))
    }

    @_silgen_name("LLVMFuzzerMutate")
    private static func mutate(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, _ most: Int) -> Int
}
