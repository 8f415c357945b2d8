import FoundationEssentials

/// What a publication was made from and what it consists of (bản kê): `manifest.json` and `SHA256SUMS`.
///
/// It holds nothing that differs between two runs on the same input: no clock, no machine, no absolute path.
public struct Manifest: Sendable {
    /// A file of the inbox, and what became of it.
    public struct Input: Hashable, Sendable, Encodable {
        /// Name relative to the inbox.
        public let name: String
        /// In bytes.
        public let size: Int
        /// 64 lower-case hexadecimal digits; `nil` when the file could not be read at all.
        public let sha256: String?
        /// `accepted`, `rejected`, `duplicate`, `superseded`, `answers` or `ignored`.
        public let outcome: String

        public init(name: String, size: Int, sha256: String?, outcome: String) {
            self.name = name
            self.size = size
            self.sha256 = sha256
            self.outcome = outcome
        }
    }

    /// The rulebook that the figures were worked out with.
    public struct Rulebook: Hashable, Sendable, Encodable {
        /// Its id: `qd-06-2019`.
        public let id: String
        /// SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.
        public let sha256: String

        public init(id: String, sha256: String) {
            self.id = id
            self.sha256 = sha256
        }
    }

    /// Its path in a published folder.
    public static let path = "manifest.json"

    /// Version of the program: `0.1.0`.
    public let version: String
    public let rulebook: Rulebook
    /// `2022-11`.
    public let period: String
    /// The run's clock, `2022-12-05`.
    public let asOf: String
    public let inputs: [Input]

    public init(version: String, rulebook: Rulebook, period: String, asOf: String, inputs: [Input]) {
        self.version = version
        self.rulebook = rulebook
        self.period = period
        self.asOf = asOf
        self.inputs = inputs
    }

    /// All that is to be published: `outputs`, then `manifest.json`, which lists them, then `SHA256SUMS`, which covers
    /// them and `manifest.json`.
    ///
    /// - Throws: `PublicationError` of kind `noDigest`.
    public func completing(_ outputs: [PublishedFile]) throws(PublicationError) -> [PublishedFile] {
        let listed = try Self.lines(for: outputs)
        let manifest = PublishedFile(path: Self.path, bytes: json(outputs: listed))
        return outputs + [manifest, try Self.checksums(of: outputs + [manifest])]
    }

    /// `SHA256SUMS`, as `sha256sum -c` reads it: one line for each file, in order of path.
    ///
    /// - Throws: `PublicationError` of kind `noDigest`.
    public static func checksums(of files: [PublishedFile]) throws(PublicationError) -> PublishedFile {
        let text = try lines(for: files).map { "\($0.sha256)  \($0.path)\n" }.joined()
        return PublishedFile(path: checksumsPath, bytes: Array(text.utf8))
    }

    /// The files that a text of checksums names, in its order. Each line has 64 digits, two spaces, and the path.
    public static func files(inChecksums text: String) -> [(path: String, sha256: String)] {
        text.split(separator: "\n").map { (path: String($0.dropFirst(66)), sha256: String($0.prefix(64))) }
    }

    /// The path of the checksums in a published folder.
    public static let checksumsPath = "SHA256SUMS"

    private struct Output: Encodable {
        let path: String
        let sha256: String
        let size: Int
    }

    private static func lines(for files: [PublishedFile]) throws(PublicationError) -> [Output] {
        var lines: [Output] = []
        for file in files {
            do {
                lines.append(
                    Output(path: file.path, sha256: try Digest.sha256(of: file.bytes), size: file.bytes.count))
            } catch {
                throw PublicationError(.noDigest, at: file.path)
            }
        }
        return lines.sorted(by: byPath)
    }

    /// In order of bytes, as `LC_ALL=C sort` has it.
    private static func byPath(_ one: Output, _ other: Output) -> Bool {
        one.path.utf8.lexicographicallyPrecedes(other.path.utf8)
    }

    private func json(outputs: [Output]) -> [UInt8] {
        let content = Content(
            period: period, asOf: asOf, program: .init(name: "tonghop", version: version),
            rulebook: rulebook,
            inputs: inputs.sorted { $0.name < $1.name }, outputs: outputs)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // It holds only strings and integers, so encoding cannot fail.
        let data = (try? encoder.encode(content)) ?? .init()
        return Array(data) + [0x0A]
    }

    /// `manifest.json` as it is written.
    private struct Content: Encodable {
        struct Program: Encodable {
            let name: String
            let version: String
        }
        let schema = 1
        let period: String
        let asOf: String
        let program: Program
        let rulebook: Rulebook
        let inputs: [Input]
        let outputs: [Output]

        enum CodingKeys: String, CodingKey {
            case schema, period
            case asOf = "as_of"
            case program, rulebook, inputs, outputs
        }
    }
}
