import CLibCurl

/// Hands a message to a server by SMTP. This is the only place that talks to libcurl.
public enum MailSender {
    /// Returns when the server has taken the message for every recipient.
    ///
    /// - Parameters:
    ///   - password: the password for the server's `user`.
    ///   - recipients: at least one; if the server refuses one of them, nobody gets the message.
    /// - Returns: what the server said when it took the message: `250 2.0.0 Ok: queued as 4711`.
    /// - Throws: `MailFailure`. Then nobody has got it, unless it is `unanswered`.
    @discardableResult
    public static func send(
        _ message: [UInt8], from sender: MailAddress, to recipients: [MailAddress], through server: MailServer,
        password: String?
    ) throws(MailFailure) -> String {
        guard let handle = tonghop_curl_init() else {
            throw MailFailure(kind: .noLibrary, reason: "there is no libcurl.so.4 here (Debian’s package libcurl4)")
        }
        defer { tonghop_curl_cleanup(handle) }
        var list: UnsafeMutablePointer<curl_slist>?
        for recipient in recipients { list = tonghop_curl_append(list, "<\(recipient.address)>") }
        defer { tonghop_curl_free(list) }
        address(handle, server, password: password)
        _ = tonghop_curl_text(handle, CURLOPT_MAIL_FROM, "<\(sender.address)>")
        _ = tonghop_curl_list(handle, CURLOPT_MAIL_RCPT, list)
        return try transfer(message, by: handle).get()
    }

    private static func address(_ handle: UnsafeMutableRawPointer, _ server: MailServer, password: String?) {
        let scheme = server.encryption == .tls ? "smtps" : "smtp"
        _ = tonghop_curl_text(handle, CURLOPT_URL, "\(scheme)://\(server.host):\(server.port)")
        if server.encryption == .startTLS {
            _ = tonghop_curl_number(handle, CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
        }
        if let certificates = server.trustedCertificates { _ = tonghop_curl_text(handle, CURLOPT_CAINFO, certificates) }
        if let user = server.user {
            _ = tonghop_curl_text(handle, CURLOPT_USERNAME, user)
            _ = tonghop_curl_text(handle, CURLOPT_PASSWORD, password ?? "")
        }
        _ = tonghop_curl_number(handle, CURLOPT_NOSIGNAL, 1)
        // Half a minute to connect, and two minutes without a byte.
        _ = tonghop_curl_number(handle, CURLOPT_CONNECTTIMEOUT, 30)
        _ = tonghop_curl_number(handle, CURLOPT_LOW_SPEED_LIMIT, 1)
        _ = tonghop_curl_number(handle, CURLOPT_LOW_SPEED_TIME, 120)
    }

    private static func transfer(
        _ message: [UInt8], by handle: UnsafeMutableRawPointer
    ) -> Result<String, MailFailure> {
        let words = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
        words.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        defer { words.deallocate() }
        _ = tonghop_curl_text(handle, CURLOPT_ERRORBUFFER, words)
        return message.withUnsafeBufferPointer { bytes in
            var exchange = tonghop_exchange()
            exchange.bytes = bytes.baseAddress
            exchange.left = bytes.count
            return withUnsafeMutablePointer(to: &exchange) { exchange in
                tonghop_curl_exchange(handle, exchange)
                let code = tonghop_curl_perform(handle)
                guard code != CURLE_OK else { return .success(text(of: \.answer, in: exchange)) }
                let reason = words.pointee == 0 ? String(cString: tonghop_curl_words(code)) : String(cString: words)
                return .failure(MailFailure(kind: kind(of: code, exchange), reason: reason))
            }
        }
    }

    private static func kind(of code: CURLcode, _ exchange: UnsafeMutablePointer<tonghop_exchange>) -> MailFailure.Kind
    {
        let refused = text(of: \.refused, in: exchange).split(separator: "\n").map { line in
            let parts = line.split(separator: " ", maxSplits: 1)
            return MailFailure.RefusedRecipient(
                address: String(parts[0]), answer: parts.count > 1 ? String(parts[1]) : "")
        }
        guard refused.isEmpty else { return .recipientsRefused(refused) }
        let refusal = text(of: \.refusal, in: exchange)
        // The whole message went out, and no answer came.
        if exchange.pointee.left == 0, refusal.isEmpty { return .unanswered }
        return kind(of: code, refusal: refusal)
    }

    private static func kind(of code: CURLcode, refusal: String) -> MailFailure.Kind {
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT: .unreachable
        case CURLE_OPERATION_TIMEDOUT: .timedOut
        case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE:
            .encryption
        case CURLE_LOGIN_DENIED: .login
        default: refusal.isEmpty ? .other : .refused(answer: refusal)
        }
    }

    private static func text<Characters>(
        of field: KeyPath<tonghop_exchange, Characters>, in exchange: UnsafeMutablePointer<tonghop_exchange>
    ) -> String {
        withUnsafeBytes(of: exchange.pointee[keyPath: field]) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
    }
}
