/// A folder beside the published one of a period. The raw value follows the period in its name: `2022-11-gui-di`. Being
/// outside, it leaves the published folder's own manifest true.
enum CompanionFolder: String, CaseIterable {
    /// The archive and the letter that go to the report's addressee.
    case sentUp = "-gui-di"
    /// The letters to the districts.
    case letters = "-gui-huyen"
    /// The public version, which is never inside the published folder, since that goes to the report's addressee.
    case publicVersion = "-cong-khai"

    /// - Parameter folder: the published folder.
    func beside(_ folder: String) -> String { folder + rawValue }
}
