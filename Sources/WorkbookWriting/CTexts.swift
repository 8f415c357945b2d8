import Glibc

/// Texts in the form that C functions expect, valid for the duration of a call.
final class CTexts {
    private var texts: [UnsafeMutablePointer<CChar>] = []
    private var lists: [UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>] = []

    private init() {}

    static func with<Result>(_ body: (CTexts) -> Result) -> Result {
        let texts = CTexts()
        // The pointers must stay valid during the call.
        return withExtendedLifetime(texts) { body(texts) }
    }

    deinit {
        texts.forEach { free($0) }
        lists.forEach { $0.deallocate() }
    }

    /// `nil` for an empty text.
    func pointer(to text: String) -> UnsafeMutablePointer<CChar>? {
        guard !text.isEmpty, let copy = strdup(text) else { return nil }
        texts.append(copy)
        return copy
    }

    /// The texts, followed by a null pointer.
    func list(of items: [String]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
        let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: items.count + 1)
        for (index, item) in items.enumerated() { (list + index).initialize(to: pointer(to: item)) }
        (list + items.count).initialize(to: nil)
        lists.append(list)
        return list
    }
}
