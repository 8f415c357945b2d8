import Returns

extension Submission {
    /// No earlier run saw its bytes, or they came again after others under the same name.
    ///
    /// - Parameter known: SHA-256 of the files that earlier runs saw.
    func isNews(besides known: Set<String>) -> Bool {
        arrival.order == .max || sha256.map { !known.contains($0) } ?? true
    }
}
