import Glibc
import Ledger

extension Workspace {
    /// The workspace that the current folder is in, as a path relative to it: the nearest folder with settings, from
    /// the current one upwards. If there is none, the current folder, whatever it holds.
    public static func nearest() -> String { nearest(from: current) }

    static func nearest(from start: String) -> String {
        // A folder can be a workspace without settings. Somebody who is in such a folder does not mean one further up.
        if ["inbox", Ledger.fileName].contains(where: { Files.exists("\(start)/\($0)") }) { return start }
        var folder = start
        while true {
            if hasSettings(folder), folder == start || !isOpenToAll(folder) { return folder }
            let parent = folder == current ? ".." : "\(folder)/.."
            guard let here = status(of: folder), let above = status(of: parent),
                (here.st_dev, here.st_ino) != (above.st_dev, above.st_ino)
            else { return start }
            folder = parent
        }
    }

    private static func hasSettings(_ folder: String) -> Bool { Files.exists("\(folder)/\(Settings.fileName)") }

    /// Whether it is a place like `/tmp`, where anybody can leave settings for all who work below it.
    private static func isOpenToAll(_ folder: String) -> Bool {
        guard let mode = status(of: folder)?.st_mode else { return true }
        return mode & S_IWOTH != 0 && mode & S_ISVTX != 0
    }

    private static func status(of path: String) -> stat? {
        var status = stat()
        return stat(path, &status) == 0 ? status : nil
    }
}
