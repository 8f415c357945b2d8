import Findings
import Testing

/// How the encoding of a file is recognised.
@Suite struct CSVEncodingTests {
    static let text = "STT,Xã,Ghi chú\n1,Bành Trạch,Đã thẩm định\n2,Thượng Giáo,Được công nhận\n3,Mỹ Phương,Đủ điểm\n"

    static let expected = [
        ["STT", "Xã", "Ghi chú"], ["1", "Bành Trạch", "Đã thẩm định"], ["2", "Thượng Giáo", "Được công nhận"],
        ["3", "Mỹ Phương", "Đủ điểm"],
    ]

    struct Case: CustomTestStringConvertible, Sendable {
        let statement: String
        let bytes: [UInt8]
        let encoding: String
        let codes: [String]
        var testDescription: String { statement }
    }

    static let cases = [
        Case(statement: "UTF-8", bytes: Array(text.utf8), encoding: "UTF-8", codes: []),
        Case(
            statement: "UTF-8 with a mark", bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8), encoding: "UTF-8", codes: []),
        Case(
            statement: "UTF-8, decomposed", bytes: converted(text, to: .decomposed), encoding: "UTF-8", codes: []),
        Case(
            statement: "UTF-16LE with a mark", bytes: [0xFF, 0xFE] + converted(text, to: .utf16LittleEndian),
            encoding: "UTF-16LE", codes: []),
        Case(
            statement: "UTF-16BE with a mark", bytes: [0xFE, 0xFF] + converted(text, to: .utf16BigEndian),
            encoding: "UTF-16BE", codes: []),
        Case(
            statement: "UTF-16LE without a mark", bytes: converted(text, to: .utf16LittleEndian), encoding: "UTF-16LE",
            codes: ["csv-encoding-assumed"]),
        Case(
            statement: "UTF-16BE without a mark", bytes: converted(text, to: .utf16BigEndian), encoding: "UTF-16BE",
            codes: ["csv-encoding-assumed"]),
        Case(
            statement: "Windows-1258", bytes: converted(text, to: .windows1258), encoding: "Windows-1258",
            codes: ["csv-encoding-assumed"]),
        Case(
            statement: "TCVN3", bytes: converted(text, to: .tcvn3), encoding: "TCVN3 (ABC)",
            codes: ["csv-encoding-assumed"]),
        Case(
            statement: "VNI",
            bytes: Array(
                "STT,Xaõ,Ghi chuù\n1,Baønh Traïch,Ñaõ thaåm ñònh\n2,Thöôïng Giaùo,Ñöôïc coâng nhaän\n".unicodeScalars
            )
            .map { UInt8($0.value) } + Array("3,Myõ Phöông,Ñuû ñieåm\n".unicodeScalars).map { UInt8($0.value) },
            encoding: "VNI", codes: ["csv-encoding-assumed"]),
    ]

    @Test(arguments: cases) func encoding(_ example: Case) throws {
        let reading = try CSVReading(example.bytes)
        #expect(reading.rows == Self.expected)
        #expect(reading.dialect?.encoding == example.encoding)
        #expect(reading.codes == example.codes)
        if !example.codes.isEmpty { #expect(reading.findings.first?.details[.assumed] == example.encoding) }
    }

    @Test func `One bad byte does not turn a UTF-8 file into another encoding`() throws {
        let bytes = Array(Self.text.utf8) + Array("4,Hà ".utf8) + [0xFF] + Array("iệu,x\n".utf8)
        let reading = try CSVReading(bytes)
        #expect(reading.dialect?.encoding == "UTF-8")
        #expect(reading.text(2, 2) == "Bành Trạch")
        #expect(reading.text(5, 2) == "Hà \u{FFFD}iệu")
        #expect(reading.codes == ["csv-unreadable-character@B5"])
        #expect(reading.findings.first?.details[.line] == "5")
        #expect(reading.findings.first?.value == "Hà \u{FFFD}iệu")
    }

    @Test(arguments: [
        [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xE1, 0xBA],
    ])
    func `Bytes that only resemble UTF-8 are bad`(_ bad: [UInt8]) throws {
        let reading = try CSVReading([0xEF, 0xBB, 0xBF] + Array("a,b\nxã,".utf8) + bad + Array("\n1,2\n".utf8))
        #expect(reading.codes == ["csv-unreadable-character@B2"])
        #expect(reading.text(3, 2) == "2")
    }

    @Test func `A replacement character that was saved is reported too`() throws {
        let reading = try CSVReading("a,b\n\"x\"\"y\",Tr\u{FFFD}ch\n")
        #expect(reading.codes == ["csv-unreadable-character@B2"])
    }

    @Test func `A lone surrogate is reported`() throws {
        let reading = try CSVReading(
            [0xFF, 0xFE] + [0x61, 0, 0x2C, 0, 0x00, 0xD8, 0x0A, 0, 0x62, 0, 0x2C, 0, 0x63, 0])
        #expect(reading.rows == [["a", "\u{FFFD}"], ["b", "c"]])
        #expect(reading.codes == ["csv-unreadable-character@B1"])
    }

    @Test func `Text that is Vietnamese in no encoding is read, with a warning`() throws {
        let reading = try CSVReading(
            Array("a,b\nM".utf8) + [0xFC] + Array("ller,Stra".utf8) + [0xDF] + Array("e\n".utf8))
        #expect(reading.codes == ["csv-encoding-unclear"])
        #expect(reading.text(2, 1) == "Müller")
    }

    /// £, ¥ and · are letters in TCVN3.
    @Test(arguments: [
        ("Item,Price\nRent,\u{A3}512\n", "\u{A3}512"), ("Item,Price\nRice,\u{A5}300\n", "\u{A5}300"),
        ("Item,Price\nWi\u{B7}Fi,3\nTea,\u{A3}m\n", "\u{A3}m"),
    ])
    func `A sign of currency makes no file Vietnamese`(_ text: String, _ price: String) throws {
        let reading = try CSVReading(text.unicodeScalars.map { UInt8($0.value) })
        #expect(reading.codes == ["csv-encoding-unclear"])
        #expect(reading.rows.last?.last == price)
    }

    @Test(arguments: [true, false]) func `UTF-32 says so by its mark`(_ isLittleEndian: Bool) throws {
        let bytes = "\u{FEFF}Xã,Điểm\nBành Trạch,😀\n".unicodeScalars.flatMap { scalar in
            let unit = (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> ($0 * 8)) }
            return isLittleEndian ? unit : unit.reversed()
        }
        let reading = try CSVReading(bytes)
        #expect(reading.dialect?.encoding == (isLittleEndian ? "UTF-32LE" : "UTF-32BE"))
        #expect(reading.rows == [["Xã", "Điểm"], ["Bành Trạch", "😀"]])
        #expect(try CSVReading(Array(bytes.dropLast())).text(2, 2) == "😀\u{FFFD}")
    }

    @Test func `UTF-8 that was read in a wrong encoding and saved is restored`() throws {
        let reading = try CSVReading("XÃ£,Äiá»ƒm\nXÃ£ BÃ\u{A0}nh Tráº¡ch,12\nHUYá»†N PÃ?C Náº¶M,1\n")
        #expect(reading.rows[1] == ["Xã Bành Trạch", "12"])
        #expect(reading.rows[2] == ["HUYỆN P\u{FFFD}C NẶM", "1"])
        #expect(reading.codes == ["misread-text-repaired@A1", "misread-text-lost@A3"])
    }

    @Test func `Cells in TCVN3 inside a Unicode file are repaired one by one`() throws {
        let reading = try CSVReading("Xã,Ghi chú\nCÊp x·,Diện tích 5 m²\nX· Bµnh Tr¹ch,cÊp hai\nXã Hà Hiệu,±5 µm\n")
        #expect(reading.rows[1] == ["Cấp xã", "Diện tích 5 m²"])
        #expect(reading.rows[2] == ["Xã Bành Trạch", "cấp hai"])
        #expect(reading.rows[3] == ["Xã Hà Hiệu", "±5 µm"])
        #expect(reading.codes == ["legacy-text-repaired@A2"])
        #expect(reading.findings.first?.value == "Cấp xã")
        #expect(reading.findings.first?.details == [.count: "3", .assumed: "CÊp x·"])
    }
}
