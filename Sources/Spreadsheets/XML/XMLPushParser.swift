import CLibXML2
import Findings
import Foundation

/// Parses XML while it is being inflated.
///
/// Nothing is fetched, and the file cannot define entities: a DOCTYPE stops the parser. After such a stop libxml2 still
/// says "well-formed", so the handler keeps a flag of its own.
final class XMLPushParser {
    private static let initialised: Void = xmlInitParser()
    private let context: xmlParserCtxtPtr
    private let handler: XMLHandler
    private let longestRun: Int
    private var bytesSinceTag = 0

    /// - Parameter limits: of these, `bytesWithoutTag` is used. Within one tag, libxml2 takes quadratic time.
    init(handler: XMLHandler, limits: Limits) throws(PartFailure) {
        _ = Self.initialised
        tonghop_silence_xml()
        var table = XMLCallbacks.table()
        let opaque = Unmanaged.passUnretained(handler).toOpaque()
        guard let context = xmlCreatePushParserCtxt(&table, opaque, nil, 0, nil) else { throw .damaged("libxml2") }
        xmlCtxtUseOptions(context, Int32(bitPattern: XML_PARSE_NONET.rawValue))
        self.context = context
        self.handler = handler
        longestRun = limits.bytesWithoutTag
        handler.parser = context
    }

    deinit {
        handler.parser = nil
        xmlFreeParserCtxt(context)
    }

    func feed(_ bytes: UnsafeRawBufferPointer) throws(PartFailure) {
        try countBytesWithoutTag(bytes)
        xmlParseChunk(context, bytes.bindMemory(to: CChar.self).baseAddress, Int32(clamping: bytes.count), 0)
        try checkState()
    }

    func finish() throws(PartFailure) {
        xmlParseChunk(context, nil, 0, 1)
        try checkState()
    }

    private func checkState() throws(PartFailure) {
        if let failure = handler.failure { throw failure }
        // If the encoding breaks off, libxml2 stops but still says "well-formed", although the part is incomplete.
        if context.pointee.wellFormed == 0 || context.pointee.disableSAX != 0 {
            throw .damaged(handler.complaint ?? "XML")
        }
    }

    private func countBytesWithoutTag(_ bytes: UnsafeRawBufferPointer) throws(PartFailure) {
        guard let start = bytes.baseAddress else { return }
        var position = 0
        while let tag = memchr(start + position, 0x3C, bytes.count - position) {
            let offset = UnsafeRawPointer(tag) - start
            guard bytesSinceTag + offset - position <= longestRun else { throw tooLong }
            bytesSinceTag = 0
            // A run can only be too long if it is far from its start, so the next tag is searched for from the end.
            guard bytes.count - offset > longestRun else {
                bytesSinceTag = bytes.count - (bytes.lastIndex(of: 0x3C) ?? offset)
                return
            }
            position = offset + 1
        }
        bytesSinceTag += bytes.count - position
        guard bytesSinceTag <= longestRun else { throw tooLong }
    }

    private var tooLong: PartFailure {
        .refused(.tagTooLong, details: [.limit: InflationBudget.size(longestRun)])
    }
}
