/// A chart as a drawing and as a picture.
struct ChartPicture: Sendable {
    let drawing: ChartDrawing
    /// No other picture of the document has this number. They count from 1.
    let number: Int
    let png: [UInt8]

    /// Charts are 150 mm wide on paper, as on the printed page. Word counts 36 000 units to the millimetre.
    private static let width = 150 * 36_000

    /// About 190 pixels to the inch. A document with more than 12 pictures has 130, because drawing them took most of
    /// the time of a report on the whole country. A recent Word shows the drawing itself anyway.
    ///
    /// - Parameter count: how many pictures the document has.
    static func pixels(_ length: Double, among count: Int) -> Int32 {
        Int32((length * (count > 12 ? 1.75 : 2.5)).rounded())
    }

    private var height: Int { Int((Double(Self.width) * drawing.height / ChartStyle.width).rounded()) }
}

extension ChartPicture: TemplateView {
    static let fields: [TemplateField<ChartPicture>] = [
        .text("name", "Tên của hình trong tệp: ty-le-1") { $0.drawing.id },
        .text("number", "Số của hình, không trùng trong văn bản") { String($0.number) },
        .text("title", "Tên biểu đồ") { $0.drawing.title },
        .text("description", "Chữ thay hình, cho người không xem được hình") { $0.drawing.description },
        .text("width", "Bề rộng, đơn vị EMU (36.000 là 1 mm)") { _ in String(Self.width) },
        .text("height", "Chiều cao, đơn vị EMU") { String($0.height) },
    ]
}
