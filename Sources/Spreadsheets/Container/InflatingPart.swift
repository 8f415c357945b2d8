import CLibZip

/// One part while it is inflated. One thread at a time uses it: that makes handing it over safe.
final class InflatingPart: @unchecked Sendable {
    /// What the parser is fed at a time.
    static let chunkSize = 64 << 10

    private let file: OpaquePointer
    private let budget: InflationBudget

    /// - Parameter file: a `zip_file_t`, closed by the caller afterwards.
    init(file: OpaquePointer, budget: InflationBudget) {
        self.file = file
        self.budget = budget
    }

    /// Inflates until the chunk is full or the part ends.
    /// - Returns: how many bytes there are; fewer than the chunk holds only at the end.
    func fill(_ chunk: UnsafeMutableRawBufferPointer) throws(PartFailure) -> Int {
        var filled = 0
        while filled < chunk.count {
            let got = zip_fread(file, chunk.baseAddress.map { $0 + filled }, UInt64(chunk.count - filled))
            if got < 0 { throw PartFailure(zip_file_get_error(file)) }
            if got == 0 { break }
            filled += Int(got)
            try budget.count(Int(got))
        }
        return filled
    }
}

extension PartFailure {
    /// What libzip says.
    init(_ error: UnsafeMutablePointer<zip_error_t>?) {
        guard let error else {
            self = .damaged("libzip")
            return
        }
        switch zip_error_code_zip(error) {
        case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD: self = .refused(.passwordProtected)
        default: self = .damaged(String(cString: zip_error_strerror(error)))
        }
    }
}
