import Reports

/// The templates of a run, for pages and (`docx/…`) for Word documents: the built-in ones, some of them perhaps
/// replaced by the workspace's own. Creating a set checks it, so every key, partial and transform in it is known.
public struct TemplateSet: Sendable {
    /// The texts by name, without `.mustache`.
    public let sources: [String: String]
    private let compiled: [String: CompiledTemplate]

    /// The documents, each with the shape of the view that it shows. All other templates of a set are partials.
    static let documents: [(name: String, shape: TemplateShape)] =
        [
            ("bao-cao-tong-hop", TemplateShape(of: ReportModel.self)),
            ("phu-luc", TemplateShape(of: AnnexModel.self)),
            ("nguon-so-lieu", TemplateShape(of: SourcesAnnex.self)),
            ("phan-hoi", TemplateShape(of: ReplyModel.self)),
            ("co-quan", TemplateShape(of: BodyExtract.self)),
            ("tinh-hinh", TemplateShape(of: SituationModel.self)),
            ("docx/van-ban-bao-cao", TemplateShape(of: WordReport.self)),
            ("docx/van-ban-phu-luc", TemplateShape(of: WordAnnex.self)),
            ("docx/van-ban-nguon", TemplateShape(of: WordSources.self)),
        ] + WordPackage.parts.map { ($0.1, TemplateShape(of: WordPackage.self)) }

    private static let embedded: [String: [UInt8]] = [
        "bao-cao-tong-hop": PackageResources.bao_cao_tong_hop_mustache,
        "phu-luc": PackageResources.phu_luc_mustache,
        "nguon-so-lieu": PackageResources.nguon_so_lieu_mustache,
        "phan-hoi": PackageResources.phan_hoi_mustache,
        "co-quan": PackageResources.co_quan_mustache,
        "tinh-hinh": PackageResources.tinh_hinh_mustache,
        "dau-phu-luc": PackageResources.dau_phu_luc_mustache,
        "phan-viet": PackageResources.phan_viet_mustache,
        "kieu-trang": PackageResources.kieu_trang_mustache,
        "the-thuc": PackageResources.the_thuc_mustache,
        "nhiem-vu": PackageResources.nhiem_vu_mustache,
        "bang-sai-sot": PackageResources.bang_sai_sot_mustache,
        "bang-tep": PackageResources.bang_tep_mustache,
        "bang-viec": PackageResources.bang_viec_mustache,
        "bieu-do-ty-le": PackageResources.bieu_do_ty_le_mustache,
        "bieu-do-diem-liet": PackageResources.bieu_do_diem_liet_mustache,
        "bieu-do-tong-diem": PackageResources.bieu_do_tong_diem_mustache,
        "bieu-do-xu-huong": PackageResources.bieu_do_xu_huong_mustache,
        "docx/app-properties": PackageResources.app_properties_mustache,
        "docx/bang": PackageResources.bang_mustache,
        "docx/bieu-do-1-xu-huong": PackageResources.bieu_do_1_xu_huong_mustache,
        "docx/bieu-do-2-ty-le": PackageResources.bieu_do_2_ty_le_mustache,
        "docx/bieu-do-3-diem-liet": PackageResources.bieu_do_3_diem_liet_mustache,
        "docx/bieu-do-4-tong-diem": PackageResources.bieu_do_4_tong_diem_mustache,
        "docx/chan-ky": PackageResources.chan_ky_mustache,
        "docx/chu": PackageResources.chu_mustache,
        "docx/content-types": PackageResources.content_types_mustache,
        "docx/core-properties": PackageResources.core_properties_mustache,
        "docx/dau-cua-phu-luc": PackageResources.dau_cua_phu_luc_mustache,
        "docx/dau-van-ban": PackageResources.dau_van_ban_mustache,
        "docx/diem-cac-xa": PackageResources.diem_cac_xa_mustache,
        "docx/document-relationships": PackageResources.document_relationships_mustache,
        "docx/footer": PackageResources.footer_mustache,
        "docx/header": PackageResources.header_mustache,
        "docx/header-first": PackageResources.header_first_mustache,
        "docx/hinh": PackageResources.hinh_mustache,
        "docx/khoi-viet": PackageResources.khoi_viet_mustache,
        "docx/muc-nhiem-vu": PackageResources.muc_nhiem_vu_mustache,
        "docx/numbering": PackageResources.numbering_mustache,
        "docx/package-relationships": PackageResources.package_relationships_mustache,
        "docx/sai-sot": PackageResources.sai_sot_mustache,
        "docx/settings": PackageResources.settings_mustache,
        "docx/styles": PackageResources.styles_mustache,
        "docx/tep-da-nhan": PackageResources.tep_da_nhan_mustache,
        "docx/trang": PackageResources.trang_mustache,
        "docx/van-ban-bao-cao": PackageResources.van_ban_bao_cao_mustache,
        "docx/van-ban-nguon": PackageResources.van_ban_nguon_mustache,
        "docx/van-ban-phu-luc": PackageResources.van_ban_phu_luc_mustache,
    ]

    /// The texts of the built-in templates, by name.
    public static let builtInSources = embedded.mapValues { String(decoding: $0, as: UTF8.self) }

    /// The built-in templates alone.
    public static func builtIn() throws -> TemplateSet { try TemplateSet(OwnTemplates.none) }

    /// The built-in templates, with the workspace's own added or in their place.
    ///
    /// Throws the first mistake that a `TemplateReview` finds. Built-in templates alone are not reviewed: compiling
    /// them checks their keys, and a test reviews them.
    public init(_ own: OwnTemplates) throws {
        let isBuiltIn = own.errors.isEmpty && own.sources.allSatisfy { Self.builtInSources[$0.key] == $0.value }
        if !isBuiltIn, let error = TemplateReview(own).errors.first { throw error }
        let sources = Self.builtInSources.merging(own.sources) { $1 }
        var compiled: [String: CompiledTemplate] = [:]
        for (name, shape) in Self.documents {
            let result = TemplateCompiler.compile(name, for: shape, sources: sources)
            if let error = result.errors.first { throw error }
            compiled[name] = result.template
        }
        self.sources = sources
        self.compiled = compiled
    }

    /// Shows a view with the document template of that name, as UTF-8.
    func render<View: TemplateView>(_ view: View, as document: String) throws -> [UInt8] {
        guard let template = compiled[document] else {
            throw TemplateError(template: document, problem: .unknownTemplate(known: sources.keys.sorted()))
        }
        return template.bytes(of: view)
    }
}
