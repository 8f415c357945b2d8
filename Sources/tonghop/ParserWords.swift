import ArgumentParser
import Findings

// swift-argument-parser 1.8 has its English built in. This file is where it becomes Vietnamese: what the parser says
// is taken as text, recognised by its fixed parts, and said again with the same names and values in it. A test holds
// every help text and every mistake of every verb against it.

/// The parser's own words, in the language of the run.
enum ParserWords {
    /// What the parser says on an error, help and version included: all that is to be shown.
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

    /// What is said to a word that is no verb: what was meant, and below it how the command is used, from the parser.
    static func text(for verb: UnknownVerb, in language: Language) -> String {
        let unknown = Words("Lỗi: Không có lệnh '\(verb.typed)'", en: "Error: Unknown command '\(verb.typed)'")
        let meant = verb.meant.map {
            Words(". Có phải ý bạn là '\($0)'?", en: ". Did you mean '\($0)'?").text(in: language)
        }
        return unknown.text(in: language) + (meant ?? "") + "\n" + usage(of: verb.path, in: language)
    }

    /// The lines that the parser puts under a mistake in a command that has subcommands.
    private static func usage(of path: [String], in language: Language) -> String {
        do {
            _ = try TongHop.parseAsRoot(path + ["?"])
            return ""
        } catch {
            return text(for: error, in: language).split(separator: "\n").dropFirst().joined(separator: "\n")
        }
    }

    /// Help, and not a version, a completion script or a listing for programs, whose other words are names or our own.
    private static func isHelp(_ text: String) -> Bool { text.hasPrefix("OVERVIEW: ") || text.hasPrefix("USAGE: ") }

    // MARK: Help

    private static let headings = [
        ("OVERVIEW: ", "GIỚI THIỆU: "), ("USAGE: ", "CÁCH DÙNG: "), ("ARGUMENTS:", "ĐỐI SỐ:"),
        ("OPTIONS:", "TÙY CHỌN:"),
        ("SUBCOMMANDS:", "CÁC LỆNH:"), ("Usage: ", "Cách dùng: "), ("Help:  ", "Hướng dẫn:  "),
    ]

    /// What the parser says of the options and the verb that it brings.
    private static let ownOptions = [
        ("Show help information.", "Hiện hướng dẫn này."), ("Show the version.", "Hiện phiên bản của chương trình."),
        ("Show subcommand help information.", "Hiện hướng dẫn của một lệnh."),
    ]

    private static let phrases = ownOptions + [("<subcommand>", "<lệnh>"), ("<options>", "<tùy chọn>")]

    private static let pointers = [
        ("  See '{}' for detailed help.", "  Xem '{}' để có hướng dẫn chi tiết."),
        ("  See '{}' for more information.", "  Xem '{}' để biết thêm."),
    ]

    /// Help, and what stands under a mistake.
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

    /// Longer patterns before those that they begin with.
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

    /// A sentence that is not the parser's is one of ours (`ValidationError`), in the right language already.
    private static func sentence(_ message: String) -> String {
        guard let sentence = said(message, by: sentences) else { return message }
        // The first part of a sentence in two parts is a sentence itself.
        let lines = sentence.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            said(String(line), by: sentences) ?? String(line)
        }
        return lines.joined(separator: "\n")
    }

    /// The text by the first pattern that it fits, with what stood in the braces.
    private static func said(_ text: String, by patterns: [(String, String)]) -> String? {
        for (english, vietnamese) in patterns {
            guard let values = values(in: text, by: english) else { continue }
            let parts = vietnamese.split(separator: "{}", omittingEmptySubsequences: false)
            return zip(parts, values + [""]).map { $0 + $1 }.joined()
        }
        return nil
    }

    /// What stands in the braces of a pattern; `nil` when the text does not fit it.
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
