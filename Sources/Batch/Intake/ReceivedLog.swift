import Civil
import Findings

/// The analyst's own record of what came when (sổ nhận): `nhan.csv` of the workspace, a line for each file with its name,
/// the day, and who took it in. It stands above what files and runs say.
struct ReceivedLog: Equatable {
    struct Entry: Equatable {
        let file: String
        let day: CivilDate
        /// Starting at 1.
        let line: Int
    }

    static let fileName = "nhan.csv"
    private(set) var entries: [Entry] = []

    /// Nothing is written down.
    init() {}

    /// Throws every line that cannot be read.
    ///
    /// - Parameter path: for the messages.
    init(_ text: String, path: String) throws(RunFailure) {
        var mistakes: [Finding] = []
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() {
            let fields = Self.fields(of: line)
            guard fields.contains(where: { !$0.isEmpty }) else { continue }
            let day = fields.count > 1 ? Self.day(fields[1]) : nil
            if let day, !fields[0].isEmpty {
                entries.append(Entry(file: fields[0], day: day, line: index + 1))
            } else if index > 0 {
                // The first line may be the head.
                mistakes.append(
                    Finding(
                        .receivedLogWrong, at: Place(file: path), value: String(line),
                        details: [.line: String(index + 1)]))
            }
        }
        guard mistakes.isEmpty else { throw RunFailure(mistakes) }
    }

    /// The day that is written down for a file: the last one in the period and not after the run.
    func day(of file: String, in period: Period, until today: CivilDate) -> CivilDate? {
        entries.filter { names($0, file, in: period) && $0.day >= period.firstDay && $0.day <= today }.map(\.day).max()
    }

    /// The entries that name none of the files.
    func unused(among files: [String], in period: Period) -> [Entry] {
        entries.filter { entry in !files.contains { names(entry, $0, in: period) } }
    }

    /// A bare name also stands for the file in the period's own subfolder.
    private func names(_ entry: Entry, _ file: String, in period: Period) -> Bool {
        entry.file == file || "\(period)/\(entry.file)" == file
    }

    private static func day(_ text: String) -> CivilDate? {
        if let day = CivilDate(iso: text) { return day }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    /// Of a line as Excel and people write it: commas or semicolons, quotes around a field that holds one.
    private static func fields(of line: Substring) -> [String] {
        var fields = [""]
        var isQuoted = false
        for character in line where character != "\u{FEFF}" {
            if character == "\"" {
                isQuoted.toggle()
            } else if !isQuoted, character == "," || character == ";" {
                fields.append("")
            } else {
                fields[fields.count - 1].append(character)
            }
        }
        return fields.map { field in
            String(field.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        }
    }
}
