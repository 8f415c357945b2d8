/// How much a file may ask of the machine. The standard values are beyond every honest workbook seen among
/// 2,488 public ones.
public struct Limits: Equatable, Sendable {
    /// Bytes of the file itself.
    public var fileBytes = 256 << 20
    /// Bytes of one part after inflating; a sheet of two million inline texts takes 145 MiB.
    public var partBytes = 192 << 20
    /// Bytes of all parts read, after inflating.
    public var totalBytes = 256 << 20
    /// Inflated to deflated size of a part beyond its free bytes.
    public var ratio = 250
    /// Bytes of a part that are no bomb, however well they deflate.
    public var freeBytes = 1 << 20
    /// The same of the part of styles: forty thousand formats alike, which copying between workbooks leaves behind, take 8 MiB.
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
    /// Bytes of XML without a `<`: a tag or a text that is longer is an attack.
    public var bytesWithoutTag = 256 << 10
    /// Seconds that reading one file may take.
    public var seconds = 60.0

    public init() {}

    public static let standard = Limits()
}
