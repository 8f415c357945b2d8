import Findings

/// Joins findings about the same mark in many cells of a column, because whoever writes "v" writes it in every row.
enum RepeatedMarks {
    /// The findings, with those on the same mark of a column joined at the first cell.
    static func together(_ findings: [Finding]) -> [Finding] {
        var ofMark: [Mark: [Finding]] = [:]
        for finding in findings where finding.code == .markNotUnderstood {
            ofMark[Mark(finding), default: []].append(finding)
        }
        return findings.compactMap { finding in
            guard finding.code == .markNotUnderstood else { return finding }
            let own = ofMark.removeValue(forKey: Mark(finding))
            return own.map { $0[0].standing(for: $0) }
        }
    }

    private struct Mark: Hashable {
        let sheet, value: String?
        let field: Finding.Subject.Field?
        /// Two columns may have the same head.
        let column: Int?

        init(_ finding: Finding) {
            sheet = finding.place.sheet
            field = finding.subject.field
            value = finding.value
            column = finding.place.cell?.column
        }
    }
}

extension Finding {
    fileprivate func standing(for all: [Finding]) -> Finding {
        let rows = all.compactMap(\.place.cell?.row)
        var details = details
        details[.count] = String(all.count)
        details[.line] = Self.ranges(rows)
        return Finding(
            code, at: place, value: value,
            about: Subject(communes: all.flatMap(\.subject.communes), field: subject.field),
            details: details)
    }

    /// `9, 12–20`.
    private static func ranges(_ rows: [Int]) -> String {
        var ranges: [ClosedRange<Int>] = []
        for row in rows.sorted() {
            if let last = ranges.last, row <= last.upperBound + 1 {
                ranges[ranges.count - 1] = last.lowerBound...row
            } else {
                ranges.append(row...row)
            }
        }
        return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
            .joined(separator: ", ")
    }
}
