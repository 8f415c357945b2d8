import Assessment
import Cores
import Delivery
import Findings
import Rendering
import Reports
import Returns

/// The workbooks that go back to the districts (bản đánh dấu): for each file with something to answer, a copy with its
/// faulty cells marked or, if it cannot be marked, the list alone.
///
/// The bytes are those that the run took in, mostly from the archive. Each core works on one file at a time.
struct MarkedReplies {
    private let memory: Memory
    private let sources: [String: Inbox.File]
    private let submissions: [String: Submission]
    private let lists: [String: ReturnedWorkbook.List]
    private let confirmed: [String: [Waiver]]
    private let expectedHeads: [String]

    init(_ session: ReportSession, _ assessment: ProvinceAssessment) {
        memory = session.memory
        sources = session.prepared.taken.sources
        lists = session.prepared.taken.lists
        confirmed = Dictionary(grouping: assessment.waivers.filter(\.isDistricts)) { $0.file ?? "" }
        submissions = Dictionary(assessment.submissions.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
        expectedHeads = session.prepared.run.reader.expectedHeads
    }

    /// What one file of a district needs.
    private struct Order: Sendable {
        /// Path of the workbook, without its ending.
        let path: String
        let file: String
        /// SHA-256 of the file.
        let digest: String
        /// The file to read it from, if that is not the archive.
        let source: Inbox.File?
        let marking: ReplyMarking

        /// The file's bytes. A run that publishes has put them into the archive; one that only tries reads them from
        /// the inbox.
        func bytes(_ archive: ContentArchive) throws(ContentArchive.Failure) -> [UInt8] {
            if let bytes = try? source?.bytes() { return bytes }
            return try archive.bytes(digest)
        }
    }

    /// The workbooks, in the order of the replies and, within a reply, of the files' names. Throws when the bytes of a
    /// file are lost.
    func files(for replies: [ReplyModel]) throws(RunFailure) -> [RenderedFile] {
        let orders = replies.flatMap(orders)
        let archive = memory.archive
        let made = OrderedWork.map(orders) { order in
            Swift.Result { () throws(ContentArchive.Failure) -> RenderedFile? in
                order.marking.workbook(of: try order.bytes(archive)).map {
                    RenderedFile(path: order.path + $0.ending, bytes: $0.bytes)
                }
            }
        }
        var files: [RenderedFile] = []
        for (order, result) in zip(orders, made) {
            do throws(ContentArchive.Failure) {
                if let file = try result.get() { files.append(file) }
            } catch {
                throw RunFailure([memory.archiveFinding(order.digest, .returned(order.file), error)])
            }
        }
        return files
    }

    private func orders(for reply: ReplyModel) -> [Order] {
        let own = Set(reply.rows.compactMap(\.place.file)).sorted().compactMap { name in
            // The letter tells what is wrong with a file of answers.
            submissions[name].flatMap { $0.outcome == .answers ? nil : $0 }?.sha256.map { (name, $0) }
        }
        return own.enumerated().map { index, file in
            // Rows that are about no file go into the first workbook.
            let rows = reply.rows.filter { row in row.place.file.map { $0 == file.0 } ?? (index == 0) }
            return Order(
                path: reply.path + (own.count == 1 ? "" : "-tep-\(index + 1)"), file: file.0, digest: file.1,
                source: sources[file.1],
                marking: ReplyMarking(
                    file: file.0, districtName: reply.districtName, answerBy: reply.answerBy, rows: rows,
                    isShared: reply.sharedFiles.contains(file.0),
                    earlierList: lists[file.0]?.sheet, confirmed: confirmed[file.0] ?? [], expectedHeads: expectedHeads)
            )
        }
    }
}
