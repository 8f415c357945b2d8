import ReadingProperties

// The functions that libFuzzer calls. Its own `main` runs the program.

private let check: InputCheck = {
    do { return try InputCheck() } catch { fatalError("\(error)") }
}()

/// Checks one input. It always returns 0; if a property does not hold, it stops the program.
@c(LLVMFuzzerTestOneInput)
public func testInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    check.check(Array(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
}

/// Changes an input in place.
@c(LLVMFuzzerCustomMutator)
public func changeInput(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, _ most: Int, _ seed: UInt32) -> Int {
    var mutation = FileMutation(chance: Chance(seed: seed))
    return put(mutation.change(Array(UnsafeBufferPointer(start: bytes, count: count))), into: bytes, most)
}

/// Makes a new input from two others.
@c(LLVMFuzzerCustomCrossOver)
public func crossInputs(
    _ first: UnsafePointer<UInt8>, _ firstCount: Int, _ second: UnsafePointer<UInt8>, _ secondCount: Int,
    _ child: UnsafeMutablePointer<UInt8>, _ most: Int, _ seed: UInt32
) -> Int {
    var mutation = FileMutation(chance: Chance(seed: seed))
    let crossed = mutation.cross(
        Array(UnsafeBufferPointer(start: first, count: firstCount)),
        with: Array(UnsafeBufferPointer(start: second, count: secondCount)))
    return put(crossed, into: child, most)
}

private func put(_ file: [UInt8], into bytes: UnsafeMutablePointer<UInt8>, _ most: Int) -> Int {
    let kept = file.prefix(most)
    for (index, byte) in kept.enumerated() { bytes[index] = byte }
    return kept.count
}
