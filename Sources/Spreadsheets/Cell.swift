import Foundation

/// One cell with what later stages need to judge it.
public struct Cell: Equatable, Sendable {
    public let address: CellAddress
    public let value: CellValue
    /// What the number format shows where that differs from the number in a way that matters: 760 with
    /// the format `00000` shows `00760`. Codes need it.
    public let displayedText: String?
    /// The number format shows a percent sign: 0.95 stands for 95 %, or 95 where the sign is fixed text.
    public let isPercentage: Bool
    /// The number is 0, and its format or the sheet's view shows nothing in its place, or fixed text such as "-".
    public let isHiddenZero: Bool

    public init(
        address: CellAddress, value: CellValue, displayedText: String? = nil, isPercentage: Bool = false,
        isHiddenZero: Bool = false
    ) {
        self.address = address
        self.value = value
        self.displayedText = displayedText
        self.isPercentage = isPercentage
        self.isHiddenZero = isHiddenZero
    }
}
