import CLibXML2
import Findings
import Foundation

/// Parses XML as it is inflated. With `XMLHandler`, the only place that talks to libxml2.
///
/// Nothing is fetched and no entity is defined by the file: a DOCTYPE stops the parser. libxml2 keeps saying
/// "well-formed" after such a stop, so the handler keeps a flag of its own.
final class XMLPushParser {
    private static let initialised: Void = xmlInitParser()
    private let context: xmlParserCtxtPtr
    private let handler: XMLHandler
    private let longestRun: Int
    private var bytesSinceTag = 0

    /// - Parameter limits: `bytesWithoutTag` counts: within one tag libxml2 takes quadratic time.
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
        // Where the encoding breaks off libxml2 stops and yet says "well-formed": what came before is not the part.
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
            // A run can only be too long if it reaches far: look for the next tag from the end.
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
