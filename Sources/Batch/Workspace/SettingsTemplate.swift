import Registry

/// The settings that a new workspace begins with, as an analyst of a province needs them.
enum SettingsTemplate {
    /// - Parameter province: `nil` for the one whose register comes with the program. For any other province only its
    ///   own name is known; the names of its department, signer and addressee are proposals, and marked so.
    static func text(for province: Province?) -> String {
        whole.replacing("@report@\n", with: report(of: province) + "\n")
    }

    private static var whole: String { String(decoding: PackageResources.tonghop_yaml, as: UTF8.self) }

    private static func report(of province: Province?) -> String {
        guard let province, !builtIn.contains(province.code) else {
            return String(decoding: PackageResources.report_bac_kan_thai_nguyen_yaml, as: UTF8.self)
        }
        return String(decoding: PackageResources.report_of_province_yaml, as: UTF8.self)
            .replacing("@superior_body@", with: quoted("Ủy ban nhân dân \(province.fullName)".uppercased()))
            .replacing("@place@", with: quoted(province.name))
    }

    /// Codes of Bắc Kạn and of Thái Nguyên, which it joined.
    private static let builtIn: Set = ["06", "19"]

    /// A text in quotes for YAML, whatever it holds.
    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
