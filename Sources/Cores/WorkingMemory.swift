import CLinux

/// The memory that threads work in (bộ nhớ làm việc). The C library gives threads shares of their own, and what is free in one cannot be
/// used from another.
public enum WorkingMemory {
    /// Lets there be no more shares than cores: more would only lie idle. To be called before threads are started.
    public static func shareAmongCores() { mallopt(M_ARENA_MAX, Int32(Cores.count)) }

    /// Gives back to the system what a stage has let go of.
    public static func giveBack() { malloc_trim(0) }
}
