import CDrawing
import Cores
import Glibc
import Reports

/// The charts of a report as pictures (hình của biểu đồ), for documents, which cannot show a page's drawings.
public struct ChartPictures: Sendable {
    /// The file name of the library that draws the pictures.
    public static let library = "librsvg-2.so.2"

    /// Why a document has no pictures of charts.
    public enum Problem: Sendable, Equatable {
        /// The machine has no librsvg, or it is too old.
        case noLibrary
        /// How many charts librsvg refused to draw.
        case notDrawn(Int)
    }

    /// No pictures, because none were asked for.
    public static let none = ChartPictures()

    let trend: [ChartPicture]
    let share: [ChartPicture]
    let matrix: [ChartPicture]
    let totals: [ChartPicture]
    /// `nil` if every chart has its picture.
    public let problem: Problem?

    var all: [ChartPicture] { trend + share + matrix + totals }

    private init() {
        (trend, share, matrix, totals) = ([], [], [], [])
        problem = nil
    }

    /// Draws the charts on all cores, since drawing takes longer than laying out the report.
    ///
    /// - Parameter library: the file name of the library that draws.
    public init(of model: ReportModel, library: String = Self.library) {
        let charts = [
            model.trend.drawings, model.shareChart.drawings, model.criterionMatrix.drawings,
            model.totalsDistribution.drawings,
        ]
        let drawings = charts.flatMap(\.self)
        let outcomes = OrderedWork.map(drawings) { Self.drawn($0, among: drawings.count, by: library) }
        var pictures = zip(drawings, outcomes).enumerated().map { index, made -> ChartPicture? in
            guard case .success(let png) = made.1 else { return nil }
            return ChartPicture(drawing: made.0, number: index + 1, png: png)
        }[...]
        func next(_ drawings: [ChartDrawing]) -> [ChartPicture] {
            defer { pictures = pictures.dropFirst(drawings.count) }
            return pictures.prefix(drawings.count).compactMap(\.self)
        }
        (trend, share, matrix, totals) = (next(charts[0]), next(charts[1]), next(charts[2]), next(charts[3]))
        problem = Self.problem(in: outcomes)
    }

    private struct Refusal: Error { let problem: Problem }

    private static func problem(in outcomes: [Result<[UInt8], Refusal>]) -> Problem? {
        let problems = outcomes.compactMap { if case .failure(let refusal) = $0 { refusal.problem } else { nil } }
        return problems.contains(.noLibrary) ? .noLibrary : problems.isEmpty ? nil : .notDrawn(problems.count)
    }

    private static func drawn(
        _ drawing: ChartDrawing, among count: Int, by library: String
    ) -> Result<[UInt8], Refusal> {
        let svg = drawing.file
        var png: UnsafeMutablePointer<UInt8>?
        var length = 0
        let outcome = tonghop_draw(
            library, svg, svg.count, ChartPicture.pixels(ChartStyle.width, among: count),
            ChartPicture.pixels(drawing.height, among: count), &png, &length)
        defer { free(png) }
        switch outcome {
        case TONGHOP_DRAWN: return .success(Array(UnsafeBufferPointer(start: png, count: length)))
        case TONGHOP_NO_LIBRARY: return .failure(Refusal(problem: .noLibrary))
        default: return .failure(Refusal(problem: .notDrawn(1)))
        }
    }
}
