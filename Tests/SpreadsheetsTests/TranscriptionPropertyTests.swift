import Foundation
import Testing

@testable import SpreadsheetSamples
@testable import Spreadsheets

/// Whatever a text contains, the workbook that it is rewritten as can be read. The texts are pages and XML files in
/// which bytes were changed, cut out and doubled at random.
struct TranscriptionPropertyTests {
    private static let pieces = [
        "<table>", "</table>", "<tr>", "<td rowspan=7 colspan=3>", "<td", "</tr", "<!--", "&#0;", "&#x1F;", "&amp",
        "<s>", "]]>",
        "_x0000_", "\u{0}", "\u{FFFE}", "\u{FEFF}", "<col span=99 style=display:none>", "<style>.a{display:none}", "\"",
        "'", ">",
    ]

    private func damaged(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...12, using: &random) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...300, using: &random)))
            case 2:
                bytes.insert(contentsOf: Array(Self.pieces.randomElement(using: &random)?.utf8 ?? "".utf8), at: place)
            default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 200)], at: place)
            }
        }
        return bytes
    }

    private func fixture(_ name: String) throws -> [UInt8] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return try Array(Data(contentsOf: folder.appending(path: "Fixtures/\(name)")))
    }

    @Test(arguments: 0..<150) func pages(_ seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let page = try fixture(seed % 2 == 0 ? "bad/cho-moi_html.xls" : "attached/ngan-son.html.xls")
        // A page can always be read, however little is left of it, as long as it stays within the limits.
        let workbook = try transcribed(damaged(Array(page.prefix(9000)), &random), .html)
        #expect(workbook.sheets.count == 1)
    }

    @Test(arguments: 0..<150) func xmlSpreadsheets(_ seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let text = damaged(try fixture("bad/bach-thong_spreadsheetml-2003.xls"), &random)
        let parts: [(name: String, content: String)]
        do throws(UnreadableFile) {
            parts = try Transcription.parts(of: text, in: .xmlSpreadsheet2003, named: "a.xls")
        } catch {
            return
        }
        _ = try SpreadsheetReader.read(
            bytes: ZipMaker.zip(parts.map { ($0.name, Array($0.content.utf8)) }), named: "a.xlsx")
    }
}
