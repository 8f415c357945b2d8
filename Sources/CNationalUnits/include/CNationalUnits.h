// The communes of the whole country as two published lists have them; README.md says where they are from.
#ifndef CNATIONALUNITS_H
#define CNATIONALUNITS_H

#include <stddef.h>

/// A list as UTF-8 text: its bytes, which nothing ends, and how many they are.
typedef struct {
    const unsigned char *_Nonnull bytes;
    size_t count;
} national_list;

/// 10,598 communes by district, as in 2023.
national_list national_units_2023(void);
/// 3,321 communes, from 01/07/2025.
national_list national_units_2025(void);

#endif
