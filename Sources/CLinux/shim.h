// What glibc (2.28 and later) has but shows only under _GNU_SOURCE, which Swift's Glibc module does not set.
#pragma once

/// Renames with flags: see rename(2).
int renameat2(int olddirfd, const char *oldpath, int newdirfd, const char *newpath, unsigned int flags);

#define TONGHOP_RENAME_EXCHANGE 2u
