import ArgumentParser
import Findings

// swift-argument-parser 1.8 only speaks English. This file turns that into Vietnamese: it recognises the parser's texts
// by their fixed parts, and writes them again with the same names and values. A test compares every help text and every
// mistake of every verb.

/// The parser's own words, in the language of the run.
enum ParserWords {
    /// The complete text for an error; help and the version are errors to the parser too.
    static func text(for error: any Error, in language: Language) -> String {
        var full = TongHop.fullMessage(for: error)
        while full.last == "\n" { full.removeLast() }
        guard language == .vietnamese else { return full }
        guard TongHop.exitCode(for: error) != .success else { return isHelp(full) ? lines(full) : withOwnOptions(full) }
        let message = TongHop.message(for: error)
        let head = "Error: \(message)\n"
        guard !message.isEmpty, full.hasPrefix(head) else { return lines(full) }
        return "Lỗi: \(sentence(message))\n" + lines(String(full.dropFirst(head.count)))
    }

    /// The message for a word that is not a verb: the verb that was probably meant and, from the parser, how the
    /// command is used.
    static func text(for verb: UnknownVerb, in language: Language) -> String {
        let unknown = Words("Lỗi: Không có lệnh '\(verb.typed)'", en: "Error: Unknown command '\(verb.typed)'")
        let meant = verb.meant.map {
            Words(". Có phải ý bạn là '\($0)'?", en: ". Did you mean '\($0)'?").text(in: language)
        }
        return unknown.text(in: language) + (meant ?? "") + "\n" + usage(of: verb.path, in: language)
    }

    /// The lines that the parser puts below a mistake in a command with subcommands.
    private static func usage(of path: [String], in language: Language) -> String {
        do {
            _ = try TongHop.parseAsRoot(path + ["?"])
            return ""
        } catch {
            return text(for: error, in: language).split(separator: "\n").dropFirst().joined(separator: "\n")
        }
    }

    /// Whether the text is help. The version, completion scripts and listings for programs only have names or our own
    /// words.
    private static func isHelp(_ text: String) -> Bool { text.hasPrefix("OVERVIEW: ") || text.hasPrefix("USAGE: ") }

    // MARK: Help

    private static let headings = [
        ("OVERVIEW: ", "GIỚI THIỆU: "), ("USAGE: ", "CÁCH DÙNG: "), ("ARGUMENTS:", "ĐỐI SỐ:"),
        ("OPTIONS:", "TÙY CHỌN:"),
        ("SUBCOMMANDS:", "CÁC LỆNH:"), ("Usage: ", "Cách dùng: "), ("Help:  ", "Hướng dẫn:  "),
    ]

    /// The parser's texts for its own options and verb.
    private static let ownOptions = [
        ("Show help information.", "Hiện hướng dẫn này."), ("Show the version.", "Hiện phiên bản của chương trình."),
        ("Show subcommand help information.", "Hiện hướng dẫn của một lệnh."),
    ]

    private static let phrases = ownOptions + [("<subcommand>", "<lệnh>"), ("<options>", "<tùy chọn>")]

    private static let pointers = [
        ("  See '{}' for detailed help.", "  Xem '{}' để có hướng dẫn chi tiết."),
        ("  See '{}' for more information.", "  Xem '{}' để biết thêm."),
    ]

