// swift-tools-version:6.2
// TongHop: one target per stage, in the order the data flows. ARCHITECTURE.md shows the same table;
// `make lint` checks that no stage imports what is not declared here.
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// Optimised in debug builds too: the tests read and report whole countries, and take less than half as long so.
let optimised: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// A library target of the pipeline.
func stage(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: optimised)
}

/// The tests of one stage.
func tests(of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies, exclude: exclude,
        swiftSettings: strict)
}

let package = Package(
    name: "TongHop",
    products: [.executable(name: "tonghop", targets: ["tonghop"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CLibXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(
            name: "CLibCMark", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        // Not linked: it is loaded by the first message that is sent.
        .systemLibrary(name: "CLibCurl"),
        .systemLibrary(name: "CLinux"),

        // Foundations: no stage; of each other they know numbers and dates alone.
        stage("Findings"),
        stage("Civil"),
        stage("VietnameseText"),
        stage("Numbers"),
        stage("StrictYAML", ["Numbers", .product(name: "Yams", package: "Yams")]),
        stage("JSON", ["Numbers"]),
        stage("Cores", ["CLinux"]),
        stage("ZipWriting", ["Civil", "CLibZip"]),
        // Drawings to pictures by librsvg, which is loaded when the first is drawn and not with the program.
        .target(
            name: "CDrawing", cSettings: [.unsafeFlags(["-O2"], .when(configuration: .debug))],
            linkerSettings: [.linkedLibrary("dl")]),

        // Stages, in the order the data flows.
        stage("Spreadsheets", ["Findings", "Civil", "VietnameseText", "CLibXML2", "CLibZip", "CLibCrypto"]),
        stage("WorkbookWriting", ["Civil", "CLibXLSXWriter", "CLinux"]),
        stage("Marking", ["Findings", "VietnameseText", "Spreadsheets", "CLibZip"]),
        // Two lists of the country's communes, embedded by the C compiler.
        .target(
            name: "CNationalUnits", exclude: ["README.md", "units-vietnam-2023.csv", "units-vietnam-2025.csv"],
            cSettings: [.unsafeFlags(["-Wno-c23-extensions"])]),
        stage("Registry", ["Civil", "VietnameseText", "CNationalUnits"], resources: [.embedInCode("Data")]),
        stage(
            "Rulebook", ["Civil", "VietnameseText", "Numbers", "StrictYAML", "Registry"],
            resources: [.embedInCode("Rulebooks")]),
        stage(
            "Returns",
            ["Findings", "Civil", "VietnameseText", "Numbers", "StrictYAML", "Spreadsheets", "Registry", "Rulebook"],
            resources: [.embedInCode("Vocabulary/Words")]),
        stage("Forms", ["Civil", "VietnameseText", "WorkbookWriting", "Registry", "Rulebook", "Returns"]),
        stage("Assessment", ["Findings", "Civil", "VietnameseText", "Numbers", "Registry", "Rulebook", "Returns"]),
        stage("Ledger", ["Civil", "Numbers", "JSON", "Registry", .product(name: "GRDB", package: "GRDB.swift")]),
        stage(
            "Reports",
            [
                "Findings", "Civil", "VietnameseText", "Numbers", "Cores", "Registry", "Rulebook", "Returns",
                "Assessment", "CLibCMark",
            ]),
        stage(
            "Rendering",
            [
                "Findings", "Civil", "VietnameseText", "Numbers", "WorkbookWriting", "ZipWriting", "JSON", "Cores",
                "Reports", "CDrawing",
            ], resources: [.embedInCode("Templates")]),
        stage("Delivery", ["Civil", "Cores", "CLibCrypto", "CLibCurl", "CLinux"]),
        stage(
            "Batch",
            [
                "Findings", "Civil", "VietnameseText", "Spreadsheets", "WorkbookWriting", "Registry", "Rulebook",
                "Returns", "Forms", "Assessment", "Ledger", "Reports", "Rendering", "Marking", "Delivery", "Numbers",
                "StrictYAML", "Cores", "ZipWriting", "CLinux",
            ], resources: [.embedInCode("Resources")]),
        .executableTarget(
            name: "tonghop",
            dependencies: [
                "Findings", "Civil", "VietnameseText", "Assessment", "Batch",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // What holds for every file, for the tests and the fuzzer.
        .target(
            name: "ReadingProperties",
            dependencies: ["Findings", "Civil", "Spreadsheets", "Registry", "Rulebook", "Returns"],
            path: "Tests/ReadingProperties", swiftSettings: strict),
        tests(of: "Findings"),
        tests(of: "Civil"),
        tests(of: "VietnameseText"),
        tests(of: "StrictYAML"),
        tests(of: "Numbers"),
        tests(of: "JSON", ["Numbers"]),
        tests(of: "Cores"),
        tests(of: "ZipWriting", ["Civil"]),
        // Workbooks written out as XML, for the tests that read them.
        .target(
            name: "SpreadsheetSamples", dependencies: ["Findings", "Spreadsheets", "CLibZip"],
            path: "Tests/SpreadsheetSamples", swiftSettings: strict),
        tests(of: "Spreadsheets", ["Findings", "Civil", "VietnameseText", "SpreadsheetSamples"]),
        tests(of: "WorkbookWriting", ["Civil"], exclude: ["listing.py"]),
        // Copies of workbooks that openpyxl, XlsxWriter and LibreOffice wrote, as openpyxl and LibreOffice open them.
        .testTarget(
            name: "MarkingTests", dependencies: ["Marking", "Findings", "Spreadsheets", "SpreadsheetSamples"],
            exclude: ["make.py", "judge.py"], swiftSettings: strict),
        tests(of: "Registry", ["Civil", "VietnameseText"]),
        tests(of: "Rulebook", ["Civil", "Numbers", "StrictYAML", "Registry"]),
        tests(
            of: "Returns",
            ["Findings", "Civil", "Numbers", "Spreadsheets", "Registry", "Rulebook", "ReadingProperties"]),
        tests(
            of: "Forms", ["Civil", "Numbers", "Spreadsheets", "WorkbookWriting", "Registry", "Rulebook", "Returns"],
            exclude: ["fill.py"]),
        tests(of: "Assessment", ["Findings", "Civil", "Numbers", "Registry", "Rulebook", "Returns", "Spreadsheets"]),
        // A province made by hand, for the tests of the report.
        .target(
            name: "ReportSamples",
            dependencies: [
                "Findings", "Civil", "Numbers", "Spreadsheets", "Registry", "Rulebook", "Returns", "Assessment",
            ], path: "Tests/ReportSamples", swiftSettings: strict),
        tests(of: "Reports", ["Findings", "Civil", "Numbers", "Rulebook", "Returns", "Assessment", "ReportSamples"]),
        tests(
            of: "Rendering",
            [
                "Findings", "Civil", "Numbers", "Assessment", "Reports", "ReportSamples",
                .product(name: "Mustache", package: "swift-mustache"),
            ], exclude: ["workbook_against_csv.py", "word_against_page.py", "word_in_writer.py"]),
        // The published pages and tables as their readers see them: Chromium, html5lib, LibreOffice.
        .testTarget(
            name: "PageTests",
            dependencies: ["Findings", "Returns", "Assessment", "Reports", "Rendering", "ReportSamples"],
            exclude: ["page-checks.js", "validate.py", "csv_in_calc.py"], swiftSettings: strict),
        tests(of: "Delivery", ["Civil"]),
        tests(of: "Ledger", ["Civil", "Numbers", "Registry", .product(name: "GRDB", package: "GRDB.swift")]),
        tests(
            of: "Batch",
            [
                "Findings", "Civil", "StrictYAML", "Spreadsheets", "SpreadsheetSamples", "Registry", "Rulebook",
                "Returns", "Assessment", "Ledger", "Reports", "Marking", "Delivery",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        tests(
            of: "tonghop",
            [
                "Batch", "Civil", "Findings", "Registry", "Rulebook", "SpreadsheetSamples",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], exclude: ["texts.py"]),
        // The program itself under kills, full disks, cron: what nobody watches.
        .testTarget(name: "UnattendedTests", swiftSettings: strict),
    ]
)

// `.packaging/build` sets this: how the program is linked that is installed, with the object that `.packaging/icu-subset`
// makes. Relative relocations take 2 MB less when packed (glibc has read them since 2.36), names for other libraries 1 MB.
if let subset = Context.environment["TONGHOP_ICU_SUBSET"] {
    package.targets.first { $0.name == "tonghop" }?.linkerSettings = [
        .unsafeFlags(
            ["-use-ld=lld", subset]
                + ["-z", "pack-relative-relocs", "--no-export-dynamic"].flatMap { ["-Xlinker", $0] })
    ]
}

// `make fuzz` sets this. Fuzzing needs clang's runtime and every target built with its instruments, so nobody
// else builds it.
if Context.environment["TONGHOP_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "Fuzz",
            dependencies: ["ReadingProperties", "CLibZip"], path: "Tests/Fuzz", exclude: ["README.md"],
            swiftSettings: strict))
}

// `make bench` sets this: a program whose only use is to be measured.
if Context.environment["TONGHOP_BENCH"] != nil {
    package.targets.append(
        .executableTarget(
            name: "VisitCells", dependencies: ["Spreadsheets"], path: "Tests/Bench/VisitCells", swiftSettings: strict))
}
