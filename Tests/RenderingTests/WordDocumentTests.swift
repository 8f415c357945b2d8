import Assessment
import Findings
import Foundation
import Glibc
import ReportSamples
import Reports
import Testing

@testable import Rendering

/// Documents for Word: the words and figures of the pages, in files that Word, LibreOffice and python-docx can open.
@Suite struct WordDocumentTests {
    private static func model(_ assessment: ProvinceAssessment, narrative: Narrative = Narrative()) -> ReportModel {
        ReportModel(assessment, settings: settings, narrative: narrative)
    }

    private static let settings = {
        var settings = ReportSettings()
        settings.superiorBody = "Ủy ban nhân dân tỉnh Bắc Kạn"
        settings.issuingBody = "Sở Lao động - Thương binh và Xã hội"
        settings.symbol = "BC-SLĐTBXH"
        settings.addressee = "Bộ Lao động & “Xã hội”"
        settings.recipients = ["Như trên", "Lưu: VT <1>"]
        settings.signerAuthority = "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"
        settings.signerName = "Nguyễn Văn A"
        return settings
    }()

    private static func files(_ model: ReportModel, drawnBy library: String = ChartPictures.library) throws
        -> [RenderedFile]
    {
        try renderAll(
            model, templates: .builtIn(), besides: [.docx], pictures: ChartPictures(of: model, library: library))
    }

    /// Names that are difficult for XML, for line breaks and for columns.
    private static let odd = ProvinceAssessment.sample(
        [
            SampleDistrict(
                "061", "Ba Bể & <w:t> “\"'\u{301}”",
                [
                    "a&b", "<b>", "]]>", "Xã\u{0}\u{8}\u{1B}\u{FFFE}\u{FFFF}", "e\u{302}\u{301}<\u{301}", "a\nb\tc",
                    "{{x}}",
                    "Thái\u{202E}Bình", "\u{1F600} 1", String(repeating: "Nghiêng", count: 40), "&#1; &amp;",
                ].enumerated().map {
                    SampleCommune(
                        "0189\($0)", $1, points: SampleCommune.points(55.25, except: [3: .points(0)]), decision: $1)
                })
        ],
        findings: ["<&>\u{1}", "x\u{B}y", "\"'"].map {
            Finding(.emptyFile, at: Place(file: $0, sheet: $0, cell: "A1"), value: $0)
        })

    private static let narrative = NarrativeReader(
        """
        ## II.
        ### Về **nguồn lực**
        Đoạn *nghiêng*, **đậm**, ***cả hai*** & <dấu>.
        - Ý một
          - Lồng
            1. Sâu hơn
        - Ý hai
        3. Đánh số từ ba
        4. Tiếp
        ## VI.
        1. Đếm lại từ đầu
        Bảng: Cộng tác viên
        | Huyện | Số |
        |---|---:|
        | **Ba Bể** | 15<br>16 |
        | Na Rì | 5 |
        """, file: "a.md"
    ).narrative

    private static let models = [
        "three districts": model(.small), "odd texts": model(odd),
        "the analyst's text": model(.small, narrative: narrative),
        "nothing in it": model(.sample([], isFinal: true)),
        "for the public": ReportModel(
            .small, settings: settings, disclosing: Disclosure(withholding: [3, 4], smallestCount: 5)),
    ]

