import Testing

@testable import Rendering

/// What a workspace's own templates get wrong or leave out, found without rendering.
@Suite struct TemplateReviewTests {
    private func review(_ sources: [String: String]) -> TemplateReview {
        TemplateReview(OwnTemplates(sources: sources))
    }

    @Test func theBuiltInTemplatesLeaveOutNothingThatTheyShow() {
        let review = TemplateReview(.none)
        #expect(review.errors == [] && review.idle == [] && review.dropped == [])
        #expect(review.unused.contains { $0.path == "districts.recognisedRate" || $0.path == "districts.code" })
    }

    @Test(arguments: [
        ("{{opnening}}", "opening"), ("{{Opening}}", "opening"), ("{{head.numbr}}", "number"),
        ("{{> the-thucc}}", "the-thuc"), ("{{uppercase(opening)}}", "uppercased"),
        ("{{#districts}}{{recieved}}{{/districts}}", "received"),
    ])
    func theNearestNameIsOffered(source: String, meant: String) throws {
        let error = try #require(review(["bao-cao-tong-hop": source]).errors.first)
        #expect(error.clause[.vietnamese].contains("Có phải là “\(meant)”"))
        #expect(error.clause[.english].contains("Did you mean “\(meant)”"))
    }

    @Test func nothingIsOfferedWhereNothingIsNear() throws {
        let error = try #require(review(["phu-luc": "{{bogus}}"]).errors.first)
        #expect(!error.clause[.vietnamese].contains("Có phải"))
    }

    /// A single pass names all mistakes.
    @Test func everyMistakeOfEveryFileIsNamed() {
        let errors = review(["the-thuc": "{{a}}\n {{b}}", "phu-luc": "{{c}}{{> d}}", "bang-tepp": ""]).errors
        #expect(
            errors.map { "\($0.template):\($0.line):\($0.column)" } == [
                "the-thuc:1:1", "the-thuc:2:2", "phu-luc:1:1", "phu-luc:1:6", "bang-tepp:0:0",
            ])
    }

    @Test func aPartialThatNothingIncludesIsIdle() {
        #expect(review(["bang-tep": "", "nguon-so-lieu": "", "phu-luc": ""]).idle == ["bang-tep"])
        #expect(review(["bang-tep": "", "phu-luc": ""]).idle == [])
    }

    /// Each document counts on its own: the districts' annexes still show the names of files, the annex of sources does
    /// not.
    @Test func aFigureThatIsLeftOutIsNamed() {
        let dropped = review(["bang-tep": "{{#files}}{{outcome}}{{/files}}"]).dropped
        #expect(Set(dropped.map(\.document)) == ["nguon-so-lieu", "phu-luc"])
        #expect(dropped.filter { $0.document == "phu-luc" }.map(\.path).contains("files.records"))
        let sources = TemplateSet.builtInSources["nguon-so-lieu"]?.replacing("{{> bang-tep}}", with: "") ?? ""
        let other = review(["nguon-so-lieu": sources]).dropped
        #expect(other.contains { $0.document == "nguon-so-lieu" && $0.path.hasSuffix("files.records") })
        #expect(!other.contains { $0.document == "phu-luc" })
    }
}
