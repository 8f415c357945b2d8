import Findings
import Testing

@testable import Spreadsheets

/// Text in an old encoding whose font was changed later. It is repaired only if the text itself leaves no doubt.
@Suite struct LegacyTextWithoutFontTests {
    private func read(_ text: String) -> CellValue {
        let address = CellAddress(row: 1, column: 1)
        return Sheet(name: "S", cells: [Cell(address: address, value: .text(text))]).cell(row: 1, column: 1).value
    }

    @Test(arguments: [
        ("X· Bµnh Tr¹ch", "Xã Bành Trạch"), ("Xaõ Baønh Traïch", "Xã Bành Trạch"),
        ("ThÞ trÊn Chî R·", "Thị trấn Chợ Rã"),
    ])
    func whatIsVietnameseOnlyWhenDecodedIsDecoded(_ written: String, _ read: String) {
        #expect(self.read(written) == .text(read))
    }

    @Test(arguments: [
        "5 µm", "µ", "¶ 3", "±5 %", "25 °C", "§ 12", "½", "100 m²", "Größe", "Zürich", "São Paulo", "¿Qué?", "Malmö",
        "naïve café", "Øresund", "Nº 5", "Xã Bành Trạch", "Điểm tiêu chí 1",
    ])
    func ordinaryTextStaysAsItIs(_ text: String) { #expect(read(text) == .text(text)) }
}
