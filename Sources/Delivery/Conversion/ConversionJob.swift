/// Converts spreadsheets to .xlsx, in a temporary folder of its own that is removed afterwards.
public struct ConversionJob {
    /// A file to convert.
    public struct Source: Sendable {
        public let bytes: [UInt8]
        /// The ending that its name must have for LibreOffice to know it: `xls`.
        public let ending: String

        public init(bytes: [UInt8], ending: String) {
            self.bytes = bytes
            self.ending = ending
        }
    }

    let converter: SpreadsheetConverter
    /// Seconds allowed for a start of LibreOffice, and for each file on top of that.
    var seconds = (start: 60, file: 30)

    public init(_ converter: SpreadsheetConverter) { self.converter = converter }

    /// The workbooks made from the files, in their order, all in one start of LibreOffice. If one file brings it down,
    /// the files that came to nothing are tried again, each in a start of its own, so that none spoils another.
    public func run(_ files: [Source]) -> [Result<[UInt8], ProgramFailure>] {
        guard !files.isEmpty else { return [] }
        let together = start(files)
        guard files.count > 1 else { return together }
        return zip(files, together).map { file, result in
            if case .failure = result { start([file])[0] } else { result }
        }
    }

    private func start(_ files: [Source]) -> [Result<[UInt8], ProgramFailure>] {
        do throws(ProgramFailure) {
            let folder = try JobFolder(.convert)
            defer { folder.remove() }
            try folder.write(Array(SpreadsheetConverter.settings.utf8), to: SpreadsheetConverter.settingsPath)
            var names: [String] = []
            for (index, file) in files.enumerated() {
                names.append("in/\(index + 1).\(file.ending)")
                try folder.write(file.bytes, to: names[index])
            }
            let limit = seconds.start + seconds.file * files.count
            let ending = converter.command(converting: names, to: "out", in: folder.path).run(seconds: limit)
            let failure = ProgramFailure(ending, seconds: limit)
            switch failure {
            case nil, .ended: break
            // The file it was working on may be half written.
            case .overdue, .killed, .system: return files.map { _ in .failure(failure ?? .ended(0)) }
            }
            return files.indices.map { index in
                guard let bytes = folder.read("out/\(index + 1).xlsx"), bytes.starts(with: [0x50, 0x4B, 3, 4]) else {
                    return .failure(failure ?? .ended(0))
                }
                return .success(bytes)
            }
        } catch {
            return files.map { _ in .failure(error) }
        }
    }
}
