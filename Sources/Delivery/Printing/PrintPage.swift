/// Changes to a page before it is printed, and to a PDF before it goes out, so that neither holds anything from the
/// machine.
public enum PrintPage {
    /// `phu-luc/061-ba-be.pdf` for `phu-luc/061-ba-be.html`.
    public static func path(ofPDF page: String) -> String {
        (page.hasSuffix(".html") ? String(page.dropLast(5)) : page) + ".pdf"
    }

    /// A page for use without the files beside it: links to them, which would lead nowhere, are removed. Links within
    /// the page stay.
    public static func withoutLinks(_ html: [UInt8]) -> [UInt8] {
        Array(
            String(decoding: html, as: UTF8.self).replacing(#/(<a(?:\s[^>]*)?)\shref="[^"#][^"]*"/#) { String($0.1) }
                .utf8)
    }

    /// A page for printing. Links to other files are removed: they would become addresses in the temporary folder, and
    /// lead nowhere on paper. Links within the page stay. A policy keeps anything from being loaded or run, whatever a
    /// template says.
    static func forPrinting(_ html: [UInt8]) -> [UInt8] {
        let policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
        return Array(
            String(decoding: withoutLinks(html), as: UTF8.self)
                .replacing(
                    "<head>", with: "<head><meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">",
                    maxReplacements: 1
                ).utf8)
    }

    /// The PDF with the report's date in place of those that the printer wrote: `D:20221205000000+07'00'`.
    ///
    /// - Parameter date: the report's date, as `20221205`.
    static func dating(_ pdf: [UInt8], _ date: String) -> [UInt8] {
        let written = Array("D:\(date)000000+07'00'".utf8)
        var pdf = pdf
        for name in ["/CreationDate (", "/ModDate ("] {
            for value in positions(after: Array(name.utf8), in: pdf) {
                let end = value + written.count
                guard end < pdf.count, pdf[end] == UInt8(ascii: ")"), pdf[value...].starts(with: "D:".utf8) else {
                    continue
                }
                pdf.replaceSubrange(value..<end, with: written)
            }
        }
        return pdf
    }

    /// The PDF without the names of browser and machine that the printer wrote: this program's name stands there
    /// instead, filled up with spaces.
    static func signed(_ pdf: [UInt8]) -> [UInt8] {
        var pdf = pdf
        for name in ["/Creator (", "/Producer ("] {
            for value in positions(after: Array(name.utf8), in: pdf) {
                guard let end = endOfText(from: value, in: pdf), end - value >= Self.program.count else { continue }
                let spaces = repeatElement(UInt8(ascii: " "), count: end - value - Self.program.count)
                pdf.replaceSubrange(value..<end, with: Self.program + spaces)
            }
        }
        return pdf
    }

    private static let program = Array("TongHop".utf8)

    /// Where the parenthesis closes that was opened before `start`. A backslash takes its meaning from the character
    /// after it.
    private static func endOfText(from start: Int, in pdf: [UInt8]) -> Int? {
        var depth = 1
        var index = start
        while index < pdf.count {
            switch pdf[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return index }
            default: break
            }
            index += 1
        }
        return nil
    }

    /// The positions just after each `text`.
    static func positions(after text: [UInt8], in bytes: [UInt8]) -> [Int] {
        bytes.indices.filter { bytes[$0] == text[0] && bytes[$0...].starts(with: text) }.map { $0 + text.count }
    }
}
