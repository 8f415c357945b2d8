import Civil
import Registry
import StrictYAML

// Dates in YAML: a day, a span of days, and entries that take turns without a gap or an overlap.

extension YAMLValue {
    /// A day written as 2022-11-30.
    public var asDate: CivilDate? { parsed(as: .date) { CivilDate(iso: $0) } }

    /// The days between `from` and `to`, both included; either may be left out. Its end before its start is a mistake.
    var span: Span {
        let (from, to) = (optional("from")?.asDate, optional("to")?.asDate)
        if let span = Span(from: from, to: to) { return span }
        optional("to")?.report("dates-overlap")
        return .always
    }

    /// The entries of this list by their days: the first holds until its `to`, each other one from the day after the
    /// one before it, the last for good. A `from` says the same once more. `nil` for an empty list.
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

    /// Holds an entry's days against the end of the one before it.
    private func checkStart(after end: CivilDate?, isFirst: Bool) {
        let from = optional("from")
        if isFirst { from?.report("dates-gap") }
        guard let end, let start = CivilDate(daysSince1970: end.daysSince1970 + 1) else { return }
        if let day = from?.asDate, day != start { from?.report(day < start ? "dates-overlap" : "dates-gap") }
        if let to = optional("to"), let day = to.asDate, day < start { to.report("dates-overlap") }
    }
}
