import Findings
import Returns

// Returns that came as a text or a picture. A signed copy or a letter beside the spreadsheet is no loss; a scanned
// table in its place is one. Which of the two it is shows only when all files are known.

extension Intake {
    /// A document that may be a return.
    struct Document {
        let file: String
        let bytes: [UInt8]
        let digest: String
        /// It holds a table as wide as a return's.
        let showsTable: Bool
        /// A finding that names the file and its kind.
        let notice: Finding
    }

    /// Takes a document, as rejected until more is known.
    func waiting(_ arrived: Arrived, showsTable: Bool, _ notice: Finding) -> Taken {
        Taken(
            submission: submission(arrived.file, .rejected, digest: arrived.digest, size: arrived.bytes.count),
            document: Document(
                file: arrived.file.name, bytes: arrived.bytes, digest: arrived.digest, showsTable: showsTable,
                notice: notice))
    }

    /// Gives every document its outcome: rejected if it may be the return of a district that has no other file that
    /// counts; ignored if the district's figures came in another file, or nothing shows that it is a return.
    func settleDocuments(in result: inout Result) {
        for document in result.documents {
            guard let index = result.submissions.firstIndex(where: { $0.file == document.file }) else { continue }
            let waiting = result.submissions[index]
            let beside = waiting.unitCode.flatMap { group in
                result.submissions.first { $0.outcome == .accepted && $0.unitCode == group }
            }
            if let beside {
                result.findings.append(
                    document.notice.told(as: .documentBesideReturn, [.otherFile: beside.file]))
            } else if document.showsTable || waiting.unitCode != nil {
                keep(document.bytes, in: &result)
                result.findings.append(document.notice.told(as: .returnAsDocument))
                continue
            } else {
                result.findings.append(document.notice)
            }
            result.submissions[index] = Submission(
                file: waiting.file, sha256: waiting.sha256, size: waiting.size, received: waiting.received,
                outcome: .ignored, unitCode: nil, arrival: waiting.arrival)
        }
        result.documents = []
    }
}
