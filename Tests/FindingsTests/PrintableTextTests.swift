import Testing

@testable import Findings

@Suite struct PrintableTextTests {
    @Test func namesOfFilesCannotSteerTheTerminal() {
        #expect(PrintableText.of("a\u{1B}[2Jb\rc\u{202E}d\u{9B}e\tf\ng Bể") == "a�[2Jb�c�d�e\tf\ng Bể")
    }
}
