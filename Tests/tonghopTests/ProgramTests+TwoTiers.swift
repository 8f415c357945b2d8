import Civil
import Foundation
import Registry
import Rulebook
import Testing

/// Since 01/07/2025 there is no tier between province and commune, so the program must mention it only in quotations.
/// The sample of 2027-11 has communes that are missing or late, and ones with mistakes, zeros and open thresholds.
extension ProgramTests {
    private static let verbs = [
        "report --workspace w --period 2027-11 --as-of 2027-12-02",
        "report --workspace w --period 2027-11 --as-of 2027-12-02 --dry-run",
        "status --workspace w --period 2027-11 --as-of 2027-12-02", "history --workspace w",
        // Communes with a clear threshold, an open threshold, a blank; a missing one; a name that does not exist, and a
        // former name.
        "explain 01840 --workspace w --period 2027-11 --as-of 2027-12-02",
        "explain 05953 --workspace w --period 2027-11 --as-of 2027-12-02",
        "explain 02185 --workspace w --period 2027-11 --as-of 2027-12-02",
        "explain 05725 --workspace w --period 2027-11 --as-of 2027-12-02",
        "explain Thần --workspace w --period 2027-11 --as-of 2027-12-02",
        "explain 'Nà Phặc' --workspace w --period 2027-11 --as-of 2027-12-02",
        "check w/inbox/*.csv w/inbox/bieu* w/inbox/Tân* w/inbox/Bieu* --workspace w --period 2027-11 --as-of 2027-12-02",
        "form --workspace w --period 2027-11 --commune 01840", "form --workspace w --period 2027-11 --commune 05953",
        "form --workspace w --period 2027-11 --district 99999",
        "send --replies --workspace w --period 2027-11", "send --allow-draft --workspace w --period 2027-11",
        "send --replies --smtp --workspace w --period 2027-11", "watch --once --workspace w",
        "close --workspace w --period 2027-11 --as-of 2027-12-02", "doctor --workspace w",
        "report --public --workspace w --period 2027-11 --as-of 2027-12-02",
    ]

    /// The second sample. Among its returns is one as districts used to send it, with communes that no longer exist.
    private func workspace() throws {
        let sample = Self.sources.appendingPathComponent("SampleInputs")
        let copying = try run(
            """
            mkdir w && cp -r '\(sample.path)'/2027/inbox '\(sample.path)'/2027/*.yaml '\(sample.path)'/2027/nhan.csv w &&
            sed 's/2022/2027/g' '\(sample.path)'/inbox/*.csv >'w/inbox/Pac Nam.csv'
            """)
        #expect(copying.status == 0, "\(copying.errors)")
    }

    @Test func aReportOfTwoTiersSpeaksOfNoDistrict() throws {
        try workspace()
        for (number, verb) in Self.verbs.enumerated() {
            let ending = try run("tonghop \(verb)")
            try (ending.output + ending.errors).write(
                to: folder.appendingPathComponent("w/said-\(number).txt"), atomically: true, encoding: .utf8)
            #expect(ending.status != 64 && ending.status != 70, "\(verb): \(ending.errors)")
        }
        // What was sent in, and what no person reads.
        #expect(try run("cd w && rm -r inbox archive tonghop.sqlite* tonghop.yaml").status == 0)
        let script = Self.sources.appendingPathComponent("Tests/tonghopTests/texts.py").path
        let python = ProcessInfo.processInfo.environment["DEBIAN_PYTHON"] ?? "/usr/bin/python3"
        let reading = try run("'\(python)' '\(script)' w")
        #expect(reading.status == 0, "\(reading.errors)")
        let texts = reading.output.split(separator: "\n").map(String.init)
        let kinds = [
            "bao-cao-tong-hop.html", "bao-cao-tong-hop.docx", "bao-cao-tong-hop.xlsx", "xa-phuong.csv", "ket-qua.json",
            "nguon-so-lieu.html", "19-thai-nguyen.docx", "05725-than-sa.html", "05818-la-bang.xlsx",
            "05818-la-bang.eml",
            "bao-cao-thai-nguyen-2027-11.eml", "tinh-hinh.html", "01840-duc-xuan-2027-11.xlsx", "said-2.txt",
            "2027-11-cong-khai/bao-cao-tong-hop.html",
        ]
        for kind in kinds {
            #expect(texts.count { $0.contains("\(kind)\t") } > 3, "nothing was read: \(kind)")
        }
        let quotes = try Self.quotes()
        let complaints = texts.filter { Self.speaksOfAnAbolishedTier($0, quoting: quotes) }
        #expect(complaints.prefix(30) == [])
    }

