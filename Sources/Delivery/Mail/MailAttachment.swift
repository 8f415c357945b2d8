/// A file in a message.
public struct MailAttachment: Sendable {
    /// The name that people see, with its diacritics: `Báo cáo tháng 11-2022.zip`.
    public let name: String
    /// The same in plain ASCII, for programs that do not know RFC 2231.
    public let plainName: String
    /// `application/zip`.
    public let mediaType: String
    public let bytes: [UInt8]

    /// - Parameter mediaType: by default, the one for the ending of the plain name.
    public init(name: String, plainName: String, mediaType: String? = nil, bytes: [UInt8]) {
        self.name = name
        self.plainName = plainName
        self.mediaType = mediaType ?? Self.mediaTypes[Self.ending(of: plainName)] ?? "application/octet-stream"
        self.bytes = bytes
    }

    /// Media types, by the ending of the name.
    private static let mediaTypes: [String: String] = [
        "html": "text/html", "csv": "text/csv", "zip": "application/zip", "pdf": "application/pdf",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "xlsm": "application/vnd.ms-excel.sheet.macroEnabled.12",
        "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "tif": "image/tiff", "tiff": "image/tiff",
    ]
    private static let scans: Set<String> = ["pdf", "jpg", "jpeg", "png", "tif", "tiff"]

    /// Whether a file may be a scanned document or a picture, going by its name.
    public static func isScan(_ name: String) -> Bool { scans.contains(ending(of: name)) }

    private static func ending(of name: String) -> String {
        name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    }

    /// Headers and content, from the line after the boundary.
    var part: String {
        "Content-Type: \(mediaType);\r\n name=\"\(quotable)\"\r\n"
            + "Content-Disposition: attachment;\r\n"
            + MailParameter.lines("filename", name).map { " \($0);\r\n" }.joined()
            // This one comes last: a reader that knows RFC 2231, and takes the first parameter of a name, must find the
            // full name first.
            + " filename=\"\(quotable)\"\r\n"
            + Base64Part.of(bytes)
    }

    /// The plain name, with an underscore for any character that would end a quoted string or is not ASCII.
    private var quotable: String {
        String(
            plainName.unicodeScalars.map {
                (32...126).contains($0.value) && $0 != "\"" && $0 != "\\" ? Character($0) : "_"
            })
    }
}
