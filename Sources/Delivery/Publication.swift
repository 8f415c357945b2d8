import Glibc

/// Puts a set of files in place as one folder, whole or not at all (công bố).
///
/// The files are written to a folder beside the target and brought to the disk; only then does that folder take the
/// target's name. If there is an old folder, the two change places in one step (`renameat2`, `RENAME_EXCHANGE`), so
/// that at every moment there is one whole folder, and the old one is removed afterwards. File systems without that
/// step (NFS, FAT, some FUSE) get two renames instead: a reader may find no folder for an instant, and after a power
/// cut in that instant the next run puts the old one back.
public enum Publication {
    /// Publishes `files` as `folder`, `<output>/<period>`. Missing folders above it are made; whatever else they
    /// hold is left alone, except what killed runs of this program left there. What people put into the folder
    /// (`AddedFiles`) stays in it.
    ///
    /// - Parameter keepingChanged: keeps published files that people changed beside the new ones.
    /// - Throws: `PublicationError`. Then nothing of the new files remains, and an old folder is as it was.
    public static func publish(
        _ files: [PublishedFile], to folder: String, keepingChanged: Bool = true
    ) throws(PublicationError) {
        try publish(files, to: folder, keepingChanged: keepingChanged, exchangingBy: FileSystem.exchange)
    }

    /// Makes a folder and any missing folders above it.
    ///
    /// - Throws: `PublicationError`.
    public static func makeFolder(_ path: String) throws(PublicationError) {
        try FileSystem.makeFolders(FileSystem.withoutTrailingSlashes(path))
    }

    /// Writes a single file that must not be there yet; it is on the disk when this returns.
    ///
    /// - Throws: `PublicationError`. Then the file is not there.
    public static func addFile(_ bytes: [UInt8], at path: String) throws(PublicationError) {
        try FileSystem.write(bytes, to: path)
    }

    /// Replaces a single file in one step, or adds it; it is on the disk when this returns.
    ///
    /// - Throws: `PublicationError`. Then the old file is as it was.
    public static func replaceFile(_ bytes: [UInt8], at path: String) throws(PublicationError) {
        let new = try StagingFolder.freePath(for: .new, beside: path)
        try FileSystem.write(bytes, to: new)
        do {
            try FileSystem.rename(new, to: path)
        } catch {
            unlink(new)
            throw error
        }
        try FileSystem.synchronise(folder: FileSystem.parent(of: path))
    }

    /// Clears away unfinished new versions of a file that killed runs left. The caller makes sure that nobody else is
    /// replacing the file.
    public static func clearLeftovers(of path: String) { StagingFolder.clearLeftovers(of: path) }

    /// Swaps two folders in one step; returns `false` if that cannot be done.
    typealias Exchange = (String, String) throws(PublicationError) -> Bool

    static func publish(
        _ files: [PublishedFile], to folder: String, keepingChanged: Bool = true, exchangingBy exchange: Exchange
    ) throws(PublicationError) {
        try begin(files, to: folder).place(keepingChanged: keepingChanged, exchangingBy: exchange)
    }

    /// Writes `files` beside `folder` and brings them to the disk. They do not show until they are placed.
    ///
    /// - Throws: `PublicationError`. Then nothing of the new files remains.
    public static func begin(_ files: [PublishedFile], to folder: String) throws(PublicationError) -> Unplaced {
        try check(files)
        let target = FileSystem.withoutTrailingSlashes(folder)
        let output = FileSystem.parent(of: target)
        try FileSystem.makeFolders(output)
        StagingFolder.clearLeftovers(in: output)
        let unplaced = Unplaced(try StagingFolder(beside: target), target: target)
        try write(files, into: unplaced.staging.path)
        return unplaced
    }

    /// A finished publication beside its place. It is removed with this value unless it is placed.
    public final class Unplaced: Sendable {
        fileprivate let staging: StagingFolder
        private let target: String

        fileprivate init(_ staging: StagingFolder, target: String) {
            self.staging = staging
            self.target = target
        }

        // After an exchange this is the old folder; after a failure, the unplaced new one.
        deinit { FileSystem.remove(folder: staging.path) }

        /// Puts it in its place, with what people had put into the folder that is there.
        ///
        /// - Throws: `PublicationError`. Then the old folder is as it was.
        public func place() throws(PublicationError) {
            try place(keepingChanged: true, exchangingBy: FileSystem.exchange)
        }

        fileprivate func place(keepingChanged: Bool, exchangingBy exchange: Exchange) throws(PublicationError) {
            if try FileSystem.entry(at: target) == .folder {
                try AddedFiles(in: target).carry(into: staging.path, keepingChanged: keepingChanged)
            }
            try Publication.place(staging.path, at: target, exchangingBy: exchange)
        }
    }

    /// Refuses paths that lead out of the folder, and two files of one name, before anything is touched.
    private static func check(_ files: [PublishedFile]) throws(PublicationError) {
        var seen: Set<[UInt8]> = []
        for file in files {
            guard file.components != nil else { throw PublicationError(.unsafePath, at: file.path) }
            // Bytes are compared, not characters: two spellings that are canonically equal are two files.
            guard seen.insert(Array(file.path.utf8)).inserted else {
                throw PublicationError(.duplicatePath, at: file.path)
            }
        }
    }

    /// Writes the files and brings them, and then the folders that hold them, to the disk.
    private static func write(_ files: [PublishedFile], into root: String) throws(PublicationError) {
        var folders = [root]
        for file in files {
            guard let components = file.components else { continue }
            var folder = root
            for component in components.dropLast() {
                folder += "/\(component)"
                guard !folders.contains(folder) else { continue }
                try FileSystem.makeFolder(folder)
                folders.append(folder)
            }
            try FileSystem.begin(file.bytes, at: Array("\(root)/\(file.path)".utf8))
        }
        try FileSystem.synchronise(files: files.map { Array("\(root)/\($0.path)".utf8) }, below: root)
        for folder in folders.reversed() { try FileSystem.synchronise(folder: folder) }
    }

    /// Puts the finished folder in its place.
    private static func place(
        _ new: String, at target: String, exchangingBy exchange: Exchange
    ) throws(PublicationError) {
        switch try FileSystem.entry(at: target) {
        case .other:
            throw PublicationError(.notAFolder, at: target, errno: ENOTDIR)
        case .nothing:
            try FileSystem.rename(new, to: target)
            try settle(target) { () throws(PublicationError) in try FileSystem.rename(target, to: new) }
        case .folder:
            guard try exchange(new, target) else { return try replaceInTwoSteps(target, by: new) }
            try settle(target) { () throws(PublicationError) in _ = try exchange(new, target) }
        }
    }

    /// For file systems that cannot swap two folders in one step.
    private static func replaceInTwoSteps(_ target: String, by new: String) throws(PublicationError) {
        let aside = try StagingFolder.freePath(for: .old, beside: target)
        try FileSystem.rename(target, to: aside)
        do {
            try FileSystem.rename(new, to: target)
        } catch {
            try FileSystem.rename(aside, to: target)
            throw error
        }
        try settle(target) { () throws(PublicationError) in
            try FileSystem.rename(target, to: new)
            try FileSystem.rename(aside, to: target)
        }
        FileSystem.remove(folder: aside)
    }

    /// Brings the change of names to the disk, or undoes it.
    private static func settle(
        _ target: String, orElse undo: () throws(PublicationError) -> Void
    ) throws(PublicationError) {
        do {
            try FileSystem.synchronise(folder: FileSystem.parent(of: target))
        } catch {
            try undo()
            throw error
        }
    }
}
