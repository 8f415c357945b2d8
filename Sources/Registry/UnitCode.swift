/// Restores codes of units that people and spreadsheets write without their leading zeros.
public enum UnitCode {
    public static func province(_ text: String) -> String { padded(text, to: 2) }
    /// The code of a district or another group; below, that of a commune.
    public static func district(_ text: String) -> String { padded(text, to: 3) }
    public static func commune(_ text: String) -> String { padded(text, to: 5) }

    /// The codes of reporting units that may be meant: as it is written, and with the zeros of a district's and of a
    /// commune's code.
    public static func spellings(_ text: String) -> [String] { [text, district(text), commune(text)] }

    private static func padded(_ text: String, to length: Int) -> String {
        String(repeating: "0", count: max(0, length - text.count)) + text
    }
}
