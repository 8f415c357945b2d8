/// What is attached to a mail (RFC 2046): every part that has a name, those of mails that are attached to it too.
/// Pictures that only adorn the text are no attachments.
enum MailAttachments {
    /// Parts inside parts, and parts in all: real mails have three and some dozens.
    private static let deepest = 16

    static func members(of bytes: [UInt8], limits: Limits) -> [Parcel.Member] {
        var members: [Parcel.Member] = []
        collect(bytes[...], depth: 0, limits: limits, into: &members)
        return members
    }

    private static func collect(
        _ bytes: ArraySlice<UInt8>, depth: Int, limits: Limits, into members: inout [Parcel.Member]
    ) {
        guard depth <= deepest, members.count < limits.entries else { return }
        let (header, body) = MIMEHeader.split(bytes)
        let type = MIMEValue(header["content-type"] ?? "text/plain")
        let encoding = header["content-transfer-encoding"] ?? ""
        if type.main.hasPrefix("multipart/"), let boundary = type["boundary"], !boundary.isEmpty {
            for part in parts(of: body, boundary: boundary) {
                collect(part, depth: depth + 1, limits: limits, into: &members)
            }
            return
        }
        if type.main == "message/rfc822" {
            return collect(
                TransferEncoding.decode(body, encoding)[...], depth: depth + 1, limits: limits, into: &members)
        }
        let disposition = MIMEValue(header["content-disposition"] ?? "")
        let name = disposition["filename"] ?? type["name"]
        let isAdornment =
            type.main.hasPrefix("image/") && (disposition.main == "inline" || header["content-id"] != nil)
        guard name != nil || disposition.main == "attachment", !isAdornment else { return }
        // A name may have slashes in it, and is no path: a mail has no folders.
        let flat = (name ?? "").replacing("/", with: "_").replacing("\\", with: "_")
        members.append(
            Parcel.Member(
                name: flat.isEmpty ? "\(members.count + 1)" : Parcel.safeName(flat),
                content: .success(TransferEncoding.decode(body, encoding))))
    }

    /// What stands between the lines that begin with the boundary. The end of the line before it belongs to it.
    private static func parts(of body: ArraySlice<UInt8>, boundary: String) -> [ArraySlice<UInt8>] {
        let mark = Array("--\(boundary)".utf8)
        var parts: [ArraySlice<UInt8>] = []
        var start: Int?
        var rest = body
        while !rest.isEmpty {
            let (line, next) = MIMELine.first(of: rest)
            if line.starts(with: mark) {
                let tail = line.dropFirst(mark.count)
                let isLast = tail.starts(with: Array("--".utf8))
                if isLast || tail.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
                    if let start { parts.append(withoutLastLineEnd(body[start..<max(start, line.startIndex)])) }
                    start = isLast ? nil : next.startIndex
                    if isLast { break }
                }
            }
            rest = next
        }
        // Cut off before its end: what there is of the last part.
        if let start, start < body.endIndex { parts.append(body[start...]) }
        return parts
    }

    private static func withoutLastLineEnd(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard bytes.last == 0x0A else { return bytes }
        let line = bytes.dropLast()
        return line.last == 0x0D ? line.dropLast() : line
    }
}
