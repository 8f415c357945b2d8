// `ket-qua.json`, schema 1. Other programs rely on the names and shapes of its keys: keys may be added, but renaming or
// removing one needs a new schema number.
import JSON
import Reports

extension ReportModel {
    func json() -> [UInt8] {
        let document: JSONValue = .object([
            "schema": .number(1), "period": .text(period), "as_of": .text(asOf.iso), "rulebook": .text(rulebook),
            "final": .flag(isFinal), "subject": .text(subject), "issue": .number(issue.number),
            "changes": .list(issue.changes.map(\.json)), "resubmissions": .list(resubmissions.map(\.json)),
            "comparisons": .list(comparisons.map(\.json)),
            "province": .object(
                [.init("code", .text(province.code)), .init("name", .text(province.name))] + province.figuresJSON),
            "districts": .items(units, \.json),
            "communes": .items(communes, \.json),
            "criteria": .list(criteria.map(\.json)),
            "measures": parts.isEmpty ? nil : .list(parts.flatMap(\.measures).map(\.json)),
            "findings": .items(findings, \.json),
            "files": .items(files, \.json),
        ])
        return document.bytes(.indented)
    }
}

extension DistrictRow {
    fileprivate var figuresJSON: [JSONValue.Member] {
        [
            .init("communes", .number(communes.value)), .init("reported", .number(reported.value)),
            .init("assessed", .number(assessed.value)), .init("registered", .number(registered.value)),
            .init("planned", .number(planned.value)), .init("committed", .number(committed.value)),
            .init("meets", .number(meets.value)), .init("recognised", .number(recognised.value)),
        ]
    }

    fileprivate var json: JSONValue {
        .object(
            [
                .init("code", .text(code)), .init("name", .text(name)), .init("status", .text(statusCode)),
                .init("received", .text(received?.iso)), .init("corrected", .text(corrected?.iso)),
            ] + figuresJSON)
    }
}

extension CommuneRow {
    fileprivate var json: JSONValue {
        .object([
            "code": .text(code), "name": .text(name), "type": .text(type), "district": .text(unitCode),
            "tier": .text(tier), "threshold": .number(threshold.value),
            "thresholds": threshold.value == nil ? .list(thresholds.map { .number($0) }) : nil,
            "registered": .flag(registered.value),
            "planned": .flag(planned.value), "committed": .flag(committed.value),
            "points": .list(points.map { .number($0.value) }),
            "own_points": ownPoints.isEmpty ? .null : .list(ownPoints.map { .number($0.value) }),
            "total": .number(total.value),
            "verdict": .text(verdictCode), "reasons": .list(reasons.map(\.json)), "last_result": last?.json ?? .null,
            "recognised": .flag(recognised.value), "decision": decisionJSON, "source": source?.json ?? .null,
        ])
    }

    private var decisionJSON: JSONValue {
        guard decisionNumber != nil || decisionDate != nil else { return .null }
        return .object(["number": .text(decisionNumber), "date": .text(decisionDate?.iso)])
    }
}

extension CommuneRow.LastRow {
    fileprivate var json: JSONValue {
        .object(["period": .text(period), "verdict": .text(verdictCode), "total": .number(total.value)])
    }
}

extension CommuneRow.ReasonItem {
    fileprivate var json: JSONValue {
        .object([
            "code": .text(code), "criterion": criterion.map { .number($0) }, "short": short.map { .number($0) },
        ])
    }
}

extension CommuneRow.SourceRow {
    fileprivate var json: JSONValue {
        .object(["file": .text(file), "sheet": .text(sheet), "row": .number(row)])
    }
}

extension MeasureRow {
    fileprivate var json: JSONValue {
        .object([
            "id": .text(id), "name": .text(name), "unit": .text(kind), "unit_name": .text(unit),
            "citation": .text(citation), "total": .number(total.value), "reported": .number(reported),
            "districts": .list(figures.filter { !$0.isBody }.map(\.json)),
            "bodies": .list(figures.filter(\.isBody).map(\.json)),
        ])
    }
}

extension MeasureFigureRow {
    fileprivate var json: JSONValue {
        .object([
            "code": .text(code), "name": .text(name), "value": isYes.map { .flag($0) } ?? .number(value.value),
            "file": .text(file), "sheet": .text(sheet.isEmpty ? nil : sheet), "cells": .text(cells),
            "partial": partial.isEmpty ? nil : .text(partial),
        ])
    }
}

extension CriterionRow {
    fileprivate var json: JSONValue {
        .object([
            "number": .number(number), "name": .text(name), "average": .number(average.value),
            "given": .number(given.value), "zeros": .number(zeros.value), "blanks": .number(blanks.value),
            "maximum": .number(maximum.value),
        ])
    }
}

extension FindingRow {
    fileprivate var json: JSONValue {
        .object([
            "severity": .text(severityCode), "code": .text(code), "file": .text(file), "sheet": .text(sheet),
            "cell": .text(cell), "value": .text(value), "message": .text(message), "advice": .text(advice),
            "waiver": .text(waiver), "replaced_by": .text(replacedBy),
        ])
    }
}

extension FileRow {
    fileprivate var json: JSONValue {
        .object([
            "name": .text(name), "sha256": .text(sha256), "outcome": .text(outcomeCode),
            "district": .text(unitCode), "received": .text(received.iso), "receipt_basis": .text(receiptBasisCode),
        ])
    }
}

extension ChangeRow {
    fileprivate var json: JSONValue {
        .object(["commune": .text(commune), "district": .text(division), "change": .text(change)])
    }
}

extension ResubmissionRow {
    fileprivate var json: JSONValue {
        .object(["file": .text(file), "replaced": .text(replaced), "changes": .list(changes.map(\.json))])
    }
}

extension ComparisonWithPast.TurnedRow {
    fileprivate var json: JSONValue {
        .object([
            "code": .text(code), "then": .text(codeThen), "now": .text(codeNow), "total_then": .number(totalThen.value),
            "total_now": .number(totalNow.value),
        ])
    }
}

extension ComparisonWithPast {
    private var territoryJSON: JSONValue {
        guard let territory else { return .null }
        return .object([
            "units_then": .number(territory.unitsThen), "met_then": .number(territory.metThen),
            "communes_now": .number(territory.communesNow), "meet_now": .number(territory.meetNow),
            "left": .number(territory.left),
        ])
    }

    fileprivate var json: JSONValue {
        .object([
            "reference": .text(reference), "period": .text(period), "rate": .number(rateOfAllThen.value),
            "difference": .number(differenceOfAll.value), "obstacle": .text(obstacleCode),
            "fell": .list(fell.map { .text($0.name) }), "turned": .list(turned.map(\.json)),
            "common": .object([
                "communes": .number(common.value), "rate_then": .number(rateThen.value),
                "rate_now": .number(rateNow.value), "difference": .number(difference.value),
            ]),
            "territory": territoryJSON,
            "drops": .list(
                drops.map {
                    .object([
                        "criterion": .number($0.criterion), "communes": .number($0.communes),
                        "to_zero": .number($0.toZero),
                    ])
                }),
        ])
    }
}
