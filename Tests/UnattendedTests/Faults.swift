import Foundation

/// Makes calls of libc fail, with a library that is loaded before libc (LD_PRELOAD) and compiled when it is first
/// needed.
enum Faults {
    /// The path of the library; `nil` if there is no C compiler.
    static let library: String? = {
        let base =
            FileManager.default.temporaryDirectory.path + "/tonghop-faults-\(ProcessInfo.processInfo.processIdentifier)"
        guard (try? source.write(toFile: base + ".c", atomically: true, encoding: .utf8)) != nil,
            let built = try? Program.shell("cc -shared -fPIC -o '\(base).so' '\(base).c' -ldl"), built.status == 0
        else { return nil }
        return base + ".so"
    }()

    /// What happens at the nth call that changes the disk, counted from 1.
    enum Fault: String {
        /// The call fails once with this error.
        case inputOutput = "EIO"
        case full = "ENOSPC"
        /// The program is killed, or stopped, just before the call.
        case kill = "KILL"
        case stop = "STOP"
    }

    static func environment(_ fault: Fault, atCall call: Int) -> [String: String] {
        ["LD_PRELOAD": library ?? "", "TONGHOP_FAULT": "\(fault.rawValue) \(call)"]
    }

    /// Makes the first reads of files in an inbox fail with EIO, as many as `count` says.
    static func environment(failingReads count: Int) -> [String: String] {
        ["LD_PRELOAD": library ?? "", "TONGHOP_FAILING_READS": String(count)]
    }

    /// How many calls change the disk in a run with these arguments.
    static func calls(in arguments: [String]) throws -> Int {
        let counted = try Program.run(
            arguments, environment: ["LD_PRELOAD": library ?? "", "TONGHOP_FAULT": "COUNT 0"])
        let line = counted.errors.split(separator: "\n").last { $0.hasPrefix("calls: ") }
        return line.flatMap { Int($0.dropFirst(7)) } ?? 0
    }

    private static let source = #"""
        #define _GNU_SOURCE
        #include <dlfcn.h>
        #include <errno.h>
        #include <fcntl.h>
        #include <signal.h>
        #include <stdarg.h>
        #include <stdio.h>
        #include <stdlib.h>
        #include <string.h>
        #include <unistd.h>
        #include <sys/stat.h>

        static long calls, target, failing_reads;
        static char kind[16];

        __attribute__((constructor)) static void begin(void) {
            const char *fault = getenv("TONGHOP_FAULT"), *reads = getenv("TONGHOP_FAILING_READS");
            if (fault) sscanf(fault, "%15s %ld", kind, &target);
            if (reads) failing_reads = atol(reads);
        }

        __attribute__((destructor)) static void end(void) {
            if (!strcmp(kind, "COUNT")) dprintf(2, "calls: %ld\n", calls);
        }

        /* Whether this call is to fail. */
        static int fails(void) {
            if (!*kind || ++calls != target) return 0;
            if (!strcmp(kind, "KILL")) kill(getpid(), SIGKILL);
            if (!strcmp(kind, "STOP")) raise(SIGSTOP);
            if (strcmp(kind, "EIO") && strcmp(kind, "ENOSPC")) return 0;
            errno = strcmp(kind, "EIO") ? ENOSPC : EIO;
            return 1;
        }

        #define REAL(name) static typeof(name) *real; if (!real) real = dlsym(RTLD_NEXT, #name)
        #define CHANGE(type, name, parameters, arguments) \
            type name parameters { REAL(name); return fails() ? -1 : real arguments; }

        CHANGE(int, fsync, (int file), (file))
        CHANGE(int, fdatasync, (int file), (file))
        CHANGE(int, syncfs, (int file), (file))
        CHANGE(int, mkdir, (const char *path, mode_t mode), (path, mode))
        CHANGE(int, rmdir, (const char *path), (path))
        CHANGE(int, unlink, (const char *path), (path))
        CHANGE(int, rename, (const char *from, const char *to), (from, to))
        CHANGE(int, renameat2, (int a, const char *from, int b, const char *to, unsigned flags), (a, from, b, to, flags))
        CHANGE(int, ftruncate, (int file, off_t size), (file, size))
        CHANGE(int, ftruncate64, (int file, off64_t size), (file, size))
        CHANGE(ssize_t, pwrite, (int file, const void *bytes, size_t count, off_t at), (file, bytes, count, at))
        CHANGE(ssize_t, pwrite64, (int file, const void *bytes, size_t count, off64_t at), (file, bytes, count, at))

        ssize_t write(int file, const void *bytes, size_t count) {
            REAL(write);
            return file > 2 && fails() ? -1 : real(file, bytes, count);
        }

        #define OPEN(name) \
            int name(const char *path, int flags, ...) { \
                REAL(name); \
                va_list list; va_start(list, flags); mode_t mode = flags & O_CREAT ? va_arg(list, mode_t) : 0; va_end(list); \
                return flags & O_CREAT && fails() ? -1 : real(path, flags, mode); \
            }
        OPEN(open)
        OPEN(open64)

        ssize_t read(int file, void *bytes, size_t count) {
            REAL(read);
            char link[64], path[4096];
            if (failing_reads > 0) {
                snprintf(link, sizeof link, "/proc/self/fd/%d", file);
                ssize_t length = readlink(link, path, sizeof path - 1);
                path[length < 0 ? 0 : length] = 0;
                if (strstr(path, "/inbox/")) { failing_reads--; errno = EIO; return -1; }
            }
            return real(file, bytes, count);
        }
        """#
}
