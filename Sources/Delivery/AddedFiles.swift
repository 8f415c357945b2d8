import Glibc

/// What people put into a published folder or changed in it (tệp do người dùng đặt thêm): the signed copy, a draft with
/// words of their own. These are the files whose name and hash are not both in the folder's `SHA256SUMS`. They stay
/// when another publication takes the folder's place.
struct AddedFiles {
    /// A file or a link; empty folders are not kept.
    struct Entry {
        /// Path relative to the folder, in the system's own bytes: a name need not be text.
        let path: [UInt8]
        /// A file of this name was published, with other bytes.
        let isChanged: Bool
    }

    private let root: [UInt8]
    private(set) var entries: [Entry] = []

    /// Throws when a folder cannot be listed, since what is in it must not be lost.
    init(in folder: String) throws(PublicationError) {
        root = Array(folder.utf8)
        let published = Self.checksums(in: folder)
        try collect(below: [], published)
    }

    private mutating func collect(below parent: [UInt8], _ published: [[UInt8]: String]) throws(PublicationError) {
        let folder = parent.isEmpty ? root : FileSystem.path(root, parent)
        for name in try FileSystem.listing(of: folder).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            let path = parent.isEmpty ? name : FileSystem.path(parent, name)
            guard FileSystem.kind(at: FileSystem.path(root, path)) != .folder else {
                try collect(below: path, published)
                continue
            }
            guard path != Array(Manifest.checksumsPath.utf8) else { continue }
            let digest = published[path]
            if digest == nil || digest != Self.digest(of: FileSystem.path(root, path)) {
                entries.append(Entry(path: path, isChanged: digest != nil))
            }
        }
    }

    private static func checksums(in folder: String) -> [[UInt8]: String] {
        guard let text = try? FileSystem.read("\(folder)/\(Manifest.checksumsPath)").get() else { return [:] }
        return Manifest.files(inChecksums: String(decoding: text, as: UTF8.self)).reduce(into: [:]) { published, file in
            published[Array(file.path.utf8)] = file.sha256
        }
    }

    private static func digest(of path: [UInt8]) -> String? {
        (try? FileSystem.read(path).get()).flatMap { try? Digest.sha256(of: $0) }
    }

    // MARK: Into the next folder

    /// Puts these files into the folder that is about to take this one's place: first those that keep their names, then
    /// those whose names are taken, as `a (bản trước).html`. They stay in this folder too, so that nothing is lost
    /// whenever the run ends. Throws when one of them can neither be linked nor copied.
    ///
    /// - Parameter keepingChanged: also keeps published files that people changed, and files whose names are taken.
    func carry(into new: String, keepingChanged: Bool) throws(PublicationError) {
        let new = Array(new.utf8)
        let carried = entries.filter { keepingChanged || !$0.isChanged }
        let isFree = carried.map { FileSystem.kind(at: FileSystem.path(new, $0.path)) == .nothing }
        for (entry, isFree) in zip(carried, isFree) where isFree {
            try FileSystem.keep(FileSystem.path(root, entry.path), as: entry.path, in: new)
        }
        for (entry, isFree) in zip(carried, isFree) where keepingChanged && !isFree {
            let own = FileSystem.path(root, entry.path)
            let taken = Self.digest(of: FileSystem.path(new, entry.path))
            if taken == nil || taken != Self.digest(of: own) {
                try FileSystem.keep(own, as: Self.freePath(for: entry.path, in: new), in: new)
            }
        }
    }

    private static func freePath(for path: [UInt8], in new: [UInt8]) -> [UInt8] {
        let start = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
        let dot = path[start...].lastIndex(of: UInt8(ascii: ".")).flatMap { $0 > start ? $0 : nil } ?? path.count
        var number = 1
        while true {
            let mark = number == 1 ? " (bản trước)" : " (bản trước \(number))"
            let candidate = Array(path[..<dot]) + Array(mark.utf8) + Array(path[dot...])
            if FileSystem.kind(at: FileSystem.path(new, candidate)) == .nothing { return candidate }
            number += 1
        }
    }
}
