import Findings
import Registry

/// Tells which district a return is from: by the communes in its rows first, then by its title, then by
/// the file's name. Evidence that disagrees is a finding; where nothing decides, the answer is `nil`.
struct DistrictOrigin {
    let register: Register
    let matcher: UnitMatcher
    let identities: IdentityMatcher

    /// Code of the district.
    func origin(of tables: [ScannedTable], titles: [String], file: String, findings: inout [Finding]) -> String? {
        guard !tables.isEmpty else { return group(namedIn: file)?.code }
        let titleGroups = titles.flatMap(matcher.matchGroups(in:)).map(\.code)
        let fileGroups = matcher.matchGroups(in: file).map(\.code)
        guard let decided = byRows(tables) ?? sole(titleGroups) ?? sole(fileGroups) else {
            findings.append(Finding(.districtUnknown, at: Place(file: file, sheet: tables.first?.sheet.name)))
            return nil
        }
        for (evidence, code) in [(titleGroups, FindingCode.titleOfOtherDistrict), (fileGroups, .fileOfOtherDistrict)]
        where !evidence.isEmpty && !evidence.contains(decided) {
            findings.append(
                Finding(
                    code, at: Place(file: file, sheet: tables.first?.sheet.name),
                    details: [.district: name(decided), .otherDistrict: name(evidence[0])]))
        }
        return decided
    }

    /// The district named in a file's name, if it is one.
    func group(namedIn file: String) -> ReportingGroup? {
        let groups = matcher.matchGroups(in: file)
        return groups.count == 1 ? groups.first : nil
    }

    /// The district that more than half of the rows' communes belong to.
    private func byRows(_ tables: [ScannedTable]) -> String? {
        var votes: [String: Int] = [:]
        for row in tables.flatMap(\.rows) where row.kind == .commune {
            if case .matched(let commune, _) = identities.match(row.identity, within: nil) {
                votes[commune.groupCode, default: 0] += 1
            }
        }
        let total = votes.values.reduce(0, +)
        return votes.first { $0.value * 2 > total }?.key
    }

    private func sole(_ codes: [String]) -> String? { Set(codes).count == 1 ? codes.first : nil }
    private func name(_ code: String) -> String { register.group(code: code)?.fullName ?? code }
}
