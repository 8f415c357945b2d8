import FoundationEssentials

/// What publishing would do to one file of the published folder.
public struct PlannedChange: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// There is no such file yet.
        case new
        /// The file has other bytes.
        case changed
        case unchanged
        /// The file is there and would go.
        case removed
    }

    /// Relative to the published folder.
    public let path: String
    public let kind: Kind

    /// One for each file to publish, in their order, then one for each file that would go.
    public static func all(_ files: [PublishedFile], to folder: String) -> [PlannedChange] {
        let added = (try? AddedFiles(in: folder))?.entries.map { String(decoding: $0.path, as: UTF8.self) } ?? []
        let staying = Set(files.map(\.path) + added)
        let removed = paths(in: folder, below: "").sorted().filter { !staying.contains($0) }
        return files.map { PlannedChange(path: $0.path, kind: kind(of: $0, in: folder)) }
            + removed.map { PlannedChange(path: $0, kind: .removed) }
    }

    /// One unchanged file for each that is there, for when nothing is to be published.
    public static func none(in folder: String) -> [PlannedChange] {
        paths(in: folder, below: "").sorted().map { PlannedChange(path: $0, kind: .unchanged) }
    }

    private static func kind(of file: PublishedFile, in folder: String) -> Kind {
        let path = "\(folder)/\(file.path)"
        guard (try? FileSystem.entry(at: path)) != .nothing else { return .new }
        return (try? Data(contentsOf: URL(filePath: path))) == Data(file.bytes) ? .unchanged : .changed
    }

    private static func paths(in folder: String, below prefix: String) -> [String] {
        FileSystem.names(in: folder).flatMap { name in
            let inside = "\(folder)/\(name)"
            guard (try? FileSystem.entry(at: inside)) == .folder else { return [prefix + name] }
            return paths(in: inside, below: "\(prefix)\(name)/")
        }
    }
}
