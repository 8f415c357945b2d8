import Civil

/// Something that changes on known days (theo thời gian), such as a body's name. Every day has exactly one value.
public struct ByDate<Value: Sendable & Equatable>: Sendable, Equatable {
    /// A value and the last day on which it holds.
    private struct Earlier: Equatable {
        let value: Value
        let to: CivilDate
    }

    /// In order of time.
    private let earlier: [Earlier]
    private let last: Value

    /// The same value on every day.
    public init(_ value: Value) {
        earlier = []
        last = value
    }

    /// - Parameters:
    ///   - earlier: values with the last day of each, in order of time.
    ///   - last: the value from the day after that.
    public init(_ earlier: [(value: Value, to: CivilDate)], then last: Value) {
        self.earlier = earlier.map { Earlier(value: $0.value, to: $0.to) }
        self.last = last
    }

    /// The value on a day.
    public func on(_ date: CivilDate) -> Value { earlier.first { date <= $0.to }?.value ?? last }

    /// All values, in order of time.
    public var all: [Value] { earlier.map(\.value) + [last] }
}
