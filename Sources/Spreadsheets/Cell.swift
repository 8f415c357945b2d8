import Findings
import Foundation

/// One cell with everything later stages need to judge it: its value, what a person sees of it, and what was struck
/// through.
public struct Cell: Equatable, Sendable {
    public let address: CellAddress
    /// The value without anything that is struck through; blank if all of it is.
    public let value: CellValue
    /// The text in the cell, or the part of it, that is struck through (gạch ngang). Its author has withdrawn it, so it
    /// counts for nothing. `nil` if nothing is struck through.
    public let struckText: String?
    let format: NumberFormat
    /// Whether the sheet's view shows nothing for numbers that are 0.
    let hidesZeros: Bool

    /// - Parameters:
    ///   - formatCode: the number format as workbooks write it: `0"/QĐ-UBND"`.
    ///   - struckText: only together with a text or with `.blank`.
    public init(
        address: CellAddress, value: CellValue, formatCode: String = "", struckText: String? = nil,
        hidesZeros: Bool = false
    ) {
        self.init(
            address: address, value: value, format: formatCode.isEmpty ? .general : NumberFormat(code: formatCode),
            struckText: struckText, hidesZeros: hidesZeros)
    }

    @inline(__always)
    init(
        address: CellAddress, value: CellValue, format: NumberFormat, struckText: String? = nil,
        hidesZeros: Bool = false
    ) {
        self.address = address
        self.value = value
        self.format = format
        self.struckText = struckText
        self.hidesZeros = hidesZeros
    }

    /// Whether everything in the cell is struck through, so that no value is left.
    public var isStruck: Bool { struckText != nil && value == .blank }
}
