/// How much a file may demand of the machine. Every honest workbook among 2,488 public ones stays below the standard
/// values.
public struct Limits: Equatable, Sendable {
    /// Bytes of the file itself.
    public var fileBytes = 256 << 20
    /// Bytes of one part after inflating. A sheet with two million inline texts takes 145 MiB.
    public var partBytes = 192 << 20
    /// Bytes of all parts that are read, after inflating.
    public var totalBytes = 256 << 20
    /// The highest ratio of inflated to deflated size of a part that inflates to more than its free bytes.
    public var ratio = 250
    /// A part may inflate to this many bytes in any case.
    public var freeBytes = 1 << 20
    /// The same for the part of styles. Forty thousand equal formats, which copying between workbooks leaves behind,
    /// take 8 MiB.
    public var freeStyleBytes = 32 << 20
    /// Entries of the container.
    public var entries = 4096
    /// Stored cells of all sheets.
    public var cells = 10_000_000
    /// Shared strings.
    public var strings = 5_000_000
    /// Merges of all sheets.
    public var merges = 200_000
    /// Sheets that the workbook lists.
    public var sheets = 1024
    /// Bytes of XML without a `<`. A longer tag or text is an attack.
    public var bytesWithoutTag = 256 << 10
    /// How many seconds reading one file may take.
    public var seconds = 60.0

    public init() {}

    public static let standard = Limits()
}
