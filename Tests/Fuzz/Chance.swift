/// Random choices that follow from a seed (SplitMix64).
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt32) { state = UInt64(seed) }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, but not including, the count; 0 if the count is 0.
    mutating func index(_ count: Int) -> Int { count > 0 ? Int.random(in: 0..<count, using: &self) : 0 }

    mutating func percent(_ percent: Int) -> Bool { index(100) < percent }

    mutating func one<Element>(of elements: [Element]) -> Element { elements[index(elements.count)] }

    /// A part of a collection's indices, usually a short one.
    mutating func range(in count: Int) -> Range<Int> {
        let start = index(count + 1)
        let longest = percent(80) ? min(16, count - start) : count - start
        return start..<start + index(longest + 1)
    }
}
