// Dates and periods are coded as text, the way people read them in the files that the program keeps.

extension CivilDate: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let date = CivilDate(iso: text) else { throw DecodingError.unreadable(text, as: Self.self, decoder) }
        self = date
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Period: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let period = Period(iso: text) else { throw DecodingError.unreadable(text, as: Self.self, decoder) }
        self = period
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension DecodingError {
    fileprivate static func unreadable(_ text: String, as type: Any.Type, _ decoder: any Decoder) -> DecodingError {
        .typeMismatch(type, Context(codingPath: decoder.codingPath, debugDescription: text))
    }
}
