import Findings
import Foundation

/// The boxes that notes are shown in, in VML, which spreadsheets still use for them. A part with boxes need not be
/// well-formed XML, so nothing else in it is changed, and new boxes are put at its end.
enum NoteShapes {
    private static let shapes = "urn:schemas-microsoft-com:vml"
    private static let office = "urn:schemas-microsoft-com:office:office"
    private static let excel = "urn:schemas-microsoft-com:office:excel"

    /// - Parameter number: number of the sheet, starting at 1, so that shapes of different sheets have different
    ///   numbers.
    static func written(_ marks: [CellMark], _ layout: SheetLayout, number: Int) -> [UInt8] {
        let head =
            "<xml xmlns:v=\"\(shapes)\" xmlns:o=\"\(office)\" xmlns:x=\"\(excel)\">"
            + "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"\(number)\"/></o:shapelayout>\(boxType)"
        let boxes = marks.enumerated().map { box($1, layout, id: number * 1024 + 1 + $0) }
        return Array("\(head)\(boxes.joined())</xml>".utf8)
    }

    /// - Parameters:
    ///   - dropped: cells whose boxes are removed.
    ///   - name: name of the part, for the error.
    static func edited(
        _ bytes: [UInt8], _ marks: [CellMark], _ layout: SheetLayout, dropping dropped: Set<CellAddress>,
        named name: String
    ) throws(Unmarkable) -> [UInt8] {
        let text = String(decoding: bytes, as: UTF8.self)
        let end = Array("</xml>".utf8)
        guard bytes.count <= XMLTree.largest,
            let position = bytes.indices.last(where: { bytes[$0...].starts(with: end) })
        else { throw .notUnderstood(name) }
        var splices = Splices()
        // A cell that had a note already has a box.
        let boxes = boxes(in: bytes)
        for box in boxes where dropped.contains(box.cell) { splices.replace(box.range, with: "") }
        let drawn = Set(boxes.map(\.cell))
        let last = text.matches(of: #/_x0000_s(\d+)/#).compactMap { PartText.whole($0.output.1) }.max() ?? 1024
        let new = marks.filter { !drawn.contains($0.cell) }
        let added = new.enumerated().map { box($1, layout, id: last + 1 + $0) }
        let type = text.contains("id=\"_x0000_t202\"") ? "" : boxType
        if !new.isEmpty { splices.insert(type + added.joined(), at: position) }
        return splices.applied(to: bytes)
    }

    /// The boxes of notes, each with its cell.
    private static func boxes(in bytes: [UInt8]) -> [(range: Range<Int>, cell: CellAddress)] {
        func number(behind tag: XMLTags.Tag) -> Int? {
            let text = bytes[tag.range.upperBound...].prefix(20).prefix { $0 != UInt8(ascii: "<") }
            return PartText.whole(String(decoding: text, as: UTF8.self).filter { !$0.isWhitespace })
        }
        var boxes: [(range: Range<Int>, cell: CellAddress)] = []
        var (start, row, column): (Int?, Int?, Int?)
        var tags = XMLTags(bytes)
        while let tag = tags.next() {
            switch (String(decoding: bytes[tag.name], as: UTF8.self), tag.kind) {
            case ("v:shape", .start): (start, row, column) = (tag.range.lowerBound, nil, nil)
            case ("x:Row", .start): row = number(behind: tag)
            case ("x:Column", .start): column = number(behind: tag)
            case ("v:shape", .end):
                if let start, let row, let column {
                    boxes.append((start..<tag.range.upperBound, CellAddress(row: row + 1, column: column + 1)))
                }
                start = nil
            default: break
            }
        }
        return boxes
    }

    private static let boxType =
        "<v:shapetype xmlns:v=\"\(shapes)\" xmlns:o=\"\(office)\" id=\"_x0000_t202\" coordsize=\"21600,21600\" "
        + "o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
        + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>"

    private static func box(_ mark: CellMark, _ layout: SheetLayout, id: Int) -> String {
        let width = 320
        // A line holds 48 characters of the note's font and is 15 pixels high.
        let lines = mark.note.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
            $0 + 1 + $1.count / 48
        }
        let height = min(600, 20 + lines * 15)
        let anchor = layout.anchor(beside: mark.cell, width: width, height: height)
        let style =
            "position:absolute;margin-left:60pt;margin-top:2pt;width:\(width * 3 / 4)pt;height:\(height * 3 / 4)pt;"
            + "z-index:1;visibility:hidden"
        return
            "<v:shape xmlns:v=\"\(shapes)\" xmlns:o=\"\(office)\" xmlns:x=\"\(excel)\" id=\"_x0000_s\(id)\" "
            + "type=\"#_x0000_t202\" style=\"\(style)\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
            + "<v:fill color2=\"#ffffe1\"/><v:shadow color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
            + "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>"
            + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>"
            + "<x:Anchor>\(anchor.map(String.init).joined(separator: ", "))</x:Anchor><x:AutoFill>False</x:AutoFill>"
            + "<x:Row>\(mark.cell.row - 1)</x:Row><x:Column>\(mark.cell.column - 1)</x:Column></x:ClientData></v:shape>"
    }
}
