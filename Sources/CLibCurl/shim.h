// libcurl sets its options through a function of variable arguments, which Swift cannot call: one function per kind
// of value here instead.
#pragma once
#include <curl/curl.h>
#include <string.h>

static inline CURLcode tonghop_curl_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode tonghop_curl_number(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode tonghop_curl_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(handle, option, value);
}

/// What is sent, and the server's last "no": a line that begins with 4 or 5 (RFC 5321, 4.2.1).
struct tonghop_exchange {
    const unsigned char *bytes;
    size_t left;
    char refusal[512];
};

static size_t tonghop_read_upload(char *buffer, size_t size, size_t count, void *context) {
    struct tonghop_exchange *exchange = (struct tonghop_exchange *)context;
    size_t length = size * count < exchange->left ? size * count : exchange->left;
    memcpy(buffer, exchange->bytes, length);
    exchange->bytes += length;
    exchange->left -= length;
    return length;
}

static size_t tonghop_note_answer(char *line, size_t size, size_t count, void *context) {
    struct tonghop_exchange *exchange = (struct tonghop_exchange *)context;
    size_t length = size * count < sizeof exchange->refusal - 1 ? size * count : sizeof exchange->refusal - 1;
    if (length > 0 && (*line == '4' || *line == '5')) {
        memcpy(exchange->refusal, line, length);
        exchange->refusal[length] = 0;
    }
    return size * count;
}

static inline void tonghop_curl_exchange(CURL *handle, struct tonghop_exchange *exchange) {
    curl_easy_setopt(handle, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(handle, CURLOPT_READFUNCTION, tonghop_read_upload);
    curl_easy_setopt(handle, CURLOPT_READDATA, exchange);
    curl_easy_setopt(handle, CURLOPT_INFILESIZE_LARGE, (curl_off_t)exchange->left);
    curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, tonghop_note_answer);
    curl_easy_setopt(handle, CURLOPT_HEADERDATA, exchange);
}
