/// A run as it is kept beside the ledger, so that a ledger that is lost can be made again (bản lưu của lần chạy).
public struct KeptRun: Sendable, Decodable {
    /// Its id in the ledger.
    public let id: Int
    /// All that it left there but for what it published: that the folder itself tells.
    public var run: RunToRecord
}