    @Test(arguments: models.keys.sorted())
    func everyDocumentSaysWhatItsPageSays(_ name: String) throws {
        let model = try #require(Self.models[name])
        let files = try Self.files(model)
        let documents = files.filter { $0.path.hasSuffix(".docx") }
        #expect(
            documents.map(\.path)
                == files.map(\.path).filter { path in
                    path == RenderedFile.summaryPath
                        || path.hasPrefix(RenderedFile.annexFolder) && path.hasSuffix(".html")
                }.map { $0.dropLast(4) + "docx" })
        try TemporaryFolder.with(files) { folder in
            let judged = try Judge.run("word_against_page.py", folder)
            #expect(judged == "\(documents.count) documents, 0 complaints\n", "\(name)")
        }
    }

    /// The checking script finds each defect that it exists for.
    @Test(arguments: [
        ("docx/chan-ky", "Nơi nhận:", "Nơi gửi:", "Nơi gửi:"),
        ("docx/diem-cac-xa", "{{total}}", "{{threshold}}", "table 1"),
        ("docx/dau-van-ban", "{{head.number}}", "&#1;", "xmlChar"), ("docx/trang", "<w:titlePg/>", "", "first page"),
        ("docx/bang", "BangSoLieu", "BangKhac", "no style"),
        ("docx/hinh", "descr=\"{{description}}\"", "descr=\"\"", "say something else"),
    ])
    func theJudgeSeesWhatIsWrong(template: String, right: String, wrong: String, complaint: String) throws {
        let source = try #require(TemplateSet.builtInSources[template])
        let own = OwnTemplates(sources: [template: source.replacing(right, with: wrong)])
        let model = Self.model(.small)
        let files = try renderAll(
            model, templates: TemplateSet(own), besides: [.docx], pictures: ChartPictures(of: model))
        try TemporaryFolder.with(files) { folder in
            let said = try Judge.run("word_against_page.py", folder)
            #expect(said.contains(complaint))
        }
    }

    @Test func theAnalystsTextIsWordsAsWordHasThem() throws {
        let model = Self.model(.small, narrative: Self.narrative)
        let report = WordReport(model, pictures: .none)
        let text = String(decoding: try TemplateSet.builtIn().render(report, as: "docx/van-ban-bao-cao"), as: UTF8.self)
        func run(_ looks: String, _ words: String) -> String {
            "<w:rPr>\(looks)</w:rPr><w:t xml:space=\"preserve\">\(words)</w:t>"
        }
        #expect(text.contains(run("<w:i/>", "nghiêng")) && text.contains(run("<w:b/>", "đậm")))
        #expect(text.contains(run("<w:b/><w:i/>", "cả hai")) && text.contains(" &amp; &lt;dấu&gt;."))
        #expect(text.contains(run("<w:b/>", "nguồn lực")) && !text.contains("&lt;b&gt;"))
        #expect(text.contains("<w:rPr></w:rPr><w:br/><w:t xml:space=\"preserve\">16</w:t>"))
        func item(_ level: Int, _ list: Int, _ words: String) -> Bool {
            text.contains(
                "<w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr></w:pPr><w:r>" + run("", words))
        }
        #expect(item(0, 3, "Ý một") && item(1, 3, "Lồng") && item(2, 4, "Sâu hơn") && item(0, 3, "Ý hai"))
        #expect(item(0, 5, "Đánh số từ ba") && item(0, 5, "Tiếp") && item(0, 6, "Đếm lại từ đầu"))
        #expect(
            report.lists == [
                WordList(list: 4, level: 2, first: 1), WordList(list: 5, level: 0, first: 3),
                WordList(list: 6, level: 0, first: 1),
            ])
    }

    @Test func theSameModelIsTheSameBytes() throws {
        let model = Self.model(.small, narrative: Self.narrative)
        #expect(try Self.files(model) == Self.files(model))
    }

    @Test func chartsArePicturesWithTheirDrawings() throws {
        let model = Self.model(.small)
        let pictures = ChartPictures(of: model)
        #expect(pictures.problem == nil)
        #expect(pictures.all.map(\.drawing.id) == ["ty-le-1", "diem-liet-1", "tong-diem"])
        #expect(pictures.all.allSatisfy { $0.png.starts(with: [0x89, 0x50, 0x4E, 0x47]) && $0.png.count > 5000 })
    }

    /// The name, note and table of a chart stay, and nothing refers to a missing picture.
    @Test func withoutLibrsvgOnlyThePicturesAreMissing() throws {
        let model = Self.model(.small)
        let pictures = ChartPictures(of: model, library: "no-such-library.so")
        #expect(pictures.problem == .noLibrary && pictures.all.isEmpty)
        let files = try Self.files(model, drawnBy: "no-such-library.so")
        try TemporaryFolder.with(files) { folder in
            let said = try Judge.run("word_against_page.py", folder)
            #expect(said.hasSuffix(" documents, 0 complaints\n"))
        }
        // Another library does not count as librsvg.
        #expect(ChartPictures(of: model, library: "libc.so.6").problem == .noLibrary)
    }

    /// Otherwise every start of the program would take longer.
    @Test func librsvgIsNotLinked() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/ldd")
        let program = Bundle.main.bundleURL.appending(path: "tonghop")
        try #require(FileManager.default.fileExists(atPath: program.path), "\(program.path)")
        process.arguments = [program.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let libraries = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(libraries.contains("libzip") && !libraries.contains("rsvg") && !libraries.contains("cairo"))
    }

    @Test func documentsAreMadeOnlyWhenAskedFor() throws {
        let model = Self.model(.small)
        let pages = try renderAll(model, templates: .builtIn())
        #expect(!pages.contains { $0.path.hasSuffix(".docx") })
        #expect(try Self.files(model).filter { !$0.path.hasSuffix(".docx") } == pages)
    }

    // MARK: Own templates

    @Test func aWorkspaceReplacesThemAsItReplacesThoseOfPages() throws {
        let style = "{{! kiểu }}<w:styles xmlns:w=\"x\">{{title}}</w:styles>"
        try TemporaryFolder.with(["docx/styles.mustache": style, "docx/ghi-chu.txt": "{{"]) { folder in
            let set = try TemplateSet(OwnTemplates(folder: folder))
            #expect(set.sources["docx/styles"] == style && set.sources["docx/bang"] != nil)
        }
    }

    @Test func aMistakeInOneHasItsPlace() throws {
        try TemporaryFolder.with(["docx/diem-cac-xa.mustache": "<w:p/>\n  {{#communes}}{{nam}}{{/communes}}"]) {
            folder in
            let error = #expect(throws: TemplateError.self) { try TemplateSet(OwnTemplates(folder: folder)) }
            #expect(error?.template == "docx/diem-cac-xa" && error?.line == 2 && error?.column == 16)
            #expect(error?.key == "nam")
        }
    }

    /// Word refuses a document in which an element stays open.
    @Test(arguments: [
        ("<w:p><w:r></w:p>", 1, 11), ("<w:p>\n{{#head}}</w:p>{{/head}}", 2, 10),
        ("{{#head}}<w:p>{{/head}}</w:p>", 1, 10), ("<w:p>", 1, 1), ("<w:t>a & b</w:t>", 1, 8),
    ])
    func markupThatIsOpenIsAMistakeWithItsPlace(source: String, line: Int, column: Int) {
        let error = MarkupBalance(of: "docx/bang", source: source).error
        #expect(error?.line == line && error?.column == column, "\(error.debugDescription)")
        #expect(TemplateReview(OwnTemplates(sources: ["docx/bang": source])).errors.contains { $0 == error })
    }

    @Test func theTemplatesInTheBinaryCloseWhatTheyOpen() {
        for (name, source) in TemplateSet.builtInSources where name.hasPrefix("docx/") {
            #expect(MarkupBalance(of: name, source: source).error == nil, "\(name)")
        }
        #expect(MarkupBalance(of: "docx/a", source: "{{^x}}<w:a w:b=\"{{#y}}>{{/y}}\"/>&lt;{{/x}}").error == nil)
    }

    // MARK: LibreOffice

    @Test(.enabled(if: Judge.hasWriter, "no LibreOffice Writer on this machine"))
    func libreOfficeMakesPagesOfThem() throws {
        let model = Self.model(.small, narrative: Self.narrative)
        let documents = try Self.files(model).filter { $0.path.hasSuffix(".docx") }
            .map { RenderedFile(path: $0.path.replacing("/", with: "-"), bytes: $0.bytes) }
        try TemporaryFolder.with(documents) { folder in
            let said = try Judge.run("word_in_writer.py", folder)
            #expect(said == "\(documents.count) documents, 0 complaints\n")
        }
    }
}

/// The checking scripts in Python beside this file. Debian's Python has Debian's packages.
private enum Judge {
    static let hasWriter = access("/usr/lib/libreoffice/program/libswlo.so", R_OK) == 0

    static func run(_ name: String, _ folder: String) throws -> String {
        let process = Process()
        process.executableURL = URL(
            fileURLWithPath: ProcessInfo.processInfo.environment["DEBIAN_PYTHON"] ?? "/usr/bin/python3")
        process.arguments = [
            URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: name).path, folder,
        ]
        let pipe = Pipe()
        (process.standardOutput, process.standardError) = (pipe, pipe)
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }
}

private enum TemporaryFolder {
    static func with(_ files: [RenderedFile], _ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "word-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        for file in files {
            let path = folder.appending(path: file.path)
            try FileManager.default.createDirectory(
                at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.bytes).write(to: path)
        }
        try body(folder.path)
    }

    static func with(_ texts: [String: String], _ body: (String) throws -> Void) throws {
        try with(texts.map { RenderedFile(path: $0.key, bytes: Array($0.value.utf8)) }, body)
    }
}
