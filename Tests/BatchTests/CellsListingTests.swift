import Batch
import Foundation
import Testing

/// What `tonghop cells` prints.
@Suite struct CellsListingTests {
    private func lines(of file: String) throws -> [String] {
        var lines: [String] = []
        _ = try CellsListing.run(path: file, sheet: nil) { lines.append(String(decoding: $0, as: UTF8.self)) }
        return lines
    }

    private func lines(ofText text: String) throws -> [String] {
        let workspace = try TemporaryWorkspace()
        try text.write(to: workspace.inbox.appending(path: "a.csv"), atomically: true, encoding: .utf8)
        return try lines(of: workspace.inbox.appending(path: "a.csv").path)
    }

    @Test func `Every kind of value has its line`() throws {
        let file = repository.appending(path: "Tests/Fixtures/workbooks/openpyxl.xlsx").path
        let lines = try lines(of: file)
        #expect(lines.first == #"{"sheet":"Biểu 1","ref":"A1","type":"text","value":"Tổng hợp & đánh giá <2022>"}"#)
        #expect(lines.contains(#"{"sheet":"Biểu 1","ref":"A3","type":"number","value":760,"text":"00760"}"#))
        #expect(lines.contains(#"{"sheet":"Biểu 1","ref":"C3","type":"number","value":912.5}"#))
        #expect(lines.contains(#"{"sheet":"Biểu 1","ref":"E3","type":"date","value":"2022-11-30"}"#))
        #expect(lines.contains(#"{"sheet":"Biểu 1","ref":"F3","type":"boolean","value":true}"#))
        #expect(lines.last == #"{"sheet":"Ẩn","ref":"B2","type":"text","value":"x"}"#)
    }

    @Test func `Every line is JSON, whatever the text`() throws {
        let texts = ["a\"b\\c", "line\none", "tab\there", "bell\u{7} and \u{1F} and \u{7F}", "Xã Ðức", "𝟙", "\\"]
        let fields = texts.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
        let lines = try lines(ofText: fields.joined(separator: ";") + "\n1;2;3;4;5;6;7\n")
        let cells = try lines.map {
            try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(cells.map { $0["value"] as? String } == texts + (1...7).map { "\($0)" })
        #expect(cells.map { $0["ref"] as? String }.prefix(8) == ["A1", "B1", "C1", "D1", "E1", "F1", "G1", "A2"])
        #expect(cells.allSatisfy { $0["sheet"] is NSNull && $0["type"] as? String == "text" })
        #expect(lines.allSatisfy { !$0.utf8.contains { $0 < 0x20 || $0 == 0x7F } })
    }
}
