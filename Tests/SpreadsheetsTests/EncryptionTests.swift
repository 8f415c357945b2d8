import Findings
import Foundation
import Testing

@testable import SpreadsheetSamples
@testable import Spreadsheets

/// Workbooks with Excel's own password are read (`ProducerTests` checks their content); with other passwords they are
/// refused.
struct EncryptionTests {
    private static func file(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: #filePath).appending(path: "../../Fixtures/\(name)").standardized))
    }

    @Test func anotherPasswordIsNotTried() throws {
        #expect(HandMadeWorkbook.refusal(of: try Self.file("bad/tp-bac-kan_password.xlsx")) == .passwordProtected)
    }

    /// Whatever is cut off or changed, there is an answer, and never half a workbook.
    @Test(arguments: ["agile", "standard"]) func damage(_ method: String) throws {
        let whole = try Self.file("workbooks/encrypted-\(method).xlsx")
        for length in stride(from: 600, to: whole.count - 1200, by: 2503) {
            #expect(HandMadeWorkbook.refusal(of: Array(whole[..<length])) != nil, "\(length)")
        }
        var random = SeededRandom(seed: 13)
        for _ in 0..<8 {
            var bytes = whole
            for _ in 0..<3 {
                bytes[Int.random(in: 8..<bytes.count, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
            }
            _ = HandMadeWorkbook.refusal(of: bytes)
        }
    }

    /// A chain that leads back into itself, and one that leads out of the file.
    @Test(arguments: [0, 1, 0xFFFF]) func chainsThatLeadNowhere(_ next: UInt16) throws {
        var bytes = try Self.file("workbooks/encrypted-agile.xlsx")
        let table = 512 * (Int(bytes[76]) | Int(bytes[77]) << 8) + 512
        for entry in 0..<128 {
            bytes[table + entry * 4] = UInt8(next & 0xFF)
            bytes[table + entry * 4 + 1] = UInt8(next >> 8)
            bytes[table + entry * 4 + 2] = 0
            bytes[table + entry * 4 + 3] = 0
        }
        #expect(HandMadeWorkbook.refusal(of: bytes) != nil)
    }

    @Test(arguments: ["", "keyBits=\"-8\"", "spinCount=\"99999999\""]) func descriptionsThatAreNone(_ change: String) {
        let parameters =
            "cipherAlgorithm=\"AES\" cipherChaining=\"ChainingModeCBC\" saltValue=\"AAAA\" hashAlgorithm=\"SHA1\""
        let key = "\(parameters) \(change.isEmpty ? "" : change) keyBits=\"128\""
        let xml = "<keyData \(key)/><p:encryptedKey \(key) spinCount=\"1\" encryptedKeyValue=\"AAAA\"/>"
        #expect(AgileEncryption(Array(xml.utf8)) == nil)
    }
}