    /// Tests the check itself.
    @Test func aWordOfTheAbolishedTierIsFoundWhereNothingIsQuoted() throws {
        let quotes = try Self.quotes()
        for text in [
            "Gửi huyện", "HUYỆN, thành phố", "các thị xã", "xã, phường, thị trấn", "Sở LĐTBXH",
            "Sở Lao động – Thương binh",
            "thành phố trực thuộc tỉnh", "Các quận",
        ] {
            #expect(Self.speaksOfAnAbolishedTier(text, quoting: quotes), "\(text)")
        }
        for text in [
            "Kết quả công nhận Xã, phường, thị trấn phù hợp với trẻ em", "xã Nà Phặc (trước là Thị trấn Nà Phặc)",
            "QUYỆN", "thành phố", "Huyện Ba Bể (cũ)", "Các xã, phường, thị trấn còn lại",
        ] {
            #expect(!Self.speaksOfAnAbolishedTier(text, quoting: quotes), "\(text)")
        }
    }

    @Test func inEnglishNobodyHearsOfADistrict() throws {
        try workspace()
        let codes = #/\[[a-z-]+\]|--district/#
        // One verb that writes the report, and those that only print something.
        for verb in [Self.verbs[0]] + Self.verbs[2...10] {
            let ending = try run("tonghop \(verb) --lang en")
            let lines = (ending.output + ending.errors).split(separator: "\n").map { $0.replacing(codes, with: "") }
            #expect(lines.filter { $0.lowercased().contains("district") } == [], "\(verb)")
        }
        for verb in Set(Self.verbs.compactMap { $0.split(separator: " ").first }).sorted() + ["init"] {
            let help = try run("tonghop help \(verb) --lang en").output
            #expect(!help.isEmpty && !help.replacing(codes, with: "").lowercased().contains("district"), "\(verb)")
        }
    }

    /// What may be quoted: the law's own words, names of former units, names that senders chose.
    private static func quotes() throws -> [String] {
        let day = try #require(CivilDate(iso: "2027-11-30"))
        let rulebook = try Rulebook(yaml: try #require(Rulebook.builtIn["qd-06-2019"]))
        var quotes = [rulebook.standard]
        quotes += rulebook.sources.flatMap { [$0.citation, $0.firstCitation, $0.title] }
        quotes += rulebook.tiers.map(\.description)
        quotes += rulebook.tiers.flatMap(\.conditions).compactMap { $0.open?.because }
        quotes += rulebook.targets.map(\.text)
        quotes += rulebook.deadlines.filter { $0.span.contains(day) }.map(\.text)
        quotes += rulebook.statements.filter { $0.span.contains(day) }.map(\.text)
        // The names that a return from before still uses for them.
        quotes += rulebook.parts.flatMap(\.measures).filter { !$0.span.contains(day) }.flatMap(\.names)
        let before = try #require(CivilDate(iso: "2025-06-30"))
        let then = try RegisterBook.builtIn(province: "06").register(on: before)
        let now = try RegisterBook.builtIn(province: "19").register(on: day)
        quotes += now.formerUnits.map(\.commune.fullName)
        quotes += then.units.map(\.fullName)
        return quotes.map { $0.lowercased() }.sorted { $0.count > $1.count }
    }

    private static func speaksOfAnAbolishedTier(_ text: String, quoting quotes: [String]) -> Bool {
        guard hasWordOfTier(text) else { return false }
        return hasWordOfTier(quotes.reduce(text.lowercased()) { $0.replacing($1, with: " ") })
    }

    private static func hasWordOfTier(_ text: String) -> Bool {
        text.range(of: tier, options: [.regularExpression, .caseInsensitive]) != nil
    }

    private static let tier =
        #"(?<!\p{L})(?:huyện|quận|thị xã|thị trấn|thành phố trực thuộc tỉnh|lđ ?-? ?tb ?&? ?xh|thương binh)(?!\p{L})"#
}
