import ArgumentParser

/// Whether another program reads the result.
struct JSONOption: ParsableArguments {
    @Flag(
        help: Words(
            "In kết quả dưới dạng JSON cho chương trình khác đọc.", en: "Prints the result as JSON for other programs."
        ).help())
    var json = false
}
