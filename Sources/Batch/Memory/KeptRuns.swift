import Civil
import Delivery
import Findings
import Foundation
import Ledger

/// The accounts of runs in the archive, `archive/runs/2022-11-<manifest>.json`. A lost ledger is made again from them
/// and the published folders. Each is named after the manifest that its run published, and begins with the SHA-256 of
/// the rest.
struct KeptRuns {
    /// Path of the archive.
    let archive: String
    private var folder: String { "\(archive)/runs" }
    /// Bytes before the account: SHA-256 in hexadecimal digits, and a line break.
    private static let headLength = 65

    /// - Parameter account: the run's own account as JSON; changed into exactly what is kept.
    func keep(_ run: RunToRecord, _ account: inout [UInt8], id: Int) throws(PublicationError) {
        KeptRun.complete(&account, id: id)
        guard let digest = try? Digest.sha256(of: account) else { throw PublicationError(.noDigest, at: folder) }
        account.insert(contentsOf: "\(digest)\n".utf8, at: 0)
        try Publication.makeFolder(folder)
        try Publication.replaceFile(account, at: path(run.period, run.manifest))
    }

    /// An account as it was before a run.
    enum Before {
        case none
        case bytes([UInt8])
        /// It was there but could not be read, so it cannot be put back either.
        case unreadable
    }

    /// The account of the run that published a manifest.
    func account(of period: Period, publishing manifest: String) -> Before {
        do throws(Files.SystemError) {
            return .bytes(try Files.bytes(of: Array(path(period, manifest).utf8CString), limit: 1 << 30))
        } catch {
            return error.number == ENOENT ? .none : .unreadable
        }
    }

    /// Leaves the account as it was before a run that failed.
    func putBack(_ account: Before, of period: Period, publishing manifest: String) {
        switch account {
        case .none: unlink(path(period, manifest))
        case .bytes(let bytes): try? Publication.replaceFile(bytes, at: path(period, manifest))
        case .unreadable: break
        }
    }

    /// Deletes the account of a draft that was replaced: nothing needs it any more.
    func forget(_ run: RecordedRun) { unlink(path(run.period, run.manifest)) }

    /// The undamaged accounts of a period, in order of id.
    func all(of period: Period) -> [KeptRun] {
        let names = ((try? Files.entries(of: folder)) ?? []).map(\.name).filter { $0.hasPrefix("\(period)-") }
        return names.compactMap { read("\(folder)/\($0)") }.filter { $0.run.period == period }.sorted { $0.id < $1.id }
    }

    private func read(_ path: String) -> KeptRun? {
        guard let bytes = try? Files.bytes(of: Array(path.utf8CString), limit: 1 << 30),
            bytes.count > Self.headLength, let digest = try? Digest.sha256(of: bytes[Self.headLength...]),
            digest.utf8.elementsEqual(bytes[..<(Self.headLength - 1)])
        else { return nil }
        return try? JSONDecoder().decode(KeptRun.self, from: Data(bytes[Self.headLength...]))
    }

    private func path(_ period: Period, _ manifest: String) -> String { "\(folder)/\(period)-\(manifest).json" }
}
