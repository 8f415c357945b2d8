import Findings
import Registry
import Spreadsheets

/// Finds the commune of a line by its written name and code, or says why it cannot be told. A line that is left out
/// always has a finding at its name cell.
struct CommuneNames {
    let register: Register
    let names: NameBook
    let districts: Districts
    let file: String

    func commune(of line: Line, in sheet: Sheet, findings: inout [Finding]) -> Commune? {
        let place = Place(file: file, sheet: sheet.name, cell: line.nameCell)
        let written = line.identity.name ?? line.identity.code ?? ""
        func report(
            _ code: FindingCode, _ commune: Commune? = nil, of reporter: Finding.Subject.Reporter? = nil,
            _ details: [Detail: String] = [:]
        ) {
            let subject = commune.map { Finding.Subject($0, reporter: reporter) } ?? .none
            findings.append(Finding(code, at: place, value: written, about: subject, details: details))
        }
        let said = line.group.flatMap { districts.declared.contains($0) ? $0 : nil }
        switch names.match(line.identity, within: said ?? districts.preferred) {
        case .matched(let commune, let basis):
            guard districts.holds(commune, saidBy: line.group) else {
                report(
                    .communeOfOtherDistrict, commune, of: .init(said ?? districts.main, in: register),
                    [.otherDistrict: register.unit(code: commune.unitCode)?.fullName ?? ""])
                return nil
            }
            tell(basis, code: line.identity.code ?? "") { report($0, commune, $1) }
            return commune
        case .ambiguous(let communes): report(.ambiguousCommune, nil, [.suggestions: list(communes)])
        case .codeAndNameDisagree(let byCode, let byName):
            report(
                .codeAndNameDisagree, byCode,
                [.assumed: line.identity.code ?? "", .otherCommune: byName.fullName])
        case .formerUnit(let successors): report(.formerCommune, nil, [.suggestions: list(successors)])
        case .suggested(let communes): findings.append(Self.unknown(written, near: communes, at: place))
        case .unknown where written.isEmpty: report(.rowWithoutCommune)
        case .unknown: findings.append(Self.unknown(written, near: [], at: place))
        }
        return nil
    }

    /// No commune has this name. Similar ones are named in the finding, but never taken.
    static func unknown(_ written: String, near: [Commune], at place: Place) -> Finding {
        Finding(
            .unknownCommune, at: place, value: written, clauses: [.suggestions: .namesNear(near.map(\.fullName))])
    }

    /// The finding about a match that counts although it is not exact.
    private func tell(
        _ basis: MatchBasis, code: String, _ report: (FindingCode, [Detail: String]) -> Void
    ) {
        switch basis {
        case .exact, .code, .alias: return
        case .folded: report(.nameSpeltLoosely, [:])
        case .typeDiffers: report(.unitTypeDiffers, [:])
        case .nameWithUnknownCode: report(.codeUnknown, [.assumed: code])
        case .codeAndSimilarName: report(.nameTakenByCode, [.assumed: code])
        }
    }

    private func list(_ communes: [Commune]) -> String { communes.map(\.fullName).joined(separator: ", ") }
}
