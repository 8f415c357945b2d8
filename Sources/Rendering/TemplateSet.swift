import Foundation
import Mustache
import Reports

/// The templates of a run: those in the binary, some of them perhaps replaced by the workspace's own. A set
/// that exists has been checked: every key, partial and transform in it is known.
public struct TemplateSet: Sendable {
    /// The texts by name, without `.mustache`.
    public let sources: [String: String]
    private let library: MustacheLibrary

    /// The documents, each with the view that it is given. Everything else in a set is a partial.
    static let documents: [(name: String, shape: TemplateShape)] = [
        ("bao-cao-tong-hop", TemplateShape(of: ReportModel.self)),
        ("phu-luc", TemplateShape(of: AnnexModel.self)),
        ("nguon-so-lieu", TemplateShape(of: SourcesAnnex.self)),
    ]

    private static let embedded: [String: [UInt8]] = [
        "bao-cao-tong-hop": PackageResources.bao_cao_tong_hop_mustache,
        "phu-luc": PackageResources.phu_luc_mustache,
        "nguon-so-lieu": PackageResources.nguon_so_lieu_mustache,
        "dau-phu-luc": PackageResources.dau_phu_luc_mustache,
        "phan-viet": PackageResources.phan_viet_mustache,
        "kieu-trang": PackageResources.kieu_trang_mustache,
        "the-thuc": PackageResources.the_thuc_mustache,
        "bang-sai-sot": PackageResources.bang_sai_sot_mustache,
        "bang-tep": PackageResources.bang_tep_mustache,
        "bieu-do-ty-le": PackageResources.bieu_do_ty_le_mustache,
        "bieu-do-diem-liet": PackageResources.bieu_do_diem_liet_mustache,
        "bieu-do-tong-diem": PackageResources.bieu_do_tong_diem_mustache,
        "bieu-do-xu-huong": PackageResources.bieu_do_xu_huong_mustache,
    ]

    /// The texts of the templates in the binary, by name.
    public static let builtInSources = embedded.mapValues { String(decoding: $0, as: UTF8.self) }

    /// The templates in the binary.
    public static func builtIn() throws -> TemplateSet { try TemplateSet(sources: builtInSources) }

    /// A set with some templates of this one replaced by the `*.mustache` files of a folder. Other files
    /// there are left alone; a `.mustache` file that is called after no template is an error.
    ///
    /// Throws a `TemplateError` for the first mistake; a folder that cannot be listed is one of its own.
    public func overridden(byFolder folder: String) throws -> TemplateSet {
        try TemplateSet(sources: sources.merging(Self.sources(inFolder: folder, known: sources.keys.sorted())) { $1 })
    }

    /// Every mistake in templates that are to replace built-in ones, in order of document and text.
    public static func errors(in sources: [String: String]) -> [TemplateError] {
        let all = builtInSources.merging(sources) { $1 }
        var seen: Set<TemplateError> = []
        return documents.flatMap { TemplateCheck.errors(in: $0.name, shape: $0.shape, sources: all) }
            .filter { seen.insert($0).inserted }
    }

    /// Throws the first mistake.
    public init(sources: [String: String]) throws {
        if let error = Self.errors(in: sources).first { throw error }
        self.sources = sources
        var library = MustacheLibrary()
        for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
            do {
                try library.register(source, named: name)
            } catch let error as MustacheTemplate.ParserError {
                throw TemplateError(
                    template: name, line: error.context.lineNumber, column: error.context.columnNumber,
                    problem: .unreadableTag(error.context.line))
            }
        }
        self.library = library
    }

    /// A view through the document of that name.
    func render<View: TemplateView>(_ view: View, as document: String) throws -> String {
        guard let text = library.render(ObjectValue(view), withTemplate: document) else {
            throw TemplateError(template: document, problem: .unknownTemplate(known: sources.keys.sorted()))
        }
        return text
    }

    private static func sources(inFolder folder: String, known: [String]) throws -> [String: String] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        } catch {
            throw TemplateError(template: folder, problem: .unreadable(error.localizedDescription))
        }
        var sources: [String: String] = [:]
        for file in names where file.hasSuffix(".mustache") && !file.hasPrefix(".") {
            let name = String(file.dropLast(".mustache".count))
            guard known.contains(name) else {
                throw TemplateError(template: name, problem: .unknownTemplate(known: known))
            }
            guard let bytes = FileManager.default.contents(atPath: folder + "/" + file),
                let text = String(validatingUTF8Bytes: bytes)
            else { throw TemplateError(template: name, problem: .unreadable("UTF-8")) }
            sources[name] = text
        }
        return sources
    }
}

extension String {
    /// `nil` unless the bytes are UTF-8; a byte order mark is left out.
    fileprivate init?(validatingUTF8Bytes bytes: Data) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        self.init(validating: bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
    }
}
