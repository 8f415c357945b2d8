// The few functions of librsvg and cairo that are needed, by their documented signatures.
#include "CDrawing.h"

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
    int (*write)(void *, int (*)(void *, const unsigned char *, unsigned int), void *);
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
        && find(library, "cairo_surface_write_to_png_stream", &f->write);
}

struct picture {
    unsigned char *bytes;
    size_t length, room;
};

/// What cairo calls with each piece: 0 for success, 1 for no memory (cairo_status_t).
static int take(void *closure, const unsigned char *bytes, unsigned int length) {
    struct picture *picture = closure;
    if (picture->room - picture->length < length) {
        size_t room = (picture->room + length) * 2;
        unsigned char *grown = realloc(picture->bytes, room);
        if (!grown) return 1;
        picture->bytes = grown;
        picture->room = room;
    }
    memcpy(picture->bytes + picture->length, bytes, length);
    picture->length += length;
    return 0;
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
    struct picture picture = {NULL, 0, 0};
    // CAIRO_FORMAT_RGB24: no transparency, so the picture has none either.
    void *surface = f.surface(1, width, height);
    int drawn = f.surface_status(surface) == 0 && paint(&f, drawing, surface, width, height)
        && f.write(surface, take, &picture) == 0;
    f.destroy_surface(surface);
    f.unref(drawing);
    if (!drawn) {
        free(picture.bytes);
        return TONGHOP_NOT_DRAWN;
    }
    *png = picture.bytes;
    *length = picture.length;
    return TONGHOP_DRAWN;
}
