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
    let executable: ConfinedProgram

    /// Those that are installed, the preferred one first. Without `setpriv` there is none for root, who must not run
    /// a browser.
    ///
    /// - Parameter searchPath: folders with colons between them, as in `PATH`.
    public static func installed(searchPath: String) -> [PDFPrinter] {
        Program.allCases.compactMap { program in
            ConfinedProgram.installed(program.names, searchPath: searchPath).map {
                PDFPrinter(program: program, executable: $0)
            }
        }
    }

    /// The command for one page.
    ///
    /// - Parameter folder: absolute path of a folder of the job's own.
    func command(printing page: String, to output: String, in folder: String) -> ChildProcess {
        let arguments =
            switch program {
            case .chromium: Self.chromiumOptions(folder) + ["--print-to-pdf=\(output)", "file://\(page)"]
            case .weasyPrint: [page, output]
            }
        return executable.command(arguments, in: folder)
    }

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
