import Foundation

/// The `*.mustache` files of a folder. They replace built-in templates or add partials of their own. Other files in the
/// folder are ignored.
public struct OwnTemplates: Sendable {
    /// No own templates.
    public static let none = OwnTemplates(sources: [:])

    /// The texts by name, without `.mustache` and without a byte order mark.
    public let sources: [String: String]
    /// One error for each file that could not be read.
    let errors: [TemplateError]
    /// Whether there are neither templates nor errors.
    public var isEmpty: Bool { sources.isEmpty && errors.isEmpty }

    /// Throws a `TemplateError` when the folder cannot be listed.
    public init(folder: String) throws {
        var sources: [String: String] = [:]
        var errors: [TemplateError] = []
        let document = FileManager.default.fileExists(atPath: folder + "/" + Self.documentFolder)
        let files =
            try Self.templates(in: folder)
            + (document
                ? try Self.templates(in: folder + "/" + Self.documentFolder).map { Self.documentFolder + "/" + $0 }
                : [])
        for file in files {
            let name = String(file.dropLast(".mustache".count))
            if let bytes = FileManager.default.contents(atPath: folder + "/" + file),
                let text = String(validatingUTF8Bytes: bytes)
            {
                sources[name] = text
            } else {
                errors.append(TemplateError(template: name, problem: .unreadable("UTF-8")))
            }
        }
        self.sources = sources
        self.errors = errors
    }

    /// The subfolder with the templates of Word documents.
    static let documentFolder = "docx"

    private static func templates(in folder: String) throws -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter {
                $0.hasSuffix(".mustache") && !$0.hasPrefix(".")
            }
        } catch {
            throw TemplateError(template: folder, problem: .unreadable(error.localizedDescription))
        }
    }

    /// - Parameter sources: the texts by name, without `.mustache`.
    public init(sources: [String: String]) {
        self.sources = sources
        errors = []
    }
}

extension String {
    /// `nil` unless the bytes are UTF-8. A byte order mark is dropped.
    fileprivate init?(validatingUTF8Bytes bytes: Data) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        self.init(validating: bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
    }
}
