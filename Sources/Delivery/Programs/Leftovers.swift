import Glibc

/// Clears away what killed jobs of this program left in the temporary folder.
public enum Leftovers {
    /// A job folder that nothing has changed for this many seconds belongs to no running job: a print job writes into
    /// it with every page, and no conversion or trial takes so long.
    private static let oldAge = 3600

    /// Removes job folders that are this user's and old.
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
