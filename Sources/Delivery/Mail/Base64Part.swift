import FoundationEssentials

/// The content of a MIME part in base64, in lines of 76 columns (RFC 2045, 6.8).
enum Base64Part {
    /// The part's last header, the empty line and the content, up to the next boundary.
    static func of(_ bytes: [UInt8]) -> String {
        let lines = Data(bytes).base64EncodedString(options: [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ])
        return "Content-Transfer-Encoding: base64\r\n\r\n\(lines)\r\n"
    }
}
