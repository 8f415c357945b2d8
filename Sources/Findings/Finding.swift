/// Something in the input that a person should know about (phát hiện): what it is, where, and what was there.
///
/// Bad data is a finding, not an error: it is collected, never thrown. The words are in the catalogue
/// (`FindingCode.wording`); a finding only carries what the words need.
public struct Finding: Hashable, Sendable {
    /// How much it matters.
    public enum Severity: String, Sendable, CaseIterable, Comparable {
        /// Something could not be used, and the figures are without it.
        case error
        /// The figures count, but somebody must look.
        case warning
        /// For information: something was assumed, repaired or skipped.
        case notice

        /// The worst first.
        public static func < (worse: Self, lesser: Self) -> Bool { worse.rank < lesser.rank }
        private var rank: Int { self == .error ? 0 : self == .warning ? 1 : 2 }
    }

    public let code: FindingCode
    public let place: Place
    /// What was there, as it was read; shown to people verbatim.
    public let value: String?
    /// The communes, the criteria, the reporter and the measure or column that it is about.
    public let subject: Subject
    /// Values for the names in the wording's braces, besides `{value}`.
    public let details: [Detail: String]
    /// The details that have other words in English.
    public let englishDetails: [Detail: String]

    public init(
        _ code: FindingCode, at place: Place, value: String? = nil, about subject: Subject = .none,
        details: [Detail: String] = [:], clauses: [Detail: Clause] = [:]
    ) {
        self.init(
            kept: code, at: place, value: value, about: subject,
            details: details.merging(clauses.mapValues { $0[.vietnamese] }) { _, said in said },
            english: clauses.mapValues { $0[.english] })
    }

    /// A finding whose details were filled in before, in both languages.
    public init(
        kept code: FindingCode, at place: Place, value: String?, about subject: Subject, details: [Detail: String],
        english: [Detail: String]
    ) {
        self.code = code
        self.place = place
        self.value = value
        self.subject = subject
        let line = place.line.map { [Detail.line: String($0)] } ?? [:]
        self.details = details.merging(line) { _, ofPlace in ofPlace }
            .merging(subject.details) { _, ofSubject in ofSubject }
        englishDetails = english
    }

    /// The same of another place.
    public func at(_ place: Place) -> Finding {
        Finding(kept: code, at: place, value: value, about: subject, details: details, english: englishDetails)
    }

    /// The same told as another kind, with more details.
    public func told(as code: FindingCode, _ more: [Detail: String] = [:]) -> Finding {
        Finding(
            kept: code, at: place, value: value, about: subject, details: details.merging(more) { _, new in new },
            english: englishDetails)
    }

    public var severity: Severity { code.severity }

    /// What is wrong, what was found and what was expected, in one or two sentences.
    public func message(in language: Language) -> String { message(code.wording[language], language) }

    /// What to do about it.
    public func advice(in language: Language) -> String { fill(code.wording[language].advice, language) }

    /// Whether it concerns the district that sent the return.
    public var isForDistrict: Bool { code.wording.forDistrict != nil }

    /// What the district that sent the return is told about it, in Vietnamese; `nil` if it does not concern the
    /// district.
    public var toDistrict: (message: String, advice: String)? {
        code.wording.forDistrict.map { (message($0, .vietnamese), fill($0.advice, .vietnamese)) }
    }

    /// The line for standard error: `file:sheet!cell: mức độ: [code] message advice`.
    ///
    /// - Parameter remark: why nobody needs to attend to it; empty if somebody must.
    public func line(in language: Language, remark: String = "") -> String {
        let place = place.description.isEmpty ? "" : place.description + ": "
        let words = "\(message(in: language)) \(advice(in: language))"
        let aside = remark.isEmpty ? "" : " (\(remark))"
        return "\(place)\(severity.name(in: language))\(aside): [\(code.rawValue)] \(words)"
    }

    private func message(_ words: Wording.Words, _ language: Language) -> String {
        let text = fill(words.problem, language)
        // A sentence may begin with a name: "xã Bành Trạch …".
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// Replaces the names in the braces of a wording by the details. A name without a detail stays visible as `{name}`,
    /// which a test looks for in every finding that is produced.
    private func fill(_ pattern: String, _ language: Language) -> String {
        var text = ""
        var rest = Substring(pattern)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            text += rest[..<open]
            text += replacement(for: name, language) ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }

    private func replacement(for name: String, _ language: Language) -> String? {
        guard name != "value" else { return value.map(Self.shortened) }
        guard let detail = Detail(rawValue: name),
            let text = (language == .english ? englishDetails[detail] : nil) ?? details[detail]
        else { return nil }
        return detail == .count || detail == .limit ? Self.grouped(text, language) : OneLine.text(text)
    }

    /// Groups the digits of a whole number of five digits or more as people write it: 10.000.000, in English
    /// 10,000,000.
    private static func grouped(_ text: String, _ language: Language) -> String {
        guard text.utf8.count > 4, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return text }
        var grouped = ""
        for (position, digit) in text.enumerated() {
            if position > 0, (text.utf8.count - position).isMultiple(of: 3) {
                grouped += language == .vietnamese ? "." : ","
            }
            grouped.append(digit)
        }
        return grouped
    }

    /// A value on one line, cut so that the line stays short.
    private static func shortened(_ value: String) -> String {
        let oneLine = OneLine.text(value.split(whereSeparator: \.isNewline).joined(separator: " "))
        return oneLine.count <= 80 ? oneLine : oneLine.prefix(79) + "…"
    }
}

extension Finding.Severity {
    /// The word that people read.
    public func name(in language: Language) -> String {
        switch (self, language) {
        case (.error, .vietnamese): "lỗi"
        case (.warning, .vietnamese): "cảnh báo"
        case (.notice, .vietnamese): "lưu ý"
        case (_, .english): rawValue
        }
    }
}
