import Glibc

/// The folder beside the published one in which a publication grows until it is whole.
///
/// Its name says whose it is: `.tonghop-new-2022-11-4711-0` (period, process, counter). A run holds a lock on its own
/// staging folder, which the kernel drops however the process ends. So the next run can tell what a killed run left,
/// which it removes, from the folder of a run that is still at work.
final class StagingFolder: Sendable {
    /// What the folder is for. An old folder is put aside only where two folders cannot be swapped in one step.
    enum Purpose: String, CaseIterable {
        case new = ".tonghop-new-"
        case old = ".tonghop-old-"
    }

    let path: String
    private let lock: Int32

    /// Makes an empty folder beside `target`.
    init(beside target: String) throws(PublicationError) {
        path = try Self.make(beside: target)
        lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        // On a file system without locks the folder looks abandoned; the run's own lock still keeps others away.
        if lock >= 0 { _ = flock(lock, LOCK_EX | LOCK_NB) }
    }

    deinit { if lock >= 0 { close(lock) } }

    /// A path beside `target` that nothing has yet.
    static func freePath(for purpose: Purpose, beside target: String) throws(PublicationError) -> String {
        var counter = 0
        while true {
            let name = "\(purpose.rawValue)\(FileSystem.name(of: target))-\(getpid())-\(counter)"
            let path = "\(FileSystem.parent(of: target))/\(name)"
            if try FileSystem.entry(at: path) == .nothing { return path }
            counter += 1
        }
    }

    private static func make(beside target: String) throws(PublicationError) -> String {
        while true {
            let path = try freePath(for: .new, beside: target)
            do {
                try FileSystem.makeFolder(path)
                return path
            } catch  where error.errno == EEXIST {
                continue  // Another thread of this process was faster.
            }
        }
    }

    /// Clears away what killed runs left in `folder`: unfinished publications, and old folders put aside. An old folder
    /// goes back to its place if nothing has taken that.
    static func clearLeftovers(in folder: String) {
        for name in FileSystem.names(in: folder).sorted() {
            let path = "\(folder)/\(name)"
            guard let (purpose, target) = parse(name), (try? FileSystem.entry(at: path)) == .folder, !isInUse(path)
            else { continue }
            let place = "\(folder)/\(target)"
            if purpose == .old, (try? FileSystem.entry(at: place)) == .nothing {
                try? FileSystem.rename(path, to: place)
            } else {
                FileSystem.remove(folder: path)
            }
        }
    }

    /// Clears away unfinished new versions of one file that killed runs left.
    static func clearLeftovers(of path: String) {
        let folder = FileSystem.parent(of: path)
        for name in FileSystem.names(in: folder) {
            guard let (purpose, target) = parse(name), purpose == .new, target == FileSystem.name(of: path) else {
                continue
            }
            // `unlink` leaves folders with such a name alone.
            unlink("\(folder)/\(name)")
        }
    }

    /// The parts of a name that a run gave; `nil` for any other name.
    private static func parse(_ name: String) -> (purpose: Purpose, target: String)? {
        guard let purpose = Purpose.allCases.first(where: { name.hasPrefix($0.rawValue) }) else { return nil }
        let parts = name.dropFirst(purpose.rawValue.count).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count >= 3, parts.suffix(2).allSatisfy({ UInt($0) != nil }) else { return nil }
        return (purpose, parts.dropLast(2).joined(separator: "-"))
    }

    private static func isInUse(_ path: String) -> Bool {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return false }
        defer { close(folder) }
        return flock(folder, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
    }
}
