/// Tells months from minutes: `m` behind hours or before seconds is a minute.
enum DateParts {
    static func resolved(_ elements: [FormatElement]) -> [FormatElement] {
        let parts = elements.indices.filter { elements[$0].datePart != nil }
        var resolved = elements
        for (order, index) in parts.enumerated() {
            guard case .date(.monthOrMinute(let count), let letters) = elements[index] else { continue }
            let before = order > 0 ? elements[parts[order - 1]].datePart : nil
            let after = order + 1 < parts.count ? elements[parts[order + 1]].datePart : nil
            let isMinute = count < 3 && (before?.isHours ?? false || after?.isSeconds ?? false)
            resolved[index] = .date(isMinute ? .minute(count) : .month(count), letters: letters)
        }
        return resolved
    }
}

extension FormatElement {
    fileprivate var datePart: DatePart? { if case .date(let part, _) = self { part } else { nil } }
}

extension DatePart {
    fileprivate var isHours: Bool {
        switch self {
        case .hour, .elapsedHours: true
        default: false
        }
    }

    fileprivate var isSeconds: Bool {
        switch self {
        case .second, .elapsedSeconds: true
        default: false
        }
    }
}
