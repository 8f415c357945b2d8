import Civil
import Testing

@testable import Reports

@Suite struct WrittenDateTests {
    @Test(arguments: [
        ("2022-12-05", "ngày 05 tháng 12 năm 2022", "05/12/2022"),
        ("2022-11-30", "ngày 30 tháng 11 năm 2022", "30/11/2022"),
        ("2023-02-10", "ngày 10 tháng 02 năm 2023", "10/02/2023"),
        ("2023-03-01", "ngày 01 tháng 3 năm 2023", "01/03/2023"),
    ])
    func datesAreWrittenAsInOfficialDocuments(iso: String, long: String, short: String) throws {
        let date = WrittenDate(try #require(CivilDate(iso: iso)))
        #expect(date.long == long)
        #expect(date.short == short)
        #expect(date.iso == iso)
    }
}
