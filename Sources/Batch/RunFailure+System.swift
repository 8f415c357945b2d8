import Delivery
import Findings

extension Finding {
    /// A finding whose `{reason}` is an error number of the operating system.
    init(_ code: FindingCode, at place: Place, errno number: Int32) {
        self.init(
            code, at: place, details: [.reason: SystemReason.text(number, in: .vietnamese)],
            english: [.reason: SystemReason.text(number, in: .english)])
    }
}

extension RunFailure {
    /// The operating system refused something.
    init(_ code: FindingCode, at place: Place, errno number: Int32) {
        self.init([Finding(code, at: place, errno: number)])
    }

    /// Nothing could be published.
    init(_ error: PublicationError) {
        let place = Place(file: error.path)
        let (vietnamese, english): (String, String)
        switch error.kind {
        case .system, .notAFolder:
            self.init(.outputUnwritable, at: place, errno: error.errno)
            return
        case .unsafePath: (vietnamese, english) = ("tên tệp không dùng được", "not a usable file name")
        case .duplicatePath: (vietnamese, english) = ("hai tệp trùng tên", "two files of one name")
        case .noDigest: (vietnamese, english) = ("không tính được mã SHA-256", "SHA-256 is not available")
        }
        self.init([
            Finding(
                .outputUnwritable, at: place, details: [.reason: vietnamese], english: [.reason: english])
        ])
    }
}
