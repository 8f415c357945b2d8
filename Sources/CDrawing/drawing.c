// The few functions of librsvg, cairo and zlib that are needed, by their documented signatures.
#include "CDrawing.h"

#include "picture.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

struct rectangle {
    double x, y, width, height;
};

struct functions {
    void *(*read)(const unsigned char *, size_t, void **);
    int (*render)(void *, void *, const struct rectangle *, void **);
    void (*unref)(void *);
    void (*free_error)(void *);
    void *(*surface)(int, int, int);
    int (*surface_status)(void *);
    void (*destroy_surface)(void *);
    void *(*context)(void *);
    int (*status)(void *);
    void (*destroy)(void *);
    void (*colour)(void *, double, double, double);
    void (*paint)(void *);
    void (*flush)(void *);
    unsigned char *(*pixels)(void *);
    int (*stride)(void *);
    struct tonghop_zlib zlib;
};

/// `*function` gets what the library, or one that it brings, calls by that name.
static int find(void *library, const char *name, void *function) {
    void *found = dlsym(library, name);
    memcpy(function, &found, sizeof found);
    return found != NULL;
}

/// The library stays open: dlopen counts, and hands out the same again.
static int load(const char *name, struct functions *f) {
    void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    return library && find(library, "rsvg_handle_new_from_data", &f->read)
        && find(library, "rsvg_handle_render_document", &f->render) && find(library, "g_object_unref", &f->unref)
        && find(library, "g_error_free", &f->free_error) && find(library, "cairo_image_surface_create", &f->surface)
        && find(library, "cairo_surface_status", &f->surface_status)
        && find(library, "cairo_surface_destroy", &f->destroy_surface) && find(library, "cairo_create", &f->context)
        && find(library, "cairo_status", &f->status) && find(library, "cairo_destroy", &f->destroy)
        && find(library, "cairo_set_source_rgb", &f->colour) && find(library, "cairo_paint", &f->paint)
        && find(library, "cairo_surface_flush", &f->flush) && find(library, "cairo_image_surface_get_data", &f->pixels)
        && find(library, "cairo_image_surface_get_stride", &f->stride)
        && find(library, "compressBound", &f->zlib.bound) && find(library, "compress2", &f->zlib.compress)
        && find(library, "crc32", &f->zlib.crc32);
}

static int paint(const struct functions *f, void *drawing, void *surface, int width, int height) {
    void *context = f->context(surface), *error = NULL;
    const struct rectangle whole = {0, 0, width, height};
    f->colour(context, 1, 1, 1);
    f->paint(context);
    int drawn = f->render(drawing, context, &whole, &error) && f->status(context) == 0;
    if (error) f->free_error(error);
    f->destroy(context);
    return drawn;
}

enum tonghop_drawing_outcome tonghop_draw(
    const char *library, const unsigned char *svg, size_t size, int width, int height, unsigned char **png,
    size_t *length) {
    struct functions f;
    if (!load(library, &f)) return TONGHOP_NO_LIBRARY;
    void *error = NULL, *drawing = f.read(svg, size, &error);
    if (error) f.free_error(error);
    if (!drawing) return TONGHOP_NOT_DRAWN;
    // CAIRO_FORMAT_RGB24: no transparency, so the picture has none either.
    void *surface = f.surface(1, width, height);
    *png = NULL;
    if (f.surface_status(surface) == 0 && paint(&f, drawing, surface, width, height)) {
        f.flush(surface);
        *png = tonghop_png(&f.zlib, f.pixels(surface), f.stride(surface), width, height, length);
    }
    f.destroy_surface(surface);
    f.unref(drawing);
    return *png ? TONGHOP_DRAWN : TONGHOP_NOT_DRAWN;
}
