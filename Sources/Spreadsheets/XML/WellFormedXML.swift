import CLibXML2

/// Tells whether a whole part is well-formed XML; for code that changes parts.
public enum WellFormedXML {
    /// Whether libxml2 accepts the bytes, without network access. A document type, which no part may have, counts as
    /// not well-formed.
    public static func holds(_ bytes: [UInt8]) -> Bool {
        tonghop_silence_xml()
        var handler = xmlSAXHandler()
        handler.initialized = XML_SAX2_MAGIC
        handler.internalSubset = { context, _, _, _ in
            xmlStopParser(context?.assumingMemoryBound(to: xmlParserCtxt.self))
        }
        return bytes.withUnsafeBytes { memory in
            guard let context = xmlCreatePushParserCtxt(&handler, nil, nil, 0, nil) else { return false }
            defer { xmlFreeParserCtxt(context) }
            xmlCtxtUseOptions(context, Int32(bitPattern: XML_PARSE_NONET.rawValue))
            xmlParseChunk(context, memory.bindMemory(to: CChar.self).baseAddress, Int32(clamping: memory.count), 1)
            return context.pointee.wellFormed == 1 && context.pointee.disableSAX == 0
        }
    }
}
