/// A file in a message.
public struct MailAttachment: Sendable {
    /// What people see, with its diacritics: `Báo cáo tháng 11-2022.zip`.
    public let name: String
    /// The same in plain ASCII, for programs that do not know RFC 2231.
    public let plainName: String
    /// `application/zip`.
    public let mediaType: String
    public let bytes: [UInt8]

    public init(name: String, plainName: String, mediaType: String, bytes: [UInt8]) {
        self.name = name
        self.plainName = plainName
        self.mediaType = mediaType
        self.bytes = bytes
    }

    /// The media type of documents for Word.
    public static let wordDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

    /// What a scanned document or picture is, by its name; `nil` for other files.
    public static func mediaType(ofScan name: String) -> String? {
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return [
            "pdf": "application/pdf", "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png",
            "tif": "image/tiff", "tiff": "image/tiff",
        ][ending]
    }

    /// Headers and content, from the line behind the boundary.
    var part: String {
        "Content-Type: \(mediaType);\r\n name=\"\(quotable)\"\r\n"
            + "Content-Disposition: attachment;\r\n"
            + MailParameter.lines("filename", name).map { " \($0);\r\n" }.joined()
            // Last: readers that know RFC 2231 and take the first parameter of a name must meet the full one.
            + " filename=\"\(quotable)\"\r\n"
            + Base64Part.of(bytes)
    }

    /// What would end a quoted string or leave ASCII becomes an underscore.
    private var quotable: String {
        String(
            plainName.unicodeScalars.map {
                (32...126).contains($0.value) && $0 != "\"" && $0 != "\\" ? Character($0) : "_"
            })
    }
}
