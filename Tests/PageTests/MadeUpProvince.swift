import Assessment
import Findings
import ReportSamples
import Returns

/// Invented provinces that take the report to its limits.
enum MadeUpProvince: String, CaseIterable {
    case ordinary
    /// No return has come.
    case withoutReturns
    case oneCommune
    case sixHundredCommunes
    case longNames
    /// Communes report themselves, without districts.
    case communesAlone

    var assessment: ProvinceAssessment {
        switch self {
        case .ordinary: .small
        case .withoutReturns:
            .sample(
                (1...8).map { number in
                    SampleDistrict(
                        "06\(number)", "Huyện Số \(number)", status: .missing,
                        (1...13).map { SampleCommune("0\(number)0\($0 + 10)", "Xã Số \($0)", points: nil) })
                },
                findings: (1...8).map {
                    Finding(
                        .districtMissing, at: .nowhere,
                        about: .init(reporter: .init(code: "06\($0)", fullName: "huyện Huyện Số \($0)")),
                        details: [.count: "13"])
                })
        case .oneCommune:
            .sample([
                SampleDistrict(
                    "061", "Ba Bể",
                    [SampleCommune("01894", "Chợ Rã", type: .townlet, points: SampleCommune.points(62.25))])
            ])
        case .sixHundredCommunes: .sample((1...12).map { Self.district($0, communes: 50) })
        case .longNames:
            .sample(
                [
                    SampleDistrict(
                        "061", Self.longName, type: "thành phố",
                        (0..<5).map { SampleCommune("0189\($0)", Self.longName, points: Self.points($0)) })
                ],
                findings: [FindingCode.emptyFile, .unknownCommune, .totalNotUnderstood, .nameSpeltLoosely].map {
                    Finding(
                        $0, at: Place(file: "061 \(Self.longName).xlsx", sheet: Self.unbroken, cell: "XFD1048576"),
                        value: Self.unbroken, details: [.commune: "xã \(Self.longName)", .suggestions: Self.longName])
                })
        case .communesAlone: .sample((0..<26).map(Self.commune))
        }
    }

    /// A commune that reports alone: late, missing, or with an open threshold.
    private static func commune(_ number: Int) -> SampleDistrict {
        let (code, isWard, points) = (String(20_000 + number), number.isMultiple(of: 5), points(number))
        return SampleDistrict(
            code, "Số \(number)", type: isWard ? "phường" : "xã",
            status: points == nil ? .missing : number == 6 ? .late : .onTime,
            [
                SampleCommune(
                    code, "Số \(number)", type: isWard ? .ward : .commune, points: points,
                    decision: number == 3 ? "3/QĐ-UBND" : nil, areas: number % 7 == 2 ? nil : [.mountain])
            ])
    }

    /// A district with every verdict, decimals, zeros and blanks.
    private static func district(_ number: Int, communes count: Int) -> SampleDistrict {
        SampleDistrict(
            String(100 + number), "Nguyễn Thị Minh Khai \(number)", status: number == 12 ? .late : .onTime,
            (0..<count).map {
                SampleCommune(
                    String(10_000 + number * 100 + $0), "Nguyễn Thị Minh Khai \($0)",
                    type: $0 % 9 == 0 ? .ward : .commune, points: points($0), marks: $0 % 4 != 0,
                    decision: $0 % 3 == 0 ? "\($0)/QĐ-UBND" : nil)
            })
    }

    private static func points(_ number: Int) -> [PointsEntry]? {
        switch number % 6 {
        case 0: SampleCommune.points(70, except: [2: .points(62.25), 7: .points(33.75)])
        case 1: SampleCommune.points(66, except: [3: .points(0), 5: .points(0)])
        case 2: SampleCommune.points(61.5, except: [9: .blank])
        case 3: SampleCommune.points(61, except: [1: .points(99.25), 4: .points(12.5)])
        case 4: number % 12 == 4 ? nil : SampleCommune.points(61.55)
        default: SampleCommune.points(72, except: [12: .points(0.25), 13: .notApplicable])
        }
    }

    static let longName = String(repeating: "Nghiêng Nghuyễnh Trường Sơn ", count: 6) + "Thượng"
    /// A word that cannot be broken.
    static let unbroken = String(repeating: "Thôngtin", count: 20)
}
