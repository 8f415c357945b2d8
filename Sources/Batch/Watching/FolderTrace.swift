import Civil
import Rendering

/// What a look at the inbox depends on, as far as names, sizes and times of files tell. If two traces are equal,
/// nothing has come or changed between them.
struct FolderTrace: Equatable {
    /// The day, since a page counts the days to the deadlines from it.
    private let day: CivilDate
    /// The entries of each folder; `nil` for one that cannot be listed.
    private let folders: [[Files.Entry]?]

    init(of options: RunOptions) {
        day = options.asOf
        let inbox = "\(options.workspace)/inbox"
        let files = Self.entries(of: inbox)
        // The folders of other periods too: finding out every few seconds which period is under way is not worth it.
        let periods = (files ?? []).filter { $0.kind == .folder && Period(iso: $0.name) != nil }
        folders =
            [Self.entries(of: options.workspace), Self.entries(of: "\(options.workspace)/templates"), files]
            + periods.map { Self.entries(of: "\(inbox)/\($0.name)") }
    }

    private static func entries(of folder: String) -> [Files.Entry]? {
        // The program writes the page itself, and the temporary file beside it.
        (try? Files.entries(of: folder))?.filter {
            $0.name != RenderedFile.situationPath && !$0.name.hasPrefix(".tonghop-")
        }
    }
}
