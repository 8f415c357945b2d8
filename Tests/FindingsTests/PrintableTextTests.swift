import Testing

@testable import Findings

@Suite struct PrintableTextTests {
    @Test func namesOfFilesCannotSteerTheTerminal() {
        #expect(PrintableText.of("a\u{1B}[2Jb\rc\u{202E}d\u{9B}e\tf\ng Bể") == "a�[2Jb�c�d�e\tf\ng Bể")
    }

    /// What is no character in XML may be in no page and no document.
    @Test(arguments: ["\u{FFFE}", "\u{FFFF}", "\u{1}", "\u{85}"])
    func whatXMLCannotCarryIsReplaced(_ scalar: String) {
        var text = "Bể\(scalar)n"
        #expect(PrintableText.of(text) == "Bể�n")
        #expect(!text.withUTF8 { PrintableText.isHarmless($0) })
    }

    @Test func itsNeighboursAreLetters() {
        var text = "\u{FFFD}\u{FF5E}\u{1F600}\u{FEFF}"
        #expect(text.withUTF8 { PrintableText.isHarmless($0) } && PrintableText.of(text) == text)
    }
}
