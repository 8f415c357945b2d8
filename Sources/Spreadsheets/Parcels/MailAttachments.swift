/// The attachments of a mail (RFC 2046): every part that has a name, including those of attached mails. Pictures that
/// only decorate the text are not attachments.
enum MailAttachments {
    /// How deep parts may be nested, and how many there may be. Real mails have three levels and a few dozen parts.
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
            for part in MIMEParts(of: body, boundary: boundary).all {
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
        // A name may contain slashes but is not a path, because a mail has no folders.
        let flat = (name ?? "").replacing("/", with: "_").replacing("\\", with: "_")
        members.append(
            Parcel.Member(
                name: flat.isEmpty ? "\(members.count + 1)" : Parcel.safeName(flat),
                content: .success(TransferEncoding.decode(body, encoding))))
    }
}
