import Assessment
import Civil
import Cores
import Delivery
import Findings
import Foundation
import Registry
import Rendering
import Returns
import Rulebook
import StrictYAML

/// What a run rests on besides its files (căn cứ): settings, rulebook, register, waivers, the analyst's text,
/// templates. All of it is text, so that it can be kept with the run and used again.
struct Basis {
    /// The parts, under the names that the ledger uses.
    enum Part: String, CaseIterable {
        case settings, rulebook, vocabulary, register, lineage, waivers, narrative, received, templates
        /// What earlier periods told the run, and the number, date and signer that it printed. No person edits these
        /// texts.
        case knowledge, document

        /// Parts that a run works out itself: a change in them does not make the run a new one.
        static let workedOut: Set<String> = [knowledge.rawValue, document.rawValue]
    }

    /// The texts of the parts, as far as they have been read.
    private(set) var texts: [Part: String]
    let settings: Settings
    let rulebook: Rulebook
    /// The words that returns use: those that come with the program, and the workspace's own.
    let vocabulary: Vocabulary
    /// The units through time; `register` has them as they stand in the period.
    let book: RegisterBook
    let register: Register
    /// The waivers of the period.
    let waivers: [Waiver]
    /// What the analyst wrote for the report.
    let writing: NarrativeFile
    /// The days of receipt that the analyst wrote down.
    let received: ReceivedLog
    /// The templates of a run that makes pages. Kept ones are compiled when they are asked for.
    private let compiled: TemplateSet?

    /// Reads what the workspace holds now.
    ///
    /// - Parameter laysOut: the run makes pages; only then are the templates read.
    init(_ workspace: Workspace, period: Period, laysOut: Bool) throws(RunFailure) {
        let words = try workspace.vocabularyText()
        let (units, lineage) = try workspace.registerTexts()
        let (templates, (volume, book, register)) = try OrderedWork.beside {
            Result { () throws(RunFailure) in laysOut ? try workspace.templates() : nil }
        } _: { () throws(RunFailure) in
            let (book, register) = try Workspace.register(
                on: period.lastDay, units: units, lineage: lineage, province: workspace.settings.province,
                in: workspace.folder)
            return (try workspace.rulebook(on: period.lastDay), book, register)
        }
        (compiled, self.book, self.register) = (try templates.get(), book, register)
        settings = workspace.settings
        rulebook = volume.rulebook.holding(in: register.province, on: period.lastDay)
        vocabulary = try Self.vocabulary(words, path: workspace.vocabularyPath)
        try settings.disclosure?.refuseUnknownCriteria(
            in: rulebook, Place(file: "\(workspace.folder)/\(Settings.fileName)"))
        texts = [.settings: workspace.settingsText, .rulebook: volume.text, .register: units]
        texts[.lineage] = lineage
        texts[.vocabulary] = words
        texts[.waivers] = try workspace.waiversText()
        waivers = try Self.waivers(texts[.waivers], for: period, in: workspace.folder)
        writing = try NarrativeFile(for: period, in: workspace)
        texts[.narrative] = writing.text
        texts[.received] = try workspace.receivedText()
        if let compiled { texts[.templates] = Self.json(compiled.sources) }
        received =
            try texts[.received].map { text throws(RunFailure) in
                try ReceivedLog(text, path: "\(workspace.folder)/\(ReceivedLog.fileName)")
            } ?? ReceivedLog()
    }

    /// Restores what a run was kept with.
    ///
    /// - Parameter place: for the message when a kept text cannot be used any more.
    init(kept texts: [Part: String], period: Period, place: String) throws(RunFailure) {
        self.texts = texts
        compiled = nil
        let volume = try RulebookShelf.read(texts[.rulebook] ?? "", path: "\(place)/rulebook")
        vocabulary = try Self.vocabulary(texts[.vocabulary], path: "\(place)/vocabulary")
        do throws(YAMLMistakes) {
            settings =
                try texts[.settings].flatMap { $0.isEmpty ? nil : $0 }.map { text throws(YAMLMistakes) in
                    try Settings(yaml: text)
                } ?? Settings()
        } catch {
            throw RunFailure(error.findings(in: "\(place)/settings"))
        }
        (book, register) = try Workspace.register(
            on: period.lastDay, units: texts[.register] ?? "", lineage: texts[.lineage], province: settings.province,
            in: place)
        rulebook = volume.holding(in: register.province, on: period.lastDay)
        waivers = try Self.waivers(texts[.waivers], for: period, in: place)
        writing = NarrativeFile(kept: texts[.narrative])
        // Not needed: the days of receipt that followed from it are recorded with the run.
        received = ReceivedLog()
    }

    static func vocabulary(_ text: String?, path: String) throws(RunFailure) -> Vocabulary {
        guard let text else { return .builtIn }
        do throws(YAMLMistakes) {
            return Vocabulary.builtIn.adding(try Vocabulary(yaml: text))
        } catch {
            throw RunFailure(error.findings(in: path))
        }
    }

    private static func waivers(_ text: String?, for period: Period, in folder: String) throws(RunFailure) -> [Waiver] {
        guard let text else { return [] }
        do throws(YAMLMistakes) {
            return try Waivers(yaml: text).byPeriod[period] ?? []
        } catch {
            throw RunFailure(error.findings(in: "\(folder)/\(Waiver.fileName)"))
        }
    }

    mutating func add<Value: Encodable>(_ value: Value, as part: Part) { texts[part] = Self.json(value) }

    /// The templates of a run that makes pages. Throws a `TemplateError`.
    func templates() throws -> TemplateSet {
        try compiled ?? TemplateSet(OwnTemplates(sources: try value([String: String].self, of: .templates) ?? [:]))
    }

    /// The number, date and signer of the report; `nil` for a run of an earlier version, where the settings say them.
    func document() throws -> PeriodDocument? { try value(PeriodDocument.self, of: .document) }

    /// A part that holds a value rather than a text; `nil` where there is none. Throws when it cannot be read.
    func value<Value: Decodable>(_: Value.Type, of part: Part) throws -> Value? {
        try texts[part].map { try JSONDecoder().decode(Value.self, from: Data($0.utf8)) }
    }

    /// SHA-256 of each text, by the part's name.
    func hashes() throws(PublicationError) -> [String: String] {
        var hashes: [String: String] = [:]
        for (part, text) in texts {
            do { hashes[part.rawValue] = try Digest.sha256(of: Array(text.utf8)) } catch {
                throw PublicationError(.noDigest, at: part.rawValue)
            }
        }
        return hashes
    }

    /// The value as JSON. The same value always gives the same text.
    private static func json<Value: Encodable>(_ value: Value) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
