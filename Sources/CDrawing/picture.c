#include "picture.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/// Colours in the order in which they are met.
struct palette {
    uint32_t colours[256];
    int count;
    /// By the colour's hash: the number of one, from 1; 0 for none.
    uint16_t places[1024];
};

/// The number of a colour; -1 where it would be the 257th.
static int number(struct palette *palette, uint32_t colour) {
    uint32_t place = (colour * 2654435761u) >> 22;
    while (palette->places[place]) {
        int known = palette->places[place] - 1;
        if (palette->colours[known] == colour) return known;
        place = (place + 1) & 1023;
    }
    if (palette->count == 256) return -1;
    palette->colours[palette->count] = colour;
    palette->places[place] = (uint16_t)++palette->count;
    return palette->count - 1;
}

static uint32_t colour(const unsigned char *pixels, int stride, int x, int y) {
    uint32_t pixel;
    memcpy(&pixel, pixels + (size_t)y * (size_t)stride + (size_t)x * 4, 4);
    return pixel & 0xFFFFFF;
}

/// Rows of one byte a pixel, each after the byte for no filter; 0 where there are too many colours.
static int index_rows(
    struct palette *palette, unsigned char *rows, const unsigned char *pixels, int stride, int width, int height) {
    for (int y = 0; y < height; y++) {
        *rows++ = 0;
        uint32_t last = 0;
        int index = -1;
        for (int x = 0; x < width; x++) {
            uint32_t next = colour(pixels, stride, x, y);
            if (index < 0 || next != last) index = number(palette, last = next);
            if (index < 0) return 0;
            *rows++ = (unsigned char)index;
        }
    }
    return 1;
}

static void rgb_rows(unsigned char *rows, const unsigned char *pixels, int stride, int width, int height) {
    for (int y = 0; y < height; y++) {
        *rows++ = 0;
        for (int x = 0; x < width; x++) {
            uint32_t pixel = colour(pixels, stride, x, y);
            *rows++ = (unsigned char)(pixel >> 16);
            *rows++ = (unsigned char)(pixel >> 8);
            *rows++ = (unsigned char)pixel;
        }
    }
}

static unsigned char *put32(unsigned char *to, uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8) *to++ = (unsigned char)(value >> shift);
    return to;
}

/// A chunk whose content lies in place already, `size` bytes from `to + 8`.
static unsigned char *end_chunk(const struct tonghop_zlib *zlib, unsigned char *to, const char *type, size_t size) {
    memcpy(put32(to, (uint32_t)size), type, 4);
    return put32(to + 8 + size, (uint32_t)zlib->crc32(0, to + 4, (unsigned int)size + 4));
}

static unsigned char *chunk(
    const struct tonghop_zlib *zlib, unsigned char *to, const char *type, const unsigned char *content, size_t size) {
    memcpy(to + 8, content, size);
    return end_chunk(zlib, to, type, size);
}

static unsigned char *header(
    const struct tonghop_zlib *zlib, unsigned char *to, int width, int height, const struct palette *palette) {
    static const unsigned char signature[] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    memcpy(to, signature, sizeof signature);
    to += sizeof signature;
    unsigned char content[13] = {0};
    put32(put32(content, (uint32_t)width), (uint32_t)height);
    content[8] = 8;
    // Colour type 3 has a palette, 2 has none.
    content[9] = palette ? 3 : 2;
    to = chunk(zlib, to, "IHDR", content, sizeof content);
    if (!palette) return to;
    unsigned char colours[256 * 3];
    for (int index = 0; index < palette->count; index++)
        for (int part = 0; part < 3; part++)
            colours[index * 3 + part] = (unsigned char)(palette->colours[index] >> (16 - 8 * part));
    return chunk(zlib, to, "PLTE", colours, (size_t)palette->count * 3);
}

unsigned char *tonghop_png(
    const struct tonghop_zlib *zlib, const unsigned char *pixels, int stride, int width, int height, size_t *length) {
    struct palette *palette = calloc(1, sizeof *palette);
    unsigned char *rows = malloc(((size_t)width * 3 + 1) * (size_t)height), *png = NULL;
    if (!palette || !rows) goto end;
    int has_palette = index_rows(palette, rows, pixels, stride, width, height);
    if (!has_palette) rgb_rows(rows, pixels, stride, width, height);
    unsigned long size = ((unsigned long)width * (has_palette ? 1 : 3) + 1) * (unsigned long)height;
    unsigned long packed = zlib->bound(size);
    // Signature, IHDR, PLTE, IDAT, IEND: less than 1000 bytes beside the rows.
    png = malloc(packed + 1000);
    if (!png) goto end;
    unsigned char *to = header(zlib, png, width, height, has_palette ? palette : NULL);
    if (zlib->compress(to + 8, &packed, rows, size, 1) != 0) {
        free(png);
        png = NULL;
        goto end;
    }
    to = end_chunk(zlib, to, "IDAT", packed);
    to = end_chunk(zlib, to, "IEND", 0);
    *length = (size_t)(to - png);
end:
    free(rows);
    free(palette);
    return png;
}
