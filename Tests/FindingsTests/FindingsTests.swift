import Foundation
import Testing

@testable import Findings

@Suite struct CatalogueTests {
    /// A misspelt brace would reach the reader as "{commune}".
    @Test(arguments: FindingCode.allCases, Language.allCases)
    func bracesNameOnlyWhatAFindingCanCarry(_ code: FindingCode, _ language: Language) {
        let words = code.wording[language]
        for match in (words.problem + words.advice).matches(of: #/\{([^}]*)\}/#) {
            let name = String(match.1)
            #expect(name == "value" || Detail(rawValue: name) != nil, "\(code.rawValue): {\(name)}")
        }
    }

    /// The register says who sends a return, so the wordings must hold for every tier. Options and codes keep their
    /// names.
    @Test(arguments: FindingCode.allCases)
    func noWordingNamesATier(_ code: FindingCode) {
        for language in Language.allCases {
            let words = code.wording[language]
            let said = (words.problem + " " + words.advice + " " + (code.wording.forDistrict?.advice ?? ""))
                .lowercased()
                .replacing(#/\{[^}]*\}|--district/#, with: "")
                .replacing("tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em", with: "")
            for tier in ["huyện", "quận", "thị xã", "thị trấn", "district"] {
                #expect(!said.contains(tier), "\(code.rawValue): \(said)")
            }
        }
    }

    /// Both languages say the same, so they use the same facts. Only English may quote a library.
    @Test(arguments: FindingCode.allCases)
    func bothLanguagesCarryTheSameFacts(_ code: FindingCode) {
        func facts(_ language: Language) -> Set<String> {
            let words = code.wording[language]
            return Set((words.problem + " " + words.advice).matches(of: #/\{([^}]*)\}/#).map { String($0.1) })
        }
        #expect(facts(.vietnamese).isSubset(of: facts(.english)))
        #expect(facts(.english).subtracting(facts(.vietnamese)).isSubset(of: ["reason"]))
    }

    @Test(arguments: FindingCode.allCases)
    func everyWordingIsWholeSentences(_ code: FindingCode) {
        for language in Language.allCases {
            let words = code.wording[language]
            #expect(words.problem.hasSuffix(".") && words.advice.hasSuffix("."), "\(code.rawValue)")
        }
        let vietnamese = code.wording[.vietnamese]
        let hasDiacritics = (vietnamese.problem + vietnamese.advice).unicodeScalars.contains { $0.value > 0xBF }
        #expect(hasDiacritics, "\(code.rawValue) has no Vietnamese letter")
    }

    @Test func codesAreDistinctAndStable() {
        #expect(Set(FindingCode.allCases.map(\.rawValue)).count == FindingCode.allCases.count)
        #expect(FindingCode.allCases.allSatisfy { $0.rawValue.wholeMatch(of: #/[a-z0-9-]+/#) != nil })
        #expect(FindingCode.allCases.allSatisfy { FindingCode(rawValue: $0.rawValue) == $0 })
        #expect(FindingCode(rawValue: "no-such-code") == nil)
    }

    /// A kind that is declared but in no list would be found by no test. The lists are in the order of declaration.
    @Test func everyDeclaredKindIsListed() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Findings")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
            .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
        var listed = ""
        for file in files.map(\.path).sorted() {
            let source = try String(contentsOfFile: file, encoding: .utf8)
            let declared = source.matches(of: #/static let (\w+) = (?:FindingCode|unread)\(\s*"([a-z0-9-]+)"/#)
            let names = declared.map { String($0.1) }
            let list = source.firstMatch(of: #/static let \w+: \[FindingCode\] = \[([\s.,\w]*)\]/#)
            #expect(
                names == (list?.1 ?? "").matches(of: #/\.(\w+)/#).map { String($0.1) }, "\(file)")
            listed += declared.map { $0.2 + "\n" }.joined()
            #expect(source.matches(of: #/= (FindingCode|unread)\(/#).count == declared.count, "\(file)")
        }
        #expect(Set(listed.split(separator: "\n").map(String.init)) == Set(FindingCode.allCases.map(\.rawValue)))
    }
}

@Suite struct FindingTests {
    private let finding = Finding(
        .pointsNotANumber, at: Place(file: "ba-be.xlsx", sheet: "Biểu 1", cell: CellAddress(row: 12, column: 6)),
        value: "75 (đã trừ)",
        details: [.criterion: "3", .commune: "xã Bành Trạch"])

    @Test func aLineNamesFileSheetCellSeverityAndCode() {
        let line = finding.line(in: .vietnamese)
        #expect(line.hasPrefix("ba-be.xlsx:Biểu 1!F12: lỗi: [points-not-a-number] Điểm tiêu chí 3 của xã Bành Trạch"))
        #expect(line.contains("“75 (đã trừ)”"))
        #expect(finding.line(in: .english).hasPrefix("ba-be.xlsx:Biểu 1!F12: error: [points-not-a-number]"))
    }

    @Test func aLongOrBrokenValueStaysOnOneLine() {
        let long = Finding(
            .unknownCommune, at: .nowhere, value: "dòng một\ndòng hai" + String(repeating: "x", count: 500))
        let message = long.message(in: .vietnamese)
        #expect(!message.contains("\n"))
        #expect(message.count < 250)
        #expect(message.contains("…"))
    }

    @Test func largeNumbersAreGroupedAsTheLanguageDoes() {
        let finding = Finding(.tooManyCells, at: .nowhere, details: [.limit: "10000000"])
        #expect(finding.message(in: .vietnamese).contains("10.000.000"))
        #expect(finding.message(in: .english).contains("10,000,000"))
        let small = Finding(.tooManySheets, at: .nowhere, details: [.limit: "1024"])
        #expect(small.message(in: .vietnamese).contains(" 1024 "))
    }

    @Test(arguments: [
        (Place(file: "a.csv", cell: CellAddress(row: 2, column: 2)), "a.csv:B2"), (Place(file: "a.xlsx"), "a.xlsx"),
        (Place(file: "a.xlsx", sheet: "S"), "a.xlsx:S"), (Place.nowhere, ""),
    ])
    func placesLeaveOutWhatIsUnknown(_ place: Place, _ text: String) { #expect(place.description == text) }

    /// The words name the finding's subject, whatever else the details say.
    @Test func theSubjectIsNamedInTheWords() {
        let communes = ["Hà Hiệu", "Mỹ Phương"].enumerated().map {
            Finding.Subject.Commune(code: "0189\($0)", fullName: "xã \($1)")
        }
        let finding = Finding(
            .communeNotInOtherTable, at: .nowhere, about: Finding.Subject(communes: communes, criteria: [3, 5]),
            details: [.criterion: "9"])
        #expect(finding.details == [.commune: "xã Hà Hiệu, xã Mỹ Phương", .criterion: "3, 5"])
        let measure = Finding(
            .measureOfOtherReporter, at: .nowhere,
            about: Finding.Subject(
                reporter: .init(code: "061", fullName: "huyện Ba Bể"), field: .measure(id: "forums", name: "Diễn đàn")))
        #expect(measure.details == [.district: "huyện Ba Bể", .field: "Diễn đàn"])
        let elsewhere = finding.at(Place(file: "a.xlsx"))
        #expect(elsewhere.subject == finding.subject && elsewhere.place.file == "a.xlsx")
    }

    @Test func aClauseIsSaidInTheLanguageOfTheMessage() {
        let finding = Finding(.unknownCommune, at: .nowhere, value: "x", clauses: [.suggestions: .namesNear([])])
        #expect(finding.message(in: .vietnamese).contains("không có tên nào gần giống"))
        #expect(finding.message(in: .english).contains("no name comes near"))
    }
}
