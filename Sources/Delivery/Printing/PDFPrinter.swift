import Glibc

/// A program of this machine that turns pages into PDF (in ra PDF).
public struct PDFPrinter: Sendable, Equatable {
    public enum Program: String, Sendable, CaseIterable {
        case chromium = "Chromium"
        case weasyPrint = "WeasyPrint"

        /// What the executable may be called, the usual name first.
        var names: [String] {
            switch self {
            case .chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
            case .weasyPrint: ["weasyprint"]
            }
        }
    }

    public let program: Program
    /// Absolute path of the executable.
    let path: String
    /// Absolute path of `setpriv` (util-linux); `nil` without it.
    let setpriv: String?

    /// Those that are installed, the preferred one first. Chromium without `setpriv` is left out for root, who
    /// must not run a browser.
    ///
    /// - Parameter searchPath: folders with colons between them, as in `PATH`.
    public static func installed(searchPath: String) -> [PDFPrinter] {
        let setpriv = executable("setpriv", in: searchPath)
        return Program.allCases.compactMap { program in
            guard geteuid() != 0 || setpriv != nil,
                let path = program.names.lazy.compactMap({ executable($0, in: searchPath) }).first
            else { return nil }
            return PDFPrinter(program: program, path: path, setpriv: setpriv)
        }
    }

    private static func executable(_ name: String, in searchPath: String) -> String? {
        searchPath.split(separator: ":").lazy.filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
            .first { access($0, X_OK) == 0 }
    }

    /// The command for one page. It runs as the user `nobody` when root asks for it, and ends when we do.
    ///
    /// - Parameter folder: absolute path of a folder of the job's own.
    func command(printing page: String, to output: String, in folder: String) -> ChildProcess {
        let own =
            switch program {
            case .chromium: Self.chromiumOptions(folder) + ["--print-to-pdf=\(output)", "file://\(page)"]
            case .weasyPrint: [page, output]
            }
        let asNobody =
            geteuid() == 0 ? ["--reuid=\(Self.nobody)", "--regid=\(Self.nobody)", "--clear-groups"] : []
        let environment = [
            "PATH=/usr/local/bin:/usr/bin:/bin", "HOME=\(folder)", "TMPDIR=\(folder)", "XDG_RUNTIME_DIR=\(folder)",
            "LANG=C.UTF-8", "TZ=Asia/Ho_Chi_Minh",
        ]
        guard let setpriv else { return ChildProcess(program: path, arguments: own, environment: environment) }
        return ChildProcess(
            program: setpriv, arguments: ["--pdeathsig=KILL"] + asNobody + ["--", path] + own,
            environment: environment)
    }

    /// The number that every Linux gives to the user who owns nothing.
    static let nobody: UInt32 = 65_534

    /// Without a window, a network, or anything kept from one job to the next. The sandbox stays on: where the
    /// machine has none, Chromium ends with an error.
    private static func chromiumOptions(_ folder: String) -> [String] {
        [
            "--headless", "--user-data-dir=\(folder)/profile", "--disable-gpu", "--disable-dev-shm-usage",
            "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-sync",
            "--disable-background-networking", "--disable-component-update", "--proxy-server=127.0.0.1:9",
            "--host-resolver-rules=MAP * ~NOTFOUND", "--no-pdf-header-footer", "--generate-pdf-document-outline",
        ]
    }
}
