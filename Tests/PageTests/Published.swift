import Findings
import Foundation
import Rendering

/// The files of a published folder as texts to read.
struct Published {
    private let files: [RenderedFile]
    private let scan: TextScan

    init(_ files: [RenderedFile]) throws {
        self.files = files
        let result = try JSONDecoder().decode(
            Result.self, from: Data(files.first { $0.path == "ket-qua.json" }?.bytes ?? []))
        let quoted =
            result.files.map(\.name)
            + result.findings.flatMap { [$0.file, $0.sheet, $0.cell, $0.value].compactMap { $0 } }
            + result.communes.flatMap { [$0.source?.file, $0.source?.sheet, $0.decision?.number].compactMap { $0 } }
        scan = TextScan(quoted: Array(Set(quoted)) + FindingCode.allCases.map(\.rawValue))
    }

    /// Everything that is wrong with a text for readers, each with its file.
    func complaints() -> [String] {
        files.flatMap { file in
            texts(of: file).flatMap { text in scan.complaints(about: text).map { "\(file.path): \($0)" } }
        }
    }

    private func texts(of file: RenderedFile) -> Set<String> {
        let text = String(decoding: file.bytes, as: UTF8.self)
        if file.path.hasSuffix(".html") { return Set(PublishedText.texts(ofPage: text)) }
        return file.path.hasSuffix(".csv") ? Set(PublishedText.rows(ofCSV: text).joined()) : []
    }

    /// The texts of other people, by their keys in `ket-qua.json`.
    private struct Result: Decodable {
        struct File: Decodable { let name: String }
        struct Finding: Decodable { let file, sheet, cell, value: String? }
        struct Source: Decodable {
            let file: String
            let sheet: String?
        }
        struct Decision: Decodable { let number: String? }
        struct Commune: Decodable {
            let source: Source?
            let decision: Decision?
        }
        let files: [File]
        let findings: [Finding]
        let communes: [Commune]
    }
}
