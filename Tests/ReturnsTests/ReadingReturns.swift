import Civil
import Findings
import Foundation
import Numbers
import Registry
import Spreadsheets

@testable import Returns

/// Reads the sheets as a return of huyện Ba Bể in the round of November 2022.
func read(_ sheets: [Sheet], file: String = "Ba Be.xlsx") throws -> ReadReturn {
    try returnReader().read(Workbook(format: .xlsx, sheets: sheets), file: file)
}

/// A reader for the round of November 2022. All tests share it, as all files of a run do.
func returnReader() throws -> ReturnReader { try sharedReader.get() }

private let sharedReader = Result {
    guard let period = Period(iso: "2022-11") else { throw CocoaError(.formatting) }
    let register = try RegisterBook.builtIn().register(on: period.lastDay)
    return ReturnReader(rulebook: try builtInRulebook(), register: register, period: period)
}

/// What headings mean, from the top level down.
func reading(ofPath path: [String]) throws -> HeadReading {
    let labels = try returnReader().labels
    return labels.reading(of: path.map(labels.labelled))
}

extension ReadReturn {
    /// The points that were read for a commune, by criterion; `nil` if it has no record.
    func points(of commune: String) -> [PointsEntry]? {
        records.first { $0.commune.fullName.lowercased() == commune.lowercased() }?.points.map(\.value)
    }

    func count(_ code: FindingCode) -> Int { findings.count { $0.code == code } }
}

extension [PointsEntry] {
    static func same(_ points: Millionths, _ count: Int = 13) -> [PointsEntry] {
        Array(repeating: .points(points), count: count)
    }
}
