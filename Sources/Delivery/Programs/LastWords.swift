/// Why another program gave up, as it said itself at the end.
enum LastWords {
    /// The last line of what it wrote to standard error that says something; `nil` if none does. The traces that
    /// Chromium prints when it crashes say nothing, nor do the process, time and source line before its messages.
    static func of(_ bytes: [UInt8]) -> String? {
        let text = String(decoding: bytes.suffix(longestTail), as: UTF8.self)
        let lines = text.split(whereSeparator: \.isNewline).map { line in
            line.trimmingPrefix(/\[[0-9:\/.]+:[A-Z]+:[^\]]*\] ?/).trimmingPrefix(while: \.isWhitespace)
        }
        return lines.last { !$0.isEmpty && !isTrace($0) }.map { line in
            line.count <= longest ? String(line) : line.prefix(longest - 1) + "…"
        }
    }

    private static let longestTail = 16 << 10
    private static let longest = 160

    private static func isTrace(_ line: Substring) -> Bool {
        line.firstMatch(of: /^(#[0-9]+ |r?[a-z0-9]{2,3}: [0-9a-f]{16}|\[end of stack trace\]|Received signal )/) != nil
    }
}
