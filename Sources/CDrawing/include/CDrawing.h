// Drawings (SVG) as pictures (PNG), by the machine's librsvg and cairo. Both are loaded when the first picture is
// asked for: most starts of the program draw none, and it runs on machines that have neither.
#pragma once
#include <stddef.h>

/// What came of a drawing.
enum tonghop_drawing_outcome {
    TONGHOP_DRAWN = 0,
    /// The library is not there, or is too old (librsvg before 2.46).
    TONGHOP_NO_LIBRARY = 1,
    /// The drawing could not be read, or there was no room for the picture.
    TONGHOP_NOT_DRAWN = 2,
};

/// Draws on white.
///
/// - library: file name of librsvg (`librsvg-2.so.2`), which brings cairo.
/// - width, height: of the picture, in pixels; the drawing fills it.
/// - png, length: get the picture, to be freed by `free`.
enum tonghop_drawing_outcome tonghop_draw(
    const char *library, const unsigned char *svg, size_t size, int width, int height, unsigned char **png,
    size_t *length);
