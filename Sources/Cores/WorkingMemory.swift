import CLinux

/// The memory that threads work in (bộ nhớ làm việc). The C library gives threads arenas of their own, and what is free
/// in one arena cannot be used from another.
public enum WorkingMemory {
    /// Limits the number of arenas to that of the cores, since more would lie idle. Must be called before threads are
    /// started.
    public static func shareAmongCores() { mallopt(M_ARENA_MAX, Int32(Cores.count)) }

    /// Gives memory that a stage has freed back to the system.
    public static func giveBack() { malloc_trim(0) }
}
