import Findings

/// What a ZIP file contains.
enum PackageKind {
    /// A workbook; with the name of its main part.
    case workbook(String)
    case other(FileKind)

    init(of container: ZipContainer, limits: Limits) throws(PartFailure) {
        let links = try XMLPart.relationships(of: "", in: container, limits: limits)
        let main = links.first { $0.type == "officeDocument" && !$0.isExternal }
            .map { PartName.resolve($0.target, from: "") }
        if let main, container.contains(main) {
            self = try Self.office(main, in: container, limits: limits)
        } else if container.contains("xl/workbook.xml") {
            self = .workbook("xl/workbook.xml")
        } else if container.contains("xl/workbook.bin") {
            self = .other(.unsupported(.binaryWorkbook))
        } else {
            self = .other(try Self.plain(container, limits: limits))
        }
    }

    private static func office(_ main: String, in container: ZipContainer, limits: Limits) throws(PartFailure) -> Self {
        if main.lowercased().hasSuffix(".bin") { return .other(.unsupported(.binaryWorkbook)) }
        let root = RootHandler()
        do throws(PartFailure) {
            try XMLPart.parse(main, in: container, with: root, limits: limits)
        } catch .damaged where root.name != nil {
            // Only the root element was needed.
        }
        return switch root.name {
        // A letter without such a table has no figures that could be missed.
        case "document" where try WordTables.holdReturn(main, in: container, limits: limits):
            .other(.document(.wordDocument(".docx"), hasTable: true))
        case "document": .other(.foreign(.wordDocument(".docx")))
        case "presentation": .other(.foreign(.presentation(".pptx")))
        default: .workbook(main)
        }
    }

    /// What the file is if it is not an Office file: OpenDocument, an archive with spreadsheets, or something else.
    private static func plain(_ container: ZipContainer, limits: Limits) throws(PartFailure) -> FileKind {
        // A workbook without its main part.
        let isBroken =
            container.contains("[Content_Types].xml") && container.names.contains { $0.lowercased().hasPrefix("xl/") }
        if isBroken { throw .damaged("no workbook") }
        if container.contains("mimetype") {
            var type: [UInt8] = []
            try container.read("mimetype") { bytes throws(PartFailure) in if type.count < 256 { type += bytes } }
            let text = String(decoding: type, as: UTF8.self)
            if text.contains("opendocument.spreadsheet") { return .unsupported(.openDocument) }
            if text.contains("opendocument") {
                return .document(.openDocumentText, hasTable: false)
            }
        }
        if try isOpenDocument(container) { return .unsupported(.openDocument) }
        let holdsReturns = container.names.contains { name in
            wrapped.contains { name.lowercased().hasSuffix($0) }
        }
        return holdsReturns ? .unsupported(.archiveOfSpreadsheets) : .archive
    }
}

extension PackageKind {
    /// Recognises an OpenDocument spreadsheet without the part that says so, by the list of its parts or by its
    /// content.
    fileprivate static func isOpenDocument(_ container: ZipContainer) throws(PartFailure) -> Bool {
        guard container.contains("content.xml") else { return false }
        for part in ["META-INF/manifest.xml", "content.xml"] where container.contains(part) {
            var head: [UInt8] = []
            try container.read(part) { bytes throws(PartFailure) in if head.count < 8192 { head += bytes.prefix(8192) }
            }
            let text = String(decoding: head, as: UTF8.self)
            if text.contains("opendocument.spreadsheet") || text.contains("<office:spreadsheet") { return true }
        }
        return false
    }

    /// Formats that people send returns in, or wrap them in.
    private static let wrapped = [
        ".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods", ".csv", ".docx", ".doc", ".rtf", ".odt", ".pdf", ".jpg",
        ".jpeg",
        ".png", ".heic", ".tif", ".tiff", ".eml", ".msg", ".zip", ".rar", ".7z",
    ]
}

/// Finds the name of a part's root element, and stops there.
private final class RootHandler: XMLHandler {
    private(set) var name: String?

    override var namespaces: [StaticString] {
        SpreadsheetNamespace.main + WordTables.namespaces + [
            "http://schemas.openxmlformats.org/presentationml/2006/main",
            "http://purl.oclc.org/ooxml/presentationml/main",
        ]
    }

    override func start(_ element: XMLElement) -> Bool {
        if name == nil {
            name = String(cString: element.name)
            failure = .damaged("")
        }
        return false
    }
}
