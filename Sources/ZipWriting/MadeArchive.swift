import CLibZip
import Glibc

/// A ZIP archive that is built in memory.
final class MadeArchive {
    private let source: OpaquePointer
    private var archive: OpaquePointer?

    init() throws(ZipArchive.Failure) {
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(nil, 0, 0, &error) else {
            throw ZipArchive.Failure(reason: Self.words(&error))
        }
        // The source must outlive the archive, which releases only its own reference.
        zip_source_keep(source)
        guard let archive = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &error) else {
            zip_source_free(source)
            zip_source_free(source)
            throw ZipArchive.Failure(reason: Self.words(&error))
        }
        self.source = source
        self.archive = archive
    }

    deinit {
        if let archive { zip_discard(archive) }
        zip_source_free(source)
    }

    func add(
        _ entry: ZipArchive.Entry, day: UInt16, time: UInt16, effort: ZipArchive.Effort
    ) throws(ZipArchive.Failure) {
        // libzip reads the bytes when the archive is closed, so it gets its own copy.
        guard let copy = malloc(max(1, entry.bytes.count)) else { throw ZipArchive.Failure(reason: "out of memory") }
        entry.bytes.withUnsafeBytes { bytes in
            if let base = bytes.baseAddress { copy.copyMemory(from: base, byteCount: bytes.count) }
        }
        guard let content = zip_source_buffer(archive, copy, UInt64(entry.bytes.count), 1) else {
            free(copy)
            throw failure
        }
        let index = zip_file_add(archive, entry.path, content, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(content)
            throw failure
        }
        // For so few bytes, starting the compression takes longer than it is worth.
        let isSmall = effort == .quick && entry.bytes.count < 1024
        let method = entry.isPacked || isSmall ? ZIP_CM_STORE : ZIP_CM_DEFLATE
        guard zip_file_set_dostime(archive, UInt64(index), time, day, 0) == 0,
            zip_set_file_compression(archive, UInt64(index), method, effort.rawValue) == 0
        else { throw failure }
    }

    /// The finished archive. Nothing can be added after this.
    func finish() throws(ZipArchive.Failure) -> [UInt8] {
        guard zip_close(archive) == 0 else { throw failure }
        archive = nil
        var status = zip_stat_t()
        guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else { throw sourceFailure }
        defer { zip_source_close(source) }
        var bytes = [UInt8](repeating: 0, count: Int(status.size))
        guard zip_source_read(source, &bytes, status.size) == Int64(status.size) else { throw sourceFailure }
        return bytes
    }

    private var failure: ZipArchive.Failure {
        ZipArchive.Failure(reason: zip_strerror(archive).map { String(cString: $0) } ?? "libzip")
    }

    private var sourceFailure: ZipArchive.Failure {
        ZipArchive.Failure(reason: zip_source_error(source).map { Self.words($0) } ?? "libzip")
    }

    private static func words(_ error: UnsafeMutablePointer<zip_error_t>) -> String {
        zip_error_strerror(error).map { String(cString: $0) } ?? "libzip"
    }
}
