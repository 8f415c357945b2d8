// Which findings say that a file lies in the inbox and cannot be taken yet.

extension FindingCode {
    /// The file is open at somebody's desk or still being copied: it waits for the next run.
    public var saysThatFileWaits: Bool { self == .fileBeingEdited || self == .fileNotSettled }
}
