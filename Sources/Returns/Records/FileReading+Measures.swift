import Spreadsheets

// What a file says about the plan's measures, with points or alone.

extension FileReading {
    /// What it says about communes and about the plan's measures.
    func withMeasures() -> ReadReturn {
        guard sheets.contains(where: { !$0.measures.isEmpty }) else { return points() }
        var read = points()
        let bodies = SenderBody(rulebook: reader.rulebook, date: reader.period.lastDay, names: reader.names)
        let isUnclear = bodies.isUnclear(sheets, file: file)
        let unit = isUnclear ? nil : soleUnit(read) ?? titledUnit
        let reporter = sender.map { .body($0) } ?? unit.map(MeasureFigure.Reporter.unit)
        let measures = MeasureReading(
            reader, sheets: sheets, file: file, reporter: reporter, asksTitles: !isUnclear,
            coordinator: bodies.coordinator)
        if !showsCriteria {
            // A file that only has measures is not expected to have points.
            read.findings.removeAll { [.noTable, .tableWithoutPoints, .districtUnknown].contains($0.code) }
            if read.unitCode == nil { read.unitCode = titledUnit }
        }
        read.measures = measures.figures
        read.measureConcerns = measures.concerns
        read.measureTables = sheets.flatMap(\.measures).map { ReadMeasureTable($0, reader.measures) }
        // If the time of the points already has a finding, it is not repeated for the measures.
        let isSaid = read.findings.contains { [.otherMonth, .otherYear].contains($0.code) }
        read.findings += measures.findings.filter { !(isSaid && [.otherMonth, .tablePassedOver].contains($0.code)) }
        return read
    }

    /// The reporting unit that the whole file is from; `nil` if there are several. If the file merely lists one commune
    /// that reports itself, it is `nil` too, because a table below may be anybody's.
    private func soleUnit(_ read: ReadReturn) -> String? {
        guard let code = read.unitCode, read.records.allSatisfy({ $0.commune.unitCode == code }) else { return nil }
        guard reader.register.unit(code: code)?.isCommune == true else { return code }
        let isItsForm = form != nil || sheets.contains { $0.tables.contains(where: \.isForm) }
        return isItsForm || reader.group(namedIn: file) == code ? code : nil
    }

    /// Whether a criterion is named anywhere in the rest of its sheets.
    private var showsCriteria: Bool {
        sheets.contains { sheet in
            sheet.grid.entries.prefix(4_000).contains { $0.text.map(reader.labels.namesCriterion) ?? false }
        }
    }

    /// The one district that the titles of its tables of measures name; `nil` if there is none or several.
    private var titledUnit: String? {
        let texts = sheets.flatMap(\.measures).flatMap { $0.titles().compactMap(seenText) }
        let codes = Set(
            texts.flatMap { text -> [String] in
                let groups = reader.names.groups(in: text)
                return groups.count == 1 ? [groups[0].code] : []
            })
        return codes.count == 1 ? codes.first : nil
    }
}
