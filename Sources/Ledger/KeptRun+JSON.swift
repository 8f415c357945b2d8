import JSON
import Registry

// How the archive keeps a run.

extension KeptRun {
    /// Turns `RunToRecord.keptJSON` into what `JSONDecoder` reads as a `KeptRun`. It is changed in place, since it is
    /// long.
    public static func complete(_ account: inout [UInt8], id: Int) {
        account.insert(contentsOf: "{\"id\":\(id),\"run\":".utf8, at: 0)
        account += "}".utf8
    }
}

extension RunToRecord {
    /// The run as JSON. It is written member by member, since a run of the whole country has hundreds of thousands of
    /// them.
    public var keptJSON: [UInt8] { json.bytes(.compact) }

    fileprivate var json: JSONValue {
        .object([
            "period": .text(period.description), "asOf": .text(asOf.description), "isFinal": .flag(isFinal),
            "issue": .number(issue), "program": .text(program), "rulebook": .text(rulebook),
            "registerDate": .text(registerDate.description), "manifest": .text(manifest), "basis": .texts(basis),
            "inputs": .items(inputs, \.json), "conversions": .texts(conversions),
            "findings": .list(findings.map { .text($0) }), "waivers": .list(waivers.map(\.json)),
            "outputs": .items(outputs, \.json), "records": .items(records, \.json), "figures": figures.json,
            "communes": .items(communes, \.json),
            "mistakes": mistakes.map {
                .object($0.sorted { $0.key < $1.key }.map { .init($0.key, .list($0.value.map { .text($0) })) })
            },
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
            "fields": .written(Array(fieldsJSON.utf8)),
        ])
    }
}

extension PublishedFigures {
    fileprivate var json: JSONValue {
        .object([
            "province": province.json, "districts": .list(districts.map(\.json)),
            "criteria": .list(criteria.map(\.json)), "measures": measures.map { .list($0.map(\.json)) },
        ])
    }
}

extension ReportedMeasure {
    fileprivate var json: JSONValue {
        .object(["measure": .text(measure), "reporter": .text(reporter), "value": .number(value)])
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
