import Civil
import Rendering

/// What a look at the inbox hangs on, as far as the names, sizes and times of files tell: where two traces are alike,
/// nothing has come and nothing was changed between them.
struct FolderTrace: Equatable {
    /// The day, since the days to the deadlines are counted from it.
    private let day: CivilDate
    /// Of each folder; `nil` for one that cannot be listed.
    private let folders: [[Files.Entry]?]

    init(of options: RunOptions) {
        day = options.asOf
        let inbox = "\(options.workspace)/inbox"
        let files = Self.entries(of: inbox)
        // Those of other periods too: which one is under way is not worth asking every few seconds.
        let periods = (files ?? []).filter { $0.kind == .folder && Period(iso: $0.name) != nil }
        folders =
            [Self.entries(of: options.workspace), Self.entries(of: "\(options.workspace)/templates"), files]
            + periods.map { Self.entries(of: "\(inbox)/\($0.name)") }
    }

    private static func entries(of folder: String) -> [Files.Entry]? {
        // The page is ours, and so is what stands beside it while it is written.
        (try? Files.entries(of: folder))?.filter {
            $0.name != RenderedFile.situationPath && !$0.name.hasPrefix(".tonghop-")
        }
    }
}
