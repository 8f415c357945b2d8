/// LibreOffice on this machine, which converts spreadsheets of other formats to .xlsx (chuyển đổi).
public struct SpreadsheetConverter: Sendable, Equatable {
    let executable: ConfinedProgram

    init(executable: ConfinedProgram) { self.executable = executable }

    /// `nil` where LibreOffice is not installed, where root has no `setpriv`, and where its memory cannot be bounded.
    ///
    /// - Parameter searchPath: folders separated by colons, as in `PATH`.
    public init?(searchPath: String) {
        guard var program = ConfinedProgram.installed(["soffice", "libreoffice"], searchPath: searchPath),
            let bounds = ConfinedProgram.Bounds.installed(searchPath: searchPath)
        else { return nil }
        program.bounds = bounds
        executable = program
    }

    /// The command that converts files of the job's folder, all in one start.
    ///
    /// - Parameters:
    ///   - names: names of the files, relative to the job's folder.
    ///   - output: the folder for the workbooks, relative to the job's folder.
    func command(converting names: [String], to output: String, in folder: String) -> ChildProcess {
        executable.command(
            [
                "-env:UserInstallation=file://\(folder)/\(Self.profile)", "--headless", "--norestore", "--nologo",
                "--nodefault", "--nolockcheck", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir",
                "\(folder)/\(output)",
            ] + names.map { "\(folder)/\($0)" }, in: folder)
    }

    private static let profile = "profile"
    /// The file in the job's folder where LibreOffice looks for its user's settings.
    static let settingsPath = "\(profile)/user/registrymodifications.xcu"

    /// With these settings no macro runs, no link is followed, nothing is loaded from elsewhere, and no formula is
    /// calculated again: what the sender saw is what counts.
    static let settings: String = {
        let items = [
            ("Common/Security/Scripting", "MacroSecurityLevel", "3"),
            ("Common/Security/Scripting", "DisableMacrosExecution", "true"),
            ("Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
            ("Common/Security/Scripting", "DisableActiveContent", "true"),
            ("Calc/Content/Update", "Link", "2"),
            ("Calc/Formula/Load", "OOXMLRecalcMode", "1"),
            ("Calc/Formula/Load", "ODFRecalcMode", "1"),
        ].map { path, name, value in
            """
            <item oor:path="/org.openoffice.Office.\(path)"><prop oor:name="\(name)" oor:op="fuse"><value>\(value)\
            </value></prop></item>
            """
        }
        let proxy = [("ooInetProxyType", "2"), ("ooInetHTTPProxyName", "127.0.0.1"), ("ooInetHTTPProxyPort", "9")].map {
            name, value in
            """
            <item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="\(name)" oor:op="fuse"><value>\(value)\
            </value></prop></item>
            """
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\((items + proxy).joined())</oor:items>
            """
    }()
}
