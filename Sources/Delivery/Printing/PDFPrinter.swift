/// A program of this machine that turns pages into PDF (in ra PDF).
public struct PDFPrinter: Sendable, Equatable {
    public enum Program: String, Sendable, CaseIterable {
        case chromium = "Chromium"
        case weasyPrint = "WeasyPrint"

        /// Names that the executable may have, the usual one first.
        var names: [String] {
            switch self {
            case .chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
            case .weasyPrint: ["weasyprint"]
            }
        }
    }

    public let program: Program
    let executable: ConfinedProgram

    /// The printers that are installed, the preferred one first. Root must not run a browser, so without `setpriv`
    /// there is none for root.
    ///
    /// - Parameter searchPath: folders separated by colons, as in `PATH`.
    public static func installed(searchPath: String) -> [PDFPrinter] {
        Program.allCases.compactMap { program in
            ConfinedProgram.installed(program.names, searchPath: searchPath).map {
                PDFPrinter(program: program, executable: $0)
            }
        }
    }

    /// The command for one page.
    ///
    /// - Parameter folder: absolute path of a folder that belongs to the job.
    func command(printing page: String, to output: String, in folder: String) -> ChildProcess {
        let arguments =
            switch program {
            case .chromium: Self.chromiumOptions(folder) + ["--print-to-pdf=\(output)", "file://\(page)"]
            case .weasyPrint: [page, output]
            }
        return executable.command(arguments, in: folder)
    }

    /// Runs without a window, a network, or anything kept from one job to the next. The sandbox stays on; if the
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
