import Findings
import Foundation

/// One cell with what later stages need to judge it: what it holds, what a person sees of it, and what was withdrawn.
public struct Cell: Equatable, Sendable {
    public let address: CellAddress
    /// What the cell holds, without what is struck through: blank where all of it is.
    public let value: CellValue
    /// What is struck through (gạch ngang) in the cell, all of its text or a part: its author has withdrawn it, so it
    /// counts for nothing. `nil` where nothing is.
    public let struckText: String?
    let format: NumberFormat
    /// The sheet's view shows nothing where a number is 0.
    let hidesZeros: Bool

    /// - Parameters:
    ///   - formatCode: the number format as workbooks write it: `0"/QĐ-UBND"`.
    ///   - struckText: beside a text, or with `.blank`.
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

    /// Nothing of the cell is left: all that it holds is struck through.
    public var isStruck: Bool { struckText != nil && value == .blank }
}
