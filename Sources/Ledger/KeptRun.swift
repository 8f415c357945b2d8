/// A run as it is kept beside the ledger, so that a lost ledger can be made again (bản lưu của lần chạy).
public struct KeptRun: Sendable, Decodable {
    /// Its id in the ledger.
    public let id: Int
    /// Everything that the run left in the ledger.
    public var run: RunToRecord
}
