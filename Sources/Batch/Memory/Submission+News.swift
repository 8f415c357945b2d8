import Returns

extension Submission {
    /// Nothing is known of its bytes, or they came again after others.
    ///
    /// - Parameter known: SHA-256 of the files that earlier runs saw.
    func isNews(besides known: Set<String>) -> Bool {
        arrival.order == .max || sha256.map { !known.contains($0) } ?? true
    }
}
