/// The signs and words that format codes leave to the language of the machine.
struct FormatSigns: Sendable {
    let decimal: String
    let group: String
    let language: FormatLanguage

    /// As the districts' machines show numbers: 1.234,5.
    static let vietnamese = FormatSigns(decimal: ",", group: ".", language: .vietnamese)
    static let english = FormatSigns(decimal: ".", group: ",", language: .english)
}
