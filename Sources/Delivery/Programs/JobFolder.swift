import Glibc

/// A temporary folder for a job of another program, which that program may write to. It is removed with the job.
struct JobFolder {
    /// Absolute path.
    let path: String

    /// What the other program is to do; it is a part of the folder's name.
    enum Purpose: String, CaseIterable {
        case print, convert
        case trial = "thu"

        fileprivate var prefix: String { "tonghop-\(rawValue)-" }
    }

    init(_ purpose: Purpose) throws(ProgramFailure) {
        Leftovers.clear()
        var template = Array("\(Self.place)/\(purpose.prefix)XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .system(errno: errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        giveAway(path)
    }

    /// Whether a folder's name is one that job folders get.
    static func isName(_ name: String) -> Bool { Purpose.allCases.contains { name.hasPrefix($0.prefix) } }

    func remove() { FileSystem.remove(folder: path) }

    /// Puts a file into it.
    ///
    /// - Parameter name: its name, with folders before it if need be.
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

    /// What the program wrote; `nil` if it wrote nothing, and for a link, which may lead to a file that the program
    /// itself cannot read.
    func read(_ name: String) -> [UInt8]? {
        var file = path
        for step in name.split(separator: "/") {
            file += "/\(step)"
            var status = stat()
            guard lstat(file, &status) == 0, status.st_mode & S_IFMT != S_IFLNK else { return nil }
        }
        return try? FileSystem.read(file).get()
    }

    /// Gives a file to the user that the program runs as.
    private func giveAway(_ path: String) {
        if geteuid() == 0 { _ = lchown(path, ConfinedProgram.nobody, ConfinedProgram.nobody) }
    }

    /// The folder for temporary folders. Root does not use its own `TMPDIR`, which may be closed to `nobody`.
    static var place: String {
        guard geteuid() != 0, let folder = getenv("TMPDIR").map({ String(cString: $0) }), folder.hasPrefix("/") else {
            return "/tmp"
        }
        return folder
    }
}
