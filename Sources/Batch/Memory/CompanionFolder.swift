/// A folder beside the published one of a period, by what stands behind the period in its name: `2022-11-gui-di`. The published
/// folder's own manifest stays true.
enum CompanionFolder: String, CaseIterable {
    /// The archive and the letter that go up.
    case sentUp = "-gui-di"
    /// The letters to the districts.
    case letters = "-gui-huyen"
    /// The version for the public, which is never inside the folder that goes to the Ministry.
    case publicVersion = "-cong-khai"

    /// - Parameter folder: the published one.
    func beside(_ folder: String) -> String { folder + rawValue }
}