    /// Translates help, and the text below a mistake.
    private static func lines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(line).joined(separator: "\n")
    }

    private static func withOwnOptions(_ text: String) -> String {
        ownOptions.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }

    private static func line(_ line: Substring) -> String {
        var line = String(line)
        if let heading = headings.first(where: { line.hasPrefix($0.0) }) {
            line = heading.1 + line.dropFirst(heading.0.count)
        }
        for (english, vietnamese) in phrases { line = line.replacing(english, with: vietnamese) }
        return said(line, by: pointers) ?? line
    }

    // MARK: Mistakes

    /// A longer pattern comes before one that it begins with.
    private static let sentences = [
        (
            "{}\n   or: Missing value for '{}' in '{}'",
            "{}\n   hoặc: tùy chọn '{}' trong '{}' thiếu giá trị"
        ),
        ("Unknown option '{}'. Did you mean '{}'?", "Không có tùy chọn '{}'. Có phải ý bạn là '{}'?"),
        ("Unknown option '{}'", "Không có tùy chọn '{}'"),
        ("Missing value for '{}'", "Tùy chọn '{}' thiếu giá trị"),
        (
            "The option '{}' does not take any value, but '{}' was specified.",
            "Tùy chọn '{}' không nhận giá trị, nhưng lại ghi '{}'."
        ),
        ("Unexpected argument '{}'", "Thừa đối số '{}'"),
        ("{} unexpected arguments: '{}'", "Thừa {} đối số: '{}'"),
        ("Missing expected argument '{}'", "Thiếu đối số '{}'"),
        ("Missing one of: '{}'", "Thiếu một trong các đối số: '{}'"),
        ("The value '{}' is invalid for '{}': {}", "Giá trị '{}' không dùng được cho '{}': {}"),
        ("The value '{}' is invalid for '{}'", "Giá trị '{}' không dùng được cho '{}'"),
        (
            "Value to be set with flag {} had already been set with flag {}",
            "Tùy chọn {} trùng với tùy chọn {} đã ghi trước đó"
        ),
        ("Invalid option: {}", "Tùy chọn không hợp lệ: {}"),
        ("Missing required subcommand.", "Thiếu lệnh."),
        (
            "Can't autodetect a supported shell.\nPlease use --generate-completion-script=<shell> with one of:\n    {}",
            "Không tự nhận biết được shell.\nHãy dùng --generate-completion-script=<shell> với một trong:\n    {}"
        ),
        (
            "Can't generate completion scripts for '{}'.\nPlease use --generate-completion-script=<shell> "
                + "with one of:\n    {}",
            "Không tạo được tệp gợi ý lệnh cho '{}'.\nHãy dùng --generate-completion-script=<shell> "
                + "với một trong:\n    {}"
        ),
        (
            "Internal error. Invalid state while parsing command-line arguments.",
            "Không hiểu được các tham số dòng lệnh."
        ),
    ]

    /// Translates a sentence. If it is not one of the parser's, it is ours (`ValidationError`) and already in the right
    /// language.
    private static func sentence(_ message: String) -> String {
        guard let sentence = said(message, by: sentences) else { return message }
        // In a sentence with two parts, the first part is a sentence of its own.
        let lines = sentence.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            said(String(line), by: sentences) ?? String(line)
        }
        return lines.joined(separator: "\n")
    }

    /// The translation by the first pattern that fits, with the values from the braces.
    private static func said(_ text: String, by patterns: [(String, String)]) -> String? {
        for (english, vietnamese) in patterns {
            guard let values = values(in: text, by: english) else { continue }
            let parts = vietnamese.split(separator: "{}", omittingEmptySubsequences: false)
            return zip(parts, values + [""]).map { $0 + $1 }.joined()
        }
        return nil
    }

    /// The values in place of the braces of a pattern; `nil` if the text does not fit it.
    private static func values(in text: String, by pattern: String) -> [Substring]? {
        let parts = pattern.split(separator: "{}", omittingEmptySubsequences: false)
        guard let first = parts.first, text.hasPrefix(first) else { return nil }
        var values: [Substring] = []
        var rest = text.dropFirst(first.count)
        for (index, part) in parts.enumerated().dropFirst() {
            let isLast = index == parts.count - 1
            if isLast, rest.hasSuffix(part) {
                values.append(rest.dropLast(part.count))
                rest = ""
            } else if !isLast, let next = rest.firstRange(of: part) {
                values.append(rest[..<next.lowerBound])
                rest = rest[next.upperBound...]
            } else {
                return nil
            }
        }
        return rest.isEmpty ? values : nil
    }
}
