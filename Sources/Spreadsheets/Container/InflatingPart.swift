import CLibZip

/// One part while it is being inflated. Only one thread uses it at a time, which makes it safe to hand over.
final class InflatingPart: @unchecked Sendable {
    /// How many bytes the parser gets at a time.
    static let chunkSize = 64 << 10

    private let file: OpaquePointer
    private let budget: InflationBudget

    /// - Parameter file: a `zip_file_t`. The caller closes it afterwards.
    init(file: OpaquePointer, budget: InflationBudget) {
        self.file = file
        self.budget = budget
    }

    /// Inflates until the chunk is full or the part ends.
    ///
    /// - Returns: how many bytes were written. They are fewer than the chunk can take only at the end.
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
    /// What libzip reports.
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
