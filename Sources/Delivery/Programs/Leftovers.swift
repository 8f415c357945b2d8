import Glibc

/// What jobs of ours that were killed left in the temporary folder.
public enum Leftovers {
    /// A job writes into its folder at every page, and no conversion or trial takes so long; one that has been left alone for
    /// so many seconds is over.
    private static let oldAge = 3600

    /// Removes those that are ours and old.
    public static func clear() {
        for name in FileSystem.names(in: JobFolder.place) where JobFolder.isName(name) {
            let path = "\(JobFolder.place)/\(name)"
            var status = stat()
            guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
                status.st_uid == geteuid() || geteuid() == 0 && status.st_uid == ConfinedProgram.nobody,
                time(nil) - status.st_mtim.tv_sec > oldAge
            else { continue }
            FileSystem.remove(folder: path)
        }
    }
}
