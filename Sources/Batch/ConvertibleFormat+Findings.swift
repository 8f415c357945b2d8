import Delivery
import Findings
import Spreadsheets

extension ConvertibleFormat {
    /// What is said of a file of this format that was read as the workbook that it was converted to.
    ///
    /// - Parameter findings: those of reading the workbook.
    func findings(_ findings: [Finding], of file: String) -> [Finding] {
        // The file's name fits what it was.
        [Finding(.fileConverted, at: Place(file: file), details: [.assumed: name])]
            + findings.filter { $0.code != .nameDisagrees }
    }

    /// What is said of a file that could not be converted.
    func finding(_ failure: ProgramFailure, at place: Place) -> Finding {
        Finding(
            .fileNotConverted, at: place,
            details: [.assumed: name, .reason: failure.reason(for: ".xlsx", in: .vietnamese)],
            english: [.reason: failure.reason(for: ".xlsx", in: .english)])
    }
}
