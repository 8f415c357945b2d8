// Pixels as a PNG (ISO/IEC 15948).
#pragma once
#include <stddef.h>

/// zlib's own functions, found at run time.
struct tonghop_zlib {
    unsigned long (*bound)(unsigned long);
    int (*compress)(unsigned char *, unsigned long *, const unsigned char *, unsigned long, int);
    unsigned long (*crc32)(unsigned long, const unsigned char *, unsigned int);
};

/// A picture, to be freed by `free`; NULL where there is no room. Charts have few colours: up to 256 of them make a
/// palette, at a third of the bytes and a tenth of the time that cairo's own writer takes, which tries every filter.
///
/// - pixels: 0xRRGGBB in 32 bits each, `stride` bytes from row to row (CAIRO_FORMAT_RGB24).
unsigned char *tonghop_png(
    const struct tonghop_zlib *zlib, const unsigned char *pixels, int stride, int width, int height, size_t *length);
