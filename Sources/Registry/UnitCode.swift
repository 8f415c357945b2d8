/// Codes of units as people and spreadsheets write them: the zeros before them may be gone.
public enum UnitCode {
    public static func province(_ text: String) -> String { padded(text, to: 2) }
    /// Of a district or another group; of a commune.
    public static func district(_ text: String) -> String { padded(text, to: 3) }
    public static func commune(_ text: String) -> String { padded(text, to: 5) }

    /// What a reporting unit's code may be, with the zeros that may be gone: as it is written, a district's, a commune's.
    public static func spellings(_ text: String) -> [String] { [text, district(text), commune(text)] }

    private static func padded(_ text: String, to length: Int) -> String {
        String(repeating: "0", count: max(0, length - text.count)) + text
    }
}
