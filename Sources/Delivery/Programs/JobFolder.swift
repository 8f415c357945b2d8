import Glibc

/// A temporary folder for the work of another program, which that program may write to; it goes with the job.
struct JobFolder {
    /// Absolute.
    let path: String

    /// - Parameter purpose: a word that becomes part of its name.
    init(_ purpose: String) throws(ProgramFailure) {
        let prefix = "tonghop-\(purpose)-"
        Self.clearLeftovers(named: prefix)
        var template = Array("\(Self.place)/\(prefix)XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .system(errno: errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        giveAway(path)
    }

    /// A job writes into its folder at every page, and no conversion takes so long; one that has been left alone for so many
    /// seconds is over.
    private static let oldAge = 3600

    /// Removes what killed jobs of ours left.
    private static func clearLeftovers(named prefix: String) {
        for name in FileSystem.names(in: place) where name.hasPrefix(prefix) {
            let path = "\(place)/\(name)"
            var status = stat()
            guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
                status.st_uid == geteuid() || geteuid() == 0 && status.st_uid == ConfinedProgram.nobody,
                time(nil) - status.st_mtim.tv_sec > oldAge
            else { continue }
            FileSystem.remove(folder: path)
        }
    }

    func remove() { FileSystem.remove(folder: path) }

    /// Puts a file into it.
    ///
    /// - Parameter name: may have folders before it.
    /// - Returns: its path.
    @discardableResult
    func write(_ bytes: [UInt8], to name: String) throws(ProgramFailure) -> String {
        let file = "\(path)/\(name)"
        var folder = path
        for step in name.split(separator: "/").dropLast() {
            folder += "/\(step)"
            guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw .system(errno: errno) }
            giveAway(folder)
        }
        do throws(PublicationError) {
            try FileSystem.write(bytes, to: file)
        } catch {
            throw .system(errno: error.errno)
        }
        giveAway(file)
        return file
    }

    /// What the program wrote; `nil` for nothing, and for a link: that may lead to what the program itself cannot read.
    func read(_ name: String) -> [UInt8]? {
        var file = path
        for step in name.split(separator: "/") {
            file += "/\(step)"
            var status = stat()
            guard lstat(file, &status) == 0, status.st_mode & S_IFMT != S_IFLNK else { return nil }
        }
        return try? FileSystem.read(file).get()
    }

    /// To the user that the program runs as.
    private func giveAway(_ path: String) {
        if geteuid() == 0 { _ = lchown(path, ConfinedProgram.nobody, ConfinedProgram.nobody) }
    }

    /// Root's own may be closed to `nobody`.
    private static var place: String {
        guard geteuid() != 0, let folder = getenv("TMPDIR").map({ String(cString: $0) }), folder.hasPrefix("/") else {
            return "/tmp"
        }
        return folder
    }
}
