import CLibXML2

/// Reports a page's elements and texts in order. libxml2 closes elements that the page leaves open.
enum HTMLParser {
    static func parse(
        _ page: String, limits: Limits, into builder: HTMLSheetBuilder
    ) throws(PartFailure) {
        let deadline = Deadline(seconds: limits.seconds)
        tonghop_silence_xml()
        var table = callbacks
        let opaque = Unmanaged.passUnretained(builder).toOpaque()
        guard let context = htmlCreatePushParserCtxt(&table, opaque, nil, 0, nil, XML_CHAR_ENCODING_UTF8) else {
            throw .damaged("libxml2")
        }
        defer { htmlFreeParserCtxt(context) }
        let options = HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        htmlCtxtUseOptions(context, Int32(bitPattern: options | HTML_PARSE_NONET.rawValue))
        var rest = Array(page.utf8)[...]
        while !rest.isEmpty {
            let piece = Array(rest.prefix(1 << 16))
            rest = rest.dropFirst(piece.count)
            try deadline.check()
            _ = piece.withUnsafeBytes { memory in
                htmlParseChunk(context, memory.bindMemory(to: CChar.self).baseAddress, Int32(memory.count), 0)
            }
            if let failure = builder.failure { throw failure }
        }
        htmlParseChunk(context, nil, 0, 1)
        if let failure = builder.failure { throw failure }
    }

    private static var callbacks: htmlSAXHandler {
        var table = htmlSAXHandler()
        table.startElement = { context, name, attributes in
            guard let name else { return }
            HTMLParser.builder(context)?.start(String(cString: name).lowercased(), HTMLParser.attributes(attributes))
        }
        table.endElement = { context, name in
            guard let name else { return }
            HTMLParser.builder(context)?.end(String(cString: name).lowercased())
        }
        table.characters = { context, bytes, count in
            let text = String(decoding: UnsafeBufferPointer(start: bytes, count: Int(count)), as: UTF8.self)
            HTMLParser.builder(context)?.text(text)
        }
        table.ignorableWhitespace = table.characters
        return table
    }

    /// Not retained, because the caller of the parser keeps the builder alive.
    private static func builder(_ context: UnsafeMutableRawPointer?) -> HTMLSheetBuilder? {
        context.map { Unmanaged<HTMLSheetBuilder>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func attributes(
        _ pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) -> [String: String] {
        guard let pairs else { return [:] }
        var attributes: [String: String] = [:]
        var index = 0
        while let name = pairs[index] {
            attributes[String(cString: name).lowercased()] = pairs[index + 1].map { String(cString: $0) } ?? ""
            index += 2
        }
        return attributes
    }
}
