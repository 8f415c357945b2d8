import Glibc

/// A program of this machine that is shown files from outside: it runs without our rights, in a folder of its own, so
/// that a file that takes it over gains little.
struct ConfinedProgram: Sendable, Equatable {
    /// What of the machine the program may not have, beside the rights of root.
    struct Bounds: Sendable, Equatable {
        /// Absolute path of `prlimit` (util-linux).
        let prlimit: String
        /// Absolute path of `unshare` (util-linux), where this machine lets us take the network away with it.
        let unshare: String?
        /// Of memory that the program may ask for, in bytes.
        var memory = 4 << 30
        /// Of a file that it may write, in bytes.
        var file = 512 << 20
        /// Of processor time, so that nothing goes on for ever after we were killed.
        var seconds = 600
    }

    /// Absolute path of the executable.
    let path: String
    /// Absolute path of `setpriv` (util-linux); `nil` without it.
    let setpriv: String?
    var bounds: Bounds?

    /// The number that every Linux gives to the user who owns nothing.
    static let nobody: UInt32 = 65_534

    /// The first of these that is installed. Without `setpriv` there is none for root, who must not run it.
    ///
    /// - Parameter searchPath: folders with colons between them, as in `PATH`.
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

    /// The command that runs it as the user `nobody` when root asks for it, and ends it when we end.
    ///
    /// - Parameter folder: absolute path of a folder of the job's own.
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
            ])
    }
}

extension ConfinedProgram.Bounds {
    /// Those of this machine; `nil` where there is no `prlimit`.
    static func installed(searchPath: String) -> Self? {
        guard let prlimit = ConfinedProgram.executable("prlimit", in: searchPath) else { return nil }
        guard let unshare = ConfinedProgram.executable("unshare", in: searchPath),
            let nothing = ConfinedProgram.executable("true", in: searchPath)
        else { return Self(prlimit: prlimit, unshare: nil) }
        // A container may forbid it.
        let bounds = Self(prlimit: prlimit, unshare: unshare)
        let words = bounds.wordsBeforeRightsGo + [nothing]
        let trial = ChildProcess(program: words[0], arguments: Array(words.dropFirst()), environment: [])
        return trial.run(seconds: 10) == .exited(0) ? bounds : Self(prlimit: prlimit, unshare: nil)
    }

    fileprivate var words: [String] {
        [prlimit, "--as=\(memory)", "--fsize=\(file)", "--cpu=\(seconds)", "--core=0", "--"]
    }

    /// A network of its own, which has nothing in it. Only root may have that without being root of his own world first.
    fileprivate var wordsBeforeRightsGo: [String] {
        guard let unshare else { return [] }
        return [unshare, "--net"] + (geteuid() == 0 ? [] : ["--user", "--map-current-user"]) + ["--"]
    }
}
