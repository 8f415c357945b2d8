// The annexes for Word: everything that their pages have, and whether the paper is upright.
import Reports

/// The annex of one district.
struct WordAnnex: Sendable, TemplateView {
    let annex: AnnexModel

    static let fields: [TemplateField<WordAnnex>] =
        [
            WordPaper.field(isLandscape: true),
            .text("criterionWidth", "Bề rộng một cột tiêu chí của bảng điểm, phần hai mươi của điểm") {
                WordPaper.column(of: WordPaper.annexCriteria, among: $0.annex.criteria.count)
            },
        ] + AnnexModel.fields.map { $0.within(\.annex) }
}

/// The annex of sources.
struct WordSources: Sendable, TemplateView {
    let annex: SourcesAnnex

    static let fields: [TemplateField<WordSources>] =
        [WordPaper.field(isLandscape: false)] + SourcesAnnex.fields.map { $0.within(\.annex) }
}
