// libxml2's ICU headers clash with Foundation's in a clean build; nothing here uses them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>

static inline void tonghop_ignore_message(void *context, const char *message, ...) {
    (void)context;
    (void)message;
}

/// Keeps libxml2 from writing to standard error on this thread: it does for what it finds outside a parser, such
/// as in an encoding.
static inline void tonghop_silence_xml(void) { xmlSetGenericErrorFunc(NULL, tonghop_ignore_message); }
