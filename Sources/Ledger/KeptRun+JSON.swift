import JSON
import Registry

// A run as the archive keeps it.

extension KeptRun {
    /// As `JSONDecoder` reads it again.
    ///
    /// - Parameter account: `RunToRecord.keptJSON`.
    public static func json(_ account: String, id: Int) -> [UInt8] {
        JSONValue.object(["id": .number(id), "run": .written(account)]).bytes(.compact)
    }
}

extension RunToRecord {
    /// Written member by member: a run of the whole country has hundreds of thousands.
    public var keptJSON: String { String(decoding: json.bytes(.compact), as: UTF8.self) }

    fileprivate var json: JSONValue {
        .object([
            "period": .text(period.description), "asOf": .text(asOf.description), "isFinal": .flag(isFinal),
            "issue": .number(issue), "program": .text(program), "rulebook": .text(rulebook),
            "registerDate": .text(registerDate.description), "manifest": .text(manifest), "basis": .texts(basis),
            "inputs": .list(inputs.map(\.json)), "conversions": .texts(conversions),
            "findings": .list(findings.map { .text($0) }), "waivers": .list(waivers.map(\.json)),
            "outputs": .list(outputs.map(\.json)), "records": .list(records.map(\.json)), "figures": figures.json,
            "communes": .list(communes.map(\.json)),
        ])
    }
}

extension JSONValue {
    /// Texts by name.
    static func texts(_ texts: [String: String]) -> JSONValue {
        .object(texts.map { Member($0.key, .text($0.value)) })
    }
}

extension RunToRecord.Output {
    fileprivate var json: JSONValue {
        .object(["path": .text(path), "sha256": .text(sha256), "size": .number(size)])
    }
}

extension RunInput {
    fileprivate var json: JSONValue {
        .object([
            "name": .text(name), "sha256": sha256.map { .text($0) }, "size": .number(size),
            "modified": .number(modified), "received": .text(received.description),
            "arrival": arrival.map { .number($0) }, "outcome": .text(outcome), "district": district.map { .text($0) },
            "basis": basis.map { .text($0) },
        ])
    }
}

extension RecordedWaiver {
    fileprivate var json: JSONValue {
        .object([
            "finding": .text(finding), "place": .text(place), "reason": .text(reason), "decidedBy": .text(decidedBy),
        ])
    }
}

extension LedgerRecord {
    fileprivate var json: JSONValue {
        .object([
            "sha256": .text(sha256), "commune": .text(commune), "sheet": sheet.map { .text($0) }, "row": .number(row),
            "fields": .written(fieldsJSON),
        ])
    }
}

extension PublishedFigures {
    fileprivate var json: JSONValue {
        .object([
            "province": province.json, "districts": .list(districts.map(\.json)),
            "criteria": .list(criteria.map(\.json)),
        ])
    }
}

extension UnitFigures {
    fileprivate var json: JSONValue {
        .object([
            "code": .text(code), "name": .text(name), "status": status.map { .text($0) },
            "received": received.map { .text($0.description) }, "corrected": corrected.map { .text($0.description) },
            "counts": .object(
                CommuneCounts.Name.allCases.map { .init($0.rawValue, .number(counts[$0])) }),
        ])
    }
}

extension CriterionFigure {
    fileprivate var json: JSONValue {
        .object([
            "number": .number(number), "average": average.map { .number($0) }, "given": .number(given),
            "zeros": .number(zeros), "blanks": .number(blanks),
        ])
    }
}

extension CommuneResult {
    fileprivate var json: JSONValue {
        .object([
            "code": .text(code), "name": .text(name), "district": .text(district), "verdict": .text(verdict),
            "total": total.map { .number($0) }, "points": .list(points.map { .number($0) }),
            "sha256": sha256.map { .text($0) }, "statements": statements.map(JSONValue.texts),
        ])
    }
}
