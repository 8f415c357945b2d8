import Foundation

/// Lets Chromium read pages and returns what `page-checks.js` says about them.
struct Browser {
    /// A page of a province, named by its path in the published folder.
    struct Page {
        let province: String
        let path: String
        let html: String
    }

    /// What was found.
    struct Reading: Decodable {
        let complaints: [String]
        /// How many figures were recomputed, by kind. A check that compares nothing proves nothing.
        let compared: [String: Int]
    }

    static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    /// In pixels: for a desktop and for a phone.
    static let widths = [1280, 390]

    /// Lets Chromium read temporary copies of the pages.
    static func read(_ pages: [Page]) throws -> Reading {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tonghop-pages-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let reader = folder.appending(path: "reader.html")
        try Data(document(of: pages).utf8).write(to: reader)
        let output = folder.appending(path: "out")
        try Data().write(to: output)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path ?? "")
        process.arguments = [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
            "--user-data-dir=\(folder.path)/profile", "--timeout=300000", "--dump-dom", reader.absoluteString,
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
        process.waitUntilExit()
        let dom = String(decoding: try Data(contentsOf: output), as: UTF8.self)
        guard let result = dom.firstMatch(of: #/<pre id="result">([^<]*)</pre>/#)?.1 else {
            throw CocoaError(.fileReadCorruptFile)
        }
        return try JSONDecoder().decode(Reading.self, from: Data(PublishedText.unescaped(String(result)).utf8))
    }

    /// A document with the pages in frames, and the script that checks them once all are loaded.
    private static func document(of pages: [Page]) throws -> String {
        let script = try String(
            contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "page-checks.js"),
            encoding: .utf8)
        let frames = pages.flatMap { page in
            widths.map { width in
                """
                <iframe data-province="\(page.province)" data-page="\(page.path)" width="\(width)" height="900"
                 data-first="\(width == widths[0] ? "yes" : "no")" srcdoc="\(escaped(page.html))"></iframe>
                """
            }
        }
        return """
            <!DOCTYPE html><meta charset="utf-8"><title>reader</title><pre id="result"></pre>\(frames.joined())
            <script>\(script)</script><script>addEventListener('load', () => {
              let result;
              try { result = checkPages([...document.querySelectorAll('iframe')]); }
              catch (error) { result = { complaints: [String(error.stack)], compared: {} }; }
              document.getElementById('result').textContent = JSON.stringify(result);
              document.querySelectorAll('iframe').forEach(frame => frame.remove());
            });</script>
            """
    }

    private static func escaped(_ html: String) -> String {
        html.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
    }
}
