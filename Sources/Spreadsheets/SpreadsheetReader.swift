import Findings

/// Reads spreadsheet files: workbooks and separated text, told apart by their content.
public enum SpreadsheetReader {
    /// Reads the file at a path.
    ///
    /// - Parameters:
    ///   - named: the name that findings give to the file.
    ///   - expectedHeads: headings that the table should have, compared without diacritics and case. In separated text,
    ///     a separator with which more of them are found wins over any other.
    /// - Throws: `UnreadableFile` if nothing can be read from the file.
    public static func read(
        path: String, named: String, expectedHeads: [String] = [], limits: Limits = .standard
    ) throws(UnreadableFile) -> Workbook {
        let contents = try FileBytes.read(path: path, named: named, limits: limits)
        defer { withExtendedLifetime(contents) {} }
        // The text of a CSV file stays in the memory that it was read into.
        return try read(
            contents.bytes, text: { contents }, named: named, expectedHeads: expectedHeads, limits: limits,
            deadline: Deadline(seconds: limits.seconds))
    }

    /// Reads a file from its bytes.
    ///
    /// - Parameters:
    ///   - named: the name that findings give to the file.
    ///   - expectedHeads: headings that the table should have, compared without diacritics and case. In separated text,
    ///     a separator with which more of them are found wins over any other.
    /// - Throws: `UnreadableFile` if nothing can be read from the file.
    public static func read(
        bytes: [UInt8], named: String, expectedHeads: [String] = [], limits: Limits = .standard
    ) throws(UnreadableFile) -> Workbook {
        try read(
            bytes: bytes, named: named, expectedHeads: expectedHeads, limits: limits,
            deadline: Deadline(seconds: limits.seconds))
    }

    /// The same, with a clock chosen by the caller.
    static func read(
        bytes: [UInt8], named: String, expectedHeads: [String] = [], limits: Limits, deadline: Deadline
    ) throws(UnreadableFile) -> Workbook {
        try bytes.withUnsafeBytes { memory -> Result<Workbook, UnreadableFile> in
            do throws(UnreadableFile) {
                let text = { GrowingBuffer(copying: memory.bindMemory(to: UInt8.self)) }
                return .success(
                    try read(
                        memory, text: text, named: named, expectedHeads: expectedHeads, limits: limits,
                        deadline: deadline))
            } catch {
                return .failure(error)
            }
        }.get()
    }

    /// - Parameter text: gives the same bytes in memory that the text of a CSV file may keep and change.
    private static func read(
        _ bytes: UnsafeRawBufferPointer, text: () -> GrowingBuffer<UInt8>, named: String, expectedHeads: [String],
        limits: Limits, deadline: Deadline
    ) throws(UnreadableFile) -> Workbook {
        guard !bytes.isEmpty else { throw UnreadableFile(Finding(.emptyFile, at: Place(file: named))) }
        let workbook: Workbook
        switch FileKind(of: bytes) {
        case .text: workbook = CSVReader.read(text(), named: named, expectedHeads: expectedHeads)
        case .zip: workbook = try package(bytes, named: named, limits: limits, deadline: deadline)
        case .unsupported(.passwordProtected):
            guard let opened = EncryptedPackage.opened(bytes) else {
                throw UnreadableFile(.unsupported(.passwordProtected), named: named)
            }
            workbook = try opened.withUnsafeBytes { memory in
                Result { () throws(UnreadableFile) in
                    try package(memory, named: named, limits: limits, deadline: deadline)
                }
            }.get()
        case let other: throw UnreadableFile(other, named: named)
        }
        guard let notice = FileNameExtension.notice(named: named, format: workbook.format) else { return workbook }
        return Workbook(format: workbook.format, sheets: workbook.sheets, findings: [notice] + workbook.findings)
    }

    private static func package(
        _ bytes: UnsafeRawBufferPointer, named: String, limits: Limits, deadline: Deadline
    ) throws(UnreadableFile) -> Workbook {
        let kind: FileKind
        do throws(PartFailure) {
            let container = try ZipContainer(bytes, limits: limits, deadline: deadline)
            switch try PackageKind(of: container, limits: limits) {
            case .workbook(let part):
                return try XLSXReader.read(container, workbook: part, named: named, limits: limits)
            case .other(let other): kind = other
            }
        } catch {
            throw UnreadableFile(error, named: named)
        }
        throw UnreadableFile(kind, named: named)
    }
}

extension UnreadableFile {
    /// The error for a file of a kind that is not read.
    init(_ kind: FileKind, named: String) {
        switch kind {
        // If somebody gives a file of unknown kind, or an archive, the name of a spreadsheet, it was meant as a return.
        case .foreign where [.unknown, .archive].contains(kind) && FileNameExtension.isSpreadsheet(named):
            self.init(Finding(.notASpreadsheet, at: Place(file: named)))
        case .foreign(let name): self.init(.foreign, named, name)
        case .document(let name, let hasTable): self.init(hasTable ? .documentWithTable : .document, named, name)
        case .unsupported(let code):
            let nature: Nature? =
                switch code {
                case .archiveOfSpreadsheets: .parcel(.archive)
                case .mailMessage: .parcel(.mail)
                default:
                    ConvertibleFormat(refusedAs: code).map(Nature.convertible)
                        ?? TranscribedFormat(refusedAs: code).map(Nature.transcribable)
                }
            self.init(Finding(code, at: Place(file: named)), nature: nature ?? .unusable)
        case .sealed(let code, let name):
            self.init(Finding(code, at: Place(file: named), details: [.assumed: name]))
        case .zip, .text: self.init(.unknown, named: named)
        }
    }

    /// No spreadsheet, by the name that people know it under.
    private init(_ nature: Nature, _ named: String, _ name: Clause) {
        self.init(Finding(.foreignFile, at: Place(file: named), clauses: [.assumed: name]), nature: nature)
    }

    /// The error for a file that could not be read to its end.
    init(_ failure: PartFailure, named: String) {
        switch failure {
        case .damaged(let reason):
            self.init(Finding(.workbookDamaged, at: Place(file: named), details: [.reason: reason]))
        case .refused(let code, let value, let details):
            self.init(Finding(code, at: Place(file: named), value: value, details: details))
        }
    }
}
