import Civil
import Findings

/// The analyst's own record of when files came (sổ nhận): `nhan.csv` in the workspace, with a line for each file that
/// has its name, the day, and who took it in. It goes before what files and runs say. `ReceivedDays` decides which line
/// dates which file.
struct ReceivedLog: Equatable {
    struct Entry: Equatable {
        /// The name as it is written down.
        let file: String
        let day: CivilDate
        /// Starting at 1.
        let line: Int

        /// The period whose folder stands before the name; `nil` for a bare name.
        var folder: Period? { file.firstIndex(of: "/").flatMap { Period(iso: String(file[..<$0])) } }

        /// Without the period's folder.
        var bareName: String { folder == nil ? file : String(file.drop { $0 != "/" }.dropFirst()) }

        /// Whether the line means the file `name` of `period`. A bare name also stands for the file in the period's own
        /// subfolder, and a name with the folder for that period's file at the top of the inbox.
        func names(_ name: String, in period: Period) -> Bool {
            guard folder ?? period == period else { return false }
            return name == bareName || name == "\(period)/\(bareName)"
        }
    }

    static let fileName = "nhan.csv"
    private(set) var entries: [Entry] = []

    /// An empty log.
    init() {}

    /// Throws a failure that lists every line that cannot be read.
    ///
    /// - Parameter path: for the messages.
    init(_ text: String, path: String) throws(RunFailure) {
        var mistakes: [Finding] = []
        for line in WrittenLine.all(of: text) {
            let fields = line.fields
            let day = fields.count > 1 ? Self.day(fields[1]) : nil
            if let day, !fields[0].isEmpty {
                entries.append(Entry(file: fields[0], day: day, line: line.number))
            } else if line.number > 1 || !Self.isHead(fields) {
                mistakes.append(
                    Finding(
                        .receivedLogWrong, at: Place(file: path, line: line.number), value: line.text))
            }
        }
        guard mistakes.isEmpty else { throw RunFailure(mistakes) }
    }

    /// A head names columns, so it has neither a file name with its ending nor anything like a day.
    private static func isHead(_ fields: [String]) -> Bool {
        let ending = FileName.parts(of: fields[0]).ending
        let namesFile = (3...5).contains(ending.count) && ending.dropFirst().allSatisfy { $0.isLetter && $0.isASCII }
        return !namesFile && !fields.dropFirst().prefix(1).contains { $0.contains(where: \.isNumber) }
    }

    /// Two digits of a year are of this century, as everybody reads them.
    private static func day(_ text: String) -> CivilDate? {
        if let day = CivilDate(iso: text) { return day }
        let parts = text.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
        let numbers = parts.map { part in part.allSatisfy(\.isNumber) ? Int(part) : nil }
        guard parts.count == 3, [2, 4].contains(parts[2].count),
            let day = numbers[0], let month = numbers[1], let year = numbers[2]
        else { return nil }
        return CivilDate(year: parts[2].count == 2 ? 2000 + year : year, month: month, day: day)
    }
}
