// What glibc (2.29 and later) has but shows only under _GNU_SOURCE, which Swift's Glibc module does not set.
#pragma once
#include <fcntl.h>
#include <malloc.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

/// Renames with flags: see rename(2).
int renameat2(int olddirfd, const char *oldpath, int newdirfd, const char *newpath, unsigned int flags);

#define TONGHOP_RENAME_EXCHANGE 2u

/// Brings a whole file system to the disk: see syncfs(2).
int syncfs(int fd);

/// Opens what a path below a folder leads to, links followed as long as they stay below it: openat2(2), Linux 5.6 and
/// later, which has the same number on every machine. `EXDEV` for what leads out of the folder.
static inline int tonghop_open_beneath(int folder, const char *path, int flags) {
    const struct {
        uint64_t flags, mode, resolve;
    } how = {(uint64_t)flags, 0, 0x08 /* RESOLVE_BENEATH */ | 0x02 /* RESOLVE_NO_MAGICLINKS */};
    return (int)syscall(437 /* openat2 */, folder, path, &how, sizeof how);
}

/// Says which file is meant without opening it: see open(2).
#define TONGHOP_O_PATH 010000000

/// Has the kernel begin to write a file's bytes to the disk, without waiting for them: see sync_file_range(2). Where it
/// cannot, nothing happens.
static inline void tonghop_begin_writing(int file) {
#ifdef SYS_sync_file_range
    syscall(SYS_sync_file_range, file, (int64_t)0, (int64_t)0, 2u /* SYNC_FILE_RANGE_WRITE */);
#endif
}

/// Has the kernel kill this process when the thread that started it ends: see prctl(2).
static inline int tonghop_end_with_parent(void) { return prctl(PR_SET_PDEATHSIG, SIGKILL); }

int pthread_setattr_default_np(const pthread_attr_t *attributes);

/// Gives every thread that is started from now on a stack of so many bytes: see pthread_setattr_default_np(3).
static inline int tonghop_bound_stacks(size_t bytes) {
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, bytes);
    int error = pthread_setattr_default_np(&attributes);
    pthread_attr_destroy(&attributes);
    return error;
}

/// Has a program start in a folder: see posix_spawn_file_actions_addchdir_np(3), glibc 2.29 and later.
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);

/// A file that lies in memory alone: see memfd_create(2). Programs that this one starts do not get it.
int memfd_create(const char *name, unsigned int flags);

#define TONGHOP_MFD_CLOEXEC 1u
