import Findings
import Glibc

/// Messages on what the user has no right to, with the command that mends it.
enum Permissions {
    /// The folder that was named may not be read or entered, so nobody knows whether it is a workspace.
    static func failure(at folder: String) -> RunFailure {
        RunFailure(
            .workspaceForbidden, at: Place(file: folder), value: user, details: [.key: giving(folder, to: user)])
    }

    /// Something in a workspace may not be read or changed, mostly because somebody else ran the program there once.
    ///
    /// - Parameter folder: the folder whose owner it should belong to.
    static func finding(at path: String, in folder: String) -> Finding {
        var status = stat()
        let owner = stat(folder, &status) == 0 ? name(of: status.st_uid) : user
        return Finding(
            .noPermission, at: Place(file: path), value: user,
            details: [.expected: owner, .key: giving(folder, to: owner)])
    }

    /// The findings with one on a folder in place of all those on what may not be read in it.
    static func once(_ findings: [Finding], at folder: String, in workspace: String) -> [Finding] {
        let damages = findings.filter { $0.code != .noPermission }
        return damages.count == findings.count ? findings : damages + [finding(at: folder, in: workspace)]
    }

    /// The command by which root gives a folder with all that is in it to a user, and to the user's own group.
    private static func giving(_ folder: String, to user: String) -> String {
        "chown -R \(ShellWord.quoted(user)): \(ShellWord.quoted(SuggestedCommand.absolute(folder)))"
    }

    private static var user: String { name(of: geteuid()) }

    private static func name(of user: uid_t) -> String {
        getpwuid(user).map { String(cString: $0.pointee.pw_name) } ?? String(user)
    }
}
