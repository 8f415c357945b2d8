// libcurl sets its options through a function of variable arguments, which Swift cannot call: one function per kind
// of value here instead. It is loaded when the first message is sent: with all that it needs in turn, loading it takes a third of
// the time in which the program says its version, and hardly any run sends.
#pragma once
#include <curl/curl.h>
#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

static inline void *tonghop_curl_symbol(const char *name) {
    static void *library;
    if (!library) library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
    return library ? dlsym(library, name) : 0;
}

#define TONGHOP_CURL(function) ((__typeof__(&function))tonghop_curl_symbol(#function))

/// `NULL` where the machine has no libcurl; without a handle nothing below may be called.
static inline CURL *tonghop_curl_init(void) {
    return tonghop_curl_symbol("curl_easy_init") ? TONGHOP_CURL(curl_easy_init)() : 0;
}

static inline void tonghop_curl_cleanup(CURL *handle) { TONGHOP_CURL(curl_easy_cleanup)(handle); }

static inline CURLcode tonghop_curl_perform(CURL *handle) { return TONGHOP_CURL(curl_easy_perform)(handle); }

static inline const char *tonghop_curl_words(CURLcode code) { return TONGHOP_CURL(curl_easy_strerror)(code); }

static inline struct curl_slist *tonghop_curl_append(struct curl_slist *list, const char *text) {
    return TONGHOP_CURL(curl_slist_append)(list, text);
}

static inline void tonghop_curl_free(struct curl_slist *list) { TONGHOP_CURL(curl_slist_free_all)(list); }

static inline CURLcode tonghop_curl_text(CURL *handle, CURLoption option, const char *value) {
    return TONGHOP_CURL(curl_easy_setopt)(handle, option, value);
}

static inline CURLcode tonghop_curl_number(CURL *handle, CURLoption option, long value) {
    return TONGHOP_CURL(curl_easy_setopt)(handle, option, value);
}

static inline CURLcode tonghop_curl_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return TONGHOP_CURL(curl_easy_setopt)(handle, option, value);
}

/// What is sent, and what the server said to it (RFC 5321, 4.2.1).
struct tonghop_exchange {
    const unsigned char *bytes;
    size_t left;
    /// Its last "no", a line that begins with 4 or 5, and its last line of any kind.
    char refusal[512], answer[512];
    /// The recipient that it was asked for last; empty when it was asked for something else.
    char recipient[320];
    /// `address answer`, a line for each recipient that it refused, as many as fit.
    char refused[4000];
};

static inline void tonghop_copy_line(char *to, size_t room, const char *line, size_t size) {
    size_t length = 0;
    while (length < size && length < room - 1 && (unsigned char)line[length] >= 32) length++;
    memcpy(to, line, length);
    to[length] = 0;
}

static size_t tonghop_read_upload(char *buffer, size_t size, size_t count, void *context) {
    struct tonghop_exchange *exchange = (struct tonghop_exchange *)context;
    // All recipients or none: the connection breaks before the message has come.
    if (exchange->refused[0]) return CURL_READFUNC_ABORT;
    size_t length = size * count < exchange->left ? size * count : exchange->left;
    memcpy(buffer, exchange->bytes, length);
    exchange->bytes += length;
    exchange->left -= length;
    return length;
}

static inline void tonghop_note_answer(struct tonghop_exchange *exchange, const char *line, size_t size) {
    tonghop_copy_line(exchange->answer, sizeof exchange->answer, line, size);
    if (size == 0 || (*line != '4' && *line != '5')) return;
    tonghop_copy_line(exchange->refusal, sizeof exchange->refusal, line, size);
    if (size > 3 && line[3] == '-') return;
    size_t used = strlen(exchange->refused), room = sizeof exchange->refused - used;
    if (exchange->recipient[0] && room > strlen(exchange->recipient) + strlen(exchange->refusal) + 3)
        snprintf(exchange->refused + used, room, "%s %s\n", exchange->recipient, exchange->refusal);
}

static inline void tonghop_note_command(struct tonghop_exchange *exchange, const char *line, size_t size) {
    exchange->recipient[0] = 0;
    if (size < 9 || memcmp(line, "RCPT TO:<", 9) != 0) return;
    tonghop_copy_line(exchange->recipient, sizeof exchange->recipient, line + 9, size - 9);
    char *end = strchr(exchange->recipient, '>');
    if (end) *end = 0;
}

/// libcurl's own account of the talk, which alone tells commands and answers apart; nothing of it is printed.
static int tonghop_listen(CURL *handle, curl_infotype kind, char *line, size_t size, void *context) {
    (void)handle;
    if (kind == CURLINFO_HEADER_IN) tonghop_note_answer((struct tonghop_exchange *)context, line, size);
    if (kind == CURLINFO_HEADER_OUT) tonghop_note_command((struct tonghop_exchange *)context, line, size);
    return 0;
}

static inline void tonghop_curl_exchange(CURL *handle, struct tonghop_exchange *exchange) {
    TONGHOP_CURL(curl_easy_setopt)(handle, CURLOPT_UPLOAD, 1L);
    TONGHOP_CURL(curl_easy_setopt)(handle, CURLOPT_READFUNCTION, tonghop_read_upload);
    TONGHOP_CURL(curl_easy_setopt)(handle, CURLOPT_READDATA, exchange);
    TONGHOP_CURL(curl_easy_setopt)(handle, CURLOPT_INFILESIZE_LARGE, (curl_off_t)exchange->left);
    TONGHOP_CURL(curl_easy_setopt)(handle, CURLOPT_VERBOSE, 1L);
    TONGHOP_CURL(curl_easy_setopt)(handle, CURLOPT_DEBUGFUNCTION, tonghop_listen);
    TONGHOP_CURL(curl_easy_setopt)(handle, CURLOPT_DEBUGDATA, exchange);
    // So that every refused recipient is known, not only the first.
    TONGHOP_CURL(curl_easy_setopt)(handle, CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L);
}
