import Testing

@testable import Findings

/// What districts are told. Their clerks know neither the program nor the department's folders.
@Suite struct ForDistrictTests {
    @Test(arguments: FindingCode.allCases)
    func itIsWholeVietnameseSentencesWithFactsThatTheFindingHas(_ code: FindingCode) {
        guard let words = code.wording.forDistrict else { return }
        #expect(words.problem.hasSuffix(".") && words.advice.hasSuffix("."))
        func facts(_ words: Wording.Words) -> Set<String> {
            Set((words.problem + " " + words.advice).matches(of: #/\{([^}]*)\}/#).map { String($0.1) })
        }
        #expect(facts(words).isSubset(of: facts(code.wording[.vietnamese])))
    }

    /// Kinds from the stages that look into a district's return. What the run itself reports reaches no district.
    private static let ofReturns = FindingCode.allCases.prefix { $0 != .workspaceMissing }
        .filter { $0.wording.forDistrict != nil && $0 != .waiverUnused }

    @Test(arguments: ofReturns)
    func itNamesNothingOfTheDepartments(_ code: FindingCode) throws {
        let words = try #require(code.wording.forDistrict)
        let text = words.problem + " " + words.advice
        for word in [
            "tonghop", "inbox", "waivers", "thư mục nhận", "--", "chạy lại", "hỏi lại", "đề nghị huyện", "{key}",
        ] {
            #expect(!text.contains(word), "\(code.rawValue): \(word)")
        }
    }

    /// Names may tell two returns of one district apart.
    @Test func onlyWhatIsBetweenTwoFilesOfOneDistrictNamesAnotherFile() {
        let naming = Self.ofReturns.filter { $0.wording.forDistrict?.problem.contains("{otherFile}") == true }
        #expect(
            naming == [
                .measureInTwoFiles, .measureReplaced, .communeInTwoFiles, .arrivedTogether, .draftGivesWay,
                .otherMonthGivesWay,
            ])
    }

    @Test func whatHasNoWordsOfItsOwnIsSaidAsToTheDepartment() {
        let finding = Finding(
            .pointsNegative, at: .nowhere, value: "-3", details: [.criterion: "4", .commune: "xã Hà Hiệu"])
        #expect(finding.toDistrict?.message == finding.message(in: .vietnamese))
        #expect(finding.toDistrict?.advice == finding.advice(in: .vietnamese))
        #expect(Finding(.districtLate, at: .nowhere).toDistrict == nil)
    }
}
