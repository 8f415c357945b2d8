import Findings
import Foundation
import Registry
import Testing

@testable import Batch

/// Which province's communes a new workspace gets, and what its settings then mean.
@Suite struct InitProvinceTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "init-\(UUID().uuidString)").path

    private func initialise(_ province: String?, on today: String = "2026-11-30") throws -> InitRun.Outcome {
        try InitRun.run(folder, program: "/usr/bin/tonghop", user: "tonghop", province: province, today: day(today))
    }

    private func text(_ file: String) throws -> String {
        try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
    }

    private func register(on date: String) throws -> Register {
        let workspace = try Workspace(folder)
        let (units, lineage) = try workspace.registerTexts()
        return try Workspace.register(
            on: day(date), units: units, lineage: lineage, province: workspace.settings.province, in: folder
        ).register
    }

    @Test(arguments: [
        (nil, "2022-12-01", "tỉnh Bắc Kạn", 108, false), (nil, "2026-11-30", "tỉnh Thái Nguyên", 92, true),
        ("06", "2026-11-30", "tỉnh Thái Nguyên", 92, true), ("19", "2022-12-01", "tỉnh Thái Nguyên", 172, false),
        ("1", "2026-11-30", "thành phố Hà Nội", 126, true), ("82", "2025-06-30", "tỉnh Tiền Giang", 172, false),
    ])
    func theRegisterIsThatOfTheProvince(
        province: String?, today: String, name: String, communes: Int, reportThemselves: Bool
    ) throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let made = try initialise(province, on: today).province
        #expect(made.name == name && made.communes == communes && made.reportThemselves == reportThemselves)
        let register = try register(on: today)
        #expect(register.province.fullName == name && register.communes.count == communes)
        let named = try Settings(yaml: text("tonghop.yaml")).province
        #expect(named == province.map(UnitCode.province))
    }

    @Test func saysWhatIsToBeFilledIn() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let made = try initialise(nil).province
        #expect(made.withoutAreas == 55 && !made.isFromLists && made.types == ["xã", "phường"])
        #expect(try register(on: "2024-11-30").province.code == "06")
        // What the analyst fills in is read.
        let filled = try text("register.csv").replacing(",xã,unknown,2025-07-01", with: ",xã,mountain,2025-07-01")
        try filled.write(toFile: "\(folder)/register.csv", atomically: true, encoding: .utf8)
        #expect(try register(on: "2027-11-30").communes.count { $0.areas == nil } < 55)
    }

    @Test func aProvinceThatCeasedHasNoRegisterToday() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let made = try initialise("02").province
        #expect(made.communes == nil && made.name == "tỉnh Hà Giang" && made.isFromLists)
        #expect(try register(on: "2025-06-30").communes.count == 193)
        #expect(throws: RunFailure.self) { try register(on: "2025-07-01") }
    }

    @Test func aCodeOfNoProvinceMakesNothing() throws {
        let failure = try #require(throws: RunFailure.self) { try initialise("99") }
        #expect(failure.findings.map(\.code) == [.provinceUnknown])
        #expect(failure.findings[0].message(in: .vietnamese).contains("06 Bắc Kạn (đến 30/06/2025)"))
        #expect(failure.findings[0].message(in: .english).contains("82 Đồng Tháp (until 30/06/2025: Tiền Giang)"))
        #expect(!FileManager.default.fileExists(atPath: folder))
    }

    /// The settings name a province that the workspace's own register does not have.
    @Test func theRegisterMustHaveTheProvinceThatIsNamed() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        _ = try initialise("01")
        try "province: 19\n".write(toFile: "\(folder)/tonghop.yaml", atomically: true, encoding: .utf8)
        let failure = try #require(throws: RunFailure.self) { try register(on: "2026-11-30") }
        #expect(failure.findings.map(\.code) == [.provinceUnknown])
        #expect(failure.findings[0].place.file?.hasSuffix("register.csv") == true)
    }
}
