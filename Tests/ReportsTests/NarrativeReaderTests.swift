import Findings
import Testing

@testable import Reports

/// Every line of the analyst's text ends up in its part of the report or in a finding.
@Suite struct NarrativeReaderTests {
    private func read(_ text: String) -> NarrativeReader { NarrativeReader(text, file: "noi-dung/chung.md") }

    @Test func eachLineIsAParagraphOfThePartAboveIt() {
        let text = read("## I. Kết quả chung\n\nMột.\nHai.\r\n\r\n## VI\nBa.\n## I\nBốn.\n").narrative
        #expect(text[.general] == [.paragraph("Một."), .paragraph("Hai."), .paragraph("Bốn.")])
        #expect(text[.difficulties] == [.paragraph("Ba.")])
        #expect(text[.districts] == [])
    }

    @Test func itemsMakeAListAndSmallHeadingsStay() {
        let text = read("## VI.\n### 1. Khó khăn\n- a\n+ b\n\n- c\nd\n- e\n-f\n").narrative
        #expect(
            text[.difficulties] == [
                .heading("1. Khó khăn"), .list(.init(["a", "b", "c"])), .paragraph("d"), .list(.init(["e"])),
                .paragraph("-f"),
            ])
    }

    @Test(arguments: ["I", "II", "III", "IV", "V", "VI"])
    func everyPartIsNamedByItsNumeral(numeral: String) throws {
        let part = try #require(Narrative.Part(rawValue: numeral))
        for heading in ["## \(numeral)", "##\(numeral). Tên", "# \(numeral) – Tên", "  ## \(numeral): Tên"] {
            let reader = read("\(heading)\nChữ.")
            #expect(reader.narrative[part] == [.paragraph("Chữ.")], "\(heading)")
            #expect(reader.findings.isEmpty)
        }
    }

    @Test(arguments: ["## VII. Kết luận", "## Khó khăn", "## Vi phạm", "## 6. Khó khăn", "##", "## IVa"])
    func aHeadingOfNoPartIsNamedWithItsLineAndWhatIsUnderIt(heading: String) throws {
        let reader = read("## I\nMột.\n\n\(heading)\nHai.\n- ba\n## II\nBốn.")
        #expect(reader.narrative[.general] == [.paragraph("Một.")])
        #expect(reader.narrative[.districts] == [.paragraph("Bốn.")])
        let finding = try #require(reader.findings.first)
        #expect(reader.findings.count == 1)
        #expect(finding.code == .narrativePartUnknown)
        #expect(finding.details[.line] == "4")
        #expect(finding.details[.count] == "2")
    }

    @Test func textBeforeTheFirstHeadingIsNamed() {
        let findings = read("\n\nMột.\nHai.\n## I\nBa.").findings
        #expect(findings.map(\.code) == [.narrativeOutsidePart])
        #expect(findings.first?.details[.line] == "3")
        #expect(findings.first?.details[.count] == "2")
    }

    @Test func commentsAreLeftOutWhereverTheyStand() {
        let reader = read("<!-- a\n## I\nb --> \n## II <!-- c -->\nMột <!-- d --> hai<!-- e\nf -->.\n")
        #expect(reader.findings.isEmpty)
        #expect(reader.narrative[.general] == [])
        #expect(reader.narrative[.districts] == [.paragraph("Một hai"), .paragraph(".")])
    }

    @Test func aCommentThatIsNeverClosedIsNamed() {
        let reader = read("## I\nMột.\n<!-- hai\nba\n")
        #expect(reader.narrative[.general] == [.paragraph("Một.")])
        #expect(reader.findings.map(\.code) == [.narrativeCommentOpen])
        #expect(reader.findings.first?.details[.line] == "3")
    }

    @Test func lettersAndSpacesTakeOneForm() {
        let text = read("## I\nTie\u{302}\u{301}ng\u{A0}\t Việt\u{0}.\n").narrative
        #expect(text[.general] == [.paragraph("Tiếng Việt .")])
    }
}
