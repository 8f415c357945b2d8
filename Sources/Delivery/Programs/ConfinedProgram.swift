import Glibc

/// A program of this machine that opens files from outside. It runs without this program's rights and in a folder of
/// its own, so that a file that takes it over gains little.
struct ConfinedProgram: Sendable, Equatable {
    /// Limits on what the program may use, besides not having the rights of root.
    struct Bounds: Sendable, Equatable {
        /// Absolute path of `prlimit` (util-linux).
        let prlimit: String
        /// Absolute path of `unshare` (util-linux); `nil` where this machine does not let it take the network away.
        let unshare: String?
        /// Memory that the program may ask for, in bytes.
        var memory = 4 << 30
        /// Size of a file that it may write, in bytes.
        var file = 512 << 20
        /// Processor time in seconds, so that it does not run for ever after this program was killed.
        var seconds = 600
    }

    /// Absolute path of the executable.
    let path: String
    /// Absolute path of `setpriv` (util-linux); `nil` without it.
    let setpriv: String?
    var bounds: Bounds?

    /// The number that every Linux gives to the user who owns nothing (`nobody`).
    static let nobody: UInt32 = 65_534

    /// The first of these programs that is installed. Root must not run it itself, so without `setpriv` there is none
    /// for root.
    ///
    /// - Parameter searchPath: folders separated by colons, as in `PATH`.
    static func installed(_ names: [String], searchPath: String) -> ConfinedProgram? {
        let setpriv = executable("setpriv", in: searchPath)
        guard geteuid() != 0 || setpriv != nil,
            let path = names.lazy.compactMap({ executable($0, in: searchPath) }).first
        else { return nil }
        return ConfinedProgram(path: path, setpriv: setpriv)
    }

    static func executable(_ name: String, in searchPath: String) -> String? {
        searchPath.split(separator: ":").lazy.filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
            .first { access($0, X_OK) == 0 }
    }

    /// The command that runs it, as the user `nobody` if root starts it, and ends it when this program ends.
    ///
    /// - Parameter folder: absolute path of a folder that belongs to the job.
    func command(_ arguments: [String], in folder: String) -> ChildProcess {
        var words = [path] + arguments
        if let bounds { words = bounds.words + words }
        if let setpriv {
            let asNobody =
                geteuid() == 0 ? ["--reuid=\(Self.nobody)", "--regid=\(Self.nobody)", "--clear-groups"] : []
            words = [setpriv, "--pdeathsig=KILL"] + asNobody + ["--"] + words
        }
        if let bounds { words = bounds.wordsBeforeRightsGo + words }
        return ChildProcess(
            program: words[0], arguments: Array(words.dropFirst()),
            environment: [
                "PATH=/usr/local/bin:/usr/bin:/bin", "HOME=\(folder)", "TMPDIR=\(folder)", "XDG_RUNTIME_DIR=\(folder)",
                "LANG=C.UTF-8", "TZ=Asia/Ho_Chi_Minh",
            ], folder: folder)
    }
}

extension ConfinedProgram.Bounds {
    /// The bounds that this machine can enforce; `nil` where there is no `prlimit`.
    static func installed(searchPath: String) -> Self? {
        guard let prlimit = ConfinedProgram.executable("prlimit", in: searchPath) else { return nil }
        guard let unshare = ConfinedProgram.executable("unshare", in: searchPath),
            let nothing = ConfinedProgram.executable("true", in: searchPath)
        else { return Self(prlimit: prlimit, unshare: nil) }
        // A container may forbid it, so it is tried out.
        let bounds = Self(prlimit: prlimit, unshare: unshare)
        let words = bounds.wordsBeforeRightsGo + [nothing]
        let trial = ChildProcess(program: words[0], arguments: Array(words.dropFirst()), environment: [])
        return trial.run(seconds: 10) == .exited(0) ? bounds : Self(prlimit: prlimit, unshare: nil)
    }

    fileprivate var words: [String] {
        [prlimit, "--as=\(memory)", "--fsize=\(file)", "--cpu=\(seconds)", "--core=0", "--"]
    }

    /// Gives the program an empty network of its own. Anybody but root needs a user namespace of their own for that.
    fileprivate var wordsBeforeRightsGo: [String] {
        guard let unshare else { return [] }
        return [unshare, "--net"] + (geteuid() == 0 ? [] : ["--user", "--map-current-user"]) + ["--"]
    }
}
