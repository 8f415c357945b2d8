import Civil
import Registry
import StrictYAML

// Reading dates from YAML: a day, a span of days, and lists of entries that follow each other without a gap or an
// overlap.

extension YAMLValue {
    /// A day written as 2022-11-30.
    public var asDate: CivilDate? { parsed(as: .date) { CivilDate(iso: $0) } }

    /// The days from `from` to `to`, both included. Either may be left out. An end before the start is reported as a
    /// mistake.
    var span: Span {
        let (from, to) = (optional("from")?.asDate, optional("to")?.asDate)
        if let span = Span(from: from, to: to) { return span }
        optional("to")?.report("dates-overlap")
        return .always
    }

    /// The entries of this list by date. The first one holds until its `to`, each further one from the day after the
    /// one before it, and the last one for good. An entry may repeat this by its `from`. `nil` for an empty list.
    public func byDate<Value>(_ read: (YAMLValue) -> Value) -> ByDate<Value>? {
        let read = entries.map { (entry: $0, value: read($0), to: $0.optional("to")?.asDate) }
        guard let last = read.last else {
            report("dates-gap")
            return nil
        }
        for (index, one) in read.enumerated() {
            one.entry.checkStart(after: index == 0 ? nil : read[index - 1].to, isFirst: index == 0)
        }
        for one in read.dropLast() where one.entry.optional("to") == nil { one.entry.report("dates-overlap") }
        last.entry.optional("to")?.report("dates-gap")
        return ByDate(read.dropLast().compactMap { one in one.to.map { (one.value, $0) } }, then: last.value)
    }

    /// Checks an entry's `from` against the end of the entry before it.
    private func checkStart(after end: CivilDate?, isFirst: Bool) {
        let from = optional("from")
        if isFirst { from?.report("dates-gap") }
        guard let end, let start = CivilDate(daysSince1970: end.daysSince1970 + 1) else { return }
        if let day = from?.asDate, day != start { from?.report(day < start ? "dates-overlap" : "dates-gap") }
        if let to = optional("to"), let day = to.asDate, day < start { to.report("dates-overlap") }
    }
}
