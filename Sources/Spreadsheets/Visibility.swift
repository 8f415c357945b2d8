/// Whether a sheet is shown. Very hidden sheets cannot be made visible from the menus.
public enum Visibility: String, Sendable, CaseIterable {
    case visible
    case hidden
    case veryHidden
}
