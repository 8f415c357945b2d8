/// A yes or no from a return, as a value and as readers see it.
public struct Mark: Sendable, Equatable {
    /// `nil` if the return says nothing, or nothing usable.
    public let value: Bool?
    public let text: String

    init(_ value: Bool?, yes: String = "Có", no: String = "Không") {
        self.value = value
        text = value.map { $0 ? yes : no } ?? ""
    }
}
