/// A yes or no of a return, as data and as people read it.
public struct Mark: Sendable, Equatable {
    /// `nil` where the return says nothing, or nothing usable.
    public let value: Bool?
    public let text: String

    init(_ value: Bool?, yes: String = "Có", no: String = "Không") {
        self.value = value
        text = value.map { $0 ? yes : no } ?? ""
    }
}
