import Delivery
import Findings
import Registry
import Returns
import VietnameseText

/// The addresses of the districts (danh bạ): `danh-ba.csv` in the workspace, a line for each district with its code or
/// name, its address and a remark. A district may have several lines. The list lies beside the settings and is no part
/// of them, so a new address makes no new report.
struct ContactList {
    static let fileName = "danh-ba.csv"

    /// By code of the district, in the order of the lines.
    private(set) var addresses: [String: [MailAddress]] = [:]
    /// Findings on wrong lines; none of these lines is used.
    private(set) var findings: [Finding] = []

    /// An empty list.
    init() {}

    /// - Parameter path: for the findings.
    init(_ text: String, register: Register, path: String) {
        let groups = DistrictsByName(register)
        var entries: [Entry] = []
        let lines = WrittenLine.all(of: text).filter { !$0.text.hasPrefix("#") && !$0.text.hasPrefix("\u{FEFF}#") }
        for (index, line) in lines.enumerated() {
            let reader = LineReader(line: line, path: path, groups: groups)
            // This line is a head, which names columns.
            if index == 0, reader.group == nil, !line.text.contains("@") { continue }
            entries += reader.entries(&findings)
        }
        take(entries, register, path: path)
    }

    /// One address of a line.
    fileprivate struct Entry {
        let group: ReportingUnit
        let address: MailAddress
        let line: Int
        /// The address in lower case: host names have no capitals, and no server tells people apart by them.
        var key: String { address.address.lowercased() }
    }

    /// An address that two districts give is used for neither: the reply of one is no business of the other.
    private mutating func take(_ entries: [Entry], _ register: Register, path: String) {
        let owners = Dictionary(grouping: entries, by: \.key).mapValues { entries in
            entries.reduce(into: [ReportingUnit]()) { if !$0.contains($1.group) { $0.append($1.group) } }
        }
        for entry in entries {
            let place = Place(file: path, line: entry.line)
            let known = owners[entry.key] ?? []
            if let other = known.first(where: { $0 != entry.group }) {
                findings.append(
                    Finding(
                        .contactOfTwoDistricts, at: place, value: entry.address.address, about: .init(entry.group),
                        details: [.otherDistrict: other.fullName]))
            } else if addresses[entry.group.code, default: []].contains(where: {
                $0.address.lowercased() == entry.key
            }) {
                findings.append(
                    Finding(
                        .contactTwice, at: place, value: entry.address.address, about: .init(entry.group)))
            } else {
                addresses[entry.group.code, default: []].append(entry.address)
            }
        }
    }
}

/// Finds districts by what a line may call them: the code, with or without its zeros, or the name.
private struct DistrictsByName {
    private let byKey: [String: [ReportingUnit]]
    /// The districts to choose from, for messages.
    let listed: String

    init(_ register: Register) {
        let named = register.units.flatMap { group in
            let names = [group.name, group.fullName]
            return Set(
                [group.code] + names.map { VietnameseText.normalise($0) } + names.map { VietnameseText.fold($0) }
            ).map {
                ($0, group)
            }
        }
        byKey = Dictionary(grouping: named, by: \.0).mapValues { $0.map(\.1) }
        let most = 20
        listed =
            register.units.prefix(most).map { "\($0.code) \($0.name)" }.joined(separator: ", ")
            + (register.units.count > most ? ", …" : "")
    }

    /// `nil` where no district is called so, or several are.
    subscript(text: String) -> ReportingUnit? {
        let isCode = !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
        let keys =
            isCode
            ? UnitCode.spellings(text)
            : [VietnameseText.normalise(text), VietnameseText.fold(text)]
        let found = keys.lazy.compactMap { byKey[$0] }.first ?? []
        return found.count == 1 ? found[0] : nil
    }
}

/// One line of the list.
private struct LineReader {
    let line: WrittenLine
    let path: String
    let groups: DistrictsByName

    var group: ReportingUnit? { groups[line.fields[0]] }

    func entries(_ findings: inout [Finding]) -> [ContactList.Entry] {
        guard let group else {
            findings.append(
                Finding(
                    .contactDistrictUnknown, at: Place(file: path, line: line.number),
                    value: line.fields[0].isEmpty ? line.text : line.fields[0],
                    details: [.suggestions: groups.listed]))
            return []
        }
        // The columns after the second hold remarks. They may hold addresses too if a semicolon between two addresses
        // was taken for the end of a column.
        let isPartedBySemicolons = line.text.contains(";")
        let written = line.fields.dropFirst().enumerated().filter { index, field in
            index == 0 ? !field.isEmpty : isPartedBySemicolons && field.contains("@")
        }.flatMap { Self.addresses(in: $1) }
        let wrong = written.filter { MailAddress($0) == nil }
        guard wrong.isEmpty else {
            findings += wrong.map { text in
                Finding(
                    .contactWrong, at: Place(file: path, line: line.number), value: text,
                    clauses: [.reason: .noMailAddress])
            }
            return []
        }
        return written.compactMap(MailAddress.init).map {
            ContactList.Entry(group: group, address: $0, line: line.number)
        }
    }

    /// Splits `a@b.vn; Phòng A, B <c@d.vn>` into addresses. A comma or semicolon ends an address only where one stands
    /// before it.
    private static func addresses(in field: String) -> [String] {
        var all: [String] = []
        var one = ""
        for piece in field.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == ";" }) {
            one += (one.isEmpty ? "" : ",") + piece
            guard piece.contains("@") else { continue }
            all.append(one)
            one = ""
        }
        return one.allSatisfy(\.isWhitespace) ? all : all + [one]
    }
}

extension Workspace {
    /// The districts' addresses; empty where there is no list.
    func contacts(_ register: Register) throws(RunFailure) -> ContactList {
        let path = "\(folder)/\(ContactList.fileName)"
        guard let text = try Files.text(at: path) else { return ContactList() }
        return ContactList(text, register: register, path: path)
    }
}
